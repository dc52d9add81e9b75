// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import Attribution
public import NewsModel

/// Turns what a reader found into the canonical article, deciding every contested field.
///
/// The same evidence always gives the same article: nothing is read from the clock, the network or
/// the order of a hash table.
public struct CopyDesk: Sendable {
  /// Reads bylines, datelines and credit lines.
  let grammar: AttributionGrammar

  /// A desk that reads lines with a grammar.
  public init(grammar: AttributionGrammar = .standard) { self.grammar = grammar }

  /// The article of a draft.
  ///
  /// - Parameters:
  ///   - draft: the draft.
  ///   - daybook: where the desk keeps what the stories of one document have in common, so that it is
  ///     worked out once.
  /// - Returns: the article.
  public func edit(_ draft: Draft, daybook: Daybook = Daybook()) -> Article {
    var editing = Editing(draft, grammar: grammar, ledger: nil, daybook: daybook)
    editing.run()
    // Taken out of the editing, which ends here: an article is large to copy.
    var article = Article()
    swap(&article, &editing.article)
    return article
  }

  /// The article of a draft, and why each of its fields is what it is.
  public func explain(_ draft: Draft) -> Explanation {
    var editing = Editing(draft, grammar: grammar, ledger: Ledger(), daybook: Daybook())
    editing.run()
    return Explanation(
      article: editing.article, decisions: editing.ledger?.ordered() ?? [])
  }

  /// What a feed says of itself, its dates, persons and language read.
  public func edit(_ draft: FeedDraft) -> Feed { FeedEditing(draft, grammar: grammar).feed }
}
