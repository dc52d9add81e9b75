// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// The tools of a story among its lines and at the ends of its paragraphs.
extension BodyFilter {
  /// "Email | Print | Single Page": labels with signs between them, or each a link of its own.
  func isToolbar(_ text: RichText) -> Bool {
    let links = text.marks.filter { $0.type == .link }
    if links.count > 1, text.linkShare > 0.9 {
      return links.allSatisfy {
        PromoPhrases.whole.matchesWhole(PhraseKey(text.slice(from: $0.start, to: $0.end).text))
      }
    }
    guard text.text.withBytes(Self.holdsBar) else { return false }
    let parts = text.text.unicodeScalars.split { $0 == "|" || $0 == "•" || $0 == "·" }
    return parts.count > 1
      && parts.allSatisfy {
        let key = PhraseKey(String($0))
        return key.bytes.count < 2 || PromoPhrases.whole.matchesWhole(key)
          || PromoPhrases.networks.matchesWhole(key)
      }
  }

  /// Most lines hold none of the signs, as their bytes tell at once.
  private static func holdsBar(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.indices.contains { index in
      switch utf8[index] {
      case UInt8(ascii: "|"): true
      // The last bytes of "•" and "·".
      case 0xA2: index > 1 && utf8[index - 1] == 0x80 && utf8[index - 2] == 0xE2
      case 0xB7: index > 0 && utf8[index - 1] == 0xC2
      default: false
      }
    }
  }

  /// A paragraph without the links behind its last sentence that are tools or say to read on: "… longer than a
  /// week. E-mail to a friend".
  mutating func withoutTailLinks(_ text: RichText, _ index: Int) -> RichText {
    guard isRunning(index) else { return text }
    var kept = text
    for _ in 0..<Self.mostTailLinks {
      guard let rest = withoutTailLink(kept) else { break }
      kept = rest
      blocks[index].block = .paragraph(kept)
    }
    return kept
  }

  private static let mostTailLinks = 3

  private func withoutTailLink(_ text: RichText) -> RichText? {
    guard let last = text.marks.last(where: { $0.type == .link }), last.end == text.length else {
      return nil
    }
    let rest = text.slice(from: 0, to: last.start)
    let label = text.slice(from: last.start, to: last.end).text
    guard rest.endsSentence, PromoPhrases.whole.matchesWhole(PhraseKey(label)) || leadsOn(label)
    else { return nil }
    return rest.trimmingEnd()
  }

  /// "Watch the boats lie idle »"
  private func leadsOn(_ label: String) -> Bool {
    label.hasSuffix("»") && !label.contains("«") || label.hasSuffix("›") || label.hasSuffix(">>")
  }
}
