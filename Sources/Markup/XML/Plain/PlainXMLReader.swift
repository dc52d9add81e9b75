// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads XML as nearly all of it is written and hands it out piece by piece, text where it lies.
///
/// Text is repaired as in `XMLRepair`, with whose input it works. At the first tag out of the
/// ordinary, or an entity of the document's own, the answer is `unusual` and nothing of that has been
/// taken: from there on the repaired document goes through libxml2, which knows every rule.
@safe struct PlainXMLReader {
  enum Piece {
    /// An element begins: `element`, `fields` and `attributeCount` say which.
    case start
    /// The innermost element ends.
    case end
    /// `text` holds some text.
    case text(isCDATA: Bool)
    /// What comes next has to be left to libxml2.
    case unusual
    /// The document is at its end.
    case finish
  }

  /// An element that is open.
  struct Open {
    let name: Int
    /// How many declarations held before it, and which.
    let declarationCount: Int
    let version: Int
  }

  var repair: XMLRepair
  var names = KeptNames()
  var declarations = NamespaceDeclarations()
  var open: [Open] = []
  /// How many elements end with the end tag at hand.
  var pendingEnds = 0
  /// Where in the input the piece at hand ends: the ">" of a start tag, and what follows any other.
  var place = 0

  /// The bytes of a piece of text, until the next piece.
  var text = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var textLength = 0

  /// The name of the element that begins, and the namespace of that: numbers in `names`.
  var element = KeptNames.empty
  var namespace = KeptNames.empty
  /// The attributes of the element that begins, laid out as libxml2 does; the owner frees it.
  let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>
  var attributeCount = 0
  var attributeNames: [Int] = []
  /// Values that hold references or line breaks, put right; the owner frees it.
  let values: UnsafeMutablePointer<UInt8>

  /// Reads a document in UTF-8.
  init(_ source: any ByteSource) {
    repair = XMLRepair(source, aside: true)
    unsafe fields = UnsafeMutablePointer.allocate(capacity: Self.mostAttributes * 5)
    unsafe values = UnsafeMutablePointer.allocate(capacity: XMLRepair.capacity + XMLRepair.padding)
  }

  /// Gives the buffers back; nothing may be called after this.
  func free() {
    repair.free()
    names.free()
    unsafe fields.deallocate()
    unsafe values.deallocate()
  }

  /// Where the piece at hand stands in the document.
  var position: (line: Int, column: Int) { mutating get { repair.position(of: place) } }

  /// The next piece.
  mutating func next() throws -> Piece {
    if pendingEnds > 0, let piece = try endPiece() { return piece }
    while true {
      let piece: Piece?
      switch repair.state {
      case .text: piece = try nextInText()
      case .section: piece = try nextInSection()
      case .prolog: piece = try nextInProlog()
      case .attributes, .value: piece = .unusual
      case .end: piece = .finish
      case .comment, .instruction, .declaration, .epilog:
        if repair.isCommentNew {
          _ = try repair.mendComment(in: name(open.last), name(open.dropLast().last))
        } else {
          _ = try repair.produce()
        }
        if case .prolog = repair.state, !open.isEmpty { repair.state = .text }
        if !open.isEmpty { repair.output.removeAll(keepingCapacity: true) }
        piece = nil
      }
      guard let piece else { continue }
      if case .start = piece { return piece }
      place = repair.at
      return piece
    }
  }

  /// Nothing has been handed out yet: what goes to libxml2 stays as it is until the root is known.
  private mutating func nextInProlog() throws -> Piece? {
    guard try repair.passProlog() else {
      // Without an element it is for libxml2 to say what is wrong.
      return try repair.has(1) && repair.entities.isEmpty ? nil : .unusual
    }
    guard repair.byte(1).beginsName else {
      try repair.produceMarkup()
      return nil
    }
    let piece = try nextStartTag()
    if case .start = piece { repair.output.removeAll(keepingCapacity: true) }
    return piece
  }

  private mutating func nextInText() throws -> Piece? {
    guard try repair.has(1) else {
      if repair.isRootKept, open.count == 1 {
        repair.isRootKept = false
        pendingEnds = 1
        return try endPiece()
      }
      _ = try repair.produce()
      return .finish
    }
    // Every other look is at a tag.
    if repair.byte(0) != UInt8(ascii: "<") {
      let stop = repair.plainEnd(isCDATA: false)
      if stop > repair.at { return try take(to: stop, isCDATA: false) }
    }
    switch repair.byte(0) {
    case UInt8(ascii: "<"):
      if try repair.has(3) {
        let next = repair.byte(1)
        if next.beginsName || next == UInt8(ascii: "/") && repair.byte(2).beginsName {
          textLength = 0
          return next == UInt8(ascii: "/") ? try nextEndTag() : try nextStartTag()
        }
      }
      guard try repair.isMarkup() else {
        repair.report("'<' that begins no tag")
        return try take(to: repair.at + 1, isCDATA: false)
      }
      textLength = 0
      switch repair.byte(1) {
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        try repair.produceMarkup()
        return nil
      case UInt8(ascii: "/"): return try nextEndTag()
      default: return try nextStartTag()
      }
    case UInt8(ascii: "&"): return try nextReference()
    default: return try nextOdd(isCDATA: false)
    }
  }

