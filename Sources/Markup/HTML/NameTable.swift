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
      var hash = Self.hashStart
      for byte in name.utf8 { Self.mix(byte, into: &hash) }
      var slot = Self.place(of: hash)
      while slots[slot] != 0 { slot = (slot + 1) & Self.mask }
      slots[slot] = UInt8(number)
    }
    self.slots = slots
    self.spans = spans
    self.bytes = bytes
  }

  /// The number of the name; 0 where it is not in the table.
  func number(of name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = Self.hashStart
    for index in name.indices { unsafe Self.mix(name[index], into: &hash) }
    return unsafe number(of: name, hash: hash)
  }

  /// The number of a name whose bytes have been mixed already, capitals lowered; in `name` they may
  /// stand as they were.
  func number(of name: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    var slot = Self.place(of: hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      if unsafe isEqual(spans[number], name) { return number }
      slot = (slot + 1) & Self.mask
    }
    return 0
  }

  /// The number of the name; 0 where it is not in the table.
  func number(ofName name: some StringProtocol) -> Int {
    unsafe Array(name.utf8).withUnsafeBufferPointer { unsafe number(of: $0) }
  }

  private func isEqual(_ span: Range<Int>, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard span.count == name.count else { return false }
    var index = span.lowerBound
    for offset in name.indices {
      guard unsafe bytes[index] == name[offset].loweredLetter else { return false }
      index &+= 1
    }
    return true
  }

  static let hashStart: UInt32 = 2_166_136_261

  @inline(__always)
  static func mix(_ byte: UInt8, into hash: inout UInt32) {
    hash = (hash ^ UInt32(byte)) &* 16_777_619
  }

  private static func place(of hash: UInt32) -> Int { Int(hash ^ (hash >> 12)) & mask }
}

extension NameTable {
  static let tags = NameTable(HTMLTag.allCases.map(\.rawValue))
  static let attributes = NameTable(HTMLAttributeName.allCases.map(\.rawValue))
}

extension HTMLTag {
  private static let all = HTMLTag.allCases

  /// The element with a number in `NameTable.tags`.
  init(number: Int) { self = Self.all[number] }

  /// The element of that name, in lower case; `unknown` where HTML has none.
  init(name: UnsafeBufferPointer<UInt8>) {
    self.init(number: unsafe NameTable.tags.number(of: name))
  }

  /// The element of that name, in lower case; `unknown` where HTML has none.
  public init(name: String) { self = HTMLTag(rawValue: name) ?? .unknown }
}

extension HTMLAttributeName {
  private static let all = HTMLAttributeName.allCases

  /// The attribute with a number in `NameTable.attributes`.
  init(number: Int) { self = Self.all[number] }

  /// The attribute of that name, in lower case; `other` where it is no usual one.
  init(name: UnsafeBufferPointer<UInt8>) {
    self.init(number: unsafe NameTable.attributes.number(of: name))
  }
}
