// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// The draft of an item of others: its metadata as evidence, its content as blocks.
struct G2Draft {
  let item: G2Item
  let documentURL: String?
  var draftSoFar = Draft(format: NewsMLG2Reader.format)

  init(_ item: G2Item, documentURL: String?) {
    self.item = item
    self.documentURL = documentURL
  }

  consuming func draft() -> Draft {
    draftSoFar.warnings = item.warnings
    noteItem()
    noteItemMeta()
    noteRights()
    noteContentMeta()
    noteParties()
    noteContent()
    return draftSoFar
  }

  /// Notes a text that an element says.
  mutating func note(_ field: Evidence.Field, _ text: String?, _ element: String) {
    draftSoFar.note(field, text, Evidence.Origin(.element, element))
  }

  mutating func note(_ field: Evidence.Field, _ value: Evidence.Value, _ element: String) {
    draftSoFar.evidence.append(Evidence(field, value, Evidence.Origin(.element, element)))
  }

  private mutating func noteItem() {
    note(.id, item.root["guid"], "guid")
    note(.version, item.root["version"], "version")
    let published = item.root.first("pubHistory", "published")
    note(.url, published?["uri"].flatMap { WebAddress.resolve($0) }, "published")
    note(.published, published?.first("timestamp")?.line, "published")
  }

  private mutating func noteItemMeta() {
    guard let meta = item.itemMeta else { return }
    note(.status, meta.first("pubStatus").flatMap { item.code($0)?.code }, "pubStatus")
    note(.embargoed, meta.first("embargoed")?.line, "embargoed")
    note(.editorsNote, meta.first("edNote")?.text, "edNote")
    if let provider = meta.first("provider") {
      note(.sourceName, item.label(provider), "provider")
    }
    for link in meta.all("link") { noteLink(link) }
  }

  /// A link to a file that goes with the story, to its licence or to what it was made from.
  private mutating func noteLink(_ link: G2Element) {
    guard let href = link["href"].flatMap({ WebAddress.resolve($0, base: documentURL) }) else {
      return
    }
    switch link["rel"].map({ item.code($0).code }) {
    case "seeAlso", "hasSupport", "isA", "evolvedFrom", "associatedWith", nil:
      guard let type = link["contenttype"], let kind = MediaType(contentType: type) else { return }
      note(
        .media,
        .media(
          Media(
            type: kind, url: href, mimeType: type, length: link["size"].flatMap { Int($0) },
            caption: link["title"])), "link")
    case "license", "licence": note(.license, href, "link")
    case "derivedFrom": note(.sourceURL, href, "link")
    default: break
    }
  }

  private mutating func noteRights() {
    guard let rights = item.rightsInfo else { return }
    note(
      .copyrightHolder, rights.first("copyrightHolder").flatMap { item.label($0) },
      "copyrightHolder")
    note(.copyrightNotice, rights.first("copyrightNotice")?.text, "copyrightNotice")
    note(.usageTerms, rights.first("usageTerms")?.text, "usageTerms")
    note(.license, rights.first("usageTerms")?["href"], "usageTerms")
    for link in rights.all("link") {
      note(.license, link["href"].flatMap { WebAddress.resolve($0) }, "link")
    }
  }