  private mutating func nextInSection() throws -> Piece? {
    guard try repair.has(1) else {
      _ = try repair.produce()
      return .finish
    }
    let stop = repair.plainEnd(isCDATA: true)
    if repair.mayHaveLostEnd(stop) {
      let (inner, outer) = (name(open.last), name(open.dropLast().last))
      if try repair.mendSection(in: inner, outer) { return nil }
    }
    if stop > repair.at {
      let piece = try take(to: stop, isCDATA: true)
      // Nearly always: one look less at what is known.
      if repair.closesSection { endSection() }
      return piece
    }
    guard repair.byte(0) == UInt8(ascii: "]") else { return try nextOdd(isCDATA: true) }
    guard try repair.has(3), repair.closesSection else {
      return try take(to: repair.at + 1, isCDATA: true)
    }
    endSection()
    return nil
  }

  private mutating func endSection() {
    repair.at += 3
    repair.aside.isCDATA = false
    repair.state = .text
    textLength = 0
  }
}

// Leaving the rest to libxml2.
extension PlainXMLReader {
  /// Makes the repair go on from here, with start tags of the elements that are open in front.
  /// - Returns: How many those are.
  mutating func handOver() -> Int {
    place = repair.at
    guard !open.isEmpty else { return 0 }
    repair.output = []
    repair.elements = openElements()
    for (index, element) in open.enumerated() {
      repair.emit("<")
      append(element.name)
      let next = index + 1 < open.count ? open[index + 1].declarationCount : declarations.count
      for declaration in declarations.all[element.declarationCount..<next] {
        repair.emit(declaration.prefix == KeptNames.empty ? " xmlns" : " xmlns:")
        append(declaration.prefix)
        repair.emit("=\"")
        append(declaration.namespace)
        repair.emit("\"")
      }
      repair.emit(">")
    }
    return open.count
  }

  private mutating func append(_ name: Int) {
    let entry = names.entries[name]
    unsafe repair.output.append(
      contentsOf: UnsafeBufferPointer(start: entry.bytes, count: entry.count))
  }
}

// Text.
extension PlainXMLReader {
  /// Hands out the next bytes of the input as they lie.
  private mutating func take(to stop: Int, isCDATA: Bool) throws -> Piece {
    let count = stop - repair.at
    unsafe text = UnsafeBufferPointer(start: repair.input + repair.at, count: count)
    if isCDATA { try limit(count, standingFor: count) }
    repair.at = stop
    return .text(isCDATA: isCDATA)
  }

  /// Text that takes reading is bounded, as it is for the parser.
  private mutating func limit(_ count: Int, standingFor length: Int) throws {
    textLength += count
    guard textLength <= XMLRepair.mostText else {
      let surplus = textLength - XMLRepair.mostText
      let (line, column) = repair.position(of: repair.at + max(0, length - surplus))
      throw MarkupError(
        "a single text is longer than \(XMLRepair.mostText >> 20) MB", line: line, column: column)
    }
  }

  /// A reference, and what follows it up to the next byte that needs a closer look.
  private mutating func nextReference() throws -> Piece {
    var (count, length) = repair.fillBench()
    if length == 0 {
      switch try repair.reference() {
      case .character(let code, let referenceLength):
        count = unsafe UTF8Text.write(code, to: repair.bench)
        repair.at += referenceLength
        (count, length) = repair.fillBench(behind: count)
      case .entity: return .unusual
      case .bare: return try take(to: repair.at + 1, isCDATA: false)
      }
    }
    unsafe text = UnsafeBufferPointer(start: repair.bench, count: count)
    try limit(count, standingFor: length)
    repair.at += length
    return .text(isCDATA: false)
  }

  /// A carriage return, a control character, or what begins like U+FFFE and U+FFFF.
  private mutating func nextOdd(isCDATA: Bool) throws -> Piece? {
    guard let count = try repair.oddLength() else { return nil }
    if repair.byte(0) == 0x0D {
      unsafe repair.bench[0] = 0x0A
      unsafe text = UnsafeBufferPointer(start: repair.bench, count: 1)
      repair.at += 1
      return .text(isCDATA: isCDATA)
    }
    return try take(to: repair.at + count, isCDATA: isCDATA)
  }
}
