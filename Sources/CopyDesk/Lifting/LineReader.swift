// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Says what a line of the body is that is no part of the story; nil where it is the story.
struct LineReader {
  let grammar: AttributionGrammar
  let language: String?
  /// The headline that the body may print again; nil where there is none.
  var headline: String?

  /// No line to lift, credit line, byline or time stamp is longer, in bytes; what is longer is
  /// running text.
  static let longestCredit = 700
  static let longest = 1200
  static let longestByline = 300
  static let longestClosingByline = 120
  static let longestStamp = 160

  /// A line at the head of the body. Between a lead and the story (`isBehindLead`) only a byline
  /// counts: what else stands there closes a story of one paragraph.
  func headLine(_ body: BodyLine, isBehindLead: Bool) -> LiftedLine? {
    let line = body.text
    if isHeadline(line) { return .headline }
    guard line.utf8.count <= Self.longestCredit else { return nil }
    if isBehindLead {
      guard line.utf8.count <= Self.longestByline,
        case .byline(let reading) = classify(body), isSigned(line, reading)
      else { return nil }
      return .byline(line, reading)
    }
    if EditorsNotes.isNote(line) { return .note(line) }
    if let stamp = bareStamp(line) { return stamp }
    switch classify(body) {
    case .byline(let reading) where line.utf8.count <= Self.longestByline:
      return .byline(line, reading)
    case .credit(let reading) where !reading.isEmpty: return .credit(line, reading)
    case .copyright: return .copyright(line)
    default: return nil
    }
  }

  /// Where a line stands at the foot of a story.
  struct FootPlace {
    /// False where a byline would be the story's second.
    var allowsByline: Bool
    /// True for the story's last line: a bare code signs nothing else.
    var isLast: Bool
  }

  /// A line at the foot.
  func footLine(_ body: BodyLine, at place: FootPlace) -> LiftedLine? {
    let line = body.text
    guard line.utf8.count <= Self.longestCredit else { return nil }
    if EditorsNotes.isNote(line) { return .note(line) }
    if let origin = OriginNotes.reading(line) { return .credit(line, origin) }
    if place.isLast, let origin = OriginNotes.readingOfFeed(line) { return .credit(line, origin) }
    if place.isLast, let stamp = footStamp(line) { return stamp }
    if place.isLast, let code = StaffCode.line(line), !isAgency(code) {
      return .credit(line, StaffCode.reading(code))
    }
    switch classify(body) {
    case .credit(let reading) where !reading.isEmpty: return .credit(line, reading)
    case .copyright: return .copyright(line)
    case .byline(let reading)
    where place.allowsByline && line.utf8.count <= Self.longestClosingByline:
      return .byline(line, reading)
    default: return place.isLast && place.allowsByline ? signature(line) : nil
    }
  }

  /// "— Jane Doe", or "（山田太郎）", which signs a story as its last line.
  private func signature(_ line: String) -> LiftedLine? {
    if language == "ja" { return easternSignature(line) }
    guard line.utf8.count <= 60, let dash = line.unicodeScalars.first,
      dash == "—" || dash == "–" || dash == "-"
    else { return nil }
    let name = String(line.drop { "—–- ".contains($0) })
    let reader = AuthorReader(grammar: grammar, language: language, outlet: [])
    guard reader.isPersonName(name), let reading = grammar.byline(name, language: language),
      reading.people.map(\.name) == [name]
    else { return nil }
    return .byline(line, reading)
  }

  func easternSignature(_ line: String) -> LiftedLine? {
    AuthorReader(grammar: grammar, language: language, outlet: []).easternSignature(line).map {
      .byline(line, BylineReading(people: $0))
    }
  }

  /// What the grammar says of a line, asked once.
  private func classify(_ line: BodyLine) -> LineReading? {
    if let reading = line.reading { return reading }
    let reading = LineShape.mayCredit(line) ? read(line.text) : nil
    line.reading = .some(reading)
    return reading
  }

  /// What the grammar says of a line. "By Jane Doe" may be byline or sign-off as far as its words
  /// go; in a story it is the byline, unless it credits more than writers.
  private func read(_ line: String) -> LineReading? {
    switch grammar.classify(line, language: language) {
    case .credit(let credit):
      if PictureAgencies.isNamed(in: line) { return .photo }
      guard credit.kind == .signoff, !credit.people.isEmpty,
        credit.people.allSatisfy({ $0.role == .writer }),
        credit.agencies.allSatisfy(\.isInferred),
        let byline = grammar.byline(line, language: language),
        byline.people.map(\.name) == credit.people.map(\.name)
      else { return .credit(credit) }
      return .byline(byline)
    case .byline(let byline): return isBareName(line, byline) ? nil : .byline(byline)
    case let other: return other
    }
  }

  /// True for names without "By", title or agency: a heading or a caption inside the story as often
  /// as its byline.
  private func isBareName(_ line: String, _ reading: BylineReading) -> Bool {
    guard !reading.people.isEmpty, reading.agencies.isEmpty, reading.organizations.isEmpty,
      reading.places.isEmpty,
      reading.people.allSatisfy({
        $0.jobTitle == nil && $0.role == nil && $0.organization == nil && $0.location == nil
          && $0.email == nil && $0.handle == nil
      })
    else { return false }
    return FoldedText.key(line).hasPrefix(FoldedText.key(reading.people[0].name))
  }

