// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// What JSON Feed has no member for, in an extension of Wirecopy's own.
/// <https://www.jsonfeed.org/version/1.1/#extensions>
struct JSONFeedExtras: FieldWritable {
  private let article: Article

  /// Nil where JSON Feed holds all there is to say.
  init?(_ article: Article) {
    self.article = article
    let isPlain =
      url == nil && published == nil && modified == nil && article.created == nil && headline == nil
      && summary == nil && article.contributors.isEmpty && article.subjects.isEmpty
      && media.isEmpty && article.places.isEmpty && article.rights == nil
    if isPlain { return nil }
  }

  func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("url", url)
    sink.field("headline", headline)
    sink.field("summary", summary)
    sink.list("contributors", article.contributors)
    sink.field("published", published)
    sink.field("modified", modified)
    sink.field("created", article.created?.description)
    sink.list("subjects", article.subjects)
    sink.list("places", article.places)
    sink.list("media", media)
    sink.field("notice", article.rights?.notice)
    sink.field("license", SafeAddress.link(article.rights?.license))
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
