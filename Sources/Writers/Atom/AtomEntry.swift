// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// One article as an entry of Atom 1.0.
struct AtomEntry {
  let article: Article
  /// The moment of writing, for the element that Atom requires and an article may not have.
  let now: String
  var xml: XMLWriter

  mutating func write() {
    xml.start("entry", ["xml:lang": article.language])
    xml.element("title", ["type": "text"], text: article.headline ?? "")
    let link = SafeAddress.link(article.url)
    xml.element("id", text: FeedHead.urn(article.id ?? link ?? article.headline ?? now))
    if let link { xml.element("link", ["rel": "alternate", "href": link]) }
    writeDates()
    for author in article.authors { write(author, as: "author") }
    for person in article.contributors { write(person, as: "contributor") }
    for keyword in article.keywords { xml.element("category", ["term": keyword]) }
    for subject in article.subjects {
      guard let term = subject.code ?? subject.name else { continue }
      let scheme = subject.scheme.flatMap { FeedHead.isIdentifier($0) ? $0 : FeedHead.urn($0) }
      xml.element(
        "category",
        ["term": term, "scheme": scheme, "label": term == subject.name ? nil : subject.name])
    }
    if let notice = article.rights?.notice { xml.element("rights", text: notice) }
    for media in article.media {
      guard let url = SafeAddress.link(media.url) else { continue }
      xml.element(
        "link",
        [
          "rel": "enclosure", "href": url, "type": media.mimeType,
          "length": media.length.map { "\($0)" }, "title": media.caption,
        ])
    }
    if let summary = article.summary { xml.element("summary", ["type": "text"], text: summary) }
    let html = XHTMLPage.fragment(article)
    // An entry without a page of its own must have content.
    if !html.isEmpty || link == nil { xml.element("content", ["type": "html"], text: html) }
    xml.end()
  }

  private mutating func writeDates() {
    if let date = FeedDates.moment(article.published) {
      xml.element("published", text: date)
    } else if let day = FeedDates.day(article.published) {
      xml.element("dc:date", text: day)
    }
    let updated = FeedDates.moment(article.modified) ?? FeedDates.moment(article.published)
    xml.element("updated", text: updated ?? now)
  }

  private mutating func write(_ person: Person, as element: String) {
    xml.start(element)
    xml.element("name", text: person.name)
    if let url = SafeAddress.link(person.url) { xml.element("uri", text: url) }
    if let email = person.email { xml.element("email", text: email) }
    xml.end()
  }
}
