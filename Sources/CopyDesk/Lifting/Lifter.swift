// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Takes bylines, datelines, credit lines and their like out of the blocks of a story.
///
/// Nothing is lost: every character either stays in a block or stands in one of the lifted lines,
/// but for a headline printed twice and a time stamp that could be read. Works from the head
/// towards the story, then from the end towards it, and stops at running text.
struct Lifter {
  private(set) var body: OpenBody
  var lines = LiftedLines()
  private let reader: LineReader
  /// Blocks before this one are settled.
  private var head = 0
  /// True where the line before the one in hand was a byline.
  private var isBylineBefore = false
  /// The lines of blocks at the head that stayed in the body, by the blocks' places.
  private var passedLines: [(place: Int, line: BodyLine)] = []
  /// Lines found from the end backwards, last first.
  private var foot = LiftedLines()

  /// How many blocks at each end may hold lines to lift.
  private static let reach = 14
  /// How many blocks of text may stand between an end and a line to lift.
  private static let patience = 4
  /// Text longer than this, in bytes, is a paragraph of the story rather than a line beside it.
  private static let longestAside = 200

  init(_ blocks: [DraftBlock], reader: LineReader) {
    body = OpenBody(blocks)
    self.reader = reader
  }

  mutating func run() {
    liftHead()
    liftFoot()
    liftHinted()
    lines.add(reversed: foot)
  }

  // MARK: The head

  private mutating func liftHead() {
    var seen = 0
    var passed = 0
    while head < body.count, seen < Self.reach, passed < Self.patience {
      seen += 1
      guard let block = body.line(head) else {
        head += 1
        continue
      }
      let content = block.text
      if content.isBlank {
        body.remove(head)
        continue
      }
      let isBehindLead = passed > 0
      if liftHinted(content, isBehindLead) { continue }
      if liftHeadLine(content, isBehindLead, isHeading: !block.isRunning) { continue }
      if block.isRunning, liftDateline(content, isBehindLead: isBehindLead) {
        // It is another line now.
        passedLines.removeAll { $0.place == head }
        return
      }
      head += 1
      passed += 1
    }
  }

  /// Lifts the block at the head where its hint and its words agree.
  private mutating func liftHinted(_ content: RichText, _ isBehindLead: Bool) -> Bool {
    // A hint speaks of the whole block, the words of its first line; a day may stand below a byline.
    guard let hint = body.hint(head), !isBehindLead || hint == .byline || hint == .timestamp,
      hint != .timestamp || content.text.firstLineBreak == nil,
      let line = reader.hintedLine(content.text.foldingWhiteSpace(), hint)
    else { return false }
    isBylineBefore = line.isByline
    lines.add(line)
    body.remove(head)
    return true
  }

  /// Lifts the first line of the block at the head; false where it is part of the story.
  private mutating func liftHeadLine(
    _ content: RichText, _ isBehindLead: Bool, isHeading: Bool
  ) -> Bool {
    if let line = BodyLine(whole: content.text) {
      if takeHeadLine(line, isBehindLead, isHeading) {
        body.remove(head)
        return true
      }
      if passedLines.isEmpty { passedLines.reserveCapacity(Self.patience) }
      passedLines.append((head, line))
      return false
    }
    let end = content.text.firstLineBreak
    let first = end.map { String(content.text[..<$0]) } ?? content.text
    guard first.utf8.count <= LineReader.longest else { return false }
    guard takeHeadLine(BodyLine(first), isBehindLead, isHeading) else { return false }
    if end == nil {
      body.remove(head)
    } else {
      let offset = first.unicodeScalars.count + 1
      body.setLine(head, content.slice(from: offset, to: content.length).trimmingStart())
    }
    return true
  }

  private mutating func takeHeadLine(
    _ line: BodyLine, _ isBehindLead: Bool, _ isHeading: Bool
  ) -> Bool {
    // Only the very next line can go on with a byline.
    let wasByline = isBylineBefore
    isBylineBefore = false
    if wasByline, let last = lines.bylines.last,
      let longer = reader.byline(last.text, last.reading, with: line.text)
    {
      lines.bylines.removeLast()
      lines.add(longer)
      return true
    }
    guard let taken = reader.headLine(line, isBehindLead: isBehindLead) else { return false }
    if case .byline(let text, let reading) = taken {
      // "Historical Context of the Books" heads a part of the story.
      if isHeading, !reader.isSigned(text, reading) { return false }
      isBylineBefore = true
    }
    lines.add(taken)
    return true
  }

  /// Lifts a dateline off the start of the block at the head. Behind a lead or a caption only one
  /// that is sure by itself counts.
  private mutating func liftDateline(_ content: RichText, isBehindLead: Bool) -> Bool {
    guard !lines.hasDateline, !isBehindLead || reader.mayOpenWithDateline(content.text),
      let reading = reader.dateline(content.text, isStrict: isBehindLead)
    else { return false }
    let rest = content.slice(from: reading.restOffset, to: content.length)
    // "FOG ON THE RIVER.": what is all of the story does not open one.
    if rest.isBlank, reading.dateline.agency == nil, !hasWords(behind: head) { return false }
    lines.dateline = reading
    if rest.isBlank {
      body.remove(head)
    } else {
      body.setLine(head, rest)
    }
    return true
  }

