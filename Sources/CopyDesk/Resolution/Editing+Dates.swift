// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// The four dates: all evidence is read, the most trusted that can be read is taken.
  mutating func decideDates() {
    let parser = DateParser(tag: language)
    article.published = date(.published, parser) ?? liftedDate(parser)
    article.modified = date(.modified, parser)
    article.created = date(.created, parser)
    article.embargoed = date(.embargoed, parser)
    if article.modified == article.published { article.modified = nil }
    if let modified = article.modified, let published = article.published,
      modified.isEarlier(than: published)
    {
      warn("the modification date \(modified) lies before the publication and was left out")
      article.modified = nil
    }
  }

  private mutating func date(_ field: Evidence.Field, _ parser: DateParser) -> NewsDate? {
    var best: (date: NewsDate, rank: Int, evidence: Evidence)?
    var seen: [Exhibit] = []
    for evidence in docket[field] {
      guard let text = evidence.text else { continue }
      let rank = Trust.published.rank(evidence.origin)
      guard let date = read(text, evidence.origin, field, parser) else {
        if isAuthoritative(evidence.origin) {
          warn("'\(text.foldingWhiteSpace())' is not a date and was left out")
        }
        if ledger != nil { seen.append(Exhibit(evidence, value: text, reason: "no full date")) }
        continue
      }
      if ledger != nil {
        seen.append(Exhibit(evidence, value: date.description, reason: "less trusted"))
      }
      if best.map({ isBetter(date, rank, than: ($0.date, $0.rank)) }) ?? true {
        best = (date, rank, evidence)
      }
    }
    guard let best else { return nil }
    record(
      Decision(
        field: field.rawValue, value: best.date.description, rule: Trust.published.rule,
        winner: Exhibit(best.evidence, value: best.evidence.text ?? ""),
        losers: seen.filter { $0.origin != best.evidence.origin }))
    return best.date
  }

  /// The more trusted; of two for the same day, the one that gives the time.
  private func isBetter(
    _ date: NewsDate, _ rank: Int, than best: (date: NewsDate, rank: Int)
  ) -> Bool {
    let isSameDay =
      date.year == best.date.year && date.month == best.date.month && date.day == best.date.day
    if isSameDay, (date.time != nil) != (best.date.time != nil) { return date.time != nil }
    return rank < best.rank
  }

  private func read(
    _ text: String, _ origin: Evidence.Origin, _ field: Evidence.Field, _ parser: DateParser
  ) -> NewsDate? {
    switch origin.kind {
    case .url: DateParser.date(inAddress: text) ?? parser.date(text)
    case .visible, .line:
      parser.date(text, for: field == .modified ? .modified : .published)
    case .element, .derived, .timeElement: parser.date(text)
    default: parser.date(text, isNumberField: true)
    }
  }

  /// What a format's own field says should be a date; a tag of a page may hold anything.
  private func isAuthoritative(_ origin: Evidence.Origin) -> Bool {
    origin.kind == .element || origin.kind == .jsonField
  }

  private mutating func liftedDate(_ parser: DateParser) -> NewsDate? {
    for line in lifted.timestamps {
      guard let date = parser.date(line) else { continue }
      record(
        Decision(
          field: "published", value: date.description, rule: "a time stamp lifted out of the body"))
      return date
    }
    return nil
  }
}

extension NewsDate {
  /// True where this one is surely earlier: moments are compared as moments, all else day by day.
  func isEarlier(than other: NewsDate) -> Bool {
    if let own = seconds, let others = other.seconds { return own < others }
    return CalendarDay(year: year, month: month, day: day).number
      < CalendarDay(year: other.year, month: other.month, day: other.day).number - 1
  }

  /// Seconds since 1970; nil without a time or a zone.
  private var seconds: Int? {
    guard let time, let offset = time.offset else { return nil }
    return CalendarDay(year: year, month: month, day: day).number * 86_400 + time.hour * 3600
      + (time.minute - offset) * 60 + time.second
  }
}
