// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// What start tags say.
extension FeedStream {
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
  static let rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// Keeps `xml:base`, CDF's `BASE` and `xml:lang` for the element and all inside it.
  func noteContext(_ attributes: borrowing XMLAttributes, in frame: inout Frame) {
    if let base = attributes[uri: Self.xmlNamespace, local: "base"] ?? attributes["BASE"],
      let absolute = WebAddress.resolve(base, base: bases.last ?? documentURL),
      WebAddress.isAbsolute(absolute)
    {
      bases.append(absolute)
      frame.hasBase = true
    }
    if let language = attributes[uri: Self.xmlNamespace, local: "lang"] {
      languages.append(language)
      frame.hasLanguage = true
    }
  }

  /// Opens an element in a scope where names have meanings.
  func open(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes,
    in scope: Scope
  ) throws {
    switch scope {
    case .outside: try openRoot(&frame, element, attributes)
    case .feed: try openInFeed(&frame, element, attributes)
    case .item: try openInItem(&frame, element, attributes)
    case .source: openInSource(&frame, element, attributes)
    case .image, .person: openPart(&frame, element, attributes, in: scope)
    case .media, .mediaGroup: openInMedia(&frame, element, attributes, in: scope)
    case .text, .markup, .tree, .ignored:
      if element.meaning == .item { try openItem(&frame, element, attributes) }
    }
  }

  /// The first element says what the document is.
  private func openRoot(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) throws {
    let name = names[frame.name]
    switch element.meaning {
    case .root:
      hasFeed = true
      frame.scope = .feed
    case .feed:
      isAtom = asciiEqual(name.local, "feed")
      hasFeed = true
      frame.scope = .feed
      openFeed(frame, attributes)
    case .item:
      isAtom = asciiEqual(name.local, "entry")
      try openItem(&frame, element, attributes)
    default:
      throw ReadError(
        .unknownFormat,
        asciiEqual(name.local, "html")
          ? "the document is a web page, not a feed"
          : "the document is no feed: its first element is <\(name.qualified)>",
        advice: asciiEqual(name.local, "html")
          ? "read it as html, or give the feed that the page names" : nil,
        line: locator?.line)
    }
  }

  /// What the start tag of a feed says.
  private func openFeed(_ frame: Frame, _ attributes: borrowing XMLAttributes) {
    if frame.hasLanguage { feed.set(.language, languages.last, rank: 2) }
    guard attributes.count > 0 else { return }
    feed.set(.id, attributes[uri: Self.rdfNamespace, local: "about"], rank: 4)
    feed.set(.url, address(attributes["HREF"]), rank: 5)
    feed.note(changed: attributes["LASTMOD"], "lastmod", rank: 0)
  }

  private func openInFeed(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) throws {
    switch element.meaning {
    case .item: try openItem(&frame, element, attributes)
    case .feed:
      frame.scope = .feed
      openFeed(frame, attributes)
    case .root, .transparent: frame.scope = .feed
    case .author: openPerson(&frame, attributes)
    case .podcastPerson: openPodcastPerson(&frame, attributes)
    case .image: openImage(&frame, attributes)
    case .link: openLink(&frame, element, attributes)
    case .license: openLicense(&frame, element, attributes)
    case .category: openCategory(&frame, element, attributes)
    case .imageReference, .imageAddress:
      feed.set(.image, address(pictureReference(attributes)), rank: element.rank)
      openText(&frame, element, attributes)
    case .mediaThumbnail:
      feed.set(.image, address(attributes["url"]), rank: 6)
    case .generator:
      feed.set(.generator, resource(attributes), rank: element.rank)
      openText(&frame, element, attributes)
    case .title, .subtitle, .description, .summary, .identifier, .published, .modified, .keywords,
      .rights, .language, .mediaKeywords, .mediaCategory, .mediaDescription,
      .mediaRights:
      openText(&frame, element, attributes)
    default: break
    }
  }

  /// Begins an item; one that is still open, since its end tag is missing, ends here.
  private func openItem(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) throws {
    if itemFrame != nil { try finishItem() }
    hasFeed = true
    itemCount += 1
    itemFrame = frames.count
    item = ItemFacts()
    item.base = bases.last
    item.language = frame.hasLanguage ? languages.last : nil
    frame.scope = .item
    frame.owner = itemCount
    guard attributes.count > 0 else { return }
    if let about = attributes[uri: Self.rdfNamespace, local: "about"] {
      item.note(.id, .text(about), "rdf:about", rank: 1)
      if WebAddress.isAbsolute(about) { item.note(.url, .text(about), "rdf:about", rank: 5) }
    }
    if let reference = attributes["HREF"], let url = address(reference) {
      item.note(.url, .text(url), "href")
    }
    if let changed = attributes["LASTMOD"] { item.note(.modified, .text(changed), "lastmod") }
  }

