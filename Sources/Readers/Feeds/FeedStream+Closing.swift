// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// What texts say, once their end tags have come.
extension FeedStream {
  /// Hands the text of an element to what it stands in, and forgets it unless it is a passage.
  func closeText(of frame: Frame, in scope: Scope) {
    guard let start = frame.start, start <= text.count else { return }
    let owner = itemFrame == nil ? 0 : itemCount
    guard frame.owner == owner else {
      text.removeSubrange(start...)
      return
    }
    let element = elements[frame.name]
    var form = frame.form
    // Names have been escaped twice, or stand in a link to their page; "<rosa@quay.example>" is no tag.
    let isName = frame.scope == .person || scope == .person && element.meaning == .personName
    if isName, TextForm.hasClosingTagOrReference(text[start...]) { form = .html }
    repairText(from: start, &form)
    if owner != 0, element.meaning.isPassage, scope != .media, scope != .source {
      notePassage(element, form, from: start, isTree: frame.scope == .tree)
      return
    }
    let content = plainText(start..<text.count, form)
    text.removeLast(text.count - start)
    switch (scope, frame.scope) {
    case (_, .person): endPerson(content, element, in: scope)
    case (_, .source):
      if item.source?.title == nil, !content.isEmpty { item.source?.title = content }
    case (_, .image): note(picture: content)
    case (_, .media): endMedia(content)
    case (.person, _): notePersonPart(content, element)
    case (.image, _): if element.meaning == .personAddress { note(picture: content) }
    case (.source, _): noteSource(content, element)
    case (.media, _): noteInMedia(content, element)
    case (.mediaGroup, _) where element.meaning == .mediaCredit:
      item.groupCredit = joined(item.groupCredit, content)
    case (_, _) where owner == 0: noteInFeed(content, element)
    default: noteInItem(content, element)
    }
  }

  private func notePassage(
    _ element: FeedElement, _ form: TextForm, from start: Int, isTree: Bool
  ) {
    let built = isTree ? tree?.finish() : nil
    if isTree { tree = nil }
    item.passages.append(
      ItemFacts.Passage(
        element, form: form, range: start..<text.count, tree: built, base: bases.last,
        language: languages.last))
  }

