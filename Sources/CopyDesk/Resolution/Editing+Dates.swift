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
  }

  private mutating func date(_ field: Evidence.Field, _ parser: DateParser) -> NewsDate? {
    var best: (date: NewsDate, rank: Int, evidence: Evidence)?
    var seen: [Exhibit] = []
    for evidence in docket[field] {
      guard let text = evidence.text else { continue }
      var rank = Trust.published.rank(evidence.origin) + (evidence.origin.isOfOtherStory ? 50 : 0)
      guard let date = read(text, evidence.origin, field, parser) else {
        if isAuthoritative(evidence.origin) {
          warn("'\(text.foldingWhiteSpace())' is not a date and was left out")
        }
        if ledger != nil { seen.append(Exhibit(evidence, value: text, reason: "no full date")) }
        continue
      }
      if field == .published, evidence.origin.kind == .visible, parser.isOnlyOfUpdates(text) {
        rank += 30
      }
      if evidence.origin.isLooseDay { rank += Trust.behindTags }
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
    return onPrintedClock(best.date, field, parser)
  }

  /// Systems give moments in UTC, the page prints the clock of the place: where both agree to the
  /// minute but for a zone, the day of the place is the one a reader knows.
  private func onPrintedClock(
    _ date: NewsDate, _ field: Evidence.Field, _ parser: DateParser
  ) -> NewsDate {
    guard field == .published, date.time?.offset == 0 else { return date }
    let isPrinted =
      docket[field].contains(where: \.isPrinted) || docket[.byline].contains(where: \.isPrinted)
    guard isPrinted else { return date }
    let stamps = (Array(docket[field]) + Array(docket[.byline])).filter {
      !$0.origin.isOfOtherStory
        && $0.text.map { $0.utf8.count <= 300 && LineShape.hasClock($0) } ?? false
    }
    var moments = [date]
    var clocks: [NewsDate] = []
    func take(_ evidence: Evidence, isPrinted: Bool) {
      guard let text = evidence.text, let read = read(text, evidence.origin, field, parser) else {
        return
      }
      if read.time?.offset == 0 {
        moments.append(read)
      } else if isPrinted, read.time != nil {
        clocks.append(read)
      }
    }
    for stamp in stamps where stamp.isPrinted { take(stamp, isPrinted: true) }
    // Most pages print none, and the rest need not be read.
    guard !clocks.isEmpty else { return date }
    for stamp in stamps where !stamp.isPrinted { take(stamp, isPrinted: false) }
    for clock in clocks {
      for moment in moments where moment.isNear(date) {
        if let local = moment.onClock(of: clock) { return local }
      }
    }
    return date
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
      case .url: DateParser.date(inAddress: text) ?? parser.date(text)
      case .visible, .line:
        parser.date(text, for: field == .modified ? .modified : .published)
      case .element: parser.date(text, isNumberField: EpochDate.isPlain(text))
      case .derived, .timeElement: parser.date(text)
      default: parser.date(text, isNumberField: true)
      }
    // The first day of a calendar is what software writes that knows no date.
    guard let date, !date.isUnsetClock else { return nil }
    return date
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
      guard let date = parser.date(line), !date.isUnsetClock else { continue }
      record(
        Decision(
          field: "published", value: date.description,
          rule: "a time stamp in the body or beside the byline"))
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

  /// True where both name one moment, be it on different clocks; fractions of a second do not
  /// count.
  func isSameMoment(as other: NewsDate) -> Bool {
    guard let seconds, let others = other.seconds else { return false }
    return seconds == others
  }

  /// True for two moments of a few hours: systems stamp a story when it is filed, and when it is
  /// sent out.
  fileprivate func isNear(_ other: NewsDate) -> Bool {
    guard let seconds, let others = other.seconds else { return false }
    return abs(seconds - others) <= 4 * 3600
  }

  /// The same moment on the clock of a printed time that differs by a zone's hours; nil where the
  /// two are not one moment.
  fileprivate func onClock(of printed: NewsDate) -> NewsDate? {
    guard let time, let clock = printed.time, clock.offset == nil, let seconds else { return nil }
    let local =
      CalendarDay(year: printed.year, month: printed.month, day: printed.day).number * 86_400
      + clock.hour * 3600 + clock.minute * 60 + time.second
    let offset = (local - seconds) / 60
    guard (local - seconds) % 60 == 0, offset != 0, (-660...840).contains(offset),
      offset % 60 == 0 || Self.brokenZones.contains(offset)
    else { return nil }
    return NewsDate(
      year: printed.year, month: printed.month, day: printed.day,
      time: Time(
        hour: clock.hour, minute: clock.minute, second: time.second, nanosecond: time.nanosecond,
        offset: offset))
  }

  /// Newfoundland, Iran, Afghanistan, India, Nepal, Myanmar, Central Australia: minutes off UTC.
  private static let brokenZones: Set<Int> = [-210, -150, 210, 270, 330, 345, 390, 570, 630]

  /// True for what software writes that knows no date: any day before the first newspapers, the
  /// first of 1900, and the first moment of 1970 on the clock of any zone.
  fileprivate var isUnsetClock: Bool {
    if year < 1600 { return true }
    if year == 1900 { return month == 1 && day == 1 }
    if let seconds { return abs(seconds) <= 14 * 3600 && seconds % 900 == 0 }
    return year == 1970 && month == 1 && day == 1 || year == 1969 && month == 12 && day == 31
  }

  /// Seconds since 1970; nil without a time or a zone.
  private var seconds: Int? {
    guard let time, let offset = time.offset else { return nil }
    return CalendarDay(year: year, month: month, day: day).number * 86_400 + time.hour * 3600
      + (time.minute - offset) * 60 + time.second
  }
}

extension Evidence.Origin {
  /// True for a visible line that nothing but its place makes a date.
  fileprivate var isLooseDay: Bool {
    guard kind == .visible else { return false }
    switch detail {
    case "near the headline", "opening", "line of the body", "line behind the text": return true
    default: return false
    }
  }
}

extension Evidence {
  /// True for what readers of the page see.
  fileprivate var isPrinted: Bool { origin.kind == .visible || origin.kind == .timeElement }
}
