// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What an element of a feed means, whichever vocabulary it belongs to.
///
/// The same meaning serves the feed and its items; where it stands says which of the two it speaks
/// of.
enum FeedMeaning: UInt8, Sendable {
  // Structure.

  /// The element around a whole document.
  case root
  /// The feed inside the root element.
  case feed
  /// One story.
  case item
  /// An element read as if its children stood in its place.
  case transparent
  /// An element none of whose contents is of use, known or not.
  case ignored
  /// The feed that an item was taken from.
  case source
  /// The picture of a feed or item, with title and address inside.
  case image

  // Persons.

  /// Who wrote it: a line of text, or name, mail and address inside.
  case author
  /// Who had another part in it, in the same two forms.
  case contributor
  /// A person of a podcast, whose part stands in an attribute.
  case podcastPerson
  case personName
  case personEmail
  case personAddress
  case personOrganization

  // Text.

  case title
  case subtitle
  /// RSS's description: a summary as often as the story itself.
  case description
  case summary
  /// The story itself.
  case content
  case byline
  case dateline
  case creditline
  case slugline
  case kicker
  case editorsNote
  case section
  case genre

  // Facts.

  case link
  case version
  case status
  case urgency
  /// "true" where the story is not for all.
  case paywalled
  case embargoed
  case rightsHolder
  case rightsYear
  case usageTerms
  /// An agency whose text it is.
  case agency
  /// The site of an item.
  case sourceAddress
  /// The address of an item before a distributor replaced it with one of its own.
  case originalLink
  case identifier
  case published
  case modified
  case created
  case category
  /// Keywords in one text, parted by commas.
  case keywords
  case rights
  case license
  case language
  case publisher
  /// Where the text was taken from, be it an agency, a page or anything else.
  case origin
  case generator
  /// The address of a picture, as text.
  case imageAddress
  /// The address of a picture, in an attribute.
  case imageReference

  // Media.

  case enclosure
  /// The address of a file before a distributor replaced it with one of its own.
  case originalFile
  /// A file about the item's media, such as a transcript.
  case relatedFile
  case mediaContent
  case mediaGroup
  case mediaThumbnail
  case mediaPlayer
  case mediaTitle
  case mediaDescription
  case mediaCredit
  case mediaKeywords
  case mediaCategory
  case mediaRights
  case duration

  // Places.

  case placeName
  case point
  /// Corners or a line of points, "latitude longitude latitude longitude …".
  case points
  /// The middle of a circle, and its radius.
  case circle
  /// One of the two corners of a box.
  case corner
  case latitude
  case longitude
}
