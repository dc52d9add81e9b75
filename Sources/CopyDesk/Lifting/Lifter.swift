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
  var body: OpenBody
  var lines = LiftedLines()
  let reader: LineReader
  /// Blocks before this one are settled.
  private var head = 0
  /// True where the line before the one in hand was a byline.
  private var isBylineBefore = false
  /// The lines of blocks at the head that stayed in the body, by the blocks' places.
  var passedLines: [(place: Int, line: BodyLine)] = []
  /// Lines found from the end backwards, last first.
  var foot = LiftedLines()

  /// How many blocks at each end may hold lines to lift.
  static let reach = 14
  /// How many blocks of text may stand between an end and a line to lift.
  static let patience = 4

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
}

extension RichText {
  /// True where there is nothing to read.
  var isBlank: Bool {
    text.withBytes { $0.allSatisfy { $0 <= 0x20 } }
  }
}
