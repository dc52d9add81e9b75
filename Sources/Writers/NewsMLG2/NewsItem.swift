// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Writes one article as a `newsItem`; the parts stand in the order the schema fixes.
struct NewsItem {
  let article: Article
  let options: WriterOptions
  var xml: XMLWriter
  /// The subjects with the codes to write.
  let concepts: G2Concepts

  init(article: Article, options: WriterOptions, xml: XMLWriter) {
    self.article = article
    self.options = options
    self.xml = xml
    concepts = G2Concepts(article.subjects)
  }

  mutating func write(attributes: [(name: String, value: String)]) {
    xml.start("newsItem", attributes: attributes + itemAttributes)
    writeCatalogs()
    writePublication()
    writeRights()
    writeItemMeta()
    writeContentMeta()
    writeAssertions()
    writeContent()
    xml.end()
  }

  private var itemAttributes: [(name: String, value: String)] {
    var attributes = [("guid", G2Value.guid(of: article))]
    if let version = article.version, version > 0 { attributes.append(("version", "\(version)")) }
    attributes += [
      ("standard", "NewsML-G2"), ("standardversion", "2.35"), ("conformance", "power"),
      ("xmlns:wirecopy", OwnScheme.terms),
    ]
    if let language = G2Value.language(article.language) {
      attributes.append(("xml:lang", language))
    }
    return attributes
  }

  private mutating func writeCatalogs() {
    xml.element("catalogRef", ["href": IPTCCatalog.address])
    xml.start("catalog")
    xml.element("scheme", ["alias": "wirecopy", "uri": OwnScheme.terms])
    if article.agencies.contains(where: { $0.code?.line != nil }) {
      xml.element("scheme", ["alias": "agency", "uri": OwnScheme.agency])
    }
    for scheme in concepts.schemes {
      xml.element("scheme", ["alias": scheme.alias, "uri": scheme.uri])
    }
    xml.end()
  }

  /// `pubHistory`: where and when the article was published; a day without a time stays a day.
  private mutating func writePublication() {
    guard article.published != nil || article.url != nil else { return }
    let address = G2Value.address(article.url)
    xml.start("pubHistory")
    xml.start("published", ["uri": address, "literal": address == nil ? article.url?.line : nil])
    if let published = article.published {
      xml.element("timestamp", text: G2Value.truncated(published))
    }
    xml.end()
    xml.end()
  }

  private mutating func writeRights() {
    guard let rights = article.rights, !rights.isEmpty else { return }
    xml.start("rightsInfo")
    if let holder = rights.holder?.line {
      xml.start("copyrightHolder", ["literal": holder])
      xml.element("name", text: holder)
      xml.end()
    }
    if let notice = rights.notice {
      xml.element("copyrightNotice", text: notice)
    } else if let year = rights.year?.line {
      xml.element(
        "copyrightNotice", ["wirecopy:derived": "true"],
        text: "© \(year) \(rights.holder ?? "")".folded)
    }
    let license = G2Value.address(rights.license)
    if rights.usageTerms != nil || license != nil {
      xml.element("usageTerms", ["href": license], text: rights.usageTerms ?? "")
    }
    if license == nil, let name = rights.license {
      xml.element("usageTerms", ["wirecopy:of": "license"], text: name)
    }
    if let year = rights.year?.line {
      xml.element("rightsInfoExtProperty", ["rel": "wirecopy:year", "value": year])
    }
    xml.end()
  }

