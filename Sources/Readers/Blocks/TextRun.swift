// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Gathers the text of one block: white space folded across elements, marks counted in code points.
struct TextRun {
  /// Room for a paragraph.
  private static let usualLength = 512

  /// What has been gathered, and room for more behind it: writing to a place costs less than appending.
  private var bytes: [UInt8] = []
  /// How many bytes of UTF-8 have been gathered.
  private(set) var length = 0
  /// Where a mark began or ended last, and how many code points stand before it: they are counted for
  /// marks alone.
  private var counted = (bytes: 0, points: 0)
  private var isBlankPending = false
  private var lineBreaksPending = 0
  private var marks: [Mark] = []
  private var open: [OpenMark] = []
  /// How many of the open marks wait for their first character.
  private var waiting = 0

  /// What two elements are that meet where the text at hand ends.
  enum Joint {
    case links
    case labels
    /// Elements that a style sheet sets apart: "<a>Jane Doe</a><span class="at">Osten".
    case styled
  }
  /// Holds for the next piece of text only.
  var joint: Joint?

  private struct OpenMark {
    var type: Mark.Kind
    var href: String?
    var start = -1
  }

  /// True where nothing visible has been gathered.
  var isEmpty: Bool { length == 0 }

  /// How many line breaks stand at the end.
  var lineBreaks: Int { lineBreaksPending }