  private mutating func noteContentMeta() {
    note(.language, item.contentMeta?.first("language")?["tag"], "language")
    note(.language, item.root["xml:lang"], "xml:lang")
    let itemMeta = item.itemMeta
    note(.created, item.contentMeta?.first("contentCreated")?.line, "contentCreated")
    note(.created, itemMeta?.first("firstCreated")?.line, "firstCreated")
    note(.modified, item.contentMeta?.first("contentModified")?.line, "contentModified")
    note(.modified, itemMeta?.first("versionCreated")?.line, "versionCreated")
    guard let meta = item.contentMeta else { return }
    note(.urgency, meta.first("urgency")?.line, "urgency")
    for headline in meta.all("headline") {
      note(Self.headlineField(headline), headline.line, "headline")
    }
    note(.slugline, meta.first("slugline")?.line, "slugline")
    note(.byline, meta.first("by")?.line, "by")
    note(.dateline, meta.first("dateline")?.line, "dateline")
    for line in meta.all("creditline") { note(.creditline, line.line, "creditline") }
    for description in meta.all("description") {
      guard let role = description["role"].map({ item.code($0).code }) else {
        note(.summary, description.line, "description")
        continue
      }
      if role != "caption" || item.isPicture { note(.summary, description.line, role) }
    }
    for keyword in meta.all("keyword") { note(.keyword, keyword.line, "keyword") }
    if let genre = meta.first("genre") { note(.genre, item.label(genre), "genre") }
    for subject in meta.all("subject") { noteSubject(subject) }
    for place in meta.all("located") { note(.place, .place(item.place(place)), "located") }
    for element in item.root.all("assert") { notePosition(element) }
  }

  /// IPTC has no scheme of roles for headlines; providers make up their own.
  private static func headlineField(_ headline: G2Element) -> Evidence.Field {
    let role = headline["role"]?.lowercased() ?? ""
    if role.contains("sub") || role.contains("deck") { return .subheadline }
    if role.contains("kicker") || role.contains("overline") { return .kicker }
    return headline["rank"] == "2" && !role.isEmpty ? .subheadline : .headline
  }

  private mutating func noteSubject(_ subject: G2Element) {
    switch subject["type"].map({ item.code($0).code }) {
    // A number of a provider's own names no place.
    case "geoArea" where isNamed(subject), "poi" where isNamed(subject):
      note(.place, .place(item.place(subject)), "subject")
    default:
      let code = item.code(subject)
      let name = item.name(subject) ?? (code == nil ? subject["literal"] : nil)
      note(
        .subject, .subject(Subject(scheme: code?.scheme, code: code?.code, name: name)), "subject")
    }
  }

  /// Whether a name, or a code that has letters, says what a place is called.
  private func isNamed(_ subject: G2Element) -> Bool {
    item.place(subject).name?.utf8.contains { $0 > UInt8(ascii: "9") } ?? false
  }

  /// Where a place of the item lies.
  private mutating func notePosition(_ element: G2Element) {
    guard let position = element.first("geoAreaDetails", "position"),
      let latitude = position["latitude"].flatMap({ Double($0) }),
      let longitude = position["longitude"].flatMap({ Double($0) }),
      let name = item.name(element) ?? element["literal"]
    else { return }
    note(
      .place, .place(Place(name: name, latitude: latitude, longitude: longitude)), "assert")
  }
}

extension G2Item {
  /// What to call a thing: its name, else its literal, else its code, as far as that says anything.
  func label(_ element: G2Element) -> String? {
    if let name = name(element) ?? element["literal"] { return name }
    guard let qcode = element["qcode"] else { return nil }
    return code(qcode).code
  }

  /// A place with its country, where one of the wider areas is a country.
  func place(_ element: G2Element) -> Place {
    var place = Place(name: name(element) ?? element["literal"])
    for broader in element.all("broader") {
      guard let qcode = broader["qcode"] else { continue }
      let code = code(qcode)
      let scheme = code.scheme?.lowercased() ?? ""
      if scheme.contains("iso3166-1a2") || scheme.contains("iso3166-1alpha2") {
        place.country = code.code
      } else if broader["type"]?.hasSuffix(":country") ?? false {
        place.country = place.country ?? name(broader)
      }
    }
    if let qcode = element["qcode"], place.name == nil { place.name = code(qcode).code }
    return place
  }

  /// True for an item whose content is a picture, film or sound.
  var isPicture: Bool {
    switch itemMeta?.first("itemClass")?["qcode"].map({ code($0).code }) {
    case "picture", "graphic", "video", "audio", "animated": true
    default: false
    }
  }
}
