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
      isPage
    else { return }
    let act = article.modified == nil ? "made" : "last changed"
    article.published = day
    warn("the page says only when it was \(act): that is given as its publication, too")
    record(
      Decision(
        field: "published", value: day.description,
        rule: "the day it was \(act), where a page says nothing of its publication"))
  }

  /// A day that the page prints far from the story may be that of something else.
  private mutating func warn(ofPlace origin: Evidence.Origin) {
    if origin.kind == .titleElement {
      warn("the day of publication stands in the title of the page alone")
    } else if origin == .ownTeaser {
      warn("the day of publication stands in a teaser of the story alone")
    }
  }

  private mutating func date(_ field: Evidence.Field, _ parser: DateParser) -> NewsDate? {
    // Most fields of most items: nothing is said of them.
    if docket[field].isEmpty, field != .modified { return nil }
    var best: DateReading?
    var seen: [Exhibit] = []
    var sane: [DateReading] = []
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
      guard fault == nil else { continue }
      choose(reading, &best)
      if isPage { sane.append(reading) }
    }
    if field == .modified, best == nil {
      for place in docket.places(of: .published) {
        if let reading = changed(place, parser) { choose(reading, &best) }
      }
    }
    guard var best else { return nil }
    if isPage {
      best = printed(among: sane, best) ?? shownBefore(best, parser) ?? best
      warn(ofPlace: docket.evidence[best.place].origin)
    }
    if ledger != nil { record(field, best, seen) }
    return onPrintedClock(best.date, field, parser)
  }

  private func record(_ field: Evidence.Field, _ best: DateReading, _ seen: [Exhibit]) {
    let evidence = docket.evidence[best.place]
    record(
      Decision(
        field: field.rawValue, value: best.date.description, rule: Trust.published.rule,
        winner: Exhibit(evidence, value: evidence.text ?? ""),
        losers: seen.filter { $0.origin != evidence.origin }))
  }

  private func choose(_ reading: DateReading, _ best: inout DateReading?) {
    if best.map(reading.isBetter) ?? true {
      best = reading
    }
  }

  /// The day of a change in a line of the page, alone or behind that of the publication: "24 March 2016,
  /// updated 25 March 2016".
  private func changed(_ place: Int, _ parser: DateParser) -> DateReading? {
    let origin = docket.evidence[place].origin
    guard origin.kind == .visible, let text = docket.evidence[place].text,
      let date = parser.dateOfChange(text), !date.isUnsetClock
    else { return nil }
    return DateReading(date: date, rank: Trust.published.rank(origin), place: place)
  }

  /// What a format's own field says should be a date; a tag of a page may hold anything.
  private func isAuthoritative(_ origin: Evidence.Origin) -> Bool {
    origin.kind == .element || origin.kind == .jsonField
  }
}
