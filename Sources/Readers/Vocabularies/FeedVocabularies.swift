// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Every vocabulary that feeds are read with.
enum FeedVocabularies {
  static let all: [any (FeedVocabulary & SendableMetatype).Type] = [
    RSSElements.self, AtomElements.self, DublinCore.self, DublinCoreTerms.self,
    ContentModule.self, MediaRSS.self, ITunes.self, GeoRSS.self, GeographyMarkup.self,
    WorldGeodetic.self, XHTMLElements.self, ResourceDescription.self, FeedBurner.self,
    CreativeCommons.self, CommonsRights.self, SlashModule.self, CommentModules.self,
    Prism.self, PodcastIndex.self, AdminModule.self, GooglePlay.self, FriendOfAFriend.self,
    EnclosureModule.self, Yandex.self, YandexTurbo.self, WordPressExcerpt.self,
    CommonAlerting.self, ArXiv.self, WirecopyTerms.self,
  ]

  /// The vocabulary of a namespace, however its address is spelt; nil where it is not known.
  static func vocabulary(namespace: String) -> (any FeedVocabulary.Type)? {
    let wanted = normalizedNamespace(namespace)
    return all.first { $0.namespaces.contains(wanted) }
  }

  /// The vocabulary that a prefix usually stands for; nil where it stands for none.
  static func vocabulary(prefix: String) -> (any FeedVocabulary.Type)? {
    let wanted = prefix.lowercased()
    return all.first { $0.prefixes.contains(wanted) }
  }

  /// The address of a namespace without what feeds spell differently: scheme, "www.", case, white
  /// space, and the "/" or "#" at the end.
  static func normalizedNamespace(_ address: String) -> String {
    var bytes = address.utf8.filter { $0 > 0x20 }.map(\.asciiLowercased)[...]
    for prefix in ["http://", "https://", "www."] where bytes.starts(with: prefix.utf8) {
      bytes = bytes.dropFirst(prefix.utf8.count)
    }
    while let last = bytes.last, last == UInt8(ascii: "/") || last == UInt8(ascii: "#") {
      bytes = bytes.dropLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
