// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension XMLRepair {
  /// What an "&" turned out to be.
  enum Reference {
    /// A character, and how many bytes stand for it.
    case character(UInt32, length: Int)
    /// An entity of the document's own, and how many bytes its reference has.
    case entity(length: Int)
    /// Just an "&".
    case bare
  }

  /// The longest name, or number, of a reference.
  static let mostReference = 32

  /// Resolves the reference at hand into the text that goes past the parser. True where it was one
  /// of the document's own entities, which the parser has to resolve.
  mutating func setReferenceAside() throws -> Bool {
    switch try reference() {
    case .character(let code, let length):
      UTF8Text.append(code, to: &aside.bytes)
      at += length
    case .entity(let length):
      try flush()
      pass(length)
      return true
    case .bare: try setAside(1)
    }
    return false
  }

  /// Sends characters and the references of XML's own past the parser up to the first byte that needs
  /// a closer look; false where that is the one at hand.
  mutating func setPlainAside() throws -> Bool {
    let (count, length) = fillBench()
    guard length > 0 else { return false }
    try unsafe setAside(UnsafeBufferPointer(start: bench, count: count), standingFor: length)
    return true
  }

  /// Puts characters and the references of XML's own together on the bench, up to the first byte that
  /// needs a closer look: how many bytes, and for how many of the input they stand. `start` bytes of the
  /// bench are taken already, and counted.
  mutating func fillBench(behind start: Int = 0) -> (count: Int, standingFor: Int) {
    let stop = min(end, at + Self.benchLength - start)
    var from = at
    var to = start
    while from < stop {
      if from &+ ByteBlock.length <= stop {
        let block = unsafe ByteBlock(input, at: from)
        unsafe block.write(to: bench, at: to)
        let plain = ByteScan.plainLength(block)
        from &+= plain
        to &+= plain
        if plain == ByteBlock.length { continue }
      }
      let byte = unsafe input[from]
      if byte == UInt8(ascii: "&") {
        let (character, length) = plainReference(at: from)
        guard length > 0 else { break }
        unsafe bench[to] = character
        from &+= length
      } else {
        guard byte != UInt8(ascii: "<"), byte != UInt8(ascii: "]"), byte != 0xEF,
          byte >= 0x20 || byte == 0x0A || byte == 0x09
        else { break }
        unsafe bench[to] = byte
        from &+= 1
      }
      to &+= 1
    }
    // Whole characters only.
    let surplus = from - wholeCharacters(to: from)
    return (to - surplus, from - at - surplus)
  }

  /// The ASCII character that the "&" at a place of the input begins a reference to, and the length of
  /// that, all of which has been read; 0 for any other.
  func plainReference(at index: Int) -> (character: UInt8, length: Int) {
    guard index &+ 8 <= end else { return (0, 0) }
    let word = unsafe UnsafeRawPointer(input).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // The bytes behind "&", the first one lowest.
    switch (word >> 8) & 0xFF_FFFF {
    case 0x3B_746C: return (UInt8(ascii: "<"), 4)
    case 0x3B_7467: return (UInt8(ascii: ">"), 4)
    case 0x70_6D61: return (word >> 32) & 0xFF == 0x3B ? (UInt8(ascii: "&"), 5) : (0, 0)
    case 0x6F_7571: return (word >> 32) & 0xFFFF == 0x3B74 ? (UInt8(ascii: "\""), 6) : (0, 0)
    case 0x6F_7061: return (word >> 32) & 0xFFFF == 0x3B73 ? (UInt8(ascii: "'"), 6) : (0, 0)
    case 0x39_3323: return (word >> 32) & 0xFF == 0x3B ? (UInt8(ascii: "'"), 5) : (0, 0)
    default: return (0, 0)
    }
  }

  /// The reference at hand inside the value of an attribute.
  mutating func produceReference() throws {
    switch try reference() {
    case .character(let code, let length):
      switch code {
      case 0x26: emit("&amp;")
      case 0x3C: emit("&lt;")
      case 0x22: emit("&quot;")
      case 0x09: emit("&#9;")
      case 0x0A: emit("&#10;")
      case 0x0D: emit("&#13;")
      default: UTF8Text.append(code, to: &output)
      }
      at += length
    case .entity(let length): pass(length)
    case .bare:
      emit("&amp;")
      at += 1
    }
  }

  mutating func reference() throws -> Reference {
    _ = try has(Self.mostReference + 3)
    if byte(1) == UInt8(ascii: "#") { return numbered() }
    var length = 1
    while length <= Self.mostReference, byte(length).continuesName { length += 1 }
    guard length > 1, byte(length) == UInt8(ascii: ";") else {
      // Without ";" it is no reference: "?a=1&copy=2", "AT&T".
      report("'&' that begins no reference", .warning)
      return .bare
    }
    if let code = plainReference(length) { return .character(code, length: length + 1) }
    let name = unsafe String(
      decoding: UnsafeBufferPointer(start: input + at + 1, count: length - 1), as: UTF8.self)
    if entities.contains(name) { return .entity(length: length + 1) }
    if let code = HTMLEntities.character(name) { return .character(code, length: length + 1) }
    report("the entity '\(name)' is unknown")
    return .bare
  }

  /// The five names that XML itself has, and the one that HTML uses most; nil for any other.
  private func plainReference(_ length: Int) -> UInt32? {
    switch (length, byte(1), byte(2), byte(3), byte(4)) {
    case (3, UInt8(ascii: "l"), UInt8(ascii: "t"), _, _): 0x3C
    case (3, UInt8(ascii: "g"), UInt8(ascii: "t"), _, _): 0x3E
    case (4, UInt8(ascii: "a"), UInt8(ascii: "m"), UInt8(ascii: "p"), _): 0x26
    case (5, UInt8(ascii: "q"), UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "t")): 0x22
    case (5, UInt8(ascii: "a"), UInt8(ascii: "p"), UInt8(ascii: "o"), UInt8(ascii: "s")): 0x27
    case (5, UInt8(ascii: "n"), UInt8(ascii: "b"), UInt8(ascii: "s"), UInt8(ascii: "p"))
    where entities.isEmpty: 0xA0
    default: nil
    }
  }

  private mutating func numbered() -> Reference {
    guard let (code, length) = number(at: 0) else {
      report("'&' that begins no reference", .warning)
      return .bare
    }
    switch code {
    case 0x80..<0xA0:
      // Numbers of windows-1252, which browsers take as such.
      return .character(UInt32(Windows1252.c1[Int(code) - 0x80]), length: length)
    case 0xD800..<0xDC00:
      // A character beyond 16 bits as two numbers, as Java and JavaScript count.
      if let (low, more) = number(at: length), (0xDC00..<0xE000).contains(low) {
        return .character(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00), length: length + more)
      }
      fallthrough
    case 0xDC00..<0xE000, 0xFFFE, 0xFFFF, 0x11_0000...:
      report("&#\(code); is no character")
      return .character(0xFFFD, length: length)
    case 0..<0x20 where code != 0x09 && code != 0x0A && code != 0x0D:
      report("&#\(code); is no character of XML")
      return .character(0xFFFD, length: length)
    default: return .character(code, length: length)
    }
  }

  /// The number of "&#8364;" or "&#x20AC;", and its length; a ";" that is missing is overlooked.
  private func number(at start: Int) -> (code: UInt32, length: Int)? {
    guard byte(start) == UInt8(ascii: "&"), byte(start + 1) == UInt8(ascii: "#") else { return nil }
    var index = start + 2
    let isHexadecimal = byte(index) | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var code: UInt32 = 0
    while index - start < Self.mostReference, let digit = byte(index).digit(isHexadecimal) {
      code = min(code * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if byte(index) == UInt8(ascii: ";") { index += 1 }
    return (code, index - start)
  }
}

extension UInt8 {
  fileprivate func digit(_ isHexadecimal: Bool) -> UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal:
      UInt32(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal:
      UInt32(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
