// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// GeoRSS Simple, and the frame of GeoRSS GML. <https://www.ogc.org/standard/georss/>
///
/// Left out: `radius`, `elev`, `floor`, `relationshiptag`.
enum GeoRSS: FeedVocabulary {
  static let namespaces = ["georss.org/georss", "georss.org/georss/10", "georss.org/georss/11"]
  static let prefixes = ["georss"]
  static let elements = [
    FeedElement("georss:where", .transparent),
    FeedElement("georss:point", .point),
    FeedElement("georss:line", .points),
    FeedElement("georss:polygon", .points),
    FeedElement("georss:box", .points),
    FeedElement("georss:circle", .circle),
    FeedElement("georss:featurename", .placeName),
  ]
}
