// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

// The byline that closes a paragraph.
extension LineReader {
  /// "… sagte der Wart. Von Jane Doe.": a byline as the last sentence of a text, as teasers of papers have it.
  /// It must begin with a word such as "By", and hold names that look like those of persons, and no more.
  func tailByline(_ text: String) -> (offset: Int, text: String, reading: BylineReading)? {
    if language == "ja" { return easternTail(text) }
    guard let start = text.withBytes(lastSentence) else { return nil }
    let sentence = String(Substring(text.utf8.dropFirst(start)))
    let line = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    let isOpened = PageByline(line, isMarked: false) { grammar.isGivenName($0) }.isOpened
    let reader = AuthorReader(grammar: grammar, language: language, outlet: [])
    guard isOpened, LineShape.mayCredit(line),
      let reading = grammar.byline(line, language: language), !reading.people.isEmpty,
      reading.agencies.isEmpty, reading.organizations.isEmpty,
      reading.people.allSatisfy({ reader.isPersonName($0.name) })
    else { return nil }
    let offset = text.unicodeScalars.count - sentence.unicodeScalars.count
    return (offset, sentence, reading)
  }

  /// "…と述べた。（山田太郎）": the name by which Japanese papers sign a story, behind its last sentence.
  private func easternTail(
    _ text: String
  ) -> (offset: Int, text: String, reading: BylineReading)? {
    guard text.hasSuffix("）") || text.hasSuffix("】"),
      let open = text.unicodeScalars.lastIndex(where: { $0 == "（" || $0 == "【" }),
      open > text.startIndex,
      "。」".unicodeScalars.contains(text.unicodeScalars[text.unicodeScalars.index(before: open)]),
      case .byline(let line, let reading) = easternSignature(String(text[open...]))
    else { return nil }
    return (text.unicodeScalars.distance(from: text.startIndex, to: open), line, reading)
  }

  /// Where the last sentence begins; nil where it is longer than a byline, or its second word is no name.
  private func lastSentence(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    let first = max(4, utf8.count - Self.longestTailByline)
    var start = utf8.count - 1
    while start > first, utf8[start - 1] != 0x20 || !Self.isEnd(utf8, before: start - 1) {
      start -= 1
    }
    guard start > first, let next = utf8[start...].firstIndex(of: 0x20), next + 1 < utf8.count
    else {
      return nil
    }
    let isCapital = utf8[next + 1] >= 0x80 || utf8[next + 1].isASCIICapital
    return isCapital ? start : nil
  }

  private static let longestTailByline = 40

  /// Whether a sentence ends before a blank: with a stop behind a word, "…" or a quotation mark. "Dr." and
  /// initials end none.
  private static func isEnd(_ utf8: UnsafeBufferPointer<UInt8>, before blank: Int) -> Bool {
    switch utf8[blank - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""): true
    case UInt8(ascii: "."): !utf8[(blank - 4)..<(blank - 1)].contains(0x20)
    // The last bytes of "…", "“" and "”"
    case 0xA6, 0x9C, 0x9D: utf8[blank - 3] == 0xE2 && utf8[blank - 2] == 0x80
    default: false
    }
  }
}
