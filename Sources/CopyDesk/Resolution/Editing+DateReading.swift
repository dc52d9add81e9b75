// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A date that was read, how far down the table of trust its origin stands, and where the evidence for it
/// stands in the docket.
struct DateReading {
  let date: NewsDate
  let rank: Int
  let place: Int

  /// The more trusted; of two for the same day, the one that gives the time; of two for the same
  /// moment, the one on the clock of the place rather than in UTC.
  func isBetter(than best: DateReading) -> Bool {
    if date.isSameMoment(as: best.date) {
      let isLocal = date.time?.offset != 0
      if isLocal != (best.date.time?.offset != 0) { return isLocal }
    }
    let isSameDay =
      date.year == best.date.year && date.month == best.date.month && date.day == best.date.day
    if isSameDay, (date.time != nil) != (best.date.time != nil) { return date.time != nil }
    return rank < best.rank
  }
}

/// What a piece of evidence says of a day: each kind of origin writes it in its own way.
extension Editing {
  /// What a piece of evidence says, and how far down the table its origin stands.
  func weighed(_ text: String, _ place: Int, _ parser: DateParser) -> DateReading? {
    let origin = docket.evidence[place].origin
    guard let date = read(text, origin, docket.evidence[place].field, parser) else { return nil }
    var rank = Trust.published.rank(origin) + (origin.isOfOtherStory ? 50 : 0)
    if origin.isLooseDay { rank += Trust.behindTags }
    return DateReading(date: date, rank: rank, place: place)
  }

  /// The date in a text of an origin; nil for what is none, or none that anybody set.
  func read(
    _ text: String, _ origin: Evidence.Origin, _ field: Evidence.Field, _ parser: DateParser
  ) -> NewsDate? {
    let date: NewsDate? =
      switch origin.kind {
      case .url: DateParser.date(inAddress: text) ?? looseDay(inAddress: text, parser)
      // "5655255" is no 255th day of a year.
      case .visible where text.utf8.count == 7 && text.utf8.allSatisfy { $0 < 0x3A }: nil
      case .visible where origin == .dayOfChange: parser.dateOfChange(text)
      case .visible, .line:
        parser.date(text, for: field == .modified ? .modified : .published)
      case .element: parser.date(text, isNumberField: EpochDate.isPlain(text))
      case .timeElement: parser.date(text, isNumberField: EpochDate.isPlain(text))
      case .derived: parser.date(text, isNumberField: text.utf8.count > 8)
      case .titleElement: parser.date(text)
      default: parser.date(text, isNumberField: true)
      }
    // The first day of a calendar is what software writes that knows no date.
    guard let date, !date.isUnsetClock else { return nil }
    return date
  }

  /// A day that a path spells in words; in "/2016/mar16/" the year is said twice, and no day.
  private func looseDay(inAddress address: String, _ parser: DateParser) -> NewsDate? {
    parser.date(address).flatMap { $0.day == $0.year % 100 ? nil : $0 }
  }
}

extension Evidence.Origin {
  /// True for a visible line that nothing but its place makes a date.
  var isLooseDay: Bool {
    guard kind == .visible else { return false }
    switch detail {
    case "near the headline", "opening", "line of the body", "line behind the text",
      Evidence.Origin.dayBehindText.detail, Evidence.Origin.ownTeaser.detail:
      return true
    default: return false
    }
  }
}
