// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// What a feed says of itself on its way to a `Feed`.
struct FeedEditing {
  private(set) var feed: Feed
  private let grammar: AttributionGrammar

  init(_ draft: FeedDraft, grammar: AttributionGrammar) {
    feed = draft.feed
    self.grammar = grammar
    for evidence in draft.evidence { read(evidence) }
  }

  private mutating func read(_ evidence: Evidence) {
    switch (evidence.field, evidence.value) {
    case (.author, .person(let person)): add(person)
    case (.author, .text(let text)), (.byline, .text(let text)):
      addAuthors(text.foldingWhiteSpace())
    case (.language, .text(let text)): readLanguage(text)
    case (.modified, .text(let text)): readDate(text, evidence.origin)
    case (.published, .text(let text)) where feed.updated == nil: readDate(text, evidence.origin)
    case (.headline, .text(let text)): feed.title = feed.title ?? text.foldingWhiteSpace()
    case (.summary, .text(let text)):
      feed.description = feed.description ?? text.foldingWhiteSpace()
    case (.copyrightNotice, .text(let text)):
      feed.copyright = feed.copyright ?? text.foldingWhiteSpace()
    case (.keyword, .text(let text)):
      let term = text.foldingWhiteSpace()
      if !feed.categories.contains(term) { feed.categories.append(term) }
    default: break
    }
  }

  /// The tag as declared, but for underscores, which no reader of tags takes.
  private mutating func readLanguage(_ text: String) {
    guard feed.language == nil, LanguageTag(text) != nil else { return }
    feed.language = String(text.foldingWhiteSpace().map { $0 == "_" ? "-" : $0 })
  }

  /// A feed says two or three times when it changed; the first that is a date counts.
  private mutating func readDate(_ text: String, _ origin: Evidence.Origin) {
    guard feed.updated == nil else { return }
    feed.updated = DateParser(language: feed.language).date(
      text, isNumberField: origin.kind == .jsonField || EpochDate.isPlain(text))
  }

  private mutating func addAuthors(_ line: String) {
    if let person = PersonText.person(line) {
      add(person)
    } else if let reading = grammar.byline(line), reading.people.count > 1 {
      for person in reading.people { add(person) }
    } else {
      add(Person(name: line))
    }
  }

  private mutating func add(_ person: Person) {
    var person = person
    person.name = person.name.foldingWhiteSpace()
    if let inner = PersonText.person(person.name) {
      person.name = inner.name
      person.email = person.email ?? inner.email
    }
    guard person != Person(name: "") else { return }
    let key = FoldedText.key(person.name)
    if let known = feed.authors.firstIndex(where: {
      FoldedText.key($0.name) == key && (!key.isEmpty || $0.email == person.email)
    }) {
      feed.authors[known].fill(from: person)
    } else {
      feed.authors.append(person)
    }
  }
}
