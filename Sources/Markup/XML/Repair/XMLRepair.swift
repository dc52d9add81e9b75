// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Makes XML as it is found in the world into XML that a parser reads to its end.
///
/// It drops what stands before the first tag, the XML declaration (the bytes are UTF-8 by now),
/// comments, processing instructions, control characters and what follows the root; escapes bare
/// "&" and "<"; resolves HTML's named characters; closes elements that an end tag further out leaves
/// open, and drops end tags that nothing opened. Line feeds stay, so that lines keep their numbers.
///
/// Text that holds references, and CDATA sections, go past the parser, which reads them one character
/// at a time: in their place stands a CDATA section with a number, and `takeAside` has the text.
@safe struct XMLRepair {
  enum State {
    case prolog
    case text
    case section
    case comment
    case instruction
    case declaration
    case attributes
    case value(quote: UInt8)
    case epilog
    case end
  }

  /// Text that goes past the parser.
  struct Aside {
    var bytes: [UInt8] = []
    var isCDATA = false
    var lineFeeds = 0
  }

  /// The longest text in one piece, and the longest document type.
  static let mostText = 10 << 20
  private static let mostDiagnostics = 1000
  private static let pieceLength = 1 << 18
  /// How much of the document is looked at, and how many bytes more may be read behind it.
  static let capacity = 1 << 16
  static let padding = 16
  /// Room for what is put into the input.
  private static let spare = 16
  /// Text goes past the parser in stretches of so many bytes.
  static let benchLength = 1 << 12

  let source: any ByteSource
  /// What was read beyond the window in search of the end of a comment.
  var ahead = BytesAhead()
  private let goesAside: Bool
  /// What was read and not yet repaired; the owner frees it.
  let input: UnsafeMutablePointer<UInt8>
  /// Where text is put together on its way past the parser; the owner frees it.
  let bench: UnsafeMutablePointer<UInt8>
  var at = 0
  private(set) var end = 0
  private(set) var isAtEnd = false
  private var line = 1
  private var columnCarry = 0
  /// The line feeds of the input as far as they have been counted.
  private var feeds = ByteScan.LineFeeds()
  private(set) var bytesRead = 0

  var state = State.prolog
  var output: [UInt8] = []
  private var given = 0
  var aside = Aside()
  private var textLength = 0
  private var asides: [Aside] = []
  private var firstAside = 0
  var elements = OpenElements()
  /// How many attributes the tag at hand has had.
  var attributeCount = 0
  /// Whether a blank parts what comes next in the tag from what came before.
  var isAfterBlank = false
  var entities: Set<String> = []
  /// Whether the comment or instruction at hand has only begun, and its end is yet to be looked for.
  var isCommentNew = false
  /// Whether the section at hand has only begun, and its end is yet to be looked for.
  var isSectionNew = false
  /// The place up to which a section was looked at whose end is further on; nil for any other.
  var sectionLook: Int?
  /// How many elements of the names around it began in that section and did not end.
  var sectionDepths = (inner: 0, outer: 0)
  /// The place in the input before which no section ends, as far as has been looked.
  var endless = 0
  /// Whether elements that follow the root are read as if they stood inside it.
  var readsOn = false
  /// Whether the root has ended and is kept open for what follows it.
  var isRootKept = false
  /// The places in the input before which no comment and no instruction ends, as far as has been looked.
  var commentless = (comment: 0, instruction: 0)
  /// The name of the root element, once it has ended.
  var root: [UInt8] = []
  var diagnostics: [MarkupDiagnostic] = []

  /// Repairs a document in UTF-8; `aside` is false where all text has to stay in the stream.
  init(_ source: any ByteSource, aside: Bool) {
    self.source = source
    goesAside = aside
    unsafe input = UnsafeMutablePointer.allocate(
      capacity: Self.capacity + Self.spare + Self.padding)
    unsafe bench = UnsafeMutablePointer.allocate(capacity: Self.benchLength + Self.padding)
  }

  /// Gives the buffers back; nothing may be called after this.
  func free() {
    unsafe input.deallocate()
    unsafe bench.deallocate()
  }

  /// The next bytes of repaired XML.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if given == output.count {
      output.removeAll(keepingCapacity: true)
      given = 0
      while output.isEmpty, try produce() {}
    }
    let count = min(buffer.count, output.count - given)
    guard count > 0 else { return 0 }
    unsafe output.withUnsafeBytes { all in
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: all[given..<given + count]))
    }
    given += count
    return count
  }

  /// The text that the section with this number stands for; nil where there is none.
  mutating func takeAside(_ number: Int) -> Aside? {
    let index = number - firstAside
    guard asides.indices.contains(index) else { return nil }
    let taken = asides[index]
    asides.removeFirst(index + 1)
    firstAside = number + 1
    return taken
  }
}

// Input and output.
extension XMLRepair {
  /// True where `count` more bytes can be looked at from `at` on; reads more if need be.
  @inline(__always)
  mutating func has(_ count: Int) throws -> Bool {
    if end - at >= count { return true }
    return try fetch(count)
  }

  private mutating func fetch(_ count: Int) throws -> Bool {
    while end - at < count, !isAtEnd { try refill() }
    return end - at >= count
  }

