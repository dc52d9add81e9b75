// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

@testable import Writers

/// What NewsML-G2 keeps of an article.
struct KeptByNewsML {
  func article(_ original: Article) -> Article {
    var kept = original
    kept.id = original.id.flatMap { text($0) }
    if kept.id == nil || original.id?.line == nil { kept.id = G2Value.guid(of: original) }
    if let version = original.version, version < 1 { kept.version = nil }
    kept.url = G2Value.address(original.url) ?? original.url.flatMap(line)
    kept.language = G2Value.language(original.language)
    kept.headline = original.headline.flatMap(text)
    kept.subheadline = original.subheadline.flatMap(text)
    kept.kicker = original.kicker.flatMap(text)
    kept.slugline = original.slugline.flatMap(line)
    kept.summary = original.summary.flatMap(text)
    kept.byline = original.byline.flatMap(text)
    kept.section = original.section.flatMap(line)
    kept.genre = original.genre.flatMap(line)
    kept.editorsNote = original.editorsNote.flatMap(text)
    kept.keywords = original.keywords.compactMap(line)
    kept.authors = original.authors.compactMap(person)
    kept.contributors = original.contributors.compactMap(person)
    kept.agencies = original.agencies.compactMap(agency)
    kept.credits = original.credits.compactMap(credit)
    kept.dateline = original.dateline.flatMap(dateline)
    kept.published = original.published.map(date)
    kept.modified = original.modified.map(date)
    kept.created = original.created.map(date)
    kept.embargoed = original.embargoed.map(date)
    kept.subjects = original.subjects.compactMap(subject)
    kept.places = original.places.compactMap(place)
    kept.media = original.media.compactMap(linked)
    kept.rights = original.rights.flatMap(rights)
    kept.source = original.source.flatMap(source)
    kept.body = original.body.compactMap(block)
    kept.warnings = []
    return kept
  }

  func text(_ text: String) -> String? {
    text.allowedInXML.nonempty
  }
  /// Fields of one line are folded first, as everywhere.
  func line(_ text: String) -> String? { text.line?.allowedInXML.line }

  private func person(_ person: Person) -> Person? {
    let kept = Person(
      name: line(person.name) ?? "",
      role: person.role?.rawValue.line.map { PersonRole(rawValue: $0) },
      jobTitle: person.jobTitle.flatMap(text), organization: person.organization.flatMap(line),
      location: person.location.flatMap(line), email: person.email.flatMap(line),
      url: G2Value.address(person.url), handle: person.handle.flatMap(line))
    return [person.name, person.email, person.handle, person.url].contains { $0?.line != nil }
      ? kept : nil
  }

  private func agency(_ agency: AgencyCredit) -> AgencyCredit? {
    guard let name = agency.name.line ?? agency.code?.line else { return nil }
    var kept = agency
    kept.name = line(name) ?? ""
    kept.code = agency.code.flatMap(line)
    kept.country = agency.country.flatMap(line)
    return kept
  }

  private func credit(_ credit: Credit) -> Credit? {
    guard let words = line(credit.text) else { return nil }
    var kept = credit
    kept.text = words
    kept.agencies = credit.agencies.compactMap(text)
    kept.people = credit.people.map { person in
      Person(
        name: attribute(person.name) ?? "",
        role: person.role.flatMap { attribute($0.rawValue) }.map { PersonRole(rawValue: $0) },
        jobTitle: person.jobTitle.flatMap(attribute),
        organization: person.organization.flatMap(attribute),
        location: person.location.flatMap(attribute), email: person.email.flatMap(attribute),
        url: person.url.flatMap(attribute), handle: person.handle.flatMap(attribute))
    }
    return kept
  }

  /// An attribute that is blank is none.
  private func attribute(_ value: String) -> String? {
    guard let value = text(value), value.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    return value
  }

  private func dateline(_ dateline: Dateline) -> Dateline? {
    guard let words = text(dateline.text) else { return nil }
    return Dateline(
      text: words, places: dateline.places.compactMap(line), date: dateline.date.flatMap(line),
      agency: dateline.agency.flatMap(line))
  }

  private func date(_ date: NewsDate) -> NewsDate { NewsDate(G2Value.truncated(date)) ?? date }