  /// Whether more than the look of names makes a line a byline inside a story or in a heading: a word such
  /// as "By" before the names, or a given name and no house that they merely speak of or for.
  func isSigned(_ line: String, _ reading: BylineReading) -> Bool {
    guard let first = reading.people.first?.name,
      FoldedText.key(line).hasPrefix(FoldedText.key(first))
    else { return true }
    let reader = AuthorReader(grammar: grammar, language: language, outlet: [])
    return reading.people.allSatisfy { reader.isPersonName($0.name) }
      && (!reading.agencies.isEmpty
        || reading.organizations.isEmpty
          && reading.people.allSatisfy { $0.organization == nil || $0.jobTitle != nil })
  }

  /// The credit that closes a paragraph without a line of its own. A code of small letters signs only
  /// the last one.
  func tail(_ text: String, isLast: Bool) -> TailReading? {
    if let tail = grammar.tailCredit(text, language: language), tail.offset > 0 {
      // "… Sgt. Roe and supervised by Inspector Poe": the end of a sentence, not a sign-off.
      let isSentence =
        tail.reading.kind == .signoff && tail.reading.agencies.isEmpty
        && tail.reading.people.first.map { $0.role == nil } ?? false
        && tail.reading.people.contains { $0.role != nil }
      // "[Bloomberg]" behind a sentence is where to read on, in newsletters.
      if !isSentence, !tail.text.hasPrefix("["), !isPhoto(text) { return tail }
    }
    if isLast, let (open, code) = StaffCode.tail(of: text), !isAgency(code) {
      return TailReading(
        offset: text.unicodeScalars.distance(from: text.startIndex, to: open),
        text: String(text[open...]), reading: StaffCode.reading(code))
    }
    // "（刊于《…》2019年第24期）"
    guard text.utf8.last == 0x89, text.hasSuffix("）"),
      let open = text.unicodeScalars.lastIndex(of: "（"),
      open > text.startIndex, let origin = OriginNotes.reading(String(text[open...]))
    else { return nil }
    return TailReading(
      offset: text.unicodeScalars.distance(from: text.startIndex, to: open),
      text: String(text[open...]), reading: origin)
  }

  /// "Photo by Jane Doe / Reuters": the agency took no part in the text.
  private func isPhoto(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longestStamp,
      case .photo = grammar.classify(text, language: language)
    else { return false }
    return true
  }

  func isAgency(_ name: String) -> Bool {
    grammar.register.agency(named: name, language: language) != nil
  }

  /// What a line says that nothing but its words makes a credit.
  func sureCredit(_ line: String) -> CreditReading? {
    if let origin = OriginNotes.reading(line) { return origin }
    guard line.utf8.count <= Self.longestCredit, !LineShape.hasClock(line),
      !LineShape.isPictureLabel(line), LineShape.mayCredit(line),
      case .credit(let reading)? = read(line),
      !reading.isEmpty
    else { return nil }
    return reading
  }

  /// "AP Sports Writer" or "Harbour News, Osten" on the line under "By Jane Doe": the byline with what the
  /// line adds to it, which is a title, an agency or a house for the same people, and nothing else.
  func byline(_ text: String, _ reading: BylineReading, with line: String) -> LiftedLine? {
    if let longer = housed(text, reading, line) { return .byline("\(text) \(line)", longer) }
    guard !reading.people.isEmpty, line.utf8.count <= 80,
      line.unicodeScalars.first?.properties.isAlphabetic == true, !line.hasSuffix("."),
      let longer = grammar.byline("\(text), \(line)", language: language),
      longer.organizations == reading.organizations
        || longer.people.allSatisfy({ $0.jobTitle != nil }), longer.places == reading.places,
      longer.people.map(\.name) == reading.people.map(\.name),
      longer.people.map(\.jobTitle) != reading.people.map(\.jobTitle)
        || longer.agencies.count > reading.agencies.count
    else { return nil }
    return .byline("\(text) \(line)", longer)
  }

  /// The byline with the house that a line names, alone or before a place: "Harbour News, Osten".
  private func housed(_ text: String, _ reading: BylineReading, _ line: String) -> BylineReading? {
    let parts = line.split(separator: ", ", maxSplits: 1).map(String.init)
    guard line.utf8.count <= 60, let house = parts.first,
      parts.allSatisfy({ $0.split(separator: " ").allSatisfy { $0.first?.isUppercase ?? false } }),
      let last = house.split(separator: " ").dropFirst().last, grammar.isHouseWord(last),
      reading.people.allSatisfy({ $0.organization == nil && $0.location == nil }),
      var longer = grammar.byline("\(text), \(house)", language: language),
      longer.people.map(\.name) == reading.people.map(\.name),
      longer.people.allSatisfy({ $0.organization == house })
    else { return nil }
    if parts.count == 2 {
      for index in longer.people.indices { longer.people[index].location = parts[1] }
    }
    return longer
  }
}
