// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Days on a page that are not those of its story.
extension Editing {
  /// True for a line of the page that prints days of changes only: "Updated 24 March 2016".
  func isOfChange(_ evidence: Evidence, _ parser: DateParser) -> Bool {
    evidence.origin.kind == .visible && (evidence.text.map(parser.isOnlyOfUpdates) ?? false)
  }

  /// Pages go back to here.
  private static let firstYear = 1991

  /// Why a day that nothing but its place makes one is no story's; nil where nothing speaks against it.
  func fault(_ reading: DateReading, _ parser: DateParser) -> String? {
    let evidence = docket.evidence[reading.place]
    let origin = evidence.origin
    guard evidence.field == .published else { return nil }
    if isOfChange(evidence, parser) { return "the day of a change" }
    if origin == .scriptData, let fault = faultOfData(reading.date, parser) { return fault }
    if origin == .dayBehindText, let text = evidence.text, !parser.isOnlyDate(text) {
      return "more than a day"
    }
    guard
      origin.isLooseDay || origin.kind == .url || origin.kind == .derived
        || origin.kind == .titleElement
    else { return nil }
    return fault(reading.date, parser)
  }

  /// Why the data of scripts do not say when a story came out. Those of a list of stories name several
  /// days; a clock without a zone says less than that of a change beside it; and the first of January
  /// stands for a year.
  private func faultOfData(_ date: NewsDate, _ parser: DateParser) -> String? {
    if date.month == 1, date.day == 1, date.time == nil { return "no more than a year" }
    for place in docket.places(of: .published) where docket.evidence[place].origin == .scriptData {
      guard let text = docket.evidence[place].text, let other = weighed(text, place, parser) else {
        continue
      }
      if other.date.dayNumber != date.dayNumber { return "the data name several days" }
    }
    guard let time = date.time, time.offset == nil else { return nil }
    let isZoned = docket.places(of: .modified).contains { place in
      guard let text = docket.evidence[place].text,
        let change = weighed(text, place, parser)?.date
      else { return false }
      return change.time?.offset != nil && abs(change.dayNumber - date.dayNumber) <= 1
    }
    return isZoned ? "a clock without a zone" : nil
  }

  /// It is older than the web, or later than the last change, as the day of an event that the text
  /// announces is.
  func fault(_ date: NewsDate, _ parser: DateParser) -> String? {
    if date.year < Self.firstYear { return "older than the web" }
    let change = docket.places(of: .modified).lazy.compactMap { place in
      docket.evidence[place].text.flatMap { weighed($0, place, parser) }
    }.min { $0.rank < $1.rank }
    guard let change, change.date.isEarlier(than: date) else { return nil }
    return "later than the last change"
  }
}
