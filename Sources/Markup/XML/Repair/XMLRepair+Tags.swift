// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

extension XMLRepair {
  /// Deeper than this, elements that were never closed are looked for; libxml2 gives a document up at 256.
  static let deepest = 240
  /// So many elements of one name in each other are a fault.
  private static let mostLikes = 100
  /// More blanks before a name are none of a tag.
  private static let mostBlanks = 8
  /// A name this long is none.
  private static let mostName = 1024
  /// The parser compares each attribute with all before it: more than these are an attack.
  private static let mostAttributes = 1024

  /// True where the "<" at hand begins a tag, comment, section or instruction.
  mutating func isMarkup() throws -> Bool {
    _ = try has(3)
    switch byte(1) {
    case UInt8(ascii: "!"):
      return byte(2) == UInt8(ascii: "-") ? try stands("<!--") : try beginsSection()
    case UInt8(ascii: "?"): return byte(2) != UInt8(ascii: "<")
    case UInt8(ascii: "/"):
      if byte(2).isBlank { try closeUpEndTag() }
      return byte(2).beginsName
    default: return byte(1).beginsName
    }
  }

  /// Takes the blanks out of "</ title>".
  private mutating func closeUpEndTag() throws {
    var blanks = 1
    while blanks < Self.mostBlanks, try has(3 + blanks), byte(2 + blanks).isBlank { blanks += 1 }
    guard byte(2 + blanks).beginsName, next(0x0A, from: at, to: at + 2 + blanks) == nil else {
      return
    }
    report("an end tag with a blank before its name")
    at += blanks
    unsafe input[at] = UInt8(ascii: "<")
    unsafe input[at + 1] = UInt8(ascii: "/")
  }

  /// True where the "<" at hand begins a CDATA section, whose name is nearly always in capitals.
  private mutating func beginsSection() throws -> Bool {
    guard try has(9) else { return false }
    if unsafe memcmp(input + at, "<![CDATA[", 9) == 0 { return true }
    return try stands("<![cdata[")
  }

  /// Goes into what the "<" at hand begins.
  mutating func produceMarkup() throws {
    switch byte(1) {
    case UInt8(ascii: "!"):
      if byte(2) == UInt8(ascii: "-") {
        at += 4
        isCommentNew = true
        state = .comment
      } else {
        at += 9
        aside.isCDATA = true
        isSectionNew = true
        state = .section
      }
    case UInt8(ascii: "?"):
      // Declarations are cut off in the wild too: <?xml version="1.0">.
      state = try stands("<?xml", at: 0) && byte(5).isBlank ? .declaration : .instruction
      isCommentNew = true
      at += 2
    case UInt8(ascii: "/"): try produceEndTag()
    default: try produceStartTag()
    }
  }

  private mutating func produceStartTag() throws {
    let ends = elements.count < Self.deepest ? 0 : try endlessElements(elements)
    for _ in 0..<ends { closeInnermost() }
    at += 1
    emit("<")
    let length = try nameLength(at: 0)
    unsafe elements.push(UnsafeBufferPointer(start: input + at, count: length))
    pass(length)
    attributeCount = 0
    isAfterBlank = false
    state = .attributes
  }

  /// Bytes of a name, which may be 0 where none stands there.
  mutating func nameLength(at offset: Int) throws -> Int {
    var length = 0
    // Nearly every name has been read to its end.
    let limit = min(Self.mostName, end - at - offset)
    while length < limit, unsafe input[at + offset + length].continuesName { length += 1 }
    if length < limit { return length }
    while length < Self.mostName, try has(offset + length + 1), byte(offset + length).continuesName
    {
      length += 1
    }
    return length
  }

  private mutating func produceEndTag() throws {
    let length = try nameLength(at: 2)
    let name = unsafe UnsafeBufferPointer(start: input + at + 2, count: length)
    let distance = unsafe elements.distance(to: name)
    let open = elements.innermost
    let isRoot = distance == elements.count
    noteEnd(nameLength: length, distance, innermost: open)
    for _ in 0..<distance where elements.count > 1 { closeInnermost() }
    let endsRoot = distance > 0 && isRoot
    try passEndTag(nameLength: length)
    if endsRoot, try !keepsRoot() { closeInnermost() }
    state = elements.isEmpty ? .epilog : .text
  }

