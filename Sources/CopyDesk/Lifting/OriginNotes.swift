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
    guard line.utf8.count <= longest, mayOpen(line.utf8, beginnings) else { return nil }
    let key = FoldedText.key(line.prefix(bytes: 120))
    guard let entry = openings.first(where: { key.utf8.starts(with: $0.words.utf8) }) else {
      return nil
    }
    return CreditReading(kind: .creditline, relation: entry.relation)
  }

  /// What the line says that blog systems set under each story of their feeds: "The post Bridge closes
  /// appeared first on The Osten Courier."
  static func readingOfFeed(_ line: String) -> CreditReading? {
    guard line.utf8.count <= longest, opensAsFeedNote(line) || endsAsFeedNote(line) else {
      return nil
    }
    return CreditReading(kind: .creditline, relation: .republished)
  }

  private static func opensAsFeedNote(_ line: String) -> Bool {
    guard mayOpen(line.utf8, feedBeginnings) else { return false }
    let start = FoldedText.key(line.prefix(bytes: 32))
    guard feedNotes.contains(where: { start.hasPrefix($0.opening) }) else { return false }
    let key = FoldedText.key(line)
    return feedNotes.contains { start.hasPrefix($0.opening) && key.holds($0.middle) }
  }

  /// Whether it is such a line where the headline comes first, so that its end alone tells.
  private static func endsAsFeedNote(_ line: String) -> Bool {
    // Of "story.", "çıktı." and "meg." the last letter but one, since most stories end in a stop.
    guard let last = line.utf8.suffix(2).first, last == 0x79 || last == 0xB1 || last == 0x67 else {
      return false
    }
    let note = feedEndings.first { line.hasSuffix($0.ending) }
    return note.map { FoldedText.key(line).holds($0.middle) } ?? false
  }

  /// How lines end that begin with the headline, as printed, and what stands behind that.
  private static let feedEndings: [(ending: String, middle: String)] = [
    ("responding to this story.", " was originally published in "),
    ("üzerinde ortaya çıktı.", " yazisi ilk once "), ("jelent meg.", " bejegyzes eloszor "),
  ]

  /// How the others begin, and what stands between the headline and the name.
  private static let feedNotes: [(opening: String, middle: String)] = [
    ("the post ", " appeared first on "), ("the article ", " appeared first on "),
    ("the post ", " first appeared on "), ("the article ", " first appeared on "),
    ("der beitrag ", " erschien zuerst auf "), ("la entrada ", " primero en "),
    ("l article ", " est apparu en premier sur "), ("larticle ", " est apparu en premier sur "),
    ("cet article ", " est apparu en premier sur "), ("il post ", " proviene da "),
    ("l articolo ", " proviene da "), ("larticolo ", " proviene da "),
    ("o post ", " apareceu primeiro em "),
    ("o conteudo ", " aparece primeiro em "), ("het bericht ", " verscheen eerst op "),
    ("artykul ", " pochodzi z serwisu "), ("inlagget ", " dok forst upp pa "),
    ("indlagget ", " blev forst udgivet pa "), ("innlegget ", " dukket forst opp pa "),
    ("сообщение ", " появились сначала на "), ("запись ", " впервые появилась "),
    ("larticolo ", " sembra essere il primo su "), ("lentrada ", " ha aparegut primer a "),
    ("artikkeli ", " julkaistiin ensimmaisen kerran "), ("prispevek ", " pochazi z "),
    ("prispevok ", " zobrazeny najskor "), ("articolul ", " apare prima data in "),
    ("objava ", " pojavila se prvi puta na "), ("чланак ", " се појављује прво на "),
    ("публикацията ", " се появи първо на "), ("повідомлення ", " зявилися спочатку на "),
    ("το αρθρο ", " εμφανιστηκε πρωτα στο "), ("irasas ", " pirma karta pasirode "),
    ("raksts ", " pirmo reizi paradijas "), ("postitus ", " avaldati algul "),
    ("postingan ", " muncul pertama kali tampil pada "), ("bai viet ", " da xuat hien dau tien "),
    ("ظهرت المقالة ", " اولاً على "), ("نوشته ", " اولین بار در "),
    ("הפוסט ", " הופיע לראשונה ב"), ("投稿 ", "に最初に表示されました"),
  ]

  /// Whether a line begins with the three characters that the key of one of the openings begins with, or
  /// with a letter that is not ASCII: nearly every line of a story is asked, and most need not be folded.
  private static func mayOpen(_ line: String.UTF8View, _ beginnings: [UInt32]) -> Bool {
    var key: UInt32 = 0
    var isGap = false
    for byte in line {
      // A grave accent parts words in ASCII and is an apostrophe elsewhere.
      if byte >= 0x80 || byte == 0x60 { return true }
      if byte.isASCIILetterOrDigit {
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

  private static let beginnings = beginnings(of: openings.map(\.words))
  private static let feedBeginnings = beginnings(of: feedNotes.map(\.opening))

  /// The first characters of openings, three bytes each; those that are not ASCII are let through anyhow.
  private static func beginnings(of openings: [String]) -> [UInt32] {
    var found: [UInt32] = []
    for opening in openings where opening.utf8.prefix(3).allSatisfy({ $0 < 0x80 }) {
      let beginning = opening.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
      if !found.contains(beginning) { found.append(beginning) }
    }
    return found
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
