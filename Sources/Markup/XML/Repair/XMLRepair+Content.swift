// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension XMLRepair {
  /// Repairs the next stretch; false where the document is at its end.
  mutating func produce() throws -> Bool {
    guard try has(1) else { return try finish() }
    switch state {
    case .prolog: try produceProlog()
    case .text: try produceText()
    case .section: try produceSection()
    case .comment, .instruction: try produceComment()
    case .declaration: try dropThrough(">")
    case .attributes: try produceAttributes()
    case .value(let quote): try produceValue(quote)
    case .epilog: try produceEpilog()
    case .end: return false
    }
    return true
  }

  /// Closes what can be closed without inventing anything: text that was cut off is still text.
  private mutating func finish() throws -> Bool {
    defer { state = .end }
    switch state {
    case .section:
      report("the CDATA section has no end")
      try flush()
      return true
    case .comment: report("the comment has no end")
    case .text:
      try flush()
      if isRootKept, elements.count == 1 { closeInnermost() }
      return !output.isEmpty
    default: break
    }
    return false
  }

  /// Text up to the next tag; plain text stays in the stream.
  private mutating func produceText() throws {
    while try has(1) {
      if aside.bytes.isEmpty {
        pass(unsafe ByteScan.text(input, from: at, to: end) - at)
      } else {
        while at < end, try setPlainAside() {}
      }
      guard at < end else { return }
      switch byte(0) {
      case UInt8(ascii: "<"):
        if try isMarkup() {
          try flush()
          try produceMarkup()
          return
        }
        report("'<' that begins no tag")
        try setAside(1)
      case UInt8(ascii: "&"):
        if try setPlainAside() { continue }
        if try setReferenceAside() { return }
      case UInt8(ascii: "]"):
        // "]]>" may not stand in text as it is.
        if try stands("]]>") { try setAside(3) } else { try moveText(1) }
      default: try produceOddByte(inText: true)
      }
      if output.count > 1 << 14 { return }
    }
  }

  private mutating func moveText(_ count: Int) throws {
    if aside.bytes.isEmpty { pass(count) } else { try setAside(count) }
  }

  /// The text of a CDATA section.
  private mutating func produceSection() throws {
    while try has(1) {
      let stop = unsafe ByteScan.section(input, from: at, to: end)
      if mayHaveLostEnd(stop) {
        let (inner, outer) = (Array(elements.innermost), Array(elements.around))
        if try mendSection(in: inner, outer) { continue }
      }
      try setAside(stop - at)
      guard at < end else { return }
      if byte(0) != UInt8(ascii: "]") {
        try produceOddByte(inText: false)
      } else if try stands("]]>") {
        at += 3
        try flush()
        aside.isCDATA = false
        state = .text
        return
      } else {
        try setAside(1)
      }
    }
  }

  /// A carriage return, a control character, or what begins like U+FFFE and U+FFFF.
  private mutating func produceOddByte(inText: Bool) throws {
    let isAside = !inText || !aside.bytes.isEmpty
    guard isAside || byte(0) != 0x0D else { return pass(1) }
    guard let count = try oddLength() else { return }
    if byte(0) == 0x0D {
      // As the parser would: a line ends with a line feed only.
      aside.bytes.append(0x0A)
      at += 1
    } else if isAside {
      try setAside(count)
    } else {
      pass(count)
    }
  }
}
