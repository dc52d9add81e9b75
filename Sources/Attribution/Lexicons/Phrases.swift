// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The phrases of one table of a lexicon, kept as the text that lists them.
///
/// The tables are read at every start of the product, before anything else: their twenty thousand
/// phrases are cut into words where they lie, and no string is made of one.
public struct Phrases: Sendable, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  private let texts: [String]
  /// True where a blank parts two phrases; else semicolons do.
  private let areWords: Bool

  /// Phrases in an array.
  public init(arrayLiteral phrases: String...) {
    texts = phrases
    areWords = false
  }

  /// One phrase, or several parted by semicolons.
  public init(stringLiteral text: String) { self.init(text) }

  /// One phrase, or several parted by semicolons; line breaks count as blanks.
  public init(_ text: String) {
    texts = [text]
    areWords = false
  }

  /// Phrases of one word, parted by white space.
  public init(words text: String) {
    texts = [text]
    areWords = true
  }

  /// The phrases as strings, one blank between their words.
  var strings: [String] {
    texts.flatMap { text in
      text.utf8.split { areWords ? $0 <= 0x20 : $0 == UInt8(ascii: ";") }.map { phrase in
        phrase.split { $0 <= 0x20 }.map { String(Substring($0)) }.joined(separator: " ")
      }
    }
    .filter { !$0.isEmpty }
  }

  /// The words of a phrase up to one of them.
  struct Part {
    /// The hash of its first word.
    let first: UInt64
    /// The hash of all its words.
    var hash: UInt64
    /// True where no blank stands in it.
    var isSingle = true
    /// False where more words follow.
    var isWhole = false
  }

  /// Hands over the beginnings of every phrase, a word longer each, and then the whole phrase.
  func forEachPart(_ take: (Part) -> Void) {
    for text in texts {
      text.withBytes { bytes in
        var tokenizer = Tokenizer(bytes, .empty)
        var part: Part?
        var isFirst = true
        var isSingle = true
        func finish() {
          if var whole = part {
            whole.isSingle = isSingle
            whole.isWhole = true
            take(whole)
          }
          part = nil
          isFirst = true
          isSingle = true
        }
        while let token = tokenizer.next() {
          if areWords, token.isSpaced { finish() }
          if !areWords, token.isMark(";") {
            finish()
            continue
          }
          if token.isSpaced, !isFirst { isSingle = false }
          isFirst = false
          guard token.kind == .word || token.kind == .number else { continue }
          if let begun = part {
            take(begun)
            part?.hash = WordHash.phrase(begun.hash, token.hash)
          } else {
            part = Part(first: token.hash, hash: token.hash)
          }
        }
        finish()
      }
    }
  }
}

extension Lexicon {
  /// The entries of a table written as one text, parted by semicolons.
  static func list(_ table: String) -> Phrases { Phrases(table) }

  /// The entries of a table of single words, parted by white space.
  static func words(_ table: String) -> Phrases { Phrases(words: table) }

  /// Phrases that all give the same role.
  static func roles(_ role: PersonRole, _ table: String) -> [(phrases: Phrases, role: PersonRole)] {
    [(Phrases(table), role)]
  }
}
