// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Tells a headline and a byline at the head of a plain text from its first paragraphs.
///
/// Plain text has no markup for either: a wrong headline costs a paragraph of the story, so only a
/// clear one is taken.
enum TextHead {
  /// The longest line that is still read as a headline, in code points.
  private static let longestHeadline = 120
  /// From this length on a paragraph is running text.
  private static let shortestRunningText = 100

  /// Whether the first paragraph is the headline of what follows.
  static func isHeadline(_ first: TextParagraph, before rest: ArraySlice<TextParagraph>) -> Bool {
    guard first.lines.count <= 2, first.length <= longestHeadline, let last = first.lines.last,
      first.lines.allSatisfy({ LineKind($0) == .text && $0.marker == nil }),
      !isByline(first), !endsOpen(last), let next = rest.first
    else { return false }
    guard first.blankLinesAfter > 0 || isByline(next) else { return false }
    let body = rest.drop { $0.length < shortestRunningText }
    let running = body.count { $0.length >= shortestRunningText }
    // Verse, tables and lists of results have short lines throughout: their first is no headline.
    return rest.count - body.count <= 5 && running * 2 >= body.count && running > 0
  }

  /// A headline has no final stop; a colon, comma or dash means that more follows.
  private static func endsOpen(_ line: TextLine) -> Bool {
    guard let mark = line.lastMark else { return true }
    return (line.endsSentence && mark != "?" && mark != "？")
      || ",-–—=/、，".unicodeScalars.contains(mark)
  }

  /// Whether a short line opens as bylines do.
  ///
  /// Whom it names is for the desk to say; here it only shows where the head of the story lies.
  static func isByline(_ paragraph: TextParagraph) -> Bool {
    guard paragraph.lines.count == 1, let line = paragraph.lines.first, line.length <= 100,
      !line.endsSentence || line.words.count <= 6
    else { return false }
    let words = line.words
    guard words.count >= 2, words.count <= 14,
      bylineOpenings.contains(words[0].lowercased()),
      words[0].first?.isUppercase == true || words[0].first?.isLetter == false
    else { return false }
    // A sentence goes on in small letters: "By Tuesday the council had decided".
    return words[1].first?.isUppercase == true
      && words.count { $0.first?.isUppercase == true } * 2 >= words.count
  }

  private static let bylineOpenings: Set<String> = [
    "by", "by:", "von", "par", "por", "di", "door", "av", "af", "przez", "от", "автор:", "oleh",
  ]
}
