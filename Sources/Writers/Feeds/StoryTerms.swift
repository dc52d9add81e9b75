// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// What RSS and Atom have no element for, in vocabularies that others read, and where there is none in
/// one of Wirecopy's own.
enum StoryTerms {
  /// The namespace of the elements and attributes with the prefix "wirecopy".
  static let namespace = "urn:wirecopy:term:"

  static func write(_ article: Article, to xml: inout XMLWriter) {
    func element(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { xml.element("wirecopy:\(name)", text: text) }
    }
    element("version", article.version.map { "\($0)" })
    element("status", article.status?.rawValue)
    element("kicker", article.kicker)
    element("subheadline", article.subheadline)
    element("slugline", article.slugline)
    element("section", article.section)
    element("genre", article.genre)
    element("urgency", article.urgency.map { "\($0)" })
    if article.isPaywalled { element("paywalled", "true") }
    element("dateline", article.dateline?.text)
    for agency in unprintedAgencies(of: article) { element("agency", agency.name) }
    if let date = article.published, date.time != nil, date.time?.offset == nil {
      element("published", date.description)
    }
    if FeedDates.moment(article.modified) == nil {
      element("modified", article.modified?.description)
    }
    if let date = article.created {
      let isWhole = date.time == nil || date.time?.offset != nil
      xml.element(isWhole ? "dcterms:created" : "wirecopy:created", text: date.description)
    }
    element("embargoed", article.embargoed?.description)
    if let holder = article.rights?.holder { xml.element("dcterms:rightsHolder", text: holder) }
    if let year = article.rights?.year { xml.element("dcterms:dateCopyrighted", text: year) }
    element("usageTerms", article.rights?.usageTerms)
    element("sourceURL", SafeAddress.link(article.source?.url))
    for place in article.places { write(place, to: &xml) }
  }

  /// The agencies whose text it is and whom no credit line names.
  static func unprintedAgencies(of article: Article) -> [AgencyCredit] {
    article.agencies.filter { agency in
      agency.relation == .source && !agency.isInferred
        && !article.credits.contains { credit in
          credit.agencies.contains { $0 == agency.code || $0 == agency.name }
        }
    }
  }

  /// A point with its name, or a name alone. <https://www.ogc.org/standard/georss/>
  private static func write(_ place: Place, to xml: inout XMLWriter) {
    if let latitude = place.latitude, let longitude = place.longitude {
      xml.element(
        "georss:point", ["featurename": place.name, "wirecopy:country": place.country],
        text: "\(latitude) \(longitude)")
    } else if let name = place.name {
      xml.element("dcterms:spatial", ["wirecopy:country": place.country], text: name)
    }
  }

  /// What a person is and whom they work for, as attributes of the person's element.
  static func attributes(of person: Person) -> [(name: String, value: String)] {
    [
      ("role", person.role?.rawValue), ("jobTitle", person.jobTitle),
      ("organization", person.organization), ("location", person.location),
      ("handle", person.handle),
    ].compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return ("wirecopy:\(name)", value)
    }
  }
}
