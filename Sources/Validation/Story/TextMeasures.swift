// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// How long texts are, and what is in them.
enum TextMeasures {
  /// The number of words as word processors count them: pieces between blanks that hold a letter or a
  /// digit; where a script sets no blanks between words, each of its characters is one.
  static func words(_ text: String) -> Int {
    var count = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace {
        isInside = false
      } else if isUnspaced(scalar) {
        count += 1
        isInside = false
      } else if !isInside, isLetterOrDigit(scalar) {
        count += 1
        isInside = true
      }
    }
    return count
  }

  /// The number of characters as people count them.
  static func characters(_ text: String) -> Int { text.count }

  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Han, Kana, Thai, Lao, Khmer and Burmese letters: words of theirs stand without blanks.
  static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xE00: false
    case 0x0E01...0x0E30, 0x0E40...0x0E46, 0x0E81...0x0EB0, 0x0EC0...0x0EC4, 0x1000...0x1021,
      0x1780...0x17B3, 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// A text on one line, cut where it is long.
  static func shown(_ text: String, limit: Int = 60) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > limit ? line.prefix(limit) + "…" : line
  }

  /// "1 word", "17 words", "no words".
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count == 0 ? "no" : String(count)) \(noun)\(count == 1 ? "" : "s")"
  }
}

/// A word or phrase to look for, whatever its case, and only as whole words.
struct Phrase: Sendable, Hashable {
  /// The phrase as written.
  let text: String
  private let folded: [Unicode.Scalar]

  init(_ text: String) {
    self.text = text
    folded = Array(text.lowercased().unicodeScalars)
  }

  /// Whether a text, folded by `fold`, holds the phrase.
  func occurs(in text: [Unicode.Scalar]) -> Bool {
    guard let first = folded.first, folded.count <= text.count else { return false }
    for start in 0...(text.count - folded.count) where text[start] == first {
      guard text[start..<start + folded.count].elementsEqual(folded) else { continue }
      if isEdge(text, start) && isEdge(text, start + folded.count) { return true }
    }
    return false
  }

  /// Makes a text ready to be searched.
  static func fold(_ text: String) -> [Unicode.Scalar] { Array(text.lowercased().unicodeScalars) }

  /// Whether no word runs on across a place.
  private func isEdge(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place > 0, place < text.count else { return true }
    let (left, right) = (text[place - 1], text[place])
    return !TextMeasures.isLetterOrDigit(left) || !TextMeasures.isLetterOrDigit(right)
      || TextMeasures.isUnspaced(left) || TextMeasures.isUnspaced(right)
  }
}
