// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads datelines of Chinese, Japanese and Korean agencies, which part no words.
struct EastAsianDateline {
  let parser: LineParser
  let text: [Unicode.Scalar]

  init(_ parser: LineParser) {
    self.parser = parser
    let bytes = parser.line.bytes.prefix(720)
    text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  typealias Parts = DatelineParser.Parts

  /// What a dateline says.
  struct Reading {
    var parts: Parts
    /// The code point where the rest of the text starts.
    var rest: Int
  }

  func read() -> Reading? {
    guard let first = text.first else { return nil }
    if "([［（【〔".unicodeScalars.contains(first) {
      return korean() ?? japanese() ?? taiwanese() ?? bracketedReporter()
    }
    return xinhua() ?? reporter(from: 0)
  }

  // MARK: Pieces that all of them are made of

  func string(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text[range])
    return String(result)
  }

  func starts(_ word: String, at index: Int) -> Bool {
    var position = index
    for scalar in word.unicodeScalars {
      guard position < text.count, text[position] == scalar else { return false }
      position += 1
    }
    return true
  }

  func isBlank(_ index: Int) -> Bool {
    index < text.count
      && (text[index] == " " || text[index] == "\u{3000}" || text[index] == "\u{A0}"
        || text[index] == "\n")
  }

  func skipBlanks(_ index: Int) -> Int {
    var position = index
    while isBlank(position) { position += 1 }
    return position
  }

  func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    Tokenizer.isDigit(scalar.value) || "一二三四五六七八九十廿".unicodeScalars.contains(scalar)
  }

  /// The end of "8月12日", "12日", "十二日", "１６日".
  func date(at index: Int) -> Int? {
    var position = index
    var hasDay = false
    for unit in ["年", "月", "日"] as [Unicode.Scalar] {
      var next = position
      while next < text.count, isDigit(text[next]) { next += 1 }
      guard next > position else { break }
      if next < text.count, text[next] == unit {
        position = next + 1
        if unit == "日" { hasDay = true }
      }
    }
    return hasDay ? position : nil
  }

  func entry(of name: String) -> Vocabulary.Entry {
    parser.line.vocabulary.entry(of: name)
  }

  func agency(_ name: String) -> String? {
    let entry = entry(of: name)
    guard entry.meaning.contains(.agency), entry.agency >= 0,
      let spelling = parser.line.vocabulary.agencyLists[Int(entry.agency)].first
    else { return nil }
    return parser.register.all[spelling.agency].code
  }

  func isPlace(_ name: String) -> Bool {
    !entry(of: name).meaning.isDisjoint(with: .place)
  }
}
