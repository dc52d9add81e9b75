// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// Pictures that stand for an item or feed.
extension FeedStream {
  /// A picture, whose address is a child's text, or else an attribute's value.
  func openImage(_ frame: inout Frame, _ attributes: borrowing XMLAttributes) {
    openContainer(&frame, .image)
    guard attributes.count > 0 else { return }
    note(picture: attributes["url"] ?? attributes["href"])
    // In RSS 1.0 the picture itself comes later, and says more.
    if frame.owner == 0 { feed.set(.image, address(resource(attributes)), rank: 7) }
  }

  /// Where an element without text says that its picture lies.
  func pictureReference(_ attributes: borrowing XMLAttributes) -> String? {
    attributes["href"] ?? attributes["url"]
  }

  /// A small picture that stands for the item or for a film.
  func openThumbnail(_ attributes: borrowing XMLAttributes) {
    item.thumbnails.append(
      Media(
        type: .image, url: address(attributes["url"] ?? attributes["href"]),
        width: FeedMedia.count(attributes["width"]), height: FeedMedia.count(attributes["height"])))
  }

  /// A picture of the item or feed, by its address.
  func note(picture reference: String?) {
    guard let reference, !reference.isEmpty, let url = address(reference),
      !reference.holds(" ") || reference.hasPrefix("http")
    else { return }
    if itemFrame == nil {
      feed.set(.image, url, rank: 0)
    } else {
      item.thumbnails.append(Media(type: .image, url: url))
    }
  }
}
