// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

extension Editing {
  /// The four dates: all evidence is read, the most trusted that can be read is taken.
  mutating func decideDates() {
    let parser = DateParser(tag: language)
    article.published = date(.published, parser) ?? liftedDate(parser) ?? datelineDate(parser)
    article.modified = date(.modified, parser)
    article.created = date(.created, parser)
    article.embargoed = date(.embargoed, parser)
    if let modified = article.modified, let published = article.published,
      modified == published || modified.isSameMoment(as: published)
    {
      article.modified = nil
    }
    if let modified = article.modified, let published = article.published,
      modified.isEarlier(than: published)
    {
      warn("the modification date \(modified) lies before the publication and was left out")
      article.modified = nil
    }
    publishOnChange()
  }

  /// Pages that say no more than when they were last changed, or made, are of that day to their
  /// readers, and the warning says what it is. Feeds have a field for each, and what they leave out is
  /// unknown.
  private mutating func publishOnChange() {
    guard article.published == nil, let day = article.modified ?? article.created,
      draft.format == "html"
    else { return }
    let act = article.modified == nil ? "made" : "last changed"
    article.published = day
    warn("the page says only when it was \(act): that is given as its publication, too")
    record(
      Decision(
        field: "published", value: day.description,
        rule: "the day it was \(act), where a page says nothing of its publication"))
  }

  /// A date that was read, and where the evidence for it stands in the docket.
  private typealias Reading = (date: NewsDate, rank: Int, place: Int)

  private mutating func date(_ field: Evidence.Field, _ parser: DateParser) -> NewsDate? {
    // Most fields of most items: nothing is said of them.
    if docket[field].isEmpty, field != .modified { return nil }
    var best: Reading?
    var seen: [Exhibit] = []
    for place in docket.places(of: field) {
      guard let text = docket.evidence[place].text else { continue }
      guard let reading = weighed(text, place, parser) else {
        if isAuthoritative(docket.evidence[place].origin) {
          warn("'\(text.foldingWhiteSpace())' is not a date and was left out")
        }
        if ledger != nil {
          seen.append(Exhibit(docket.evidence[place], value: text, reason: "no full date"))
        }
        continue
      }
      let fault = fault(reading, parser)
      if ledger != nil {
        seen.append(
          Exhibit(
            docket.evidence[place], value: reading.date.description,
            reason: fault ?? "less trusted"))
      }
      if fault == nil { choose(reading, &best) }
    }
    if field == .modified, best == nil {
      for place in docket.places(of: .published) {
        if let reading = changed(place, parser) { choose(reading, &best) }
      }
    }
    guard let best = best.map({ shownBefore($0, parser) ?? $0 }) else { return nil }
    if ledger != nil { record(field, best, seen) }
    return onPrintedClock(best.date, field, parser)
  }

  private func record(_ field: Evidence.Field, _ best: Reading, _ seen: [Exhibit]) {
    let evidence = docket.evidence[best.place]
    record(
      Decision(
        field: field.rawValue, value: best.date.description, rule: Trust.published.rule,
        winner: Exhibit(evidence, value: evidence.text ?? ""),
        losers: seen.filter { $0.origin != evidence.origin }))
  }

  private func choose(_ reading: Reading, _ best: inout Reading?) {
    if best.map({ isBetter(reading.date, reading.rank, than: ($0.date, $0.rank)) }) ?? true {
      best = reading
    }
  }

  /// True for a line of the page that prints days of changes only: "Updated 24 March 2016".
  private func isOfChange(_ evidence: Evidence, _ parser: DateParser) -> Bool {
    evidence.origin.kind == .visible && (evidence.text.map(parser.isOnlyOfUpdates) ?? false)
  }

  /// The day of a change in a line of the page, alone or behind that of the publication: "24 March 2016,
  /// updated 25 March 2016".
  private func changed(_ place: Int, _ parser: DateParser) -> Reading? {
    let origin = docket.evidence[place].origin
    guard origin.kind == .visible, let text = docket.evidence[place].text,
      let date = parser.dateOfChange(text), !date.isUnsetClock
    else { return nil }
    return (date, Trust.published.rank(origin), place)
  }