  /// How many open elements have to end before the start tag at hand, since its like are open by the hundred: items
  /// none of which has an end tag. 0 for any other.
  mutating func endlessElements(_ open: OpenElements) throws -> Int {
    let length = try nameLength(at: 1)
    let name = unsafe UnsafeBufferPointer(start: input + at + 1, count: length)
    let (ends, count) = unsafe open.outermost(name)
    guard count >= Self.mostLikes else { return 0 }
    let text = unsafe String(decoding: name, as: UTF8.self)
    report("<\(text)> is open \(count) times over; all of these end here")
    return ends
  }

  mutating func closeInnermost() {
    emit("</")
    output.append(contentsOf: elements.innermost)
    emit(">")
    popElement()
  }

  private mutating func popElement() {
    if elements.count == 1 { root = Array(elements.innermost) }
    elements.pop()
  }

  /// Says a word where the end tag at hand does not just end the innermost element.
  mutating func noteEnd(
    nameLength: Int, _ distance: Int, innermost: @autoclosure () -> ArraySlice<UInt8>
  ) {
    guard distance != 1 else { return }
    let text = unsafe String(
      decoding: UnsafeBufferPointer(start: input + at + 2, count: nameLength), as: UTF8.self)
    if distance == 0 {
      report("</\(text)> ends no element")
    } else {
      let open = String(decoding: innermost(), as: UTF8.self)
      report("</\(text)> ends <\(open)>, which is still open")
    }
  }

  /// Passes over the end tag at hand, whatever it holds.
  mutating func passEndTag(nameLength: Int) throws {
    at += 2 + nameLength
    while try has(1), byte(0) != UInt8(ascii: ">"), byte(0) != UInt8(ascii: "<") { drop(1) }
    if byte(0) == UInt8(ascii: ">") { at += 1 }
  }

  /// What stands between the name of a tag and its end.
  mutating func produceAttributes() throws {
    while try has(1) {
      switch byte(0) {
      case let blank where blank.isBlank:
        if blank.isXMLBlank {
          pass(1)
        } else {
          report("the control character \(blank) is left out")
          emit(" ")
          at += 1
        }
        isAfterBlank = true
      case UInt8(ascii: ">"):
        pass(1)
        state = .text
        return
      case UInt8(ascii: "<"):
        let name = String(decoding: elements.innermost, as: UTF8.self)
        report("<\(name)> has no '>'")
        emit(">")
        state = .text
        return
      case UInt8(ascii: "/"):
        _ = try has(2)
        guard byte(1) == UInt8(ascii: ">") else {
          at += 1
          continue
        }
        pass(2)
        popElement()
        state = elements.isEmpty ? .epilog : .text
        return
      case let first where first.beginsName:
        try produceAttribute()
        if case .value = state { return }
      default:
        report("an attribute without a name")
        at += 1
      }
    }
  }

  private mutating func produceAttribute() throws {
    attributeCount += 1
    if attributeCount > Self.mostAttributes {
      throw MarkupError(
        "an element has more than \(Self.mostAttributes) attributes", line: position.line,
        column: position.column)
    }
    if !isAfterBlank { emit(" ") }
    isAfterBlank = false
    let length = try nameLength(at: 0)
    // Libxml2 gives up an element with an attribute such as <title GUIDE: Ten tips</title>.
    let isPlain = unsafe UnsafeBufferPointer(start: input + at, count: length).allSatisfy {
      $0 < 0x80 && $0 != 0x3A
    }
    let start = output.count
    pass(length)
    while try has(1), byte(0).isBlank { drop(1) }
    guard byte(0) == UInt8(ascii: "=") else {
      report("an attribute without a value")
      isAfterBlank = true
      if isPlain { return emit("=\"\" ") }
      output.removeSubrange(start..<start + length)
      return
    }
    at += 1
    while try has(1), byte(0).isBlank { drop(1) }
    let quote = byte(0)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      at += 1
      try closeLostQuote(quote)
      state = .value(quote: quote)
    } else {
      report("an attribute's value without quotes")
      state = .value(quote: 0)
    }
    emit("=\"")
  }
}

extension UInt8 {
  /// True for the first byte of a name; any letter beyond ASCII passes.
  var beginsName: Bool {
    (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
      || self == UInt8(ascii: "_") || self == UInt8(ascii: ":") || self >= 0x80
  }

  /// True for a further byte of a name.
  var continuesName: Bool {
    beginsName || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
      || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
