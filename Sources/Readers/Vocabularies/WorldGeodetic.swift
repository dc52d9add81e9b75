// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The W3C's vocabulary of latitude and longitude. <https://www.w3.org/2003/01/geo/>
enum WorldGeodetic: FeedVocabulary {
  static let namespaces = ["w3.org/2003/01/geo/wgs84_pos", "w3.org/2003/01/geo"]
  static let prefixes = ["geo"]
  static let elements = [
    FeedElement("geo:Point", .transparent),
    FeedElement("geo:lat", .latitude),
    FeedElement("geo:long", .longitude),
    FeedElement("geo:lon", .longitude),
    FeedElement("geo:lat_long", .point),
  ]
}
