// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What the class names and ids of an element say of it, one bit a meaning.
///
/// Names are cut into words at hyphens, underscores, digits and changes of case, and the words (and pairs
/// of neighbours) looked up in `story` and `furniture`: "Article-relatedLinks2" has the words `article`,
/// `related` and `links` and the pair `related-links`.
struct ClassWords: OptionSet, Sendable, Hashable {
  var rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The text of an article, and nothing else.
  static let body = ClassWords(rawValue: 1 << 0)
  /// An article with all that belongs to it.
  static let article = ClassWords(rawValue: 1 << 1)
  /// The main part of a page.
  static let main = ClassWords(rawValue: 1 << 2)
  /// A lead, standfirst or summary.
  static let lead = ClassWords(rawValue: 1 << 3)
  /// A headline.
  static let headline = ClassWords(rawValue: 1 << 4)
  /// The line over a headline.
  static let kicker = ClassWords(rawValue: 1 << 5)
  /// A line that names authors.
  static let byline = ClassWords(rawValue: 1 << 6)
  /// Anything about an author.
  static let author = ClassWords(rawValue: 1 << 7)
  /// A few lines about the author, or a picture.
  static let biography = ClassWords(rawValue: 1 << 8)
  /// The dateline of a story.
  static let dateline = ClassWords(rawValue: 1 << 9)
  /// When it was published.
  static let date = ClassWords(rawValue: 1 << 10)
  /// A credit.
  static let credit = ClassWords(rawValue: 1 << 11)
  /// Where a text comes from.
  static let source = ClassWords(rawValue: 1 << 12)
  /// A notice of rights.
  static let copyright = ClassWords(rawValue: 1 << 13)
  /// The words under a picture.
  static let caption = ClassWords(rawValue: 1 << 14)
  /// A picture with all that belongs to it.
  static let picture = ClassWords(rawValue: 1 << 15)
  /// A series of pictures.
  static let gallery = ClassWords(rawValue: 1 << 16)
  /// Menus, breadcrumbs, pagers.
  static let navigation = ClassWords(rawValue: 1 << 17)
  /// Buttons to pass a story on.
  static let share = ClassWords(rawValue: 1 << 18)
  /// Posts of social networks, and buttons for them.
  static let social = ClassWords(rawValue: 1 << 19)
  /// Other stories.
  static let related = ClassWords(rawValue: 1 << 20)
  /// Pleas to subscribe, sign up, donate, log in.
  static let subscribe = ClassWords(rawValue: 1 << 21)
  /// Comments of readers.
  static let comments = ClassWords(rawValue: 1 << 22)
  /// Advertisements.
  static let advertisement = ClassWords(rawValue: 1 << 23)
  /// The column beside the story.
  static let sidebar = ClassWords(rawValue: 1 << 24)
  /// The head of a page or part.
  static let header = ClassWords(rawValue: 1 << 25)
  /// The foot of a page or part.
  static let footer = ClassWords(rawValue: 1 << 26)
  /// Not shown, or shown over the page.
  static let hidden = ClassWords(rawValue: 1 << 27)
  /// Notices about cookies and consent.
  static let consent = ClassWords(rawValue: 1 << 28)
  /// Tags, topics, categories of the story.
  static let tags = ClassWords(rawValue: 1 << 29)
  /// Buttons: print, font size, save.
  static let tools = ClassWords(rawValue: 1 << 30)
  /// Something of another site shown inside.
  static let embed = ClassWords(rawValue: 1 << 31)
  /// Facts about the story: a row with author, date, section.
  static let meta = ClassWords(rawValue: 1 << 32)
  /// A picture or a pleasing phrase of the story set large.
  static let pullQuote = ClassWords(rawValue: 1 << 33)
  /// A note of the editors, a correction.
  static let editorsNote = ClassWords(rawValue: 1 << 34)
  /// A part of a page that stands on its own: widget, module, box.
  static let widget = ClassWords(rawValue: 1 << 35)
  /// A short form of another story.
  static let teaser = ClassWords(rawValue: 1 << 36)
  /// Text only screen readers or printers see.
  static let assistive = ClassWords(rawValue: 1 << 37)
  /// Text for those who pay.
  static let paywall = ClassWords(rawValue: 1 << 38)
  /// Figures that stand for letters and logos.
  static let icon = ClassWords(rawValue: 1 << 39)
  /// A video player.
  static let player = ClassWords(rawValue: 1 << 40)
  /// Legal notices and disclosures.
  static let disclaimer = ClassWords(rawValue: 1 << 41)
  /// Things for sale.
  static let shop = ClassWords(rawValue: 1 << 42)
  /// A place to look something up.
  static let search = ClassWords(rawValue: 1 << 43)
  /// Ratings and polls.
  static let vote = ClassWords(rawValue: 1 << 44)
  /// A box of facts that belongs to the story.
  static let infobox = ClassWords(rawValue: 1 << 45)
  /// A bot's trap, a debugging line, a notice of an error.
  static let notice = ClassWords(rawValue: 1 << 46)
  /// A list of other things.
  static let list = ClassWords(rawValue: 1 << 47)
  /// Shown on wide screens, whatever else is said.
  static let wide = ClassWords(rawValue: 1 << 48)
}
