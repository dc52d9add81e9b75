// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The geometries of GML that feeds use. <https://www.ogc.org/standard/gml/>
enum GeographyMarkup: FeedVocabulary {
  static let namespaces = ["opengis.net/gml", "opengis.net/gml/3.2"]
  static let prefixes = ["gml"]
  static let elements = [
    FeedElement("gml:Point", .transparent),
    FeedElement("gml:MultiPoint", .transparent),
    FeedElement("gml:pointMember", .transparent),
    FeedElement("gml:pointMembers", .transparent),
    FeedElement("gml:LineString", .transparent),
    FeedElement("gml:Polygon", .transparent),
    FeedElement("gml:exterior", .transparent),
    FeedElement("gml:LinearRing", .transparent),
    FeedElement("gml:Envelope", .transparent),
    FeedElement("gml:lowerCorner", .corner),
    FeedElement("gml:upperCorner", .corner),
    FeedElement("gml:pos", .point),
    FeedElement("gml:posList", .points),
  ]
}