  private mutating func writeItemMeta() {
    xml.start("itemMeta")
    xml.element("itemClass", ["qcode": "ninat:text"])
    let provider = G2Value.provider(of: article)
    xml.start(
      "provider",
      ["literal": provider, "wirecopy:derived": article.source?.name?.line == nil ? "true" : nil])
    xml.element("name", text: provider)
    xml.end()
    let versions = [article.modified, article.published, article.created]
    let version = versions.compactMap { $0.flatMap(G2Value.moment) }.first
    xml.element("versionCreated", text: version ?? G2Value.moment(of: options))
    if let created = article.created.flatMap(G2Value.moment) {
      xml.element("firstCreated", text: created)
    }
    if let embargoed = article.embargoed {
      xml.element("embargoed", text: G2Value.moment(embargoed) ?? "")
    }
    if let status = article.status { xml.element("pubStatus", ["qcode": "stat:\(status)"]) }
    xml.element("generator", text: "wirecopy")
    if let note = article.editorsNote { xml.element("edNote", text: note) }
    // An empty "embargoed" holds the item back without saying until when; the day must be said too.
    if let embargoed = article.embargoed, G2Value.moment(embargoed) == nil {
      xml.element(
        "edNote", ["role": "wirecopy:embargoed"], text: "Embargoed until \(embargoed)")
    }
    if article.isPaywalled { xml.element("signal", ["qcode": "wirecopy:paywalled"]) }
    writeLinks()
    if let feed = article.source?.feed, G2Value.address(feed.url) == nil,
      let title = feed.title?.line
    {
      xml.element("itemMetaExtProperty", ["rel": "wirecopy:feed", "value": title])
    }
    xml.end()
  }

  private mutating func writeLinks() {
    let origins = [
      (article.source?.url, article.source?.name, nil),
      (article.source?.feed?.url, article.source?.feed?.title, "feed"),
    ]
    for (url, title, kind) in origins {
      guard let address = G2Value.address(url) else { continue }
      xml.element(
        "link",
        [
          "rel": "irel:derivedFrom", "href": address, "title": title?.line, "wirecopy:of": kind,
        ])
    }
    for media in article.media {
      guard let address = G2Value.address(media.url) else { continue }
      xml.start(
        "link",
        [
          "rel": "irel:seeAlso", "href": address, "contenttype": media.mimeType?.line,
          "size": media.length.flatMap { $0 >= 0 ? "\($0)" : nil }, "title": media.alt?.line,
          "wirecopy:width": media.width.map { "\($0)" },
          "wirecopy:height": media.height.map { "\($0)" },
          "wirecopy:duration": media.duration.flatMap { $0.isFinite ? "\($0)" : nil },
        ])
      xml.element("itemClass", ["qcode": NewsItem.itemClass(of: media.type)])
      if let credit = media.credit?.line { xml.element("creditline", text: credit) }
      if let caption = media.caption {
        xml.element("description", ["role": "drol:caption"], text: caption)
      }
      xml.end()
    }
  }

  private static func itemClass(of type: MediaType) -> String {
    switch type {
    case .image: "ninat:picture"
    case .video: "ninat:video"
    case .audio: "ninat:audio"
    case .document: "ninat:text"
    }
  }

  /// `assert`: where the places lie; a `subject` has no room for it.
  private mutating func writeAssertions() {
    for (place, literal) in zip(article.places, G2Value.literals(of: article.places)) {
      guard let latitude = place.latitude.flatMap(G2Value.decimal),
        let longitude = place.longitude.flatMap(G2Value.decimal)
      else { continue }
      xml.start("assert", ["literal": literal])
      xml.start("geoAreaDetails")
      xml.element("position", ["latitude": latitude, "longitude": longitude])
      xml.end()
      xml.end()
    }
  }

  private mutating func writeContent() {
    guard !article.body.isEmpty || !article.credits.isEmpty || article.dateline != nil else {
      return
    }
    xml.start("contentSet")
    xml.start(
      "inlineXML",
      ["contenttype": "application/xhtml+xml", "wordcount": "\(article.wordCount)"])
    var page = XHTMLPage(xml: xml)
    page.write(article, language: G2Value.language(article.language))
    xml = page.xml
    xml.end()
    xml.end()
  }
}

extension Article {
  /// How many words the body has, as runs between white space.
  fileprivate var wordCount: Int {
    body.reduce(0) { $0 + $1.plainText.foldingWhiteSpace().wordCount }
  }
}

extension String {
  fileprivate var wordCount: Int { isEmpty ? 0 : utf8.count { $0 == 0x20 } + 1 }

  /// The text with its white space folded.
  var folded: String { foldingWhiteSpace() }

  /// The text on one line, as many a field of the standard demands; nil where nothing is left.
  var line: String? {
    var line = foldingWhiteSpace()
    // What XML forbids is no word.
    if line.unicodeScalars.contains(where: { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }) {
      line.unicodeScalars.removeAll { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }
      line = line.foldingWhiteSpace()
    }
    return line.isEmpty ? nil : line
  }
}
