// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Headings over what readers wrote below a story: "12 comments", "Leave a reply".
///
/// Style sheets of today give classes that mean nothing; these words stand on the page for all to read.
enum CommentsHeading {
  /// Letters of such a heading, the story's headline in it: "34 responses to “Bridge closes for good”".
  private static let longest = 240

  /// How sure the words are.
  enum Reading {
    case sure
    /// A part of a story may be headed so: "3 responses to the flood".
    case loose
  }

  /// What a heading says; nil for one of the story.
  static func reading(_ text: String) -> Reading? {
    guard text.utf8.count <= longest else { return nil }
    let key = PhraseKey(text)
    if invitations.matchesStart(key) { return text.utf8.count <= longest / 3 ? .sure : nil }
    if alone.matchesWhole(key) { return .loose }
    let words = text.split { !($0.isLetter || $0.isNumber) }
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    // "12 comments", "{ 12 comments… read them below }", or "Comments (35)"
    guard isCount(first) || isCount(last) else { return nil }
    let isAhead = isCount(first)
    let rest = PhraseKey((isAhead ? words.dropFirst() : words.dropLast()).joined(separator: " "))
    if counted.matchesWhole(rest) { return .sure }
    if countedLoosely.matchesWhole(rest) { return .loose }
    guard isAhead else { return nil }
    if invitations.matchesStart(rest) { return .sure }
    // "34 responses to “Bridge closes for good”"
    let namesStory = text.unicodeScalars.contains { "“”„\"«»‹›‘’".unicodeScalars.contains($0) }
    if namesStory, counted.matchesStart(rest) { return .sure }
    guard replies.matchesStart(rest) else { return nil }
    return namesStory ? .sure : .loose
  }

  private static func isCount(_ word: Substring) -> Bool {
    word.allSatisfy(\.isNumber) || counts.contains(word.lowercased())
  }

  private static let counts: Set<String> = [
    "one", "no", "ein", "eine", "keine", "un", "une", "aucun", "uno", "una", "um", "uma", "nenhum",
    "nessun",
    "een", "geen", "en", "ett", "et", "yksi", "jeden", "один",
  ]
}
