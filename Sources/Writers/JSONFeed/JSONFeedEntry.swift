// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// One article as an item of JSON Feed.
struct JSONFeedEntry: FieldWritable {
  let article: Article
  /// The feed it is written into.
  let feed: FeedReference?

  func write<Sink: FieldSink>(to sink: inout Sink) {
    let html = XHTMLPage.fragment(article)
    let link = SafeAddress.absolute(article.url)
    sink.field("id", article.id ?? link ?? article.headline ?? FeedHead.untitled)
    sink.field("url", link)
    sink.field("title", article.headline)
    sink.field("summary", article.summary)
    // One of the two texts is required; an item with a headline only says that again.
    sink.field("content_html", html)
    if html.isEmpty {
      sink.field("content_text", article.summary ?? article.headline ?? FeedHead.untitled)
    }
    sink.field("date_published", FeedDates.moment(article.published))
    sink.field("date_modified", FeedDates.moment(article.modified))
    sink.list("authors", article.authors.compactMap(Author.init))
    sink.strings("tags", article.keywords)
    sink.field("language", article.language)
    sink.list("attachments", article.media.compactMap(Attachment.init))
    let extras = JSONFeedExtras(article, in: feed, isBodiless: html.isEmpty)
    if !extras.isEmpty { sink.object("_wirecopy", extras) }
  }

  /// An author: name and address.
  struct Author: FieldWritable {
    let person: Person
    let url: String?

    init?(_ person: Person) {
      self.person = person
      url = SafeAddress.absolute(person.url) ?? person.email.map { "mailto:\($0)" }
      if person.name.isEmpty, url == nil { return nil }
    }

    func write<Sink: FieldSink>(to sink: inout Sink) {
      sink.field("name", person.name)
      sink.field("url", url)
    }
  }

  /// A file beside the story.
  struct Attachment: FieldWritable {
    let media: Media
    let url: String

    init?(_ media: Media) {
      guard let url = SafeAddress.absolute(media.url) else { return nil }
      self.media = media
      self.url = url
    }

    func write<Sink: FieldSink>(to sink: inout Sink) {
      sink.field("url", url)
      // A type is required; this one says that none is known.
      sink.field("mime_type", media.mimeType ?? "application/octet-stream")
      sink.field("title", media.caption)
      sink.field("size_in_bytes", media.length)
      sink.field("duration_in_seconds", media.duration)
    }
  }
}