  private mutating func refill() throws {
    moveToFront()
    let room = unsafe UnsafeMutableRawBufferPointer(start: input + end, count: Self.capacity - end)
    let count = unsafe ahead.isEmpty ? try source.read(into: room) : ahead.take(into: room)
    end += count
    bytesRead += count
    isAtEnd = count == 0
  }

  /// Forgets what has been repaired.
  private mutating func moveToFront() {
    guard at > 0 else { return }
    (line, columnCarry) = position(of: at)
    columnCarry -= 1
    feeds = ByteScan.LineFeeds()
    end -= at
    endless = max(0, endless - at)
    commentless.comment = max(0, commentless.comment - at)
    commentless.instruction = max(0, commentless.instruction - at)
    sectionLook = sectionLook.map { $0 - at }
    unsafe input.update(from: input + at, count: end)
    at = 0
  }

  /// Puts a few bytes, `spare` at most, into the input that were forgotten there.
  mutating func insert(_ bytes: [UInt8], at place: Int) {
    var place = place
    if end + bytes.count > Self.capacity + Self.spare {
      place -= at
      moveToFront()
    }
    unsafe (input + place + bytes.count).update(from: input + place, count: end - place)
    unsafe (input + place).update(from: bytes, count: bytes.count)
    end += bytes.count
    endless += bytes.count
    commentless = (0, 0)
  }

  /// A byte of the input by its place.
  func byteOfInput(_ place: Int) -> UInt8 { unsafe input[place] }

  /// The byte `offset` after the current one; 0 past the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { at + offset < end ? unsafe input[at + offset] : 0 }

  /// True where the text, in lower case, stands `offset` bytes on; capitals match.
  mutating func stands(_ text: StaticString, at offset: Int = 0) throws -> Bool {
    guard try has(offset + text.utf8CodeUnitCount) else { return false }
    return unsafe UnsafeBufferPointer(start: input, count: end).matches(text, at: at + offset)
  }

  mutating func emit(_ text: StaticString) {
    text.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
  }

  /// Copies the next bytes to the output.
  mutating func pass(_ count: Int) {
    unsafe output.append(contentsOf: UnsafeBufferPointer(start: input + at, count: count))
    at += count
  }

  /// Drops the next bytes, but for their line feeds.
  mutating func drop(_ count: Int) {
    let feeds = unsafe ByteScan.lineFeeds(input, from: at, to: at + count)
    if feeds > 0 { output.append(contentsOf: repeatElement(0x0A, count: feeds)) }
    at += count
  }

  /// Copies the next bytes to the text that goes past the parser.
  mutating func setAside(_ count: Int) throws {
    try unsafe setAside(UnsafeBufferPointer(start: input + at, count: count), standingFor: count)
  }

  /// Adds bytes that stand for the next ones of the input to the text that goes past the parser.
  mutating func setAside(_ bytes: UnsafeBufferPointer<UInt8>, standingFor count: Int) throws {
    unsafe aside.bytes.append(contentsOf: bytes)
    if goesAside {
      aside.lineFeeds += unsafe ByteScan.lineFeeds(input, from: at, to: at + count)
    }
    at += count
    if aside.bytes.count >= Self.pieceLength { try flushPiece() }
  }

  /// Ends a run of text.
  mutating func flush() throws {
    if !aside.bytes.isEmpty || aside.lineFeeds > 0 { try flushPiece() }
    textLength = 0
  }

  private mutating func flushPiece() throws {
    textLength += aside.bytes.count
    guard textLength <= Self.mostText else {
      throw MarkupError(
        "a single text is longer than \(Self.mostText >> 20) MB", line: position.line,
        column: position.column)
    }
    let isCDATA = aside.isCDATA
    emit("<![CDATA[")
    if goesAside {
      output.append(contentsOf: String(firstAside + asides.count).utf8)
      output.append(contentsOf: repeatElement(0x0A, count: aside.lineFeeds))
      asides.append(aside)
    } else {
      emitSection(aside.bytes)
    }
    emit("]]>")
    aside = Aside(isCDATA: isCDATA)
  }

  private mutating func emitSection(_ bytes: [UInt8]) {
    for (index, byte) in bytes.enumerated() {
      let closes =
        byte == UInt8(ascii: ">") && index >= 2 && bytes[index - 1] == UInt8(ascii: "]")
        && bytes[index - 2] == UInt8(ascii: "]")
      if closes { emit("]]><![CDATA[") }
      output.append(byte)
    }
  }

  /// Where the current byte stands in the document.
  var position: (line: Int, column: Int) { mutating get { position(of: at) } }

  /// Where a byte of the input stands in the document; cheap as long as places come in order.
  mutating func position(of place: Int) -> (line: Int, column: Int) {
    if place < feeds.place { feeds = ByteScan.LineFeeds() }
    unsafe feeds.count(in: input, to: place)
    let column = feeds.last >= 0 ? place - feeds.last : columnCarry + place + 1
    return (line + feeds.count, column)
  }

  mutating func report(_ message: String, _ severity: MarkupDiagnostic.Severity = .error) {
    guard diagnostics.count < Self.mostDiagnostics else { return }
    let (line, column) = position
    diagnostics.append(MarkupDiagnostic(severity, line: line, column: column, message: message))
  }
}
