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
  static let longestStamp = 160

  /// A line at the head of the body. Between a lead and the story (`isBehindLead`) only a byline
  /// counts: what else stands there closes a story of one paragraph.
  func headLine(_ body: inout BodyLine, isBehindLead: Bool) -> LiftedLine? {
    let line = body.text
    if isHeadline(line) { return .headline }
    guard line.utf8.count <= Self.longestCredit else { return nil }
    if isBehindLead {
      guard line.utf8.count <= Self.longestByline,
        case .byline(let reading) = classify(&body)
      else { return nil }
      return .byline(line, reading)
    }
    if EditorsNotes.isNote(line) { return .note(line) }
    switch classify(&body) {
    case .byline(let reading) where line.utf8.count <= Self.longestByline:
      return .byline(line, reading)
    case .credit(let reading) where !reading.isEmpty: return .credit(line, reading)
    case .copyright: return .copyright(line)
    default: return nil
    }
  }

  /// A line at the foot; a byline only where `allowsByline`, a bare code only where the line is the
  /// story's last.
  func footLine(_ body: inout BodyLine, allowsByline: Bool, isLast: Bool) -> LiftedLine? {
    let line = body.text
    guard line.utf8.count <= Self.longestCredit else { return nil }
    if EditorsNotes.isNote(line) { return .note(line) }
    if let origin = OriginNotes.reading(line) { return .credit(line, origin) }
    if isLast, let origin = OriginNotes.readingOfFeed(line) { return .credit(line, origin) }
    if isLast, let code = StaffCode.line(line), !isAgency(code) {
      return .credit(line, StaffCode.reading(code))
    }
    switch classify(&body) {
    case .credit(let reading) where !reading.isEmpty: return .credit(line, reading)
    case .copyright: return .copyright(line)
    case .byline(let reading) where allowsByline && line.utf8.count <= 120:
      return .byline(line, reading)
    default: return nil
    }
  }

  /// What the grammar says of a line, asked once.
  private func classify(_ line: inout BodyLine) -> LineReading? {
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

  /// A block whose markup says what it is, unless its words speak against that.
  func hintedLine(_ line: String, _ hint: DraftBlock.Hint) -> LiftedLine? {
    switch hint {
    case .headline: return isHeadline(line) ? .headline : nil
    case .byline:
      // A class may stand around a whole story: "elementor-widget-author".
      guard line.utf8.count <= Self.longestByline, LineShape.mayCredit(line),
        let reading = grammar.byline(line, language: language), !reading.isEmpty
      else { return stamp(line) }
      return .byline(line, reading)
    case .dateline:
      // Designers call the line of the agency "dateline" too.
      if isAgency(line), let reading = grammar.byline(line, language: language) {
        return .byline(line, reading)
      }
      guard line.utf8.count <= Self.longestStamp,
        var reading = grammar.dateline(line, language: language)
          ?? grammar.dateline(line + " - ", language: language),
        reading.rest.utf8.allSatisfy({ $0 <= 0x20 })
      else { return nil }
      reading.dateline.text = line
      return .dateline(reading)
    case .creditline:
      guard line.utf8.count <= Self.longestCredit,
        let reading = credit(line)
      else { return nil }
      return .credit(line, reading)
    case .timestamp:
      guard line.utf8.count <= Self.longestStamp, DateParser(language: language).date(line) != nil
      else { return nil }
      return .timestamp(line)
    case .copyright: return line.utf8.count <= Self.longestCredit ? .copyright(line) : nil
    case .editorsNote: return .note(line)
    case .lead, .authorNote, .pullQuote: return nil
    }
  }

  /// The day beside a byline, in the same box.
  private func stamp(_ line: String) -> LiftedLine? {
    let isStamp =
      line.utf8.count <= Self.longestStamp && DateParser(language: language).isOnlyDate(line)
    return isStamp ? .timestamp(line) : nil
  }

  /// The dateline that opens a paragraph.
  func dateline(_ text: String, isStrict: Bool) -> DatelineReading? {
    guard isStrict else {
      guard let reading = grammar.dateline(text, language: language), isDateline(reading) else {
        return nil
      }
      return reading
    }
    guard let reading = grammar.sureDateline(text, language: language), isDateline(reading) else {
      return nil
    }
    return reading
  }

  /// False for labels, and for lines set over each other, which only look like one in a row.
  private func isDateline(_ reading: DatelineReading) -> Bool {
    !isLabel(reading) && !reading.dateline.text.utf8.contains(0x0A)
  }

  /// True where a paragraph begins as datelines do, with a dash or a bracket among its first words.
  func mayOpenWithDateline(_ text: String) -> Bool {
    text.holds(amongFirst: 80) { eight in
      eight.equal(UInt8(ascii: "-")) | eight.equal(UInt8(ascii: ")"))
        | eight.equal(UInt8(ascii: ":")) | eight.equal(0xE2) | eight.equal(0xE3)
    }
  }

  /// True for what only looks like a dateline: "EXCLUSIVE —", "Published:", a date alone. A word in
  /// Latin letters before a colon, without agency, date or qualifier, labels what follows.
  private func isLabel(_ reading: DatelineReading) -> Bool {
    let dateline = reading.dateline
    guard dateline.agency == nil, reading.people.isEmpty else { return false }
    guard let place = dateline.places.first else { return true }
    let key = FoldedText.key(place)
    // "DEAR ABBY:" opens a letter.
    if Self.labels.contains(key) || key.hasPrefix("dear ") { return true }
    // An agency's mark on a line of its own, as bylines stand over a date.
    if dateline.date == nil, dateline.places.count == 1, isAgency(place) { return true }
    guard dateline.date == nil, dateline.text.hasSuffix(":"), dateline.places.count == 1,
      place.utf8.allSatisfy({ $0 < 0x80 })
    else { return false }
    return place != place.uppercased() && !place.utf8.contains(UInt8(ascii: ","))
  }

  /// Words in capitals that open paragraphs and are no places.
  private static let labels: Set<String> = [
    "exclusive", "breaking", "breaking news", "update", "updated", "watch", "video", "photos",
    "opinion", "analysis", "review", "live", "developing", "correction", "published", "editorial",
    "note", "warning", "attention", "fact check", "just in", "exklusiv", "exclusif", "exclusivo",
    "eilmeldung", "urgente", "atencao", "atencion", "kommentar", "opinion column", "spoiler",
    "spoiler alert", "related", "read more",
  ]

  /// What a line says that markup calls a credit. Class names such as "source" and "credit" stand
  /// on pictures and buttons too: the line must look like a credit, or name an agency.
  func credit(_ line: String) -> CreditReading? {
    guard !PictureAgencies.isNamed(in: line),
      let reading = grammar.credit(line, language: language), !reading.isEmpty
    else { return nil }
    if reading.agencies.contains(where: { $0.code != nil && !$0.isInferred }) {
      if case .photo = grammar.classify(line, language: language) { return nil }
      return reading
    }
    guard case .credit(let sure) = grammar.classify(line, language: language) else { return nil }
    return sure
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
      if !isSentence, !tail.text.hasPrefix("[") { return tail }
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

  private func isAgency(_ name: String) -> Bool {
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

  /// "AP Sports Writer" on the line under "By Jane Doe": the byline with what the line adds to it,
  /// which is a title or an agency for the same people, and nothing else.
  func byline(_ text: String, _ reading: BylineReading, with line: String) -> LiftedLine? {
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

  private func isHeadline(_ line: String) -> Bool {
    // A key is at most twice as long as its text.
    let length = line.utf8.count
    guard let headline, length <= headline.utf8.count * 4 + 24, mayBeginAlike(line, headline) else {
      return false
    }
    let headlineKey = FoldedText.key(headline)
    // Punctuation makes a line longer than its key, never shorter by much.
    guard !headlineKey.isEmpty, length + 24 >= headlineKey.utf8.count,
      length <= headlineKey.utf8.count * 2 + 24
    else { return false }
    return FoldedText.key(line) == headlineKey
  }

  /// False for texts whose first words differ in a letter, as nearly all paragraphs do from a headline.
  private func mayBeginAlike(_ one: String, _ other: String) -> Bool {
    var one = one
    var other = other
    return one.withUTF8 { one in
      other.withUTF8 { other in
        for index in 0..<min(one.count, other.count) {
          guard isPlain(one[index]), isPlain(other[index]) else { return true }
          if one[index] | 0x20 != other[index] | 0x20 { return false }
        }
        return true
      }
    }
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
