// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads credit lines, source lines and sign-offs.
///
/// The line is cut into segments at the phrases that open or close one ("Reporting by", "With files from",
/// "contributed to this report"); each segment holds one list of names.
struct CreditParser {
  let parser: LineParser
  /// True where the line may be something else.
  let isStrict: Bool

  var line: Line { parser.line }
  var tokens: [Token] { parser.tokens }

  /// A part of the line with one list of names.
  struct Segment {
    enum Kind {
      /// No phrase opens or closes it.
      case head
      case clause, material, source, republished, published, syndicated, contributed
    }

    var kind: Kind
    var role: PersonRole?
    var range: Range<Int>
    /// The text of the phrase that opens or closes it.
    var phrase: Range<Int>
    var hasColon = false
  }

  /// What the line says, with what tells how sure it is.
  struct Outcome {
    var reading: CreditReading
    var unread = 0
    var hasFormula = false
    var hasSureAgency = false
    var isBracketed = false
    var isSlashed = false
    var isDashed = false
    var hasUnnamed = false
    var hasEdition = false
    /// True where only "with" or "via" speaks for a credit, and no news name stands behind it.
    var isWeak = false
    /// True for a line that is a byline rather than a credit.
    var isByline = false
  }

  /// True where the line may be a credit whatever names it holds: it stands in brackets, slashes or
  /// dashes, or a phrase opens or closes a part of it.
  ///
  /// Running text nearly always fails here, before any list of names is read.
  var mayStandAlone: Bool {
    guard let frame = frame() else { return false }
    if frame.isFramed { return true }
    var hasPhrase = false
    forEachSegment(of: frame.range) { segment in
      hasPhrase = segment.kind != .head
      return !hasPhrase
    }
    return hasPhrase
  }

  /// True for a sentence: read strictly, it is lost at its first words.
  var isTalk: Bool {
    guard isStrict, let range = frame()?.range else { return false }
    return parser.opensAsSentence(range) && !mayRecover(range)
  }

  func read() -> Outcome? {
    guard let frame = frame() else { return nil }
    var builder = CreditBuilder(parser: parser, frame: frame, isStrict: isStrict)
    var segments: [Segment] = []
    builder.endsAtUnread = isStrict && !mayRecover(frame.range)
    forEachSegment(of: frame.range) { segment in
      segments.append(segment)
      builder.add(segment)
      return !builder.isLost
    }
    if builder.isLost { return nil }
    return builder.outcome(segments)
  }

  /// True where a phrase stands that makes up for words nobody could read; without one, a line that may
  /// be something else is lost at the first of them, as sentences are.
  private func mayRecover(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard tokens[index].entry.mayCredit else { return false }
      var meaning: Meaning = [.republished, .published, .syndicated]
      if tokens[index].script.isUnspaced { meaning.formUnion([.source, .openSource]) }
      return line.phrase(at: index, meaning) != nil
    }
  }
}
