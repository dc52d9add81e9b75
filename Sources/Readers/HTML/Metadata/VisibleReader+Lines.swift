// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension VisibleReader {
  /// Short lines between headline and body where no class says what they are: those in which
  /// something opens a byline, those with a date and a name, and, where the page names no date,
  /// those with a number.
  func noteUnmarkedLines(_ draft: inout Draft) {
    let hasDate =
      !isDisputed(draft)
      && draft.evidence.contains {
        // A tag that says no more than "date" is as often that of the day the page was made.
        $0.field == .published && $0.origin.kind != .url
          && !($0.origin.kind == .meta && $0.origin.detail == "date")
      }
    let nodes = lineRanges.joined()
    let headline = place.headline ?? place.body
    var above: [String] = []
    var dates = 0
    var changes = 0
    var last = ""
    var lines = 0
    var between: [(line: String, node: Int)] = []
    var over: [(line: String, node: Int)] = []
    var paragraphs = 0
    for node in nodes where tree.nodes[node].isElement {
      let own = finder.index.ownLetters(node).all
      if own > 80, node >= place.body { paragraphs += 1 }
      let isLoose = !hasDate && node > headline && isLooseLine(node)
      let isLone = !isLoose && isLoneLine(node)
      guard own >= 2 && own <= 120 || isLoose || isLone, lines < Self.mostLines,
        !isForeign(node)
      else { continue }
      let line = text(node)
      // What day it is, or when something takes place, is no day of the story.
      guard line.utf8.count <= 240, !isOfPageHead(node),
        !Self.hasDigit(line) || !isDayOfEvent(node)
      else { continue }
      lines += 1
      let stamp = isDay(line) && Self.isLabelOfDay(last) ? "\(last): \(line)" : line
      last = line
      if node == headline {
        // "Jane Doe, 1931–2016": a name and years, and no byline. A day may stand in the heading, too.
      } else if !isLoose, Self.hasDigit(line), noteNames(inside: node, &draft) {
        // The line says more than a name and a day.
      } else if paragraphs < 2 || !isOfEvent(line), !isLoose || isDay(line) || opensByline(line) {
        noteByline(line, node, &draft)
      }
      if node > headline, node < place.body || paragraphs == 0 {
        between += brokenLines(node) ?? [(line, node)]
      }
      if node < headline { over.append((line, node)) }
      if hasDate, node > headline, changes < Self.most, own <= 90, paragraphs == 0 {
        if noteChange(in: stamp, &draft) { changes += 1 }
      }
      if !hasDate, node > headline, own <= Self.longestStamp, paragraphs == 0,
        !Self.holdsYear(line)
      {
        noteMoment(inLine: node, &draft)
      }
      if !hasDate, Self.hasDigit(line), own <= 90, place.headline != nil, !Self.isOfOtherDay(line) {
        let labelled = Self.labelled(stamp)
        if let labelled, node > headline, own <= Self.longestStamp, paragraphs < 2 {
          draft.note(.published, labelled, .labelledDay)
        } else if paragraphs > 1, labelled == nil {
          // Behind the first paragraphs, a line with a day may speak of any.
          if isBareDay(line) { draft.note(.published, line, .dayBehindText) }
        } else if paragraphs > 0, labelled == nil, Self.isOfWords(line) {
          // "Doors open on 24 March 2016 at the hall."
        } else if node < headline {
          // Over the headline pages print what day it is.
          if above.count < Self.most { above.append(line) }
        } else if dates < Self.most, !isSentence(line) {
          draft.note(.published, stamp, .nearHeadline)
          dates += 1
        }
      }
    }
    for line in above { draft.note(.published, line, .nearHeadline) }
    noteName(overOffice: between, &draft)
    if !noteName(beside: between, &draft) { noteName(beside: over, &draft) }
    if !hasDate {
      noteDateOfLead(&draft)
      noteDateBehind(&draft)
      noteEntryNote(&draft)
      noteChange(&draft)
    }
  }

  /// Whether the tags of the page disagree on the day: what it prints tells which of them is right.
  private func isDisputed(_ draft: Draft) -> Bool {
    var day: Substring?
    for evidence in draft.evidence
    where evidence.field == .published
      && (evidence.origin.kind == .articleTag || evidence.origin.kind == .jsonLD)
    {
      guard case .text(let text) = evidence.value, text.hasPrefix("20"), text.utf8.count >= 10,
        text.utf8.dropFirst(4).first == UInt8(ascii: "-")
      else { continue }
      if let day, day != text.prefix(10) { return true }
      day = text.prefix(10)
    }
    return false
  }

  /// True for a line that may speak of another day: "On 1 May it will be open again."
  func isSentence(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last, last == "." || last == "!" || last == "?" else {
      return false
    }
    let words = line.split(separator: " ")
    // "By Jane Doe on Monday, March 24th, 2016 at 11:08 a.m."
    if opensByline(line) || words.last?.dropLast().contains(".") ?? true { return false }
    return line.smallWords >= 3
  }

  /// True for a line behind the first paragraphs that opens with a label or closes a sentence, and is no byline:
  /// "When: Saturday, 1 April 2016".
  private func isOfEvent(_ line: String) -> Bool {
    if opensByline(line) || Self.isLabelled(line.lowercased()) { return false }
    if line.hasSuffix(".") || line.hasSuffix("!") { return true }
    return line.split(separator: " ").first?.hasSuffix(":") ?? false
  }

  /// Letters of a day with a label.
  private static let longestStamp = 60

  /// Lines looked at around the headline.
  private static let mostLines = 80
}
