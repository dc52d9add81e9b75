// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Finds the number of a known name from its bytes without making a string.
struct NameTable: Sendable {
  private let slots: [UInt8]
  private let spans: [Range<Int>]
  private let bytes: [UInt8]
  private static let mask = 1023

  /// A table of at most 255 names; the place of a name in `names` is its number.
  init(_ names: [String]) {
    var slots = [UInt8](repeating: 0, count: Self.mask + 1)
    var spans: [Range<Int>] = []
    var bytes: [UInt8] = []
    for (number, name) in names.enumerated() {
      let start = bytes.count
      bytes.append(contentsOf: name.utf8)
      spans.append(start..<bytes.count)
      var slot = Self.hash(name.utf8) & Self.mask
      while slots[slot] != 0 { slot = (slot + 1) & Self.mask }
      slots[slot] = UInt8(number)
    }
    self.slots = slots
    self.spans = spans
    self.bytes = bytes
  }

  /// The number of the name; 0 where it is not in the table.
  func number(of name: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = unsafe Self.hash(name) & Self.mask
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      if unsafe bytes[spans[number]].elementsEqual(name) { return number }
      slot = (slot + 1) & Self.mask
    }
    return 0
  }

  private static func hash(_ name: some Sequence<UInt8>) -> Int {
    var value: UInt32 = 2_166_136_261
    for byte in name { value = (value ^ UInt32(byte)) &* 16_777_619 }
    return Int(value ^ (value >> 12))
  }
}

extension NameTable {
  static let tags = NameTable(HTMLTag.allCases.map(\.rawValue))
  static let attributes = NameTable(HTMLAttributeName.allCases.map(\.rawValue))
}

extension HTMLTag {
  private static let all = HTMLTag.allCases

  /// The element of that name, in lower case; `unknown` where HTML has none.
  init(name: UnsafeBufferPointer<UInt8>) {
    self = unsafe Self.all[NameTable.tags.number(of: name)]
  }

  /// The element of that name, in lower case; `unknown` where HTML has none.
  public init(name: String) { self = HTMLTag(rawValue: name) ?? .unknown }
}

extension HTMLAttributeName {
  private static let all = HTMLAttributeName.allCases

  /// The attribute of that name, in lower case; `other` where it is no usual one.
  init(name: UnsafeBufferPointer<UInt8>) {
    self = unsafe Self.all[NameTable.attributes.number(of: name)]
  }
}
