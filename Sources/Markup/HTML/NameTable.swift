// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Finds the number of a known name from its bytes without making a string.
struct NameTable: Sendable {
  /// A name of up to eight bytes as one word, the first byte highest, and its number.
  private struct Packed {
    var word: UInt64 = 0
    var number = 0
  }

  /// Names as long as this are looked up as one word.
  static let packedLength = 8

  private var packed: [Packed]
  private var slots: [UInt8]
  private let names: [[UInt8]]
  private static let mask = 1023

  /// A table of at most 255 names; the place of a name in `names` is its number.
  init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
    slots = Array(repeating: 0, count: Self.mask + 1)
    packed = Array(repeating: Packed(), count: Self.mask + 1)
    for (number, name) in self.names.enumerated() where !name.isEmpty {
      if name.count <= Self.packedLength {
        let word = name.reduce(0) { Self.pack($1, behind: $0) }
        var slot = Self.place(of: word)
        while packed[slot].word != 0 { slot = (slot + 1) & Self.mask }
        packed[slot] = Packed(word: word, number: number)
      } else {
        var slot = Self.place(of: name)
        while slots[slot] != 0 { slot = (slot + 1) & Self.mask }
        slots[slot] = UInt8(number)
      }
    }
  }

  /// The number of a name in lower case; 0 where it is not in the table.
  func number(of name: UnsafeBufferPointer<UInt8>) -> Int {
    if name.count <= Self.packedLength {
      var word: UInt64 = 0
      for index in name.indices { word = Self.pack(unsafe name[index], behind: word) }
      return number(ofPacked: word)
    }
    var slot = unsafe Self.place(of: name)
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      if unsafe names[number].elementsEqual(name) { return number }
      slot = (slot + 1) & Self.mask
    }
    return 0
  }

  /// The number of a name in lower case; 0 where it is not in the table.
  func number(ofName name: some StringProtocol) -> Int {
    unsafe Array(name.utf8).withUnsafeBufferPointer { unsafe number(of: $0) }
  }

  /// The number of a name of up to eight bytes; 0 where it is not in the table.
  func number(ofPacked word: UInt64) -> Int {
    guard word != 0 else { return 0 }
    var slot = Self.place(of: word)
    while packed[slot].word != 0 {
      if packed[slot].word == word { return packed[slot].number }
      slot = (slot &+ 1) & Self.mask
    }
    return 0
  }

  /// A word with one more byte of the name.
  @inline(__always)
  static func pack(_ byte: UInt8, behind word: UInt64) -> UInt64 { word << 8 | UInt64(byte) }

  private static func place(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 54) & mask
  }

  private static func place(of name: some Sequence<UInt8>) -> Int {
    var value: UInt32 = 2_166_136_261
    for byte in name { value = (value ^ UInt32(byte)) &* 16_777_619 }
    return Int(value ^ (value >> 12)) & mask
  }
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
  public init(name: String) {
    var name = name
    self = name.withUTF8 { unsafe HTMLTag(name: $0) }
  }
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
