// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// The end of the story, worked from its last line towards it, and lines that only their markup marks.
extension Lifter {
  /// Text longer than this, in bytes, is a paragraph of the story rather than a line beside it.
  private static let longestAside = 200

  mutating func liftFoot() {
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
  mutating func liftHinted() {
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
