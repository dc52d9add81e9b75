// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads the texts around a headline, which pages set into one box with other things: a kicker with the
/// day, a deck with kicker and headline before it, a summary that is the site's name.
///
/// What a feed or wire has a field of its own for is taken as it stands.
struct PageLabel {
  private let dates: DateParser
  private let outlet: [String]
  private let headlineKey: String

  init(_ language: LanguageTag?, outlet: [String], headline: String?) {
    dates = DateParser(tag: language)
    self.outlet = outlet
    headlineKey = headline.map(FoldedText.key) ?? ""
  }

  /// Shorter headlines may be words of any sentence.
  private static let tellingHeadline = 16
  /// A text of no more words before a day says what happened that day: "Translation published on".
  private static let labelWords = 3

  /// The kicker without the day and time behind it; nil for a day alone, and for the headline.
  func kicker(_ text: String) -> String? {
    withoutDay(String(text.drop(while: Self.isMark))).flatMap { kicker in
      kicker.lastIndex { !Self.isMark($0) }.map { String(kicker[...$0]) }
    }
  }

  /// A deck, which neither repeats the headline nor is a label with a day.
  func subheadline(_ text: String) -> String? {
    if headlineKey.utf8.count >= Self.tellingHeadline,
      FoldedText.key(text).holds(headlineKey)
    {
      return nil
    }
    guard let rest = withoutDay(text) else { return nil }
    return rest == text || Self.words(rest).count > Self.labelWords ? text : nil
  }

  /// A summary, which says something: no repeated headline, no site's name, no template left unfilled.
  func summary(_ text: String) -> String? {
    if text.hasPrefix("{{") || text.hasPrefix("<%") { return nil }
    let key = FoldedText.key(text)
    return key == headlineKey || outlet.contains(key) ? nil : text
  }

  /// A section of a page, which is neither the outlet nor the headline. Systems join all of a story's categories with
  /// commas, "game,news,slider": the first is taken.
  func section(_ text: String) -> String? {
    let name = Self.isList(text) ? String(text.prefix { $0 != "," }).foldingWhiteSpace() : text
    let key = FoldedText.key(name)
    guard !key.isEmpty, name.utf8.count <= Self.longestSection, key != headlineKey else {
      return nil
    }
    return outlet.contains(key) ? nil : name
  }

  static let longestSection = 100

  /// Commas without a blank behind them, or more than one and no word that joins the last two: "Arts, Books &
  /// Music" is one section.
  private static func isList(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    if parts.dropFirst().contains(where: { $0.first != " " }) { return true }
    let last = words(String(parts[parts.count - 1]))
    return parts.count > 2
      && !last.dropLast().contains { $0.utf8.count <= 3 && $0 != $0.uppercased() || $0 == "&" }
  }

  /// A text without the day and time that end it; nil where nothing else is there.
  private func withoutDay(_ text: String) -> String? {
    guard text.contains(where: \.isNumber) else { return text }
    let words = Self.words(text)
    for first in words.indices.suffix(Self.mostDayWords) {
      guard dates.isOnlyDate(String(text[words[first].startIndex...])) else { continue }
      let rest = text[..<words[first].startIndex]
      return rest.lastIndex { !Self.isMark($0) }.map { String(rest[...$0]) }
    }
    return text
  }

  /// Parts texts that stand beside each other.
  private static func isMark(_ character: Character) -> Bool {
    switch character {
    case " ", ",", ";": true
    default: character.unicodeScalars.allSatisfy(TitleMarks.isMark)
    }
  }

  /// "Monday, 12 December 2022, 08:30 a.m. local time" has no more words than this.
  private static let mostDayWords = 9

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }
}
