// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads bylines, datelines, credit lines, sign-offs and copyright lines: text in, structure out.
///
/// Words come from the lexicons and the register; the rules know positions and shapes only, so that a
/// language or an agency is added by adding words.
public final class AttributionGrammar: Sendable {
  /// The grammar of all languages and agencies that come with the product.
  public static let standard = AttributionGrammar()

  /// The agencies it knows.
  public let register: AgencyRegister
  let vocabulary: Vocabulary

  /// A grammar of a register and the languages given.
  public init(register: AgencyRegister = .standard, lexicons: [Lexicon] = Lexicon.all) {
    self.register = register
    vocabulary = Vocabulary(register: register, lexicons: lexicons)
  }

  /// Reads a line known to be a byline, with "By" or without; nil where it names nobody and nothing.
  public func byline(_ text: String, language: String? = nil) -> BylineReading? {
    let parser = LineParser(text, grammar: self, language: language, limit: Limits.byline)
    return BylineParser(parser: parser).read().reading(register)
  }

  /// Reads the dateline at the start of a paragraph; nil where there is none.
  public func dateline(_ text: String, language: String? = nil) -> DatelineReading? {
    guard text.withBytes({ vocabulary.mayOpenWithDateline($0) }) else { return nil }
    return dateline(
      LineParser(text, grammar: self, language: language, limit: Limits.dateline), isStrict: false)
  }

  /// Reads the dateline at the start of a line of unknown kind, strictly; nil where there is none.
  package func sureDateline(_ text: String, language: String? = nil) -> DatelineReading? {
    Classifier(grammar: self, language: language).dateline(
      Gate(bytes: Array(text.utf8), vocabulary: vocabulary))
  }

  /// Reads a line known to be a credit line, source line or sign-off; nil where it credits nobody.
  public func credit(_ text: String, language: String? = nil) -> CreditReading? {
    let parser = LineParser(text, grammar: self, language: language, limit: Limits.credit)
    return CreditParser(parser: parser, isStrict: false).read()?.reading
  }

  /// Reads the credit that closes a paragraph; nil where there is none.
  public func tailCredit(_ text: String, language: String? = nil) -> TailReading? {
    TailFinder(grammar: self, language: language).find(text)
  }

  /// Reads a copyright line; nil where it is none.
  public func copyright(_ text: String) -> CopyrightReading? {
    CopyrightParser(LineParser(text, grammar: self, language: nil, limit: Limits.copyright)).read()?
      .reading
  }

  /// Says what a line of unknown kind is, strictly; nil where it is none of these.
  public func classify(_ text: String, language: String? = nil) -> LineReading? {
    classify(utf8: Array(text.utf8), language: language)
  }

  /// Says what a line of UTF-8 is; bytes that are none count as U+FFFD.
  public func classify(utf8: [UInt8], language: String? = nil) -> LineReading? {
    Classifier(grammar: self, language: language).classify(utf8)
  }

  func dateline(_ parser: LineParser, isStrict: Bool) -> DatelineReading? {
    guard let first = parser.tokens.first else { return nil }
    let words = parser.tokens.lazy.filter { $0.kind == .word }
    let script = words.first?.script ?? .none
    if isEastAsian(script)
      || first.kind == .mark && words.prefix(2).contains(where: { isEastAsian($0.script) })
    {
      guard let reading = EastAsianDateline(parser).read() else { return nil }
      let text = String(decoding: parser.line.bytes, as: UTF8.self)
      return DatelineReading(reading.parts, text: text, restOffset: reading.rest)
    }
    var found = script == .arabic ? ArabicDateline(parser).read(isStrict: isStrict) : nil
    found = found ?? DatelineParser(parser: parser, isStrict: isStrict).read()
    guard let parts = found else { return nil }
    let end = parts.end > 0 ? parser.tokens[parts.end - 1].end : 0
    let (_, start) = parser.line.rest(from: end)
    return DatelineReading(
      parts, text: String(decoding: parser.line.bytes, as: UTF8.self),
      restOffset: parser.line.codePoints(before: start))
  }

  private func isEastAsian(_ script: Token.Script) -> Bool {
    script == .han || script == .kana || script == .hangul
  }

  /// Longest part of a line that is read, in bytes; longer lines are running text.
  enum Limits {
    static let byline = 600
    static let dateline = 280
    static let credit = 4000
    static let copyright = 800
  }
}

extension DatelineReading {
  init(_ parts: DatelineParser.Parts, text: String, restOffset: Int) {
    let scalars = text.unicodeScalars
    let split =
      scalars.index(scalars.startIndex, offsetBy: restOffset, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let printed = String(text[..<split])
    var end = printed.endIndex
    while end > printed.startIndex, printed[printed.index(before: end)].isWhitespace {
      end = printed.index(before: end)
    }
    dateline = Dateline(
      text: String(printed[..<end]), places: parts.places, date: parts.date, agency: parts.agency)
    people = parts.people
    rest = String(text[split...])
    self.restOffset = restOffset
  }
}
