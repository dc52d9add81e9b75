// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// What JSON Feed has no member for, in an extension of Wirecopy's own.
/// <https://www.jsonfeed.org/version/1.1/#extensions>
struct JSONFeedExtras: FieldWritable {
  private let article: Article
  /// The feed it is written into.
  private let feed: FeedReference?
  /// Whether the text of the item only stands in for one that is missing.
  private let isBodiless: Bool

  init(_ article: Article, in feed: FeedReference?, isBodiless: Bool) {
    self.article = article
    self.feed = feed
    self.isBodiless = isBodiless
  }

  /// True where JSON Feed holds all there is to say.
  var isEmpty: Bool {
    var sink = JSONSink()
    sink.write(self)
    return sink.bytes.elementsEqual("{}".utf8)
  }

  func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("url", url)
    sink.field("version", article.version)
    sink.field("status", article.status)
    sink.field("headline", headline)
    sink.field("subheadline", article.subheadline)
    sink.field("kicker", article.kicker)
    sink.field("slugline", article.slugline)
    sink.field("summary", summary)
    sink.list("authors", authors)
    sink.list("contributors", article.contributors)
    sink.strings("agencies", StoryTerms.unprintedAgencies(of: article).map(\.name))
    sink.field("dateline", article.dateline?.text)
    sink.field("published", published)
    sink.field("modified", modified)
    sink.field("created", article.created?.description)
    sink.field("embargoed", article.embargoed?.description)
    sink.field("section", article.section)
    sink.field("genre", article.genre)
    sink.list("subjects", article.subjects)
    sink.field("urgency", article.urgency)
    sink.flag("paywalled", article.isPaywalled)
    sink.flag("bodiless", isBodiless)
    sink.list("places", article.places)
    sink.list("media", media)
    sink.field("holder", article.rights?.holder)
    sink.field("year", article.rights?.year)
    sink.field("notice", article.rights?.notice)
    sink.field("usageTerms", article.rights?.usageTerms)
    sink.field("license", SafeAddress.link(article.rights?.license))
    sink.field("sourceName", article.source?.name)
    sink.field("sourceURL", SafeAddress.link(article.source?.url))
    sink.object("feed", article.source?.feed.flatMap { $0 == feed ? nil : $0 })
  }

  /// An address that is relative, which JSON Feed does not allow.
  private var url: String? {
    SafeAddress.absolute(article.url) == nil ? SafeAddress.link(article.url) : nil
  }

  /// Readers of a feed take what looks like HTML in a text for HTML.
  private var headline: String? { Self.lookalike(article.headline) }
  private var summary: String? { Self.lookalike(article.summary) }

  private static func lookalike(_ text: String?) -> String? {
    text.flatMap { FeedHead.looksLikeHTML($0) ? $0 : nil }
  }

  /// Dates without time or zone, which JSON Feed does not allow.
  private var published: String? { Self.loose(article.published) }
  private var modified: String? { Self.loose(article.modified) }

  private static func loose(_ date: NewsDate?) -> String? {
    FeedDates.moment(date) == nil ? date?.description : nil
  }

  /// All authors, where JSON Feed's could not say all of one: it has a name and one address.
  private var authors: [Person] {
    let isMore = article.authors.contains { person in
      person.email != nil && person.url != nil || !StoryTerms.attributes(of: person).isEmpty
    }
    guard isMore else { return [] }
    return article.authors.map { person in
      var person = person
      person.url = SafeAddress.link(person.url)
      return person
    }
  }

  /// All files, where an attachment could not say all of one.
  private var media: [Media] {
    let isMore = article.media.contains { media in
      media.width != nil || media.height != nil || media.credit != nil || media.alt != nil
        || media.mimeType == nil || SafeAddress.absolute(media.url) == nil
    }
    guard isMore else { return [] }
    return article.media.filter { SafeAddress.link($0.url) != nil }
  }
}
