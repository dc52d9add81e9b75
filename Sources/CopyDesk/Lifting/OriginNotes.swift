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
    guard let entry = openings.first(where: { key.hasPrefix($0.words) }) else { return nil }
    return CreditReading(kind: .creditline, relation: entry.relation)
  }

  /// Whether a line begins with letters that one of the openings begins with, or with one that is not
  /// ASCII: nearly every line of a story is asked, and most need not be folded.
  private static func mayOpen(_ line: String.UTF8View) -> Bool {
    var first: UInt8?
    for byte in line {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      switch first {
      case nil where byte >= 0x80: return true
      case nil where isLetter: first = byte | 0x20
      case nil where (0x30...0x39).contains(byte): return false
      case nil: continue
      case UInt8(ascii: "a"): return !isLetter
      case UInt8(ascii: "t"): return byte | 0x20 == UInt8(ascii: "h")
      case UInt8(ascii: "d"): return byte | 0x20 == UInt8(ascii: "i")
      case UInt8(ascii: "c"): return byte | 0x20 == UInt8(ascii: "e")
      case UInt8(ascii: "e"): return byte | 0x20 == UInt8(ascii: "s")
      default: return false
      }
    }
    return false
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
