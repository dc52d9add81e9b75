// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// One draft on its way to an article; the topics stand in extensions beside their rules.
struct Editing {
  let draft: Draft
  /// True for a page, which prints more than the story in its lines; other formats have fields for it.
  let isPage: Bool
  let grammar: AttributionGrammar
  let docket: Docket
  var article = Article()
  /// Where decisions are written down; nil where nobody asked for them.
  let ledger: Ledger?
  let daybook: Daybook
  /// The language of the text, taken apart.
  var language: LanguageTag?
  /// The names by which the publishing outlet is known, folded.
  var outlet: [String] = []
  /// What the body held beside the story.
  var lifted = LiftedLines()

  init(_ draft: Draft, grammar: AttributionGrammar, ledger: Ledger?, daybook: Daybook) {
    self.draft = draft
    isPage = draft.format == "html"
    self.grammar = grammar
    self.ledger = ledger
    self.daybook = daybook
    docket = Docket(draft.evidence)
  }

  /// Decides field after field; each step may use what the steps before it decided.
  mutating func run() {
    article.warnings = draft.warnings
    decideSource()
    decideLanguage()
    decideHeadline()
    decidePlainFields()
    liftLines()
    decideAuthors()
    decideCredits()
    decideDateline()
    decideDates()
    decideLists()
    decideRights()
    decideID()
  }

  /// The language of the text as the grammar's tables name it, such as "en".
  var grammarLanguage: String? { language?.language }

  /// Writes a decision down, where somebody asked for it.
  func record(_ decision: @autoclosure () -> Decision) {
    if let ledger { ledger.add(decision()) }
  }

  mutating func warn(_ text: String) {
    if !article.warnings.contains(text) { article.warnings.append(text) }
  }
}
