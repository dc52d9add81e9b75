// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A story as a reader found it: blocks and evidence, nothing decided.
public struct Draft: Sendable {
  /// The format it was read from, by its name on the command line, such as "rss".
  public var format: String
  /// The blocks of the body, in document order, bylines and credit lines still among them.
  public var body: [DraftBlock] = []
  /// What the document says of itself, in the order found.
  public var evidence: [Evidence] = []
  /// The feed the item stood in.
  public var feed: FeedReference?
  /// What was repaired or is in doubt, a sentence each.
  public var warnings: [String] = []

  /// An empty draft.
  public init(format: String) { self.format = format }

  /// Notes a text as evidence, unless it is nil or blank.
  public mutating func note(_ field: Evidence.Field, _ text: String?, _ origin: Evidence.Origin) {
    guard let text, text.utf8.contains(where: { $0 > 0x20 }) else { return }
    evidence.append(Evidence(field, .text(text), origin))
  }

  /// Notes a person as evidence.
  public mutating func note(_ field: Evidence.Field, _ person: Person, _ origin: Evidence.Origin) {
    evidence.append(Evidence(field, .person(person), origin))
  }
}

/// A block of a draft, with what its markup hints at.
public struct DraftBlock: Sendable, Hashable {
  /// The block.
  public var block: Block
  /// What class names and element names say it is; nil where they say nothing.
  public var hint: Hint?

  /// What markup can say of a block.
  public enum Hint: String, Sendable, Hashable {
    /// The headline printed again inside the body.
    case headline
    /// A lead or standfirst.
    case lead
    /// A line that names the authors.
    case byline
    /// A line that holds place, date or agency.
    case dateline
    /// A line that credits agencies or people for the text.
    case creditline
    /// A line that says when it was published.
    case timestamp
    /// A line about the rights.
    case copyright
    /// A few lines about the author.
    case authorNote
    /// An editor's note or correction.
    case editorsNote
    /// A phrase of the story set large beside it.
    case pullQuote
  }

  /// A block and its hint.
  public init(_ block: Block, hint: Hint? = nil) {
    self.block = block
    self.hint = hint
  }
}
