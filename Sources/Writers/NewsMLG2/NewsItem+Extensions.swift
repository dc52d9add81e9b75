// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// The addresses of the schemes that Wirecopy makes up, since the standard wants one of each.
enum OwnScheme {
  /// Terms of the canonical article that no vocabulary of IPTC has; also the namespace of what the
  /// standard has no element for.
  static let terms = "urn:wirecopy:term:"
  /// The codes of the register of agencies.
  static let agency = "urn:wirecopy:agency:"
  /// Codes of which nobody says the scheme.
  static let unnamed = "urn:wirecopy:code:"
  /// Schemes that are named by no address; the name follows, percent-encoded.
  static let named = "urn:wirecopy:scheme:"
}

extension NewsItem {
  /// What the standard has no place for, at its points of extension: what the dateline says, and who
  /// a credit line names.
  mutating func writeExtensions() {
    if let date = article.dateline?.date?.line {
      xml.element("contentMetaExtProperty", ["rel": "wirecopy:datelineDate", "value": date])
    }
    if let agency = article.dateline?.agency?.line {
      xml.element("contentMetaExtProperty", ["rel": "wirecopy:datelineAgency", "value": agency])
    }
    for (index, credit) in article.credits.enumerated() where credit.text.line != nil {
      xml.start(
        "wirecopy:credit",
        [
          "rank": "\(index + 1)", "kind": credit.kind.rawValue,
          "relation": credit.relation?.rawValue,
        ])
      for agency in credit.agencies where !agency.isEmpty {
        xml.element("wirecopy:agency", text: agency)
      }
      for person in credit.people { write(person) }
      xml.end()
    }
  }

  private mutating func write(_ person: Person) {
    xml.element(
      "wirecopy:person",
      [
        "name": person.name, "role": person.role?.rawValue, "jobTitle": person.jobTitle,
        "organization": person.organization, "location": person.location, "email": person.email,
        "url": person.url, "handle": person.handle,
      ])
  }
}
