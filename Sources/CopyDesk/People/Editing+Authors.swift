// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

extension Editing {
  /// Who wrote it: every origin's testimony is read, and the best supported believed.
  mutating func decideAuthors() {
    let reader = AuthorReader(grammar: grammar, language: grammarLanguage, outlet: outlet)
    var panel = testimonies(reader)
    for index in panel.indices { panel[index].score = score(index, panel) }
    decideByline(panel)
    guard let best = winner(panel) else { return }
    article.authors = completed(best, panel)
    // "Jane Doe - Lenn Courier" under the title "… - Lenn Courier"
    if article.authors.count > 1 {
      let people = article.authors.filter { author in
        author.name.isEmpty || !isOutlet(author.name) || reader.isPersonName(author.name)
      }
      article.authors = people
    }
    if article.authors.isEmpty { article.authors = nicknames(panel) }
    if isPage { placeAuthors() }
    dropByline()
    let isAnonymous = article.authors.isEmpty
    for index in panel.indices
    where isAnonymous || panel[index].kind == panel[best].kind || isSeen(panel[index].kind) {
      for agency in panel[index].agencies { credit(agency) }
      for person in panel[index].initials
      where article.authors.allSatisfy({ $0.name != person.name }) {
        addContributor(person)
      }
    }
    if isPage { addEditors() }
    recordAuthors(panel, best)
  }

  /// What the reader of a page or wire sees: its agencies count even where the names come from
  /// data.
  private func isSeen(_ kind: Evidence.Kind) -> Bool {
    kind == .visible || kind == .line || kind == .derived || AuthorReader.isField(kind)
  }

  private func testimonies(_ reader: AuthorReader) -> [AuthorTestimony] {
    var panel: [AuthorTestimony] = []
    if !lifted.bylines.isEmpty {
      // In the text of a page stand the bylines of other stories too; in a wire there is one.
      let isPage = docket.evidence.contains { $0.origin.kind == .visible }
      let isSure =
        !isPage
        || lifted.bylines.contains { byline in
          PageByline(byline.text, isMarked: false) { grammar.isGivenName($0) }.isOpened
            || byline.reading.people.contains { $0.jobTitle != nil || $0.organization != nil }
        }
      var printed = AuthorTestimony(kind: .line, trust: !isPage ? nil : isSure ? 78 : 45)
      for byline in lifted.bylines { reader.add(byline.reading, isPage: true, to: &printed) }
      printed.printed = lifted.bylines.map(\.text).joined(separator: " ")
      panel.append(printed)
    }
    for field in [Evidence.Field.byline, .author] {
      for evidence in docket[field] {
        let kind = evidence.origin.kind
        if kind == .visible, !editors(evidence).isEmpty { continue }
        if let known = panel.firstIndex(where: { $0.isOfOneMind(with: evidence.origin) }) {
          // Of the visible lines the first that names somebody counts: further down stand other
          // stories.
          if kind == .visible,
            !panel[known].people.isEmpty || !panel[known].agencies.isEmpty
              || panel[known].hasPromise
          {
            continue
          }
          reader.read(evidence, into: &panel[known])
        } else {
          panel.append(
            daybook.testimony(of: evidence, to: reader) {
              var testimony = AuthorTestimony(kind: kind, trust: trust(evidence.origin))
              reader.read(evidence, into: &testimony)
              return testimony
            })
        }
      }
    }
    if let closing = lifted.closingByline {
      var printed = AuthorTestimony(kind: .line, trust: 70)
      reader.add(closing.reading, isPage: true, to: &printed)
      printed.printed = closing.text
      panel.append(printed)
    }
    if let people = lifted.dateline?.people, !people.isEmpty {
      var inside = AuthorTestimony(kind: .derived, trust: 60)
      for person in people { inside.add(person) }
      panel.append(inside)
    }
    return panel
  }

  /// "Edited by: Ann Poe" in the byline's place: people who did not write; none in any other line.
  private func editors(_ evidence: Evidence) -> [Person] {
    let reader = LineReader(grammar: grammar, language: grammarLanguage)
    let line = evidence.text?.foldingWhiteSpace()
    return line.flatMap(reader.creditOfOthers)?.people ?? []
  }

  /// Who edited or translated the story as the lines of a page in the byline's place say.
  private mutating func addEditors() {
    for evidence in docket[.byline] where evidence.origin.kind == .visible {
      if evidence.origin.isOfOtherStory { continue }
      for person in editors(evidence) { addContributor(person) }
    }
  }

  /// The trust in an origin whose family does not say all.
  private func trust(_ origin: Evidence.Origin) -> Int? {
    if origin.isOfOtherStory { return 40 }
    if origin == .authorBox || origin.isForNamesOnly { return 60 }
    return origin == .nearHeadline ? 76 : nil
  }