  private func subject(_ subject: Subject) -> Subject? {
    let name = subject.name.flatMap(line)
    guard var code = subject.code?.line else { return name.map { Subject(name: $0) } }
    var scheme = subject.scheme?.line
    if scheme == nil, code == "medtop:20000430" { (scheme, code) = ("medtop", "20000430") }
    if let known = scheme, code.hasPrefix(known + ":") {
      code = String(code.dropFirst(known.count + 1))
    }
    return Subject(
      scheme: scheme.map { G2Value.address($0) ?? $0 }, code: code.allowedInXML, name: name)
  }

  private func place(_ place: Place) -> Place? {
    guard place != Place() else { return nil }
    func degrees(_ value: Double?) -> Double? {
      value.flatMap(G2Value.decimal).flatMap { Double($0) }
    }
    var kept = Place(
      name: place.name.flatMap(line), country: place.country.flatMap(line))
    if let latitude = degrees(place.latitude), let longitude = degrees(place.longitude) {
      (kept.latitude, kept.longitude) = (latitude, longitude)
    }
    return kept
  }

  private func linked(_ media: Media) -> Media? {
    guard let url = G2Value.address(media.url) else { return nil }
    var kept = media
    kept.url = url
    kept.mimeType = media.mimeType.flatMap(line)
    kept.caption = media.caption.flatMap(text)
    kept.credit = media.credit.flatMap(line)
    kept.alt = media.alt.flatMap(line)
    return kept
  }

  private func rights(_ rights: Rights) -> Rights? {
    let license = G2Value.address(rights.license) ?? rights.license.flatMap(text)
    let kept = Rights(
      holder: rights.holder.flatMap(line), year: rights.year.flatMap(line),
      notice: rights.notice.flatMap(text), usageTerms: rights.usageTerms.flatMap(text),
      license: license)
    return kept.isEmpty ? nil : kept
  }

  private func source(_ source: Source) -> Source? {
    var kept = Source(name: source.name.flatMap(line), url: G2Value.address(source.url))
    if let feed = source.feed {
      let reference = FeedReference(title: feed.title.flatMap(line), url: G2Value.address(feed.url))
      if reference != FeedReference() { kept.feed = reference }
    }
    return kept == Source() ? nil : kept
  }
}

// MARK: - Blocks

extension KeptByNewsML {
  private func link(_ address: String) -> String? {
    WebAddress.resolve(address).flatMap(text)
  }

  func content(_ content: RichText) -> RichText {
    // Marks count the characters that are there; what XML forbids moves them.
    let settled = content.settled { link($0) }
    var offsets: [Int] = []
    var length = 0
    for scalar in content.text.unicodeScalars {
      offsets.append(length)
      if !String(scalar).allowedInXML.isEmpty { length += 1 }
    }
    offsets.append(length)
    return RichText(
      content.text.allowedInXML,
      marks: settled.marks.map {
        Mark(type: $0.type, start: offsets[$0.start], end: offsets[$0.end], href: $0.href)
      }
    ).settled { $0 }
  }

  private func block(_ block: Block) -> Block? {
    switch block {
    case .paragraph(let content): return .paragraph(self.content(content))
    case .heading(let level, let content):
      return .heading(level: min(max(level, 1), 6), self.content(content))
    case .list(let isOrdered, let items):
      return items.isEmpty ? nil : .list(ordered: isOrdered, items: items.map(item))
    case .quote(let blocks): return .quote(blocks.compactMap(self.block))
    case .preformatted(let content): return .preformatted(self.content(content))
    case .table(let table):
      return .table(
        Table(
          rows: table.rows.map { $0.map(content) },
          headerRows: min(max(0, table.headerRows), table.rows.count)))
    case .figure(let media): return .figure(figure(media))
    case .embed(let embed):
      return .embed(
        Embed(
          url: embed.url.flatMap(link), provider: embed.provider.flatMap(text),
          content: content(embed.content)))
    case .rule: return .rule
    }
  }

  private func item(_ item: ListItem) -> ListItem {
    ListItem(
      content(item.content), items: item.items.map(self.item),
      isOrdered: item.isOrdered && !item.items.isEmpty)
  }

  private func figure(_ media: Media) -> Media {
    var kept = media
    kept.url = media.url.flatMap(link)
    kept.mimeType = media.mimeType.flatMap(text)
    kept.caption = media.caption.flatMap(text)
    kept.credit = media.credit.flatMap(text)
    kept.alt = media.alt.flatMap(text)
    if kept.type == .document, kept.alt == kept.url { kept.alt = nil }
    return kept
  }
}