  /// What a piece of evidence says, and how far down the table its origin stands.
  private func weighed(_ text: String, _ place: Int, _ parser: DateParser) -> Reading? {
    let origin = docket.evidence[place].origin
    guard let date = read(text, origin, docket.evidence[place].field, parser) else { return nil }
    var rank = Trust.published.rank(origin) + (origin.isOfOtherStory ? 50 : 0)
    if origin.isLooseDay { rank += Trust.behindTags }
    return (date, rank, place)
  }

  /// Pages go back to here.
  private static let firstYear = 1991

  /// Why a day that nothing but its place makes one is no story's; nil where nothing speaks against it.
  private func fault(_ reading: Reading, _ parser: DateParser) -> String? {
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
  private func fault(_ date: NewsDate, _ parser: DateParser) -> String? {
    if date.year < Self.firstYear { return "older than the web" }
    let change = docket.places(of: .modified).lazy.compactMap { place in
      docket.evidence[place].text.flatMap { weighed($0, place, parser) }
    }.min { $0.rank < $1.rank }
    guard let change, change.date.isEarlier(than: date) else { return nil }
    return "later than the last change"
  }

  /// Systems give moments in UTC, the page prints the clock of the place: where both agree to the
  /// minute but for a zone, the day of the place is the one a reader knows.
  private func onPrintedClock(
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

  /// Systems that know one moment alone write it as that of the publication and of the last change: a
  /// day before it that all `<time>` of the story agree on is then that of the publication.
  private func shownBefore(_ best: Reading, _ parser: DateParser) -> Reading? {
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

  /// The more trusted; of two for the same day, the one that gives the time; of two for the same
  /// moment, the one on the clock of the place rather than in UTC.
  private func isBetter(
    _ date: NewsDate, _ rank: Int, than best: (date: NewsDate, rank: Int)
  ) -> Bool {
    if date.isSameMoment(as: best.date) {
      let isLocal = date.time?.offset != 0
      if isLocal != (best.date.time?.offset != 0) { return isLocal }
    }
    let isSameDay =
      date.year == best.date.year && date.month == best.date.month && date.day == best.date.day
    if isSameDay, (date.time != nil) != (best.date.time != nil) { return date.time != nil }
    return rank < best.rank
  }

  private func read(
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

  /// What a format's own field says should be a date; a tag of a page may hold anything.
  private func isAuthoritative(_ origin: Evidence.Origin) -> Bool {
    origin.kind == .element || origin.kind == .jsonField
  }

  /// A date that stands in a line of the story: a time stamp, else beside the names of a byline.
  private func liftedDate(_ parser: DateParser) -> NewsDate? {
    var lines = lifted.timestamps + lifted.bylines.map(\.text)
    for evidence in docket[.byline] where evidence.origin.kind == .visible {
      if let text = evidence.text, text.utf8.count <= 300 { lines.append(text) }
    }
    for line in lines {
      guard let date = parser.date(line), !date.isUnsetClock,
        draft.format != "html"
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

  /// The day of a dateline that names its year, where nothing else says when: "OSTEN, March 2, 2026 --".
  private mutating func datelineDate(_ parser: DateParser) -> NewsDate? {
    guard let day = lifted.dateline?.dateline.date, let date = parser.date(day) else { return nil }
    record(
      Decision(
        field: "published", value: date.description,
        rule: "the day of the dateline, as nothing else says when"))
    return date
  }
}

extension Evidence.Origin {
  /// True for a visible line that nothing but its place makes a date.
  fileprivate var isLooseDay: Bool {
    guard kind == .visible else { return false }
    switch detail {
    case "near the headline", "opening", "line of the body", "line behind the text",
      Evidence.Origin.dayBehindText.detail:
      return true
    default: return false
    }
  }
}

extension Evidence {
  /// True for what readers of the page see.
  fileprivate var isPrinted: Bool { origin.kind == .visible || origin.kind == .timeElement }
}
