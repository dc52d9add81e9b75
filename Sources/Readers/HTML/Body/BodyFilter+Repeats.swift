// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// What a page prints twice.
extension BodyFilter {
  /// A lead that says what the first paragraph says again.
  mutating func dropRepeatedLead() {
    let lines = blocks.indices.filter { isKept[$0] && line($0) != nil }
    for (position, index) in lines.prefix(4).enumerated() where blocks[index].hint == .lead {
      guard let own = line(index) else { continue }
      let key = TitleKey(own.text)
      for other in lines.dropFirst(position + 1).prefix(4) {
        if let text = line(other), TitleKey(text.text).letters.starts(with: key.letters) {
          isKept[index] = false
          break
        }
      }
    }
  }

  /// What is set large as a quotation and stands in the text as well is a phrase of the story, not a
  /// quotation in it.
  mutating func dropPullQuotes() {
    var text: [TitleKey]?
    var looked = 0
    for index in blocks.indices where isKept[index] && looked < Self.mostQuotes {
      guard case .quote(let inner) = blocks[index].block else { continue }
      let longest = inner.map { TitleKey($0.plainText) }.max { $0.count < $1.count }
      guard let longest, (Self.quoteLetters).contains(longest.letters.count) else { continue }
      looked += 1
      let paragraphs = text ?? paragraphKeys()
      text = paragraphs
      if paragraphs.contains(where: { $0.letters.contains(longest.letters) }) {
        isKept[index] = false
        // "— Jane Doe", who said it.
        if index + 1 < blocks.count, let speaker = line(index + 1), speaker.text.utf8.count <= 60,
          speaker.text.hasPrefix("— ") || speaker.text.hasPrefix("– "), !speaker.endsSentence,
          speaker.text.smallWords == 0
        {
          isKept[index + 1] = false
        }
      }
    }
  }

  private static let mostQuotes = 12
  private static let quoteLetters = 20...400
  private static let mostText = 100_000

  private func paragraphKeys() -> [TitleKey] {
    var keys: [TitleKey] = []
    var size = 0
    for index in blocks.indices where isKept[index] && size < Self.mostText {
      guard case .paragraph(let text) = blocks[index].block else { continue }
      keys.append(TitleKey(text.text))
      size += text.text.utf8.count
    }
    return keys
  }
}
