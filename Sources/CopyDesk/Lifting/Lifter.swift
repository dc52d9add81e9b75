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
  private(set) var blocks: [DraftBlock]
  private(set) var lines = LiftedLines()
  private let reader: LineReader
  /// Blocks before this one are settled.
  private var head = 0
  /// True where the line before the one in hand was a byline.
  private var isBylineBefore = false
  /// Lines found from the end backwards, last first.
  private var foot = LiftedLines()

  /// How many blocks at each end may hold lines to lift.
  private static let reach = 14
  /// How many blocks of text may stand between an end and a line to lift.
  private static let patience = 4
  /// Text longer than this, in bytes, is a paragraph of the story rather than a line beside it.
  private static let longestAside = 200

  init(_ blocks: [DraftBlock], reader: LineReader) {
    self.blocks = blocks
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
    while head < blocks.count, seen < Self.reach, passed < Self.patience {
      seen += 1
      guard let content = blocks[head].block.line else {
        head += 1
        continue
      }
      if content.isBlank {
        blocks.remove(at: head)
        continue
      }
      if liftHeadLine(content, isBehindLead: passed > 0) { continue }
      if blocks[head].block.isRunning, liftDateline(content, isBehindLead: passed > 0) { return }
      head += 1
      passed += 1
    }
  }

  /// Lifts the first line of the block at the head; false where it is part of the story.
  private mutating func liftHeadLine(_ content: RichText, isBehindLead: Bool) -> Bool {
    // A hint speaks of the whole block, the words of its first line; a day may stand below a byline.
    if let hint = blocks[head].hint, !isBehindLead || hint == .byline || hint == .timestamp,
      hint != .timestamp || content.text.firstLineBreak == nil,
      let line = reader.hintedLine(content.text.foldingWhiteSpace(), hint)
    {
      if case .byline = line { isBylineBefore = true } else { isBylineBefore = false }
      lines.add(line)
      blocks.remove(at: head)
      return true
    }
    let end = content.text.firstLineBreak
    let first = end.map { String(content.text[..<$0]) } ?? content.text
    guard first.utf8.count <= LineReader.longest,
      takeHeadLine(first.foldingWhiteSpace(), isBehindLead)
    else {
      return false
    }
    if end == nil {
      blocks.remove(at: head)
    } else {
      let offset = first.unicodeScalars.count + 1
      blocks[head].block.setLine(content.slice(from: offset, to: content.length).trimmingStart())
    }
    return true
  }

  private mutating func takeHeadLine(_ line: String, _ isBehindLead: Bool) -> Bool {
    // Only the very next line can go on with a byline.
    let wasByline = isBylineBefore
    isBylineBefore = false
    if wasByline, let last = lines.bylines.last,
      let longer = reader.byline(last.text, last.reading, with: line)
    {
      lines.bylines.removeLast()
      lines.add(longer)
      return true
    }
    guard let taken = reader.headLine(line, isBehindLead: isBehindLead) else { return false }
    if case .byline = taken { isBylineBefore = true }
    lines.add(taken)
    return true
  }

  /// Lifts a dateline off the start of the block at the head. Behind a lead or a caption only one
  /// that is sure by itself counts.
  private mutating func liftDateline(_ content: RichText, isBehindLead: Bool) -> Bool {
    guard lines.dateline == nil, !isBehindLead || reader.mayOpenWithDateline(content.text),
      let reading = reader.dateline(content.text, isStrict: isBehindLead)
    else { return false }
    lines.dateline = reading
    let rest = content.slice(from: reading.restOffset, to: content.length)
    if rest.isBlank {
      blocks.remove(at: head)
    } else {
      blocks[head].block.setLine(rest)
    }
    return true
  }

  // MARK: The foot

  private mutating func liftFoot() {
    var index = blocks.count
    var passed = 0
    var seen = 0
    while index > 0, seen < Self.reach, passed < Self.patience {
      index -= 1
      seen += 1
      guard let content = blocks[index].block.line else { continue }
      if content.isBlank {
        blocks.remove(at: index)
        continue
      }
      if let hint = blocks[index].hint,
        let line = reader.hintedLine(content.text.foldingWhiteSpace(), hint),
        // One byline closes a story; what stands before it has its turn with the other hints.
        !line.isByline || foot.bylines.isEmpty
      {
        foot.add(line)
        blocks.remove(at: index)
        continue
      }
      if liftFootLines(index, content, isLast: passed == 0) { continue }
      if blocks[index].block.isRunning, liftTail(index, isLast: passed == 0) { return }
      if blocks[index].hint == .authorNote { continue }
      passed += content.text.utf8.count > Self.longestAside ? 2 : 1
    }
  }

  /// Lifts whole lines off the end of a block; true where nothing of it is left.
  private mutating func liftFootLines(
    _ index: Int, _ content: RichText, isLast: Bool
  ) -> Bool {
    var content = content
    while true {
      let start = content.text.lastLineBreak
      let last =
        start.map { String(content.text[content.text.utf8.index(after: $0)...]) } ?? content.text
      let allowsByline = isLast && lines.bylines.isEmpty && foot.bylines.isEmpty
      guard last.utf8.count <= LineReader.longest,
        let taken = reader.footLine(
          last.foldingWhiteSpace(), allowsByline: allowsByline, isLast: isLast && index > 0)
      else { return false }
      foot.add(taken)
      guard start != nil else {
        blocks.remove(at: index)
        return true
      }
      let end = content.length - last.unicodeScalars.count - 1
      content = content.slice(from: 0, to: end).trimmingEnd()
      blocks[index].block.setLine(content)
    }
  }

  /// Lifts the credit that closes a paragraph without a line of its own.
  private mutating func liftTail(_ index: Int, isLast: Bool) -> Bool {
    guard let content = blocks[index].block.line,
      let tail = reader.tail(content.text, isLast: isLast)
    else { return false }
    foot.add(.credit(tail.text, tail.reading))
    blocks[index].block.setLine(content.slice(from: 0, to: tail.offset).trimmingEnd())
    return true
  }

  // MARK: Hints

  /// Lines that markup marks wherever they stand, those at the ends being gone already.
  private mutating func liftHinted() {
    guard blocks.contains(where: { $0.hint != nil }) else { return }
    blocks.removeAll { block in
      guard let hint = block.hint, let content = block.block.line,
        let line = reader.hintedLine(content.text.foldingWhiteSpace(), hint)
      else { return false }
      if case .dateline = line, lines.dateline != nil { return false }
      lines.add(line)
      return true
    }
  }
}

extension RichText {
  /// True where there is nothing to read.
  fileprivate var isBlank: Bool {
    var text = text
    return text.withUTF8 { $0.allSatisfy { $0 <= 0x20 } }
  }
}
