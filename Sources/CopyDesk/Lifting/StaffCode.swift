// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// The few small letters by which a desk signs: "… opened again. (lby)", "Source: lenn.example/jd".
enum StaffCode {
  /// Small words that stand in brackets or behind a slash and sign nothing.
  private static let words: Set<String> = [
    "sic", "etc", "usw", "uvm", "mit", "und", "ok", "pdf", "html", "htm", "php", "www", "com", "de",
    "en", "es", "fr", "it", "pt", "news", "end", "ends", "fin", "foto", "bild", "link", "more",
    "ad", "ads", "top", "tags", "tag", "ca", "inc", "ltd", "plc", "gmbh", "co", "ie", "eg", "lol",
    "the", "and", "new", "hier", "here", "km", "kg", "cm", "mm", "ml", "std", "min", "uhr", "am",
    "pm", "tba", "tbc", "n", "sp", "ff", "s", "max", "ggf", "bzw", "so", "ja", "no", "si", "oui",
    "rss", "faq", "app", "web", "by", "von", "par", "por", "van", "via", "der", "die", "das", "den",
    "per", "text", "quelle", "mehr", "plus", "live", "teil", "part", "neu", "alt",
    "host",
  ]

  /// The longest line that is a code, in bytes.
  static let longest = 4

  private static func isCode(_ text: Substring) -> Bool {
    (2...4).contains(text.utf8.count) && text.utf8.allSatisfy { $0.isASCIISmall }
      && !words.contains(String(text))
  }

  /// "(lby)" behind the end of a sentence: where its bracket opens, and the code.
  static func tail(of text: String) -> (open: String.Index, code: String)? {
    let utf8 = text.utf8
    guard utf8.last == UInt8(ascii: ")"),
      let open = utf8.suffix(6).lastIndex(of: UInt8(ascii: "(")),
      isCode(text[utf8.index(after: open)...].dropLast())
    else { return nil }
    let before = text[..<open].reversed().first { $0 != " " && $0 != "\u{A0}" && $0 != "\n" }
    guard let before, ".!?\"“”»«…:)".contains(before) else { return nil }
    return (open, String(text[utf8.index(after: open)...].dropLast()))
  }

  /// "jd" of "Source: lenn.example/jd" and "© Courier, 3 May/jd".
  static func behindSlash(_ line: String) -> String? {
    guard let slash = line.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let code = line[line.utf8.index(after: slash)...]
    return code.utf8.count <= 3 && isCode(code) ? String(code) : nil
  }

  /// The last line of a story that is nothing but two to four letters, small or capital.
  static func line(_ line: String) -> String? {
    guard (2...longest).contains(line.utf8.count) else { return nil }
    let isCapitals = line.utf8.allSatisfy { $0.isASCIICapital }
    guard isCapitals ? line.utf8.count == 2 : isCode(line[...]),
      !words.contains(line.lowercased())
    else { return nil }
    return line
  }

  /// What a code signs.
  static func reading(_ code: String) -> CreditReading {
    CreditReading(kind: .signoff, relation: .staff, people: [Person(name: code)])
  }
}