  private func openInItem(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) throws {
    switch element.meaning {
    case .item: try openItem(&frame, element, attributes)
    case .transparent:
      frame.scope = .item
      noteDimension(attributes)
    case .point, .points:
      noteDimension(attributes)
      openText(&frame, element, attributes)
    case .author, .contributor: openPerson(&frame, attributes)
    case .podcastPerson: openPodcastPerson(&frame, attributes)
    case .image: openImage(&frame, attributes)
    case .source:
      item.source = FeedReference(url: address(attributes["url"]))
      openContainer(&frame, .source)
    case .link: openLink(&frame, element, attributes)
    case .category, .mediaCategory: openCategory(&frame, element, attributes)
    case .enclosure, .mediaContent: openMedia(&frame, attributes)
    case .mediaGroup:
      closeGroup()
      groupStart = item.media.count
      frame.scope = .mediaGroup
    case .mediaThumbnail:
      openThumbnail(attributes)
      if attributes.count == 0 { openText(&frame, element, attributes) }
    case .mediaPlayer: openPlayer(attributes)
    case .imageReference, .imageAddress:
      note(picture: pictureReference(attributes))
      openText(&frame, element, attributes)
    case .license: openLicense(&frame, element, attributes)
    case .relatedFile: openRelatedFile(attributes)
    case .placeName:
      // A podcast's "geo:60.17,24.94", perhaps with a height and an uncertainty.
      if let point = attributes["geo"], point.hasPrefix("geo:") {
        let numbers = FeedPlaces.numbers(String(point.dropFirst(4).prefix { $0 != ";" }))
        if numbers.count >= 2,
          let place = FeedPlaces.place(latitude: numbers[0], longitude: numbers[1])
        {
          item.places.append(place)
        }
      }
      openText(&frame, element, attributes)
    case .content:
      openOutside(attributes)
      openText(&frame, element, attributes)
    case .identifier:
      let mark = attributes["isPermaLink"] ?? attributes["ispermalink"] ?? ""
      isPermalink = !asciiEqual(mark.foldingWhiteSpace(), "false")
      openText(&frame, element, attributes)
    case .root, .feed, .personName, .personEmail, .personAddress, .personOrganization, .generator,
      .ignored:
      break
    default: openText(&frame, element, attributes)
    }
  }

  /// An element of several parts that may hold a bare text instead.
  private func openContainer(_ frame: inout Frame, _ scope: Scope) {
    frame.scope = scope
    frame.start = text.count
    if scope == .person { person = Person(name: "") }
  }

  /// A person, whom RDF may name by an address alone.
  private func openPerson(_ frame: inout Frame, _ attributes: borrowing XMLAttributes) {
    openContainer(&frame, .person)
    if attributes.count > 0 { person.url = address(resource(attributes)) }
  }

  /// A picture, whose address is a child's text, or else an attribute's value.
  private func openImage(_ frame: inout Frame, _ attributes: borrowing XMLAttributes) {
    openContainer(&frame, .image)
    guard attributes.count > 0 else { return }
    note(picture: attributes["url"] ?? attributes["href"])
    // In RSS 1.0 the picture itself comes later, and says more.
    if frame.owner == 0 { feed.set(.image, address(resource(attributes)), rank: 7) }
  }

  /// Where an element without text says that its picture lies; CDF spells in capitals.
  private func pictureReference(_ attributes: borrowing XMLAttributes) -> String? {
    attributes["href"] ?? attributes["url"] ?? attributes["HREF"]
  }

  /// What RDF refers to.
  func resource(_ attributes: borrowing XMLAttributes) -> String? {
    attributes[uri: Self.rdfNamespace, local: "resource"]
  }

  /// How many numbers make a point, the height among them, in which order, and what it is called.
  private func noteDimension(_ attributes: borrowing XMLAttributes) {
    guard attributes.count > 0 else { return }
    item.dimension = FeedMedia.count(attributes["srsDimension"]) ?? item.dimension
    // "urn:ogc:def:crs:OGC:1.3:CRS84"
    if let system = attributes["srsName"] { item.isLongitudeFirst = system.holds("CRS84") }
    item.placeName = item.placeName ?? attributes["featurename"] ?? attributes["description"]
  }

