// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A look at a line's bytes before the grammar is asked, since most lines are running text.
enum LineShape {
  /// Lines up to this many bytes are always worth a reading.
  private static let short = 160

  /// False for running text: long, opened by a letter, and with few words in capitals, while lines
  /// that credit are lists of names.
  static func mayCredit(_ text: String) -> Bool {
    guard text.utf8.count > short else { return true }
    return text.withBytes { mayCredit($0) }
  }

  /// The same of a line whose words may be counted already.
  static func mayCredit(_ line: BodyLine) -> Bool {
    guard line.text.utf8.count > short else { return true }
    return line.text.withBytes { mayCredit($0, line.words) }
  }

  private static func mayCredit(
    _ utf8: UnsafeBufferPointer<UInt8>, _ counted: WordCount? = nil
  ) -> Bool {
    guard utf8[0].isASCIILetterOrDigit else { return true }
    if utf8.starts(with: "Copyright".utf8) || utf8.starts(with: "COPYRIGHT".utf8) { return true }
    let count = counted ?? WordCount(utf8)
    return count.capitals * 4 >= count.words
  }

  /// True for a line with a time of day, "9:02": it says when, whoever it names.
  static func hasClock(_ text: String) -> Bool {
    var before: UInt8 = 0
    var isColon = false
    for byte in text.utf8 {
      let isDigit = byte.isASCIIDigit
      if isColon, isDigit { return true }
      isColon = byte == UInt8(ascii: ":") && before.isASCIIDigit
      before = byte
    }
    return false
  }

  /// True for "Titelbild: …", "Rubrikfoto: …": compounds no list of picture words can hold.
  static func isPictureLabel(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let label = text[..<colon].lowercased()
    return label.utf8.count <= 30
      && ["bild", "bilder", "foto", "fotos", "photo", "photos", "grafik"].contains {
        label.hasSuffix($0)
      }
  }
}
