// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// The cuts of a credit line: where its segments begin and end.
extension CreditParser {
  /// Cuts a part of the line into segments and hands them over in order, until one is refused.
  func forEachSegment(of range: Range<Int>, _ take: (Segment) -> Bool) {
    var current = Segment(headAt: range.lowerBound)
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      // Every phrase that opens or closes a segment makes a line a credit.
      if token.kind == .word, token.entry.mayCredit {
        if let next = opener(at: index, range) {
          guard end(current, at: index, take) else { return }
          current = next
          index = next.range.lowerBound
          continue
        }
        if let closing = closing(at: index, range, from: current.range.lowerBound) {
          current.close(with: closing.phrase, role: closing.role)
          let placed = afterClosing(closing.phrase.upperBound, range)
          guard take(current) else { return }
          if placed > closing.phrase.upperBound {
            let place = Segment(
              kind: .contributed, role: closing.role, range: placed..<placed,
              phrase: closing.phrase.upperBound..<placed)
            guard take(place) else { return }
          }
          index = pastJoint(placed, range)
          current = Segment(headAt: index)
          continue
        }
      }
      if token.kind == .mark, isCut(index, range, in: current.kind) {
        guard end(current, at: index, take) else { return }
        current = Segment(headAt: index + 1)
      }
      index += 1
    }
    _ = end(current, at: range.upperBound, take)
  }

  /// Hands over a segment that ends before a token, if there is anything in it; false where no more
  /// segments are wanted.
  private func end(_ segment: Segment, at end: Int, _ take: (Segment) -> Bool) -> Bool {
    var segment = segment
    segment.range = segment.range.lowerBound..<max(end, segment.range.lowerBound)
    return segment.kind == .head && segment.range.isEmpty || take(segment)
  }

  /// True for a mark that ends the segment in hand: a sentence's stop, a bar, a semicolon where no list
  /// of names goes on behind one.
  private func isCut(_ index: Int, _ range: Range<Int>, in kind: Segment.Kind) -> Bool {
    if isSentenceEnd(index, range) || tokens[index].mark == "|" { return true }
    guard tokens[index].mark == ";" else { return false }
    return kind != .clause && kind != .head && kind != .source
  }

  /// A stop after which a new sentence begins.
  private func isSentenceEnd(_ index: Int, _ range: Range<Int>) -> Bool {
    guard tokens[index].isMark(".") || tokens[index].isMark("。"), index + 1 < range.upperBound,
      index > 0
    else { return false }
    let word = tokens[index - 1]
    if word.end - word.start <= 1 || line.means(index - 1, .suffix)
      || parser.isAbbreviation(index - 1) && word.shape != .lower && word.end - word.start < 5
    {
      return false
    }
    return tokens[index + 1].isSpaced
  }

  // MARK: Phrases that close a segment

  /// A phrase that closes a segment: a name must stand before it.
  private func closing(at index: Int, _ range: Range<Int>, from start: Int) -> (
    phrase: Range<Int>, role: PersonRole?
  )? {
    guard index > start, let found = line.phrase(at: index, .closing, before: range.upperBound)
    else { return nil }
    let end = found.end
    let role = line.vocabulary.role(of: found.entry)
    if end - index == 1 {
      // One word closes only before a place or at the sentence's end: "reported from", "contributed."
      let isEnd = end >= range.upperBound || tokens[end].isMark(".")
      let isPlaced =
        end < range.upperBound && line.means(end, .placed)
        && (!isStrict || followsName(end + 1, range.upperBound))
      guard isPlaced || isEnd && role == .contributor else { return nil }
    }
    return (index..<end, role)
  }

  /// "from Hong Kong" after "contributed reporting".
  private func afterClosing(_ index: Int, _ range: Range<Int>) -> Int {
    guard index < range.upperBound, line.means(index, .placed) || line.means(index - 1, .placed)
    else { return index }
    let start = line.means(index, .placed) ? index + 1 : index
    return parser.place(at: start, before: range.upperBound, isKnownOnly: false) ?? index
  }

  /// The token behind what joins a closed segment to the next: ", and", ".", ", while".
  private func pastJoint(_ start: Int, _ range: Range<Int>) -> Int {
    var index = start
    while index < range.upperBound,
      tokens[index].isMark(",") || tokens[index].isMark(".") || line.means(index, .and)
        || isWhile(index)
    {
      index += 1
    }
    return index
  }

  private func isWhile(_ index: Int) -> Bool {
    tokens[index].shape == .lower && Self.whiles.contains(line.text(index..<index + 1))
  }

  private static let whiles: Set<String> = ["while", "whereas", "mientras", "tandis"]
}

extension CreditParser.Segment {
  /// A segment that no phrase has opened yet.
  fileprivate init(headAt index: Int) {
    self.init(kind: .head, range: index..<index, phrase: index..<index)
  }

  /// Ends the segment at a phrase that says what its people did.
  fileprivate mutating func close(with phrase: Range<Int>, role: PersonRole?) {
    kind = .contributed
    self.role = role
    range = range.lowerBound..<phrase.lowerBound
    self.phrase = phrase
    hasColon = false
  }
}
