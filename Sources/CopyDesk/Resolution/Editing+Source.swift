// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// Where the article came from and where it lies.
  mutating func decideSource() {
    // "/news/bridge" names no page to anybody who has not got it.
    article.url =
      isPage ? choose(.url, .address) { $0.holds("://") } : choose(.url, .address) { !$0.isEmpty }
    let name = isPage ? siteName() : choose(.sourceName, .sourceName) { Self.isName($0) }
    let address = choose(.sourceURL, .general)
    article.source = Source(format: draft.format, name: name, url: address, feed: draft.feed)
    if docket[.sourceName].isEmpty {
      outlet = daybook.outlet(title: draft.feed?.title, address: article.url ?? address) {
        outletKeys()
      }
    } else {
      outlet = outletKeys()
    }
  }

  /// Longer texts, in bytes, describe an outlet.
  private static func isName(_ text: String) -> Bool { text.utf8.count <= 120 }

  /// The name of a page's outlet. Pages write the headline before it, "Bridge closes | Lenn Courier", and their
  /// address or what they call themselves on a network in its place.
  private mutating func siteName() -> String? {
    let titles = docket[.headline].compactMap(\.text)
    let name = choose(
      .sourceName, .sourceName,
      reading: { text in
        guard Self.isName(text), !text.hasPrefix("@"), WebHost(text) == nil else { return nil }
        return Self.withoutTitle(text, titles)
      })
    return name ?? choose(.sourceName, .sourceName, reading: { WebHost($0)?.name })
  }

  private static func withoutTitle(_ text: String, _ titles: [String]) -> String {
    for mark in TitleMarks.places(in: text) {
      let rest = String(text[mark.upperBound...]).foldingWhiteSpace()
      let key = FoldedText.key(String(text[..<mark.lowerBound]))
      if !rest.isEmpty, titles.contains(where: { FoldedText.key($0) == key }) { return rest }
    }
    return text
  }

  /// The names by which the publishing outlet is known, folded: the site's, the feed's, and its
  /// host.
  private func outletKeys() -> [String] {
    var keys: [String] = []
    for evidence in docket[.sourceName] {
      guard let text = evidence.text else { continue }
      keys.append(FoldedText.key(text))
      // "Lenn Courier | News from the valley": the name, and what it says of itself.
      var start = text.startIndex
      for cut in TitleMarks.places(in: text) + [text.endIndex..<text.endIndex]
      where cut.upperBound < text.endIndex || start > text.startIndex {
        keys.append(FoldedText.key(String(text[start..<cut.lowerBound])))
        start = cut.upperBound
      }
    }
    if let title = draft.feed?.title { keys.append(FoldedText.key(title)) }
    return (keys + hostKeys).filter { !$0.isEmpty }
  }

  /// The host's name and its telling part, folded.
  var hostKeys: [String] {
    guard let host = WebHost(article.url ?? article.source?.url) else { return [] }
    return [FoldedText.key(host.name), FoldedText.key(host.label)].filter { !$0.isEmpty }
  }
}
