// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Credits that stand in lines of another kind: in bylines and in copyright lines.
extension Editing {
  /// The detail of lines around the story that no markup names; their words alone must say it.
  static let besideStory = "beside the story"
  /// The same for lines between headline and body.
  static let overStory = "over the story"

  static func isUnmarked(_ evidence: Evidence) -> Bool {
    evidence.origin.kind == .visible
      && (evidence.origin.detail == besideStory || evidence.origin.detail == overStory)
  }

  /// What an unmarked line credits. A bar parts the labels of a teaser, and an address closes a
  /// trackback; "mit" and "with" between unknown names are ordinary words; over the story, a source
  /// nobody knows is a picture's.
  func looseCredit(_ line: String, _ reader: LineReader, isOver: Bool) -> CreditReading? {
    guard !line.utf8.contains(UInt8(ascii: "|")), !line.holds("://"),
      let reading = reader.sureCredit(line)
    else { return nil }
    let isNamed = !reading.agencies.isEmpty || !reading.people.isEmpty
    if !isNamed, reading.relation == .contributor || isOver && line.utf8.allSatisfy({ $0 < 0x80 }) {
      return nil
    }
    return reading
  }

  /// The parts of a row of facts: "来源：新华社 作者：王小明", "Via Lenn News · 5 min read"; nil for other lines.
  static func facts(in line: String) -> [String]? {
    if line.holds("·") {
      let parts = line.split(separator: "·").map { String($0).foldingWhiteSpace() }
      return parts.count > 1 ? parts : nil
    }
    guard line.holds("：") else { return nil }
    var parts: [String] = []
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\u{3000}" }) {
      // "来源： 奥斯滕日报": the label and what it stands before.
      if let last = parts.last, last.hasSuffix("：") {
        parts[parts.count - 1] = last + word
      } else {
        parts.append(String(word))
      }
    }
    return parts.count > 1 ? parts : nil
  }

  /// "By Jane Doe (with Ann Poe and AFP)" credits more than who wrote it; "Source: lenn.example/jd"
  /// in the byline's place is no byline at all.
  mutating func creditInBylines() {
    let reader = LineReader(grammar: grammar, language: grammarLanguage)
    var lines = lifted.bylines.map(\.text)
    for evidence in docket[.byline] where !AuthorReader.isField(evidence.origin.kind) {
      if let text = evidence.text?.foldingWhiteSpace(), !lines.contains(text) { lines.append(text) }
    }
    for line in lines where line.utf8.count <= LineReader.longestByline {
      if let reading = reader.sureCredit(line) {
        addNew(line, reading)
      } else if let tail = grammar.tailCredit(line, language: grammarLanguage), tail.offset > 0,
        tail.text.hasPrefix("("), tail.reading.relation == .contributor
      {
        addNew(tail.text, tail.reading)
      } else {
        creditForeign(line)
        creditFacts(line, reader)
      }
    }
    // "AFP" alone over a story that somebody else has signed is its source line.
    for byline in lifted.bylines where byline.reading.people.isEmpty && !article.authors.isEmpty {
      guard !byline.reading.agencies.isEmpty, byline.reading.organizations.isEmpty else { continue }
      addNew(
        byline.text,
        CreditReading(kind: .sourceline, relation: .source, agencies: byline.reading.agencies))
    }
  }

  /// "Kaynak: AA Giriş: 24.03.2016 - 10:42": the agency in a row of facts, each behind its label.
  private mutating func creditFacts(_ line: String, _ reader: LineReader) {
    guard line.holds(": ") || line.holds("：") else { return }
    var facts: [String] = []
    for word in line.split(separator: " ") {
      if facts.isEmpty || word.hasSuffix(":") || word.contains("：") {
        facts.append(String(word))
      } else {
        facts[facts.count - 1] += " " + word
      }
    }
    guard facts.count > 1 else { return }
    for fact in facts {
      if let reading = reader.sureCredit(fact), reading.relation == .source,
        !reading.agencies.isEmpty, reading.people.isEmpty
      {
        addNew(fact, reading)
      }
    }
  }

  /// "By Jane Doe | Lenn Media for lenn.example": the house that delivers the text.
  private mutating func creditForeign(_ line: String) {
    guard let cut = Self.start(of: " for ", in: line),
      let reading = grammar.byline(line, language: grammarLanguage),
      reading.organizations.contains(where: isOutlet)
    else { return }
    let before = line[..<cut]
    for name in reading.organizations where !isOutlet(name) && before.hasSuffix(name) {
      credit(AgencyCredit(name: name, relation: .source))
    }
  }

  /// A copyright line in the story itself names whose text it is: an agency of the register, or,
  /// where a syndicator's line says that the text is another's, whoever holds it.
  mutating func creditHolders() {
    let isSyndicated = article.credits.contains {
      $0.relation == .syndicated || $0.relation == .republished
    }
    var notices = lifted.copyrights
    for evidence in docket[.copyrightNotice] where evidence.origin.kind == .visible {
      if let text = evidence.text?.foldingWhiteSpace() { notices.append(text) }
    }
    if isSyndicated {
      for evidence in docket[.creditline] where evidence.origin.detail == Self.besideStory {
        if let text = evidence.text, text.hasPrefix("©") || text.hasPrefix("Copyright") {
          notices.append(text)
        }
      }
    }
    for notice in notices.prefix(4)
    where notice.utf8.count <= LineReader.longestCredit && !LineShape.isPictureLabel(notice) {
      // "© Courier, 3 May/jd": the desk signs behind the slash.
      if let code = StaffCode.behindSlash(notice),
        grammar.register.agency(named: code, language: grammarLanguage) == nil
      {
        addNew(notice, StaffCode.reading(code))
        continue
      }
      guard let reading = grammar.copyright(notice),
        let holder = reading.holder, !isOutlet(holder)
      else { continue }
      if let agency = grammar.register.agency(named: holder, language: grammarLanguage) {
        credit(
          AgencyCredit(
            code: agency.code, name: agency.name, relation: .source, country: agency.country))
      } else if let list = grammar.credit(holder, language: grammarLanguage),
        list.agencies.contains(where: { !$0.isInferred }), list.people.isEmpty,
        holder.utf8.contains(UInt8(ascii: "/"))
      {
        // "© dpa/Lenn Courier": the source line of a text made of agency copy.
        addNew(notice, list)
      } else if isSyndicated, holder.utf8.count <= 60 {
        credit(AgencyCredit(name: holder, relation: .source))
      }
    }
  }

  /// True for a name of the publishing outlet: the site's, or what closes the page's title.
  func isOutlet(_ name: String) -> Bool {
    let key = FoldedText.key(name)
    if key.isEmpty || outlet.contains(key) { return true }
    return docket[.headline].contains { evidence in
      guard evidence.origin.kind == .titleElement, let title = evidence.text else { return false }
      let whole = FoldedText.key(title)
      return whole.hasSuffix(key) && whole.utf8.count > key.utf8.count + 8
    }
  }

  private static func start(of words: String, in line: String) -> String.Index? {
    let utf8 = line.utf8
    return utf8.indices.first { utf8[$0...].starts(with: words.utf8) }
  }

  private mutating func addNew(_ text: String, _ reading: CreditReading) {
    if !isCredited(text) { addCredit(text, reading) }
  }
}
