// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema

/// One rule of a story template: what it asks, of which stories, and how much it matters.
struct StoryRule: Sendable {
  /// The name given to it; nil where findings are named after what it asks.
  var name: String?
  var severity: Finding.Severity = .error
  /// The languages of the stories it is for; empty for all.
  var languages: [String] = []
  /// Only stories for which this holds are asked.
  var when: StoryCondition?
  /// Stories for which this holds are not asked.
  var unless: StoryCondition?
  var demands: [StoryDemand] = []
  /// At least one of these has to be met.
  var alternatives: [StoryDemand] = []
  /// What to say instead of the standard sentence.
  var message: MessageText?
}

/// Something asked of a part of a story.
struct StoryDemand: Sendable {
  /// What the template calls the part: "headline", "every figure".
  var key: String
  var subject: StorySubject
  var checks: [NamedCheck] = []
  /// What is asked of the fields of each part.
  var parts: [StoryDemand] = []
  /// The field it is about, where it is asked of a field of a part.
  var field: StoryShape.Field?
}

/// A check under the name that the template gives it.
struct NamedCheck: Sendable {
  var key: String
  var check: StoryCheck
}

/// What stories a rule is for.
indirect enum StoryCondition: Sendable {
  case all([StoryCondition])
  case any([StoryCondition])
  case holds(StoryDemand)
}

/// The part of a story that a rule is about.
enum StorySubject: Sendable {
  /// A field of the article, or of the part at hand; a list on the way stands for each of its items.
  case field([String])
  /// Each item of the list at the end of a path.
  case items([String])
  /// The story.
  case body
  /// Its first paragraph.
  case lead
  /// Every part of a kind.
  case every(BodyPart)
  /// Every text that is printed: headlines, summary, body, captions.
  case printed
}

/// The kinds of parts that a body has.
enum BodyPart: String, Sendable, Hashable, CaseIterable {
  case paragraph, heading, list, quote, preformatted, table, figure, embed, rule, link

  /// The word for many of them.
  var plural: String { self == .preformatted ? rawValue : rawValue + "s" }

  /// The fields that rules may ask for.
  var shape: StoryShape {
    switch self {
    case .paragraph, .preformatted, .rule: .paragraph
    case .heading: .heading
    case .list: .list
    case .quote: .quote
    case .table: .table
    case .figure: .media
    case .embed: .embed
    case .link: .link
    }
  }
}

/// What can be asked.
enum StoryCheck: Sendable {
  case required
  case forbidden
  case words(Amount)
  case characters(Amount)
  /// How many items a list has.
  case count(Amount)
  /// How many parts of a kind a body has.
  case parts(BodyPart, Amount)
  /// How large a number is.
  case value(Amount)
  case matches([TextPattern])
  case neverMatches([TextPattern])
  case oneOf([String])
  case noneOf([String])
  case contains([Phrase])
  case avoids([Phrase])
  case unique
  case form(TextForm)
  case differs(from: String)
  case notBefore(String)
  case notAfter(String)
  case begins([BodyPart])
  case ends([BodyPart])
}
