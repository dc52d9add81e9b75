// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// One article as an entry of Atom 1.0.
struct AtomEntry {
  let article: Article
  /// The moment of writing, for the element that Atom requires and an article may not have.
  let now: String
  /// The feed it is written into.
  let feed: FeedReference?
  var xml: XMLWriter

  mutating func write() {
    xml.start("entry", ["xml:lang": article.language])
    xml.element("title", ["type": "text"], text: article.headline ?? "")
    let link = SafeAddress.link(article.url)
    xml.element("id", text: FeedHead.urn(article.id ?? link ?? article.headline ?? now))
    if let link { xml.element("link", ["rel": "alternate", "href": link]) }
    StoryTerms.write(article, to: &xml)
    writeDates()
    for author in article.authors { AtomPerson.write(author, as: "author", to: &xml) }
    for person in article.contributors {
      AtomPerson.write(person, as: "contributor", to: &xml)
    }
    for keyword in article.keywords { xml.element("category", ["term": keyword]) }
    for subject in article.subjects {
      guard let term = subject.code ?? subject.name else { continue }
      let scheme = subject.scheme.flatMap { FeedHead.isIdentifier($0) ? $0 : FeedHead.urn($0) }
      xml.element(
        "category",
        [
          "term": term, "scheme": scheme, "label": subject.code == nil ? nil : subject.name,
          "wirecopy:unnamed": subject.name == nil ? "true" : nil,
        ])
    }
    if let name = article.source?.name { xml.element("dc:publisher", text: name) }
    if let notice = article.rights?.notice { xml.element("rights", text: notice) }
    // <https://www.rfc-editor.org/rfc/rfc4946>
    if let license = SafeAddress.absolute(article.rights?.license) {
      xml.element("link", ["rel": "license", "href": license])
    }
    for media in article.media { write(media) }
    writeSource()
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
    if let updated = FeedDates.moment(article.modified) {
      xml.element("updated", text: updated)
    } else {
      // Required, though nothing is known to have changed.
      let moment = FeedDates.moment(article.published) ?? now
      xml.element("updated", ["wirecopy:implied": "true"], text: moment)
    }
  }

  /// A file as Atom links to it; what a link cannot say of it, Media RSS does.
  private mutating func write(_ media: Media) {
    guard let url = SafeAddress.link(media.url) else { return }
    let isPlain =
      media.width == nil && media.height == nil && media.duration == nil && media.credit == nil
      && media.alt == nil
      && (media.mimeType != nil || media.type == .image)
    // First, since of two that speak of one file the first says what kind it is.
    if !isPlain { MediaElement.write(media, url: url, to: &xml) }
    xml.element(
      "link",
      [
        "rel": "enclosure", "href": url, "type": media.mimeType,
        "length": media.length.map { "\($0)" }, "title": media.caption,
      ])
  }

  /// The feed that the entry was taken from, where this feed is another.
  /// <https://www.rfc-editor.org/rfc/rfc4287#section-4.2.11>
  private mutating func writeSource() {
    guard let source = article.source?.feed, source != feed,
      let id = SafeAddress.link(source.url) ?? source.title
    else { return }
    xml.start("source")
    xml.element("id", text: FeedHead.urn(id))
    if let title = source.title { xml.element("title", text: title) }
    if let url = SafeAddress.link(source.url) { xml.element("link", ["rel": "self", "href": url]) }
    xml.end()
  }
}