  /// Where nobody is named as people are: what those call themselves whom the page shows as its
  /// authors, where two origins say so or markup promises a person.
  private func nicknames(_ panel: [AuthorTestimony]) -> [Person] {
    var best: (people: [Person], score: Int)?
    for testimony in panel where !testimony.nicknames.isEmpty {
      let keys = Set(testimony.nicknames.map { FoldedText.key($0.name) })
      let others = panel.filter { other in
        other.kind != testimony.kind
          && other.nicknames.contains { keys.contains(FoldedText.key($0.name)) }
          || !other.isOfOneMind(with: testimony)
            && other.initials.contains { keys.contains(FoldedText.key($0.name)) }
      }
      guard testimony.hasPromise || !others.isEmpty else { continue }
      let score = testimony.trust + others.reduce(0) { $0 + $1.trust / 2 }
      if best.map({ score > $0.score }) ?? true { best = (testimony.nicknames, score) }
    }
    return best?.people ?? []
  }

  /// Trust, and half the trust of every other origin that names one of the same people.
  private func score(_ index: Int, _ panel: [AuthorTestimony]) -> Int {
    guard !panel[index].people.isEmpty else { return 0 }
    var score = panel[index].trust
    guard panel.count > 1 else { return score }
    let own = panel[index].keys
    for (other, testimony) in panel.enumerated() where other != index {
      if !own.isDisjoint(with: testimony.keys) { score += testimony.trust / 2 }
    }
    return score
  }

  private func winner(_ panel: [AuthorTestimony]) -> Int? {
    guard panel.count > 1 else { return panel.indices.first }
    var best: Int?
    for index in panel.indices where best.map({ panel[index].score > panel[$0].score }) ?? true {
      best = index
    }
    guard let best else { return nil }
    // A printed line that names all these people and more is the fuller truth.
    let keys = panel[best].keys
    for index in panel.indices
    where panel[index].printed != nil && panel[index].trust >= 80 && !keys.isEmpty {
      if panel[index].keys.isStrictSuperset(of: keys), panel[index].people.count <= 8,
        panel[index].people.allSatisfy({ keys.contains(FoldedText.key($0.name)) || isName($0) })
      {
        return index
      }
    }
    // So are more names that two other origins agree on, or that `rel="author"` marks: of a row of links the
    // first may be in a line of its own.
    for index in panel.indices
    where !keys.isEmpty && panel[index].people.count <= 8
      && panel[index].keys.isStrictSuperset(of: keys)
    {
      let isMarked =
        panel[index].kind == .relAuthor
        && panel[index].evidence.allSatisfy { $0.origin == Evidence.Origin(.relAuthor) }
      let isAgreed = panel.indices.contains { $0 != index && panel[$0].keys == panel[index].keys }
      if isAgreed || isMarked && panel[best].kind == .visible { return index }
    }
    return best
  }

  /// Behind an office, what looks like a second name may be where it is held: "By Jane Doe, Senior
  /// Writer, ACME River Programme".
  private func isName(_ person: Person) -> Bool {
    person.jobTitle == nil
      || person.name.split(separator: " ").first.map { grammar.isGivenName($0) } ?? false
  }

  /// The winner's people, with what other origins know of the same persons.
  private func completed(_ best: Int, _ panel: [AuthorTestimony]) -> [Person] {
    var people = panel[best].people
    guard panel.count > 1 else { return people }
    for index in people.indices {
      let key = FoldedText.key(people[index].name)
      for testimony in panel where testimony.kind != panel[best].kind {
        for person in testimony.people where FoldedText.key(person.name) == key {
          people[index].fill(from: person)
        }
      }
    }
    return people
  }

  private mutating func recordAuthors(_ panel: [AuthorTestimony], _ best: Int) {
    guard ledger != nil, !panel.isEmpty else { return }
    var losers: [Exhibit] = []
    for (index, testimony) in panel.enumerated() {
      let origin =
        testimony.evidence.first?.origin ?? Evidence.Origin(testimony.kind, "body")
      for refused in testimony.refused {
        losers.append(
          Exhibit(value: refused.text, origin: origin, reason: refused.fault.rawValue))
      }
      if testimony.people.isEmpty, testimony.refused.isEmpty {
        for evidence in testimony.evidence.prefix(4) {
          guard let text = evidence.text else { continue }
          losers.append(Exhibit(evidence, value: text, reason: "names no person"))
        }
      }
      if index != best, !testimony.people.isEmpty {
        let names = testimony.people.map(\.name).joined(separator: ", ")
        losers.append(
          Exhibit(
            value: names, origin: origin,
            reason: testimony.keys == panel[best].keys
              ? "says the same" : "weighs \(testimony.score), the winner \(panel[best].score)"))
      }
    }
    let origin = Self.origin(of: panel[best])
    let names = article.authors.map(\.name).joined(separator: ", ")
    record(
      Decision(
        field: "author", value: names.isEmpty ? "none" : names,
        rule: "by trust in the origin and by agreement between origins; logins, desks and the "
          + "outlet are no authors",
        winner: names.isEmpty ? nil : Exhibit(value: names, origin: origin), losers: losers))
  }

  /// Where a testimony was found, each place once: "author, dc:creator".
  private static func origin(of testimony: AuthorTestimony) -> Evidence.Origin {
    var places: [String] = []
    for evidence in testimony.evidence
    where places.count < 4 && !places.contains(evidence.origin.detail) {
      places.append(evidence.origin.detail)
    }
    let kind = testimony.evidence.first?.origin.kind ?? testimony.kind
    return Evidence.Origin(kind, places.isEmpty ? "body" : places.joined(separator: ", "))
  }
}
