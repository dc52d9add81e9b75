// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A text for comparing headlines: its letters and digits only, lower case.
struct TitleKey: Hashable {
  let letters: [UInt8]
  /// How many letters there are.
  let count: Int

  init(_ text: String) {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    var count = 0
    text.withBytes { utf8 in
      FoldedLetters.scan(utf8) { letter in
        FoldedLetters.append(letter, to: &letters)
        count += 1
      } other: { _ in
      }
    }
    self.letters = letters
    self.count = count
  }

  /// Whether one text is the other, or the other with an outlet's name or the like around it.
  func matches(_ other: TitleKey) -> Bool {
    if letters.isEmpty || other.letters.isEmpty { return false }
    if letters == other.letters { return true }
    let (short, long) = letters.count < other.letters.count ? (self, other) : (other, self)
    return short.isTelling && long.letters.contains(short.letters)
  }

  /// Whether a title opens or closes with another text: "Bridge opens | Outlet", "Outlet » Bridge opens".
  /// What it closes with may be the outlet's name, unless it is most of the title.
  func isCloseTo(_ other: TitleKey) -> Bool {
    if letters.starts(with: other.letters) { return true }
    return other.isTelling && other.count * 5 > count * 2
      && letters.suffix(other.letters.count) == other.letters[...]
  }

  /// Whether a text is a title behind a few words: a kicker in one heading with it.
  func closes(with title: TitleKey) -> Bool {
    title.isTelling && letters.count <= title.letters.count + 24
      && letters.suffix(title.letters.count) == title.letters[...]
  }

  /// Whether there is enough of a text to tell a headline from a section or an outlet: twelve letters,
  /// or eight of Chinese, Japanese or Korean.
  var isTelling: Bool { count >= 12 || count >= 8 && letters.count >= count * 3 }
}
