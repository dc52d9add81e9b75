// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// One article as an item of RSS 2.0.
struct RSSItem {
  let article: Article
  var xml: XMLWriter

  mutating func write() {
    xml.start("item")
    if let title = article.headline { xml.element("title", text: RSSItem.title(title)) }
    let link = SafeAddress.absolute(article.url)
    if let link {
      xml.element("link", text: link)
    } else if let relative = SafeAddress.link(article.url) {
      xml.element("wirecopy:url", text: relative)
    }
    let html = XHTMLPage.fragment(article)
    // One of title and description is required.
    let hasBodyAsDescription = article.headline == nil && article.summary == nil
    if let summary = article.summary {
      xml.element("description", text: RSSItem.escaped(summary))
    } else if hasBodyAsDescription {
      xml.element("description", text: html)
    }
    writePeople()
    if let id = article.id {
      let isPermaLink = id == SafeAddress.absolute(article.url)
      xml.element("guid", ["isPermaLink": isPermaLink ? nil : "false"], text: id)
    }
    StoryTerms.write(article, to: &xml)
    writeDates()
    for keyword in article.keywords { xml.element("category", text: keyword) }
    for subject in article.subjects {
      guard let name = subject.name ?? subject.code else { continue }
      let code = subject.name == nil || subject.scheme == nil ? nil : subject.code
      xml.element(
        "category",
        [
          "domain": subject.scheme, "wirecopy:code": code,
          "wirecopy:unnamed": subject.name == nil ? "true" : nil,
        ], text: name)
    }
    if let name = article.source?.name { xml.element("dc:publisher", text: name) }
    if let language = article.language { xml.element("dc:language", text: language) }
    if let notice = article.rights?.notice { xml.element("dc:rights", text: notice) }
    if let license = SafeAddress.absolute(article.rights?.license) {
      xml.element("atom:link", ["rel": "license", "href": license])
    }
    if let feed = article.source?.feed, let url = SafeAddress.absolute(feed.url) {
      xml.element("source", ["url": url], text: feed.title ?? url)
    }
    writeMedia()
    if !html.isEmpty, !hasBodyAsDescription { xml.element("content:encoded", text: html) }
    xml.end()
  }

  private mutating func writeDates() {
    // Mail knows no parts of seconds.
    if let time = article.published?.time, time.nanosecond != 0,
      let date = FeedDates.moment(article.published)
    {
      xml.element("dcterms:issued", text: date)
    }
    if let date = FeedDates.mail(article.published) {
      xml.element("pubDate", text: date)
    } else if let day = FeedDates.day(article.published) {
      xml.element("dc:date", text: day)
    }
    if let date = FeedDates.moment(article.modified) ?? FeedDates.day(article.modified) {
      xml.element("dcterms:modified", text: date)
    }
  }

  /// Names in Dublin Core; mail and address of a lone author in Atom, whose author stands once at most.
  private mutating func writePeople() {
    if article.authors.count == 1, let author = article.authors.first, AtomPerson.isMore(author) {
      xml.element("dc:creator", text: author.name)
      AtomPerson.write(author, as: "author", prefix: "atom:", to: &xml)
    } else {
      for author in article.authors { write(author, as: "dc:creator") }
    }
    for person in article.contributors {
      if AtomPerson.isMore(person) {
        AtomPerson.write(person, as: "contributor", prefix: "atom:", to: &xml)
      } else {
        write(person, as: "dc:contributor")
      }
    }
  }

  /// A person as a line of text, or, where there is more to say, a name and attributes.
  private mutating func write(_ person: Person, as element: String) {
    var attributes = StoryTerms.attributes(of: person)
    if let url = SafeAddress.link(person.url) { attributes.append(("wirecopy:url", url)) }
    if attributes.isEmpty || person.name.isEmpty {
      let line = RSSItem.line(person)
      if !line.isEmpty { xml.element(element, text: line) }
      return
    }
    if let email = person.email { attributes.append(("wirecopy:email", email)) }
    xml.start(element, attributes: attributes)
    xml.text(person.name)
    xml.end()
  }

  /// All files in Media RSS, and before it the first that is played or opened in RSS's own element, which
  /// an item has once. <https://www.rssboard.org/rss-profile#element-channel-item-enclosure>
  private mutating func writeMedia() {
    var hasEnclosure = false
    for media in article.media {
      guard let url = SafeAddress.link(media.url) else { continue }
      if !hasEnclosure, media.type != .image, let type = media.mimeType {
        hasEnclosure = true
        xml.element(
          "enclosure", ["url": url, "length": "\(media.length ?? 0)", "type": type])
      }
      MediaElement.write(media, url: url, to: &xml)
    }
  }

  /// "Name", or "mail (Name)".
  private static func line(_ person: Person) -> String {
    guard let email = person.email else { return person.name }
    return person.name.isEmpty ? email : "\(email) (\(person.name))"
  }

  /// A title as it stands, but as HTML where it holds a "<" or what could be a reference: some readers take a
  /// title for plain text and some for HTML, and for those "<script>" must not be one.
  static func title(_ text: String) -> String {
    FeedHead.looksLikeHTML(text) ? escaped(text) : text
  }

  /// Plain text as HTML, which readers take a description for.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    XMLText.escape(text, into: &bytes, inAttribute: false)
    return String(decoding: bytes, as: UTF8.self)
  }
}
