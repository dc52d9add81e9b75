// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Evidence.Origin {
  /// A line near the headline that only its words make a byline or a date.
  package static let nearHeadline = Evidence.Origin(.visible, "near the headline")
  /// A box about the author, which may as well be about somebody else.
  package static let authorBox = Evidence.Origin(.visible, "box about the author")
  /// A link to a page about the author.
  package static let authorPage = Evidence.Origin(.relAuthor, "link to an author's page")

  /// A line near the headline with a day behind a label such as "Published".
  package static let labelledDay = Evidence.Origin(.visible, "day behind its label")
  /// A line near the headline that may say when the story was changed.
  package static let dayOfChange = Evidence.Origin(.visible, "day of a change")
  /// A line behind the story that seems to be a day and no more.
  package static let dayBehindText = Evidence.Origin(.visible, "day behind the text")
  /// The teaser of a story on its own page.
  package static let ownTeaser = Evidence.Origin(.visible, "teaser of the story")
  /// A line of nothing but a name, next to the line of the day.
  package static let besideDate = Evidence.Origin(.visible, "beside the date")
  /// Two lines that are a name and perhaps what somebody is.
  package static let overOffice = Evidence.Origin(.visible, "over an office")
  /// A line behind a label such as "Author" that closes the story.
  package static let behindStory = Evidence.Origin(.visible, "label behind the story")
  /// A link to what the site knows of one of its users.
  package static let userPage = Evidence.Origin(.relAuthor, "link to a user's page")

  /// A tag for authors that is more likely to name whoever keeps the site.
  package static func siteKeeper(_ tag: Evidence.Origin) -> Evidence.Origin {
    Evidence.Origin(tag.kind, tag.detail + keeper)
  }
  package var isOfSiteKeeper: Bool { detail.hasSuffix(Self.keeper) }
  private static let keeper = " of the site"

  /// What an item says it was taken from: an agency, another outlet, or anything else.
  package static let takenFrom = Evidence.Origin(.element, "source")

  /// True for a dateline that a feed of Wirecopy's own names beside the text it opens.
  package var isOwnDateline: Bool {
    detail == "wirecopy:dateline" || detail == "_wirecopy.dateline"
  }

  /// Data that a script of a page holds for itself.
  package static let scriptData = Evidence.Origin(.derived, "data of a script")

  /// Data that name somebody as a person and an organisation at once: the author whose site it is.
  package static let ownSite = Evidence.Origin(.jsonLD, "person and organisation")

  /// True where nothing but words or a loose name of a class speaks for it.
  package var isLoose: Bool {
    self == .nearHeadline || self == .authorBox || self == .overOffice || isForNamesOnly
  }

  /// True where the place alone says little: only what is surely a person's name counts.
  package var isForNamesOnly: Bool { self == .besideDate || self == .behindStory }

  /// True for the labels of link previews: "Written by".
  package var isLabelled: Bool { kind == .meta && detail.hasPrefix("twitter:data") }
}