  private func hasWords(behind place: Int) -> Bool {
    (place + 1..<max(place + 1, body.count)).contains { !(body.line($0)?.text.isBlank ?? true) }
  }

  // MARK: The foot

  private mutating func liftFoot() {
    var index = body.count
    var passed = 0
    var seen = 0
    while index > 0, seen < Self.reach, passed < Self.patience {
      index -= 1
      seen += 1
      guard let block = body.line(index) else { continue }
      let content = block.text
      if content.isBlank {
        body.remove(index)
        continue
      }
      if let hint = body.hint(index),
        let line = reader.hintedLine(content.text.foldingWhiteSpace(), hint),
        // One byline closes a story; what stands before it has its turn with the other hints.
        !line.isByline || foot.bylines.isEmpty
      {
        foot.add(line)
        body.remove(index)
        continue
      }
      if liftFootLines(index, content, isLast: passed == 0) { continue }
      if block.isRunning, liftTail(index, isLast: passed == 0) { return }
      if body.hint(index) == .authorNote { continue }
      passed += content.text.utf8.count > Self.longestAside ? 2 : 1
    }
  }

  /// Lifts whole lines off the end of a block; true where nothing of it is left.
  private mutating func liftFootLines(
    _ index: Int, _ content: RichText, isLast: Bool
  ) -> Bool {
    if let taken = wholeFootLine(index, content, isLast) {
      guard let taken, !isRefused(taken, index, content) else { return false }
      addToFoot(taken)
      body.remove(index)
      return true
    }
    let place = footPlace(of: index, isLast)
    var content = content
    while true {
      let start = content.text.lastLineBreak
      let last =
        start.map { String(content.text[content.text.utf8.index(after: $0)...]) } ?? content.text
      guard last.utf8.count <= LineReader.longest else { return false }
      guard let taken = reader.footLine(BodyLine(last), at: place) else { return false }
      addToFoot(taken)
      guard start != nil else {
        body.remove(index)
        return true
      }
      let end = content.length - last.unicodeScalars.count - 1
      content = content.slice(from: 0, to: end).trimmingEnd()
      body.setLine(index, content)
    }
  }

  /// Adds a line of the foot, which is gathered from its end.
  private mutating func addToFoot(_ line: LiftedLine) {
    guard case .copyright(let text) = line else { return foot.add(line) }
    for part in reader.parted(copyright: text).reversed() { foot.add(part) }
  }

  /// A code of the desk leads nowhere; what does is a tag of the story: "bins". A heading names people whom
  /// nothing makes its authors.
  private func isRefused(_ taken: LiftedLine, _ index: Int, _ content: RichText) -> Bool {
    switch taken {
    case .credit(let text, let reading):
      text.utf8.count <= StaffCode.longest && reading.agencies.isEmpty
        && content.marks.contains { $0.type == .link }
    case .byline(let text, let reading):
      body.line(index)?.isRunning == false && !reader.isSigned(text, reading)
    default: false
    }
  }

  /// What a block says that is one line; nil where it is none.
  private mutating func wholeFootLine(
    _ index: Int, _ content: RichText, _ isLast: Bool
  ) -> LiftedLine?? {
    let known = passedLines.first { $0.place == index }?.line
    guard let line = known ?? BodyLine(whole: content.text) else { return nil }
    return .some(reader.footLine(line, at: footPlace(of: index, isLast)))
  }

  /// Where the lines of a block stand: a byline closes a story only where none opens it, and the first
  /// block is the story itself.
  private func footPlace(of index: Int, _ isLast: Bool) -> LineReader.FootPlace {
    LineReader.FootPlace(
      allowsByline: isLast && lines.bylines.isEmpty && foot.bylines.isEmpty,
      isLast: isLast && index > 0)
  }

  /// Lifts the credit or byline that closes a paragraph without a line of its own.
  private mutating func liftTail(_ index: Int, isLast: Bool) -> Bool {
    guard let content = body.line(index)?.text else { return false }
    let offset: Int
    if let tail = reader.tail(content.text, isLast: isLast) {
      foot.add(.credit(tail.text, tail.reading))
      offset = tail.offset
    } else if footPlace(of: index, isLast).allowsByline,
      let tail = reader.tailByline(content.text)
    {
      foot.add(.byline(tail.text, tail.reading))
      offset = tail.offset
    } else {
      return false
    }
    body.setLine(index, content.slice(from: 0, to: offset).trimmingEnd())
    return true
  }

  // MARK: Hints

  /// Lines that markup marks wherever they stand, those at the ends being gone already.
  private mutating func liftHinted() {
    var index = 0
    while index < body.count {
      if liftHinted(index) { body.remove(index) } else { index += 1 }
    }
  }

  private mutating func liftHinted(_ index: Int) -> Bool {
    guard let hint = body.hint(index), let content = body.line(index)?.text,
      let line = reader.hintedLine(content.text.foldingWhiteSpace(), hint)
    else { return false }
    if case .dateline = line, lines.hasDateline { return false }
    lines.add(line)
    return true
  }
}

extension RichText {
  /// True where there is nothing to read.
  fileprivate var isBlank: Bool {
    return text.withBytes { $0.allSatisfy { $0 <= 0x20 } }
  }
}