  private func noteInFeed(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .title: feed.set(.title, content, rank: element.rank)
    case .subtitle, .description, .summary, .mediaDescription:
      feed.set(.description, content, rank: element.rank)
    case .link: feed.set(.url, pageAddress(content), rank: element.rank)
    case .identifier: feed.set(.id, identifier(content), rank: element.rank)
    case .modified: feed.note(changed: content, element.name, rank: element.rank)
    case .published: feed.note(changed: content, element.name, rank: element.rank + 2)
    case .rights, .mediaRights: feed.set(.copyright, content, rank: element.rank)
    case .license: feed.note(license: content, element)
    case .language: feed.set(.language, content, rank: element.rank)
    case .generator: feed.set(.generator, content, rank: element.rank)
    case .imageAddress, .imageReference:
      feed.set(.image, address(content), rank: element.rank)
    case .keywords, .mediaKeywords: keywords(content).forEach { feed.note(category: $0) }
    case .category, .mediaCategory: note(categoryText: content, element, isFeed: true)
    default: break
    }
  }

  private func noteInItem(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .title, .mediaTitle: item.note(.headline, content, element)
    case .subtitle: item.note(.subheadline, content, element)
    case .link:
      if let url = pageAddress(content) {
        item.note(.url, .text(url), element.name, rank: element.rank + 1)
      }
    case .originalLink: item.note(.url, address(content), element)
    case .originalFile: item.originalFile = item.originalFile ?? address(content)
    case .identifier: noteIdentifier(content, element)
    case .published: item.noteLast(.published, content, element)
    case .modified: item.noteLast(.modified, content, element)
    case .created: item.noteLast(.created, content, element)
    case .keywords, .mediaKeywords: keywords(content).forEach { item.note(.keyword, $0, element) }
    case .category, .mediaCategory: note(categoryText: content, element, isFeed: false)
    case .rights, .mediaRights: item.note(.copyrightNotice, content, element)
    case .license: item.note(.license, content, element)
    case .language: item.note(.language, content, element)
    case .publisher: item.note(.sourceName, content, element)
    case .byline: item.note(.byline, content, element)
    case .dateline: item.note(.dateline, content, element)
    case .creditline: item.note(.creditline, content, element)
    case .slugline: item.note(.slugline, content, element)
    case .kicker: item.note(.kicker, content, element)
    case .editorsNote: item.note(.editorsNote, content, element)
    case .section: item.note(.section, content, element)
    case .genre: item.note(.genre, content, element)
    case .imageAddress, .imageReference, .mediaThumbnail: note(picture: content)
    case .duration: item.duration = item.duration ?? FeedMedia.duration(content)
    case .mediaCredit: item.mediaCredit = joined(item.mediaCredit, content)
    default: notePlace(content, element)
    }
  }

  private func noteIdentifier(_ content: String, _ element: FeedElement) {
    let id = identifier(content)
    item.note(.id, id, element)
    if asciiEqual(element.name, "guid"), isPermalink, isWebAddress(id), let page = pageAddress(id) {
      item.note(.url, .text(page), element.name, rank: 4)
    } else if asciiEqual(element.name, "atom:id"), isPageAddress(id) {
      item.note(.url, .text(id), element.name, rank: 7)
    }
  }

  private func isPageAddress(_ text: String) -> Bool {
    isWebAddress(text) && !text.utf8.contains(0x20)
  }

  private func isWebAddress(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://")
  }

  private func notePlace(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .placeName: item.placeName = item.placeName ?? content
    case .point:
      let place = FeedPlaces.point(
        content, dimension: item.dimension, isLongitudeFirst: item.isLongitudeFirst)
      if let place { item.places.append(place) }
    case .points:
      let place = FeedPlaces.place(
        content, dimension: item.dimension, isLongitudeFirst: item.isLongitudeFirst)
      if let place { item.places.append(place) }
    case .circle:
      let numbers = FeedPlaces.numbers(content)
      if numbers.count == 3,
        let place = FeedPlaces.place(latitude: numbers[0], longitude: numbers[1])
      {
        item.places.append(place)
      }
    case .corner:
      if let corner = item.corner,
        let place = FeedPlaces.place(
          "\(corner) \(content)", isLongitudeFirst: item.isLongitudeFirst)
      {
        item.places.append(place)
      }
      item.corner = item.corner == nil ? content : nil
    case .latitude:
      item.latitude = FeedPlaces.number(content)
      noteBothAngles()
    case .longitude:
      item.longitude = FeedPlaces.number(content)
      noteBothAngles()
    default: break
    }
  }

  /// Latitude and longitude come in either order.
  private func noteBothAngles() {
    guard let latitude = item.latitude, let longitude = item.longitude else { return }
    (item.latitude, item.longitude) = (nil, nil)
    if let place = FeedPlaces.place(latitude: latitude, longitude: longitude) {
      item.places.append(place)
    }
  }

  func notePersonPart(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .personName: person.name = content
    case .personEmail:
      let mail = content.hasPrefix("mailto:") ? String(content.dropFirst(7)) : content
      person.email = mail.isEmpty ? nil : mail
    case .personAddress: person.url = address(content)
    case .personOrganization: person.organization = content.isEmpty ? nil : content
    default: break
    }
  }

  /// A person taken apart by the feed is handed on as one; a bare line is left to be read.
  private func endPerson(_ content: String, _ element: FeedElement, in scope: Scope) {
    let isLine =
      person.email == nil && person.url == nil && person.role == nil && person.organization == nil
    if person.name.isEmpty { person.name = content }
    if isLine, person.name.isEmpty { return }
    let value = isLine ? Evidence.Value.text(person.name) : .person(person)
    let field = element.meaning == .author ? Evidence.Field.author : .contributor
    let evidence = Evidence(field, value, Evidence.Origin(.element, element.name))
    switch scope {
    case .feed:
      // The hosts of a podcast answer for it, its guests do not.
      if field == .author || person.role == "host" {
        feed.note(author: Evidence(.author, value, evidence.origin))
      }
    case .source: item.sourceAuthors.append(evidence)
    default: item.note(field, value, element.name, rank: element.rank)
    }
  }

  private func noteSource(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .title: if !content.isEmpty { item.source?.title = content }
    case .link: if item.source?.url == nil { item.source?.url = address(content) }
    default: break
    }
  }

  /// A category that stands as text between its tags; a label stands in for one that does not.
  func note(categoryText text: String, _ element: FeedElement, isFeed: Bool) {
    note(
      category: text.isEmpty ? categoryLabel ?? "" : text,
      label: text.isEmpty ? nil : categoryLabel, scheme: categoryScheme, element, isFeed: isFeed)
  }

  /// A category of the feed, or a keyword or subject of the item.
  func note(
    category term: String, label: String?, scheme: String?, _ element: FeedElement, isFeed: Bool
  ) {
    let term = term.foldingWhiteSpace()
    let label = label?.foldingWhiteSpace()
    let isAddress = term.holds("://")
    let name = isAddress ? label ?? term : term
    guard !name.isEmpty else { return }
    if isFeed {
      feed.note(category: name)
    } else if let scheme, !scheme.isEmpty {
      let subject = Subject(scheme: scheme, code: label == nil ? nil : term, name: label ?? term)
      item.note(.subject, .subject(subject), element.name)
    } else {
      item.note(.keyword, .text(name), element.name)
    }
  }

  /// What a link with an address leads to.
  func note(_ link: FeedLink, _ element: FeedElement, in frame: Frame) {
    guard let address = link.address else { return }
    let scope = frames.last?.scope
    let isInFeed = frame.owner == 0
    switch link.relation {
    case "alternate" where scope == .source: item.source?.url = address
    case "self" where scope == .source: if item.source?.url == nil { item.source?.url = address }
    case _ where scope == .source: break
    case "alternate" where isInFeed: feed.set(.url, address, rank: element.rank + link.rank)
    case "alternate":
      item.note(.url, .text(address), element.name, rank: element.rank + link.rank + 1)
    case "canonical" where !isInFeed: item.note(.url, .text(address), element.name)
    case "self" where isInFeed: feed.set(.feedURL, address, rank: element.rank)
    case "self": item.note(.url, .text(address), element.name, rank: 6)
    case "hub" where isInFeed: feed.set(.hub, address, rank: element.rank)
    case "enclosure" where !isInFeed: item.media.append(link.media)
    case "license" where isInFeed: feed.note(license: address, element)
    case "license": item.note(.license, .text(address), element.name)
    default: break
    }
  }

  /// The parts of a list of keywords.
  private func keywords(_ list: String) -> [String] {
    list.split { $0 == "," || $0 == ";" }.map { String($0).foldingWhiteSpace() }
      .filter { !$0.isEmpty }
  }

  /// Two credits as one.
  func joined(_ first: String?, _ second: String) -> String? {
    guard let first else { return second.isEmpty ? nil : second }
    return second.isEmpty || first == second ? first : "\(first), \(second)"
  }
}
