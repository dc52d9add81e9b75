// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The elements of one namespace and what they mean in a feed.
protocol FeedVocabulary: Sendable {
  /// The namespace addresses, in `normalizedNamespace` spelling.
  static var namespaces: [String] { get }
  /// The prefixes that stand for it where a feed forgets to declare them, the usual one first.
  static var prefixes: [String] { get }
  /// Every element that is read, one a line.
  static var elements: [FeedElement] { get }
}

/// One line of a vocabulary: an element and what it means.
struct FeedElement: Sendable {
  /// The element with the usual prefix of its namespace, such as "dc:creator".
  let name: String
  /// What it means.
  let meaning: FeedMeaning
  /// How well it serves where several elements say the same; 0 is best.
  let rank: UInt8

  /// A line of a vocabulary.
  init(_ name: String, _ meaning: FeedMeaning, rank: UInt8 = 0) {
    self.name = name
    self.meaning = meaning
    self.rank = rank
  }

  /// An element that is known by name and says nothing of use.
  static func unknown(_ name: String) -> FeedElement { FeedElement(name, .ignored) }

  /// The same element, less trusted.
  func lowered(by steps: UInt8) -> FeedElement {
    FeedElement(name, meaning, rank: rank &+ steps)
  }

  /// Whether this is the element of that local name, in whatever case it is spelt.
  func isNamed(_ local: String) -> Bool {
    let name = name.utf8
    let start = name.firstIndex(of: UInt8(ascii: ":")).map { name.index(after: $0) }
    return name[(start ?? name.startIndex)...].elementsEqual(local.utf8) {
      $0.asciiLowercased == $1.asciiLowercased
    }
  }
}
