// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

extension NewsItem {
  /// `contentMeta`: dates, then parties and places, then what describes the content.
  mutating func writeContentMeta() {
    xml.start("contentMeta")
    if let urgency = article.urgency, (1...9).contains(urgency) {
      xml.element("urgency", text: "\(urgency)")
    }
    if let created = article.created {
      xml.element("contentCreated", text: G2Value.truncated(created))
    }
    if let modified = article.modified {
      xml.element("contentModified", text: G2Value.truncated(modified))
    }
    for place in article.dateline?.places ?? [] {
      guard let name = place.line else { continue }
      xml.start("located", ["type": "cpnat:geoArea", "literal": name])
      xml.element("name", text: name)
      xml.end()
    }
    for agency in article.agencies { write(agency) }
    for author in article.authors { write(author, as: "creator") }
    for contributor in article.contributors { write(contributor, as: "contributor") }
    if let id = article.id, !id.isEmpty, id != G2Value.guid(of: article) {
      xml.element("altId", text: id)
    }
    writeDescription()
    writeExtensions()
    xml.end()
  }

  private mutating func writeDescription() {
    if let tag = G2Value.language(article.language) { xml.element("language", ["tag": tag]) }
    if let genre = article.genre?.line {
      xml.start("genre", ["literal": genre])
      xml.element("name", text: genre)
      xml.end()
    }
    for keyword in article.keywords {
      if let keyword = keyword.line { xml.element("keyword", text: keyword) }
    }
    if let section = article.section?.line {
      xml.element("keyword", ["role": "wirecopy:section"], text: section)
    }
    for concept in concepts.all { write(concept) }
    for (place, literal) in zip(article.places, G2Value.literals(of: article.places)) {
      write(place, literal: literal)
    }
    if let slugline = article.slugline?.line { xml.element("slugline", text: slugline) }
    if let headline = article.headline { xml.element("headline", ["rank": "1"], text: headline) }
    if let subheadline = article.subheadline {
      xml.element("headline", ["rank": "2", "role": "wirecopy:subheadline"], text: subheadline)
    }
    if let kicker = article.kicker {
      xml.element("headline", ["rank": "3", "role": "wirecopy:kicker"], text: kicker)
    }
    if let dateline = article.dateline { xml.element("dateline", text: dateline.text) }
    if let byline = article.byline { xml.element("by", text: byline) }
    for (index, credit) in article.credits.enumerated() {
      guard let line = credit.text.line else { continue }
      xml.element("creditline", ["rank": "\(index + 1)"], text: line)
    }
    if let summary = article.summary {
      xml.element("description", ["role": "drol:summary"], text: summary)
    }
  }

  private mutating func write(_ concept: G2Concepts.Concept) {
    xml.start(
      "subject",
      [
        "type": concept.isAbstract ? "cpnat:abstract" : nil, "qcode": concept.qcode,
        "literal": concept.literal,
      ])
    if let name = concept.name { xml.element("name", text: name) }
    xml.end()
  }

  private mutating func write(_ place: Place, literal: String) {
    guard place != Place() else { return }
    xml.start("subject", ["type": "cpnat:geoArea", "literal": literal])
    if let name = place.name?.line { xml.element("name", text: name) }
    writeCountry(place.country, as: "broader", type: "cpnat:geoArea")
    xml.end()
  }

  /// A country, by its ISO code where that is what is known.
  private mutating func writeCountry(_ country: String?, as element: String, type: String?) {
    guard let country = country?.line else { return }
    let isCode = country.utf8.count == 2 && country.utf8.allSatisfy { $0.isASCIICapital }
    xml.start(
      element,
      [
        "type": type, "qcode": isCode ? "iso3166-1a2:\(country)" : nil,
        "literal": isCode ? nil : country,
      ])
    if !isCode { xml.element("name", text: country) }
    xml.end()
  }
}

// MARK: - Parties

extension NewsItem {
  /// An agency or outlet as `infoSource`: its roles are the nearest of IPTC and the exact relation.
  private mutating func write(_ agency: AgencyCredit) {
    guard let name = agency.name.line ?? agency.code?.line else { return }
    let role =
      switch agency.relation {
      case .republished, .syndicated, .published: "cpprole:distributor"
      default: "cpprole:contentSource"
      }
    let roles =
      [role, "wirecopy:\(agency.relation)"] + (agency.isInferred ? ["wirecopy:inferred"] : [])
    let code = agency.code?.line
    xml.start(
      "infoSource",
      [
        "role": roles.joined(separator: " "), "qcode": code.map { "agency:\(G2Value.code($0))" },
        "literal": code == nil ? name : nil,
      ])
    xml.element("name", text: name)
    if agency.country?.line != nil {
      xml.start("organisationDetails")
      xml.start("contactInfo")
      xml.start("address")
      writeCountry(agency.country, as: "country", type: nil)
      xml.end()
      xml.end()
      xml.end()
    }
    xml.end()
  }

  /// A person as `creator` or `contributor`.
  private mutating func write(_ person: Person, as element: String) {
    let identifiers = [person.name, person.email, person.handle, person.url]
    guard let literal = identifiers.compactMap({ $0?.line }).first else { return }
    let roles = NewsItem.roles(of: person.role, isCreator: element == "creator")
    xml.start(
      element,
      ["role": roles.isEmpty ? nil : roles.joined(separator: " "), "literal": literal])
    if let name = person.name.line { xml.element("name", text: name) }
    if let title = person.jobTitle {
      xml.element("definition", ["role": "wirecopy:jobTitle"], text: title)
    }
    writeDetails(of: person)
    xml.end()
  }

  private mutating func writeDetails(of person: Person) {
    let organization = person.organization?.line
    let location = person.location?.line
    let web = G2Value.address(person.url)
    let email = person.email?.line
    let handle = person.handle?.line
    let hasContact = location != nil || web != nil || email != nil || handle != nil
    guard organization != nil || hasContact else { return }
    xml.start("personDetails")
    if let organization {
      xml.start("affiliation", ["literal": organization])
      xml.element("name", text: organization)
      xml.end()
    }
    if hasContact {
      xml.start("contactInfo")
      if let email { xml.element("email", text: email) }
      if let web { xml.element("web", text: web) }
      if let location {
        xml.start("address")
        xml.start("locality", ["literal": location])
        xml.element("name", text: location)
        xml.end()
        xml.end()
      }
      if let handle { xml.element("note", ["role": "wirecopy:handle"], text: handle) }
      xml.end()
    }
    xml.end()
  }

  /// The nearest role of IPTC's Content Production Party Roles, then the exact one.
  /// <http://cv.iptc.org/newscodes/contentprodpartyrole/>
  private static func roles(of role: PersonRole?, isCreator: Bool) -> [String] {
    let nearest: String? =
      switch role {
      case .writer, .columnist: "author"
      case .reporter, .additionalReporter, .contributor: "correspondent"
      case .editor, .supervisor: "editor"
      case .copyEditor: "contentEditor"
      case .producer: "producer"
      case .factChecker: "factChecker"
      default: nil
      }
    var roles: [String] = []
    if let nearest { roles.append(nearest) }
    if isCreator, nearest != "author" { roles.insert("author", at: 0) }
    let exact: String? =
      switch role {
      case .additionalReporter: "additional-reporter"
      case .copyEditor: "copy-editor"
      default: role?.rawValue.line.map(G2Value.code)
      }
    return roles.map { "cpprole:\($0)" } + (exact.map { ["wirecopy:\($0)"] } ?? [])
  }
}
