// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The names of a document's elements, each with the handler's number for it.
///
/// libxml2 keeps each name once for a document, so that its address tells it from any other.
@safe struct XMLNameNumbers {
  private struct Slot {
    var local: UInt = 0
    var prefix: UInt = 0
    var uri: UInt = 0
    var number = -1
  }

  private var slots = [Slot](repeating: Slot(), count: mask + 1)
  private var numbers: [XMLName: Int] = [:]
  private var entries: [(name: String, identity: Int)] = []
  private static let mask = 255

  /// The running number of a name; a new one is shown to `identify`.
  mutating func number(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    identify: (XMLName) -> Int
  ) -> Int {
    let wanted = (UInt(bitPattern: local), UInt(bitPattern: prefix), UInt(bitPattern: uri))
    let mixed = wanted.0 ^ (wanted.0 >> 8) ^ (wanted.1 >> 3) ^ (wanted.2 >> 5)
    let place = Int(truncatingIfNeeded: mixed) & Self.mask
    let slot = slots[place]
    if slot.number >= 0, slot.local == wanted.0, slot.prefix == wanted.1, slot.uri == wanted.2 {
      return slot.number
    }
    let name = unsafe XMLName(
      uri: uri.map { unsafe String(cString: $0) } ?? "",
      prefix: prefix.map { unsafe String(cString: $0) } ?? "", local: String(cString: local))
    let number: Int
    if let known = numbers[name] {
      number = known
    } else {
      number = entries.count
      numbers[name] = number
      entries.append((name.qualified, identify(name)))
    }
    slots[place] = Slot(local: wanted.0, prefix: wanted.1, uri: wanted.2, number: number)
    return number
  }

  /// The handler's number.
  func identity(of number: Int) -> Int { entries[number].identity }

  /// The name as written.
  func name(of number: Int) -> String { entries[number].name }
}
