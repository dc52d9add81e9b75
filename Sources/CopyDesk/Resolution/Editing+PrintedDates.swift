// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// What a page prints beside what its tags say: the clock of the place, the day before a change, the day
/// in a byline or dateline.
extension Editing {
  /// Systems give moments in UTC, the page prints the clock of the place: where both agree to the
  /// minute but for a zone, the day of the place is the one a reader knows.
  func onPrintedClock(
    _ date: NewsDate, _ field: Evidence.Field, _ parser: DateParser
  ) -> NewsDate {
    guard field == .published, let offset = date.time?.offset else { return date }
    let lines = docket[.modified].filter { $0.origin == .dayOfChange }
    let isPrinted =
      docket[field].contains(where: \.isPrinted) || docket[.byline].contains(where: \.isPrinted)
      || !lines.isEmpty
    guard isPrinted else { return date }
    let stamps = (Array(docket[field]) + Array(docket[.byline]) + lines).filter {
      !$0.origin.isOfOtherStory
        && $0.text.map { $0.utf8.count <= 300 && LineShape.hasClock($0) } ?? false
    }
    var moments = [date]
    var clocks: [NewsDate] = []
    func take(_ evidence: Evidence, isPrinted: Bool) {
      let origin = evidence.origin == .dayOfChange ? .nearHeadline : evidence.origin
      guard let text = evidence.text, let read = read(text, origin, field, parser) else { return }
      if read.time?.offset == 0 {
        moments.append(read)
      } else if isPrinted, read.time != nil {
        clocks.append(read)
      }
    }
    for stamp in stamps where stamp.isPrinted { take(stamp, isPrinted: true) }
    // Most pages print none, and the rest need not be read.
    guard !clocks.isEmpty else { return date }
    if offset != 0 { return clocks.lazy.compactMap { date.movedTwice(to: $0) }.first ?? date }
    for stamp in stamps where !stamp.isPrinted { take(stamp, isPrinted: false) }
    for clock in clocks {
      for moment in moments where moment.isNear(date) {
        if let local = moment.onClock(of: clock) { return local }
      }
    }
    return date
  }

  /// Of tags that disagree on the day, the one whose day the page prints, where it does not print that of the
  /// most trusted one: a story that was moved has the day of the move in one tag and its own in the other.
  func printed(among readings: [DateReading], _ best: DateReading) -> DateReading? {
    guard readings.count > 2, isTag(best) else { return nil }
    func isNear(_ one: DateReading, _ other: DateReading) -> Bool {
      abs(one.date.dayNumber - other.date.dayNumber) <= 1
    }
    let shown = readings.filter { docket.evidence[$0.place].isPrinted }
    guard !shown.contains(where: { isNear($0, best) }) else { return nil }
    return readings.filter { other in
      isTag(other) && !isNear(other, best) && shown.contains { isNear($0, other) }
    }.min { $0.rank < $1.rank }
  }

  private func isTag(_ reading: DateReading) -> Bool {
    let kind = docket.evidence[reading.place].origin.kind
    return kind == .articleTag || kind == .jsonLD
  }

  /// Systems that know one moment alone write it as that of the publication and of the last change: a
  /// day before it that all `<time>` of the story agree on is then that of the publication.
  func shownBefore(_ best: DateReading, _ parser: DateParser) -> DateReading? {
    guard !docket[.modified].isEmpty else { return nil }
    let evidence = docket.evidence[best.place]
    guard evidence.field == .published,
      docket[.modified].contains(where: {
        $0.origin.kind == evidence.origin.kind && $0.text == evidence.text
      })
    else { return nil }
    let shown = docket.places(of: .published).compactMap { place in
      docket.evidence[place].origin.kind == .timeElement
        ? docket.evidence[place].text.flatMap { weighed($0, place, parser) } : nil
    }
    guard let first = shown.first, first.date.dayNumber < best.date.dayNumber,
      shown.allSatisfy({ $0.date.dayNumber == first.date.dayNumber })
    else { return nil }
    return first
  }

  /// A date that stands in a line of the story: a time stamp, else beside the names of a byline.
  func liftedDate(_ parser: DateParser) -> NewsDate? {
    var lines = lifted.timestamps + lifted.bylines.map(\.text)
    for evidence in docket[.byline] where evidence.origin.kind == .visible {
      if let text = evidence.text, text.utf8.count <= 300, mayBeByline(text) { lines.append(text) }
    }
    for line in lines {
      guard let date = parser.date(line), !date.isUnsetClock,
        !isPage
          || fault(date, parser) == nil && !parser.isOnlyOfUpdates(line)
      else { continue }
      record(
        Decision(
          field: "published", value: date.description,
          rule: "a time stamp in the body or beside the byline"))
      return date
    }
    return nil
  }

  /// False for a line near the headline with words before its day that name nobody: "Doors open on 24 March 2016",
  /// "When: March 24, 2016".
  private func mayBeByline(_ line: String) -> Bool {
    let opening = line.prefix { !$0.isNumber }
    if opening.smallWords < 2, !opening.utf8.contains(UInt8(ascii: ":")) { return true }
    let reading = grammar.byline(line, language: article.language)
    return reading.map { !$0.people.isEmpty || !$0.agencies.isEmpty } ?? false
  }

  /// The day of a dateline that names its year, where nothing else says when: "OSTEN, March 2, 2026 --".
  mutating func datelineDate(_ parser: DateParser) -> NewsDate? {
    guard let day = lifted.dateline?.dateline.date, let date = parser.date(day) else { return nil }
    record(
      Decision(
        field: "published", value: date.description,
        rule: "the day of the dateline, as nothing else says when"))
    return date
  }
}

extension Evidence {
  /// True for what readers of the page see.
  fileprivate var isPrinted: Bool { origin.kind == .visible || origin.kind == .timeElement }
}
