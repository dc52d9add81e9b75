// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// A file of a story in Media RSS. <https://www.rssboard.org/media-rss#media-content>
enum MediaElement {
  static func write(_ media: Media, url: String, to xml: inout XMLWriter) {
    xml.start(
      "media:content",
      [
        "url": url, "type": media.mimeType, "medium": media.type.rawValue,
        "width": media.width.map { "\($0)" }, "height": media.height.map { "\($0)" },
        "fileSize": media.length.map { "\($0)" },
        "duration": media.duration.map { "\(Int(min($0.rounded(), 1e15)))" },
      ])
    if let caption = media.caption {
      xml.element("media:description", ["type": "plain"], text: caption)
    }
    if let alt = media.alt, media.type == .image {
      xml.element("media:text", ["type": "plain"], text: alt)
    }
    if let credit = media.credit { xml.element("media:credit", text: credit) }
    xml.end()
  }
}