  private func openPodcastPerson(_ frame: inout Frame, _ attributes: borrowing XMLAttributes) {
    openContainer(&frame, .person)
    person.role = PersonRole(rawValue: (attributes["role"] ?? "host").lowercased())
    person.url = address(attributes["href"])
  }

  /// The license of an item or of all items: an address in an attribute, else a text.
  func openLicense(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    let reference =
      attributes["href"] ?? attributes["url"] ?? resource(attributes)
    if frame.owner == 0 {
      feed.note(license: reference, element)
    } else {
      item.note(.license, reference, element)
    }
    openText(&frame, element, attributes)
  }

  private func openInSource(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    switch element.meaning {
    case .title: openText(&frame, element, attributes)
    case .link: openLink(&frame, element, attributes)
    case .author: openPerson(&frame, attributes)
    default: break
    }
  }

  /// The parts of persons and pictures; those of a person may lie in one more element, as RDF has it.
  private func openPart(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes,
    in scope: Scope
  ) {
    switch element.meaning {
    case .personName, .personEmail, .personAddress, .personOrganization:
      if attributes.count > 0, let reference = resource(attributes) {
        notePersonPart(reference, element)
        return
      }
      frame.scope = .text
      frame.start = text.count
    case .transparent where scope == .person, .ignored where element.name == "rdf:Description":
      frame.scope = scope
      let name = attributes[uri: "http://xmlns.com/foaf/0.1/", local: "name"]
      if let name { person.name = name.foldingWhiteSpace() }
    default: break
    }
  }

  private func openLink(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    guard attributes.count > 0,
      let reference = attributes["href"] ?? attributes["HREF"] ?? resource(attributes)
    else {
      frame.scope = .text
      frame.start = text.count
      return
    }
    note(
      FeedLink(
        relation: attributes["rel"], type: attributes["type"], address: address(reference),
        title: attributes["title"], length: attributes["length"]),
      element, in: frame)
  }

  func openCategory(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    if attributes.count == 0 {
      (categoryScheme, categoryLabel) = (nil, nil)
      (frame.scope, frame.start, frame.form) = (.text, text.count, .unsure)
      return
    }
    categoryScheme = attributes["scheme"] ?? attributes["domain"]
    categoryLabel = attributes["label"]
    let term = attributes["term"] ?? attributes["text"]
    if let term {
      note(
        category: term, label: categoryLabel, scheme: categoryScheme, element,
        isFeed: frame.owner == 0)
    }
    // Podcast categories lie inside each other.
    if term != nil, attributes["text"] != nil {
      frame.scope = frame.owner == 0 ? .feed : .item
      return
    }
    frame.scope = term == nil ? .text : .ignored
    frame.start = term == nil ? text.count : nil
    frame.form = .unsure
  }

  /// Opens an element for its text, read as its attributes or else its vocabulary say.
  func openText(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    frame.form = textForm(of: element, attributes)
    frame.start = text.count
    let isPassage = frame.owner != 0 && element.meaning.isPassage
    switch frame.form {
    case .xhtml where isPassage:
      frame.scope = .tree
      tree = HTMLTreeBuilder()
      basesOfTree = bases.count
    case .html, .unsure: frame.scope = isPassage ? .markup : .text
    default: frame.scope = .text
    }
  }

  private func textForm(
    of element: FeedElement, _ attributes: borrowing XMLAttributes
  ) -> TextForm {
    let usual: TextForm
    switch element.meaning {
    case .content where element.name.hasPrefix("xhtml:"): return .xhtml
    case .content, .description, .summary:
      usual = element.name.hasPrefix("atom:") ? .unsure : .html
    case .title, .subtitle, .rights, .mediaTitle, .mediaDescription, .mediaCredit, .mediaRights,
      .section, .publisher, .byline, .creditline, .dateline, .kicker, .editorsNote, .generator,
      .keywords, .mediaKeywords, .placeName:
      usual = .unsure
    default: return .line
    }
    guard attributes.count > 0 else { return usual }
    return TextForm(type: attributes["type"], mode: attributes["mode"], otherwise: usual)
  }
}

extension FeedMeaning {
  /// Whether a text of an item may become its body or summary.
  var isPassage: Bool {
    switch self {
    case .description, .summary, .content, .mediaDescription: true
    default: false
    }
  }
}

/// Whether two names are the same but for the case of ASCII letters.
func asciiEqual(_ left: String, _ right: String) -> Bool {
  left.utf8.elementsEqual(right.utf8) { asciiLowercased($0) == asciiLowercased($1) }
}
