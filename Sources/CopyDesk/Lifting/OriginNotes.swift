// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Lines that say where a text was printed or taken from without naming a house: "A version of this
/// article appears in print on …". They are credits all the same, and no part of the story.
enum OriginNotes {
  /// The longest such line, in bytes.
  private static let longest = 320

  /// What such a line says; nil for any other.
  static func reading(_ line: String) -> CreditReading? {
    guard line.utf8.count <= longest, mayOpen(line.utf8) else { return nil }
    let key = FoldedText.key(line.prefix(bytes: 120))
    guard let entry = openings.first(where: { key.utf8.starts(with: $0.words.utf8) }) else {
      return nil
    }
    return CreditReading(kind: .creditline, relation: entry.relation)
  }

  /// Whether a line begins with the three characters that the key of one of the openings begins with, or
  /// with a letter that is not ASCII: nearly every line of a story is asked, and most need not be folded.
  private static func mayOpen(_ line: String.UTF8View) -> Bool {
    var key: UInt32 = 0
    var isGap = false
    for byte in line {
      // A grave accent parts words in ASCII and is an apostrophe elsewhere.
      if byte >= 0x80 || byte == 0x60 { return true }
      if (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) {
        if isGap, key != 0 { key = key << 8 | 0x20 }
        isGap = false
        key = key << 8 | UInt32(byte | 0x20)
        if key > 0xFFFF { return beginnings.contains(key >> (key > 0xFF_FFFF ? 8 : 0)) }
      } else if byte != 0x27 {
        isGap = true
      }
    }
    return false
  }

  /// The first characters of the openings, three bytes each.
  private static let beginnings: [UInt32] = ["a v", "thi", "die", "cet", "est"].map { text in
    text.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let openings: [(words: String, relation: CreditRelation)] = [
    ("a version of this article appear", .published),
    ("a version of this story appear", .published),
    ("a version of this column appear", .published),
    ("a version of this review appear", .published),
    ("this article appears in the print", .published),
    ("this article appeared in the print", .published),
    ("this article appeared in print", .published),
    ("this story appears in the print", .published),
    ("this story appeared in the print", .published),
    ("this article has been adapted from its original", .rewritten),
    ("this story has been adapted from its original", .rewritten),
    ("this article was adapted from its original", .rewritten),
    ("dieser artikel erschien in der printausgabe", .published),
    ("dieser artikel erschien in der gedruckten", .published),
    ("dieser text erschien in der printausgabe", .published),
    ("cet article a ete publie dans l edition", .published),
    ("cet article est paru dans l edition", .published),
    ("este articulo aparecio en la edicion impresa", .published),
    ("este articulo fue publicado en la edicion impresa", .published),
    ("este texto foi publicado na edicao impressa", .published),
    ("刊于", .published), ("原载", .republished), ("原刊于", .republished),
    ("本文原载", .republished), ("本文刊于", .published),
  ]
}
