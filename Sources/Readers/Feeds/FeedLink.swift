// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A link by its attributes.
struct FeedLink {
  /// What it leads to; "alternate" where nothing is said.
  let relation: String
  /// The MIME type, small; nil where nothing is said.
  let type: String?
  /// Where it leads; nil where that is no address to follow.
  let address: String?
  let title: String?
  /// Size in bytes, as printed.
  let length: String?

  init(relation: String?, type: String?, address: String?, title: String?, length: String?) {
    self.relation = FeedLink.shortName(relation ?? "alternate")
    self.type = type?.lowercased()
    self.address = address
    self.title = title
    self.length = length
  }

  /// How well it serves as the address of a page: pages before anything else.
  var rank: UInt8 {
    switch type.map({ String($0.utf8.prefix { $0 != UInt8(ascii: ";") }) ?? $0 }) {
    case nil, "text/html", "application/xhtml+xml", "html": 0
    case "text/plain": 2
    default: 3
    }
  }

  /// The file as a media item.
  var media: Media {
    Media(
      type: FeedMedia.type(medium: nil, mimeType: type, url: address), url: address,
      mimeType: type, length: FeedMedia.count(length), caption: title)
  }

  /// A relation without the registry's address in front of it.
  private static func shortName(_ relation: String) -> String {
    let name = relation.lowercased().foldingWhiteSpace()
    guard name.holds("iana.org/assignments/"), let slash = name.lastIndex(of: "/") else {
      return name.isEmpty ? "alternate" : name
    }
    return String(name[name.index(after: slash)...])
  }
}
