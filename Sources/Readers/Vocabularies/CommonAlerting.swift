// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Warnings of weather services and other authorities inside Atom and RSS.
/// <https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2.html>
///
/// Left out: how sure, severe and urgent a danger is, and how long it lasts.
enum CommonAlerting: FeedVocabulary {
  static let namespaces = [
    "urn:oasis:names:tc:emergency:cap:1.1", "urn:oasis:names:tc:emergency:cap:1.2",
  ]
  static let prefixes = ["cap"]
  static let elements = [
    FeedElement("cap:headline", .title, rank: 3),
    FeedElement("cap:description", .description, rank: 3),
    FeedElement("cap:event", .category),
    FeedElement("cap:sent", .published, rank: 3),
    FeedElement("cap:areaDesc", .placeName),
    FeedElement("cap:polygon", .points),
    FeedElement("cap:circle", .circle),
  ]
}
