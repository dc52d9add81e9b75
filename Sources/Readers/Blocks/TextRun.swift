// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Gathers the text of one block: white space folded across elements, marks counted in code points.
struct TextRun {
  /// Room for a paragraph.
  private static let usualLength = 512

  /// What has been gathered, and room for more behind it: writing to a place costs less than appending.
  private(set) var bytes: [UInt8] = []
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

  /// How the text at hand meets what comes next; holds for the next piece of text only.
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
      if byte >= 0xC2, let space = WideSpace.at(index, of: source, end) {
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
      index = WideSpace.endOfFolded(source, start, end)
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
