// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// What one origin says of who wrote the story.
struct AuthorTestimony {
  let kind: Evidence.Kind
  /// How far it is trusted to name the authors: the share of pages on which it is right, in
  /// hundredths.
  let trust: Int
  var evidence: [Evidence]
  var people: [Person] = []
  var organizations: [String] = []
  var agencies: [AgencyCredit] = []
  /// Staff known only by initials.
  var initials: [Person] = []
  /// Names that could be anybody's: a nickname, a login that the page shows as its author.
  var nicknames: [Person] = []
  /// True where the markup promises a person's name.
  var hasPromise = false
  /// The line as printed; nil where the origin holds names for machines.
  var printed: String?
  /// Names that are none, with reasons.
  var refused: [(text: String, fault: NameCheck)] = []
  var score = 0

  /// True where evidence of an origin belongs to this testimony.
  func isOfOneMind(with origin: Evidence.Origin) -> Bool {
    guard let own = evidence.first?.origin, kind == origin.kind else { return false }
    return own.isLoose == origin.isLoose && (!own.isLoose || own == origin)
  }

  /// True where both are the testimony of one origin.
  func isOfOneMind(with other: AuthorTestimony) -> Bool {
    other.evidence.first.map { isOfOneMind(with: $0.origin) } ?? (kind == other.kind)
  }

  /// False for a login or an address that was refused: it says nothing that a reader should see.
  @inline(__always)
  var isTelling: Bool {
    !people.isEmpty || !agencies.isEmpty || !organizations.isEmpty
      || refused.contains { $0.fault == .desk }
  }

  /// What the evidence says as one line; nil where that is the names alone.
  @inline(__always)
  var lineOfTexts: String? {
    if evidence.count == 1, people.count == 1 {
      let text = evidence[0].text?.foldingWhiteSpace()
      return text == people[0].name ? nil : text
    }
    var texts = evidence.compactMap { $0.text?.foldingWhiteSpace() }
    // "desk@lenn.example (Jane Doe)" beside "Jane Doe"
    if texts.count > 1, texts.contains(where: { $0.utf8.contains(UInt8(ascii: "@")) }) {
      let all = Set(texts)
      texts.removeAll { Self.bracketed($0).map(all.contains) ?? false }
    }
    let isNames = texts.allSatisfy { text in people.contains { $0.name == text } }
    return texts.isEmpty || isNames ? nil : texts.joined(separator: ", ")
  }

  /// What stands in the brackets of a text; nil where it has none.
  private static func bracketed(_ text: String) -> String? {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return nil }
    return String(text[text.index(after: open)..<close])
  }

  /// The folded names, for comparing testimonies.
  var keys: Set<String> { Set(people.map { FoldedText.key($0.name) }) }

  init(kind: Evidence.Kind, trust: Int? = nil) {
    self.kind = kind
    self.trust = trust ?? Self.trust(kind)
    evidence = []
  }

  /// Fields of feeds and wires outweigh all else; of pages, data for machines is a little better
  /// than the eye, which catches the lines of other stories, and tags are worse.
  private static func trust(_ kind: Evidence.Kind) -> Int {
    switch kind {
    case .element, .jsonField: 200
    case .line: 95
    case .parsely: 90
    case .jsonLD: 84
    case .microdata: 82
    case .visible: 80
    case .relAuthor: 74
    case .meta: 72
    case .articleTag, .dublinCore: 66
    default: 50
    }
  }

  mutating func add(_ person: Person) {
    let key = FoldedText.key(person.name)
    if let known = people.firstIndex(where: {
      FoldedText.key($0.name) == key && (!key.isEmpty || $0.email == person.email)
    }) {
      people[known].fill(from: person)
    } else {
      people.append(person)
    }
  }

  /// Keeps of the people from a place on those that pass.
  mutating func keepPeople(from start: Int, where isKept: (Person) -> Bool) {
    let kept = people[start...].filter(isKept)
    people.replaceSubrange(start..., with: kept)
  }

  mutating func add(nickname name: String) {
    let key = FoldedText.key(name)
    if !nicknames.contains(where: { FoldedText.key($0.name) == key }) {
      nicknames.append(Person(name: name))
    }
  }

  mutating func add(_ agency: AgencyCredit) {
    if !agencies.contains(where: { $0.isSame(as: agency) }) { agencies.append(agency) }
  }
}

extension Person {
  /// Takes from another mention of the same person what this one does not know.
  mutating func fill(from other: Person) {
    role = role ?? other.role
    jobTitle = jobTitle ?? other.jobTitle
    organization = organization ?? other.organization
    location = location ?? other.location
    email = email ?? other.email
    url = url ?? other.url
    handle = handle ?? other.handle
  }
}

extension AgencyCredit {
  /// True where both name one agency or outlet.
  func isSame(as other: AgencyCredit) -> Bool {
    if let code, let otherCode = other.code { return code == otherCode }
    return FoldedText.key(name) == FoldedText.key(other.name)
  }
}