  /// Appends text, every run of white space as one blank.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    source.withUnsafeBufferPointer { append($0, range) }
  }

  /// Appends text, every run of white space as one blank.
  mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = source[index]
      if byte <= 0x20 || byte == 0x7F {
        isBlankPending = true
        index += 1
        continue
      }
      if byte >= 0xC2, let space = wideSpace(source, index, end) {
        isBlankPending = isBlankPending || !space.isInvisible
        index += space.length
        continue
      }
      if let joint {
        if parts(joint, byte) { isBlankPending = true }
        self.joint = nil
      }
      if isBlankPending || lineBreaksPending > 0 || waiting > 0 { flushBlanks() }
      let start = index
      index = Self.endOfFolded(source, start, end)
      write(UnsafeBufferPointer(rebasing: source[start..<index]))
    }
  }

  private mutating func write(_ source: UnsafeBufferPointer<UInt8>) {
    guard let start = source.baseAddress else { return }
    if length &+ source.count > bytes.count { makeRoom(for: source.count) }
    bytes.withUnsafeMutableBytes {
      $0.baseAddress?.advanced(by: length).copyMemory(from: start, byteCount: source.count)
    }
    length += source.count
  }

  private mutating func write(_ byte: UInt8) {
    if length == bytes.count { makeRoom(for: 1) }
    bytes[length] = byte
    length += 1
  }

  @inline(never)
  private mutating func makeRoom(for count: Int) {
    let wanted = max(Self.usualLength, 2 * bytes.count, length + count)
    bytes += repeatElement(0, count: wanted - bytes.count)
  }

  /// Whether words meet at a joint: those of two links always, "JamesStaff" and "21:22Ann" by
  /// the capital in the middle.
  ///
  /// Chinese, Japanese and the like, from U+0E00 on, part no words by blanks.
  private func parts(_ joint: Joint, _ next: UInt8) -> Bool {
    guard length > 0 else { return false }
    let last = bytes[length - 1]
    switch joint {
    // No blank before the comma of "<a>Jane Doe</a>, Osten".
    case .styled: return !Self.closing.contains(next)
    case .labels:
      return (last.isLowerASCII || (0x30...0x39).contains(last)) && (0x41...0x5A).contains(next)
    case .links:
      guard next < 0xE0, next >= 0x80 || next.isAlphanumericASCII else { return false }
      if last < 0x80 { return last.isAlphanumericASCII }
      let lead = bytes[..<length].last { $0 & 0xC0 != 0x80 } ?? 0
      return lead < 0xE0
    }
  }

  /// Marks that stand right behind a word.
  private static let closing = Array(",.;:!?".utf8)

  /// Where the text from `start` on, which is no blank, is no longer as it will be written: words parted
  /// by single blanks go over in one piece.
  private static func endOfFolded(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var index = WhiteSpaceScan.next(in: source, from: start + 1, to: end)
    while index < end, source[index] >= 0xC2, wideSpace(source, index, end) == nil {
      index = WhiteSpaceScan.next(in: source, from: index + 1, to: end)
    }
    // A blank before white space, or at the end, is for the next piece to say.
    return source[index - 1] == 0x20 ? index - 1 : index
  }

  /// Appends characters that stand for something in the markup, such as quotation marks.
  mutating func append(_ text: StaticString) {
    flushBlanks()
    text.withUTF8Buffer { write($0) }
  }

  /// A blank between words, where the markup has none but the page shows one.
  mutating func separate() { isBlankPending = true }

  /// A line break; several in a row count as one, and none stands at the ends.
  mutating func breakLine() { lineBreaksPending += 1 }

  /// Begins a mark; where nothing follows before `closeMark`, there is none.
  mutating func openMark(_ type: Mark.Kind, href: String? = nil) {
    open.append(OpenMark(type: type, href: href))
    waiting += 1
  }

  /// Ends the mark begun last.
  mutating func closeMark() {
    guard let mark = open.popLast() else { return }
    if mark.start < 0 {
      waiting -= 1
    } else {
      add(mark)
    }
  }

  private mutating func add(_ mark: OpenMark) {
    let end = codePoints()
    let last = marks.count - 1
    if last >= 0, marks[last].end == mark.start, marks[last].type == mark.type,
      marks[last].href == mark.href
    {
      marks[last].end = end
    } else if mark.start < end {
      if marks.isEmpty { marks.reserveCapacity(4) }
      marks.append(Mark(type: mark.type, start: mark.start, end: end, href: mark.href))
    }
  }

  /// How many code points have been gathered.
  private mutating func codePoints() -> Int {
    let added = bytes.withUnsafeBufferPointer {
      UTF8Text.codePoints(in: UnsafeBufferPointer(rebasing: $0[counted.bytes..<length]))
    }
    counted = (length, counted.points + added)
    return counted.points
  }

  /// Takes what was gathered, and begins anew inside the marks that are still open.
  mutating func take() -> RichText {
    for index in open.indices where open[index].start >= 0 {
      add(open[index])
      open[index].start = -1
    }
    waiting = open.count
    sortMarks()
    let gathered = bytes.withUnsafeBufferPointer {
      UTF8Text.string(UnsafeBufferPointer(rebasing: $0[..<length]))
    }
    let text = RichText(gathered, marks: marks)
    joint = nil
    length = 0
    counted = (0, 0)
    marks = []
    isBlankPending = false
    lineBreaksPending = 0
    return text
  }

  /// Marks end in the order in which they are noted; only one inside another makes their starts stand
  /// out of order.
  private mutating func sortMarks() {
    var end = 0
    for mark in marks {
      if mark.start < end {
        marks.sort { ($0.start, -$0.end, $0.type.rawValue) < ($1.start, -$1.end, $1.type.rawValue) }
        return
      }
      end = mark.end
    }
  }

  /// Forgets blanks and line breaks at the end, where nothing visible stands before them.
  mutating func clear() {
    isBlankPending = false
    lineBreaksPending = 0
  }

  private mutating func flushBlanks() {
    if lineBreaksPending > 0 || isBlankPending {
      if length > 0 { write(lineBreaksPending > 0 ? 0x0A : 0x20) }
      isBlankPending = false
      lineBreaksPending = 0
    }
    if waiting > 0 {
      let start = codePoints()
      for index in open.indices where open[index].start < 0 { open[index].start = start }
      waiting = 0
    }
  }
}

extension UInt8 {
  fileprivate var isLowerASCII: Bool { (0x61...0x7A).contains(self) }
  fileprivate var isAlphanumericASCII: Bool {
    isLowerASCII || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
  }
}

/// The length in bytes of the Unicode space at an index, and whether it prints nothing at all; nil for none.
///
/// The joiners U+200C and U+200D stay: Persian, Indic scripts and emoji need them.
private func wideSpace(
  _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
) -> (length: Int, isInvisible: Bool)? {
  switch bytes[index] {
  case 0xC2:
    guard index + 1 < end else { return nil }
    switch bytes[index + 1] {
    case 0xA0, 0x85: return (2, false)
    case 0xAD, 0x80...0x9F: return (2, true)
    default: return nil
    }
  case 0xE2, 0xE3, 0xEF:
    guard index + 2 < end else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (3, false)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, true)
    default: return nil
    }
  default: return nil
  }
}
