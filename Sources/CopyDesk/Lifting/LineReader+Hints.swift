// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

// Lines whose markup says what they are.
extension LineReader {
  /// A block whose markup says what it is, unless its words speak against that.
  func hintedLine(_ line: String, _ hint: DraftBlock.Hint) -> LiftedLine? {
    switch hint {
    case .headline: return isHeadline(line) ? .headline : nil
    case .byline:
      if line.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }),
        let credit = creditOfOthers(line)
      {
        return .credit(line, credit)
      }
      // A class may stand around a whole story: "elementor-widget-author".
      guard line.utf8.count <= Self.longestByline, !isProse(line), LineShape.mayCredit(line),
        let reading = grammar.byline(line, language: language), !reading.isEmpty
      else { return stamp(line) }
      return .byline(line, reading)
    case .dateline:
      // Designers call the line of the agency "dateline" too.
      if isAgency(line), let reading = grammar.byline(line, language: language) {
        return .byline(line, reading)
      }
      guard line.utf8.count <= Self.longestStamp,
        var reading = grammar.dateline(line, language: language)
          ?? grammar.dateline(line + " - ", language: language),
        reading.rest.utf8.allSatisfy({ $0 <= 0x20 })
      else { return nil }
      reading.dateline.text = line
      return .dateline(reading)
    case .creditline:
      guard line.utf8.count <= Self.longestCredit,
        let reading = credit(line)
      else { return nil }
      return .credit(line, reading)
    case .timestamp:
      guard line.utf8.count <= Self.longestStamp, DateParser(language: language).date(line) != nil
      else { return nil }
      return .timestamp(line)
    case .copyright: return line.utf8.count <= Self.longestCredit ? .copyright(line) : nil
    case .editorsNote: return .note(line)
    case .lead, .authorNote, .pullQuote: return nil
    }
  }

  /// "Edited by: Ann Poe", "责任编辑：王小明" in the byline's place: people who did not write; nil for any other line.
  func creditOfOthers(_ line: String) -> CreditReading? {
    guard line.utf8.count <= Self.longestByline,
      let credit = sureCredit(line),
      let first = credit.people.first, first.role == .editor || first.role == .translator
    else { return nil }
    return credit
  }

  /// Whether a line is a sentence of a story: "css-by9" says nothing of one.
  private func isProse(_ line: String) -> Bool {
    line.utf8.last == UInt8(ascii: ".") && line.smallWords >= Self.leastProse
  }

  /// In words that begin with a small letter.
  private static let leastProse = 9

  /// The day beside a byline, in the same box.
  private func stamp(_ line: String) -> LiftedLine? {
    let isStamp =
      line.utf8.count <= Self.longestStamp && DateParser(language: language).isOnlyDate(line)
    return isStamp ? .timestamp(line) : nil
  }

  /// What a line says that markup calls a credit. Class names such as "source" and "credit" stand
  /// on pictures and buttons too: the line must look like a credit, or name an agency.
  func credit(_ line: String) -> CreditReading? {
    guard !PictureAgencies.isNamed(in: line),
      let reading = grammar.credit(line, language: language), !reading.isEmpty
    else { return nil }
    if reading.agencies.contains(where: { $0.code != nil && !$0.isInferred }) {
      if case .photo = grammar.classify(line, language: language) { return nil }
      return reading
    }
    guard case .credit(let sure) = grammar.classify(line, language: language) else { return nil }
    return sure
  }
}
