// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// The headline of an item without the name behind it of its feed or of the outlet it was taken from, or
  /// behind a bar that of its author, as fields give them: "Bridge opens - Reuters" beside
  /// <source>Reuters</source>.
  func withoutOutlet(_ headline: String) -> String {
    if let name = draft.feed?.title, let rest = cut(name, behind: headline) { return rest }
    guard headline.withBytes({ $0.contains(UInt8(ascii: "|")) }) else { return headline }
    for place in docket.places(of: .author) {
      guard case .text(let name) = docket.evidence[place].value else { continue }
      if let rest = cut(name, behind: headline) { return rest }
    }
    return headline
  }

  private func cut(_ name: String, behind headline: String) -> String? {
    let isBehind = headline.withBytes { headline in
      name.withBytes { name in
        headline.count >= name.count + 8 && headline.last == name.last
          && headline.suffix(name.count).elementsEqual(name)
      }
    }
    guard isBehind else { return nil }
    let cut = TitleMarks.places(in: headline).last {
      headline[$0.upperBound...].utf8.drop { $0 == 0x20 }.elementsEqual(name.utf8)
    }
    return cut.map { String(headline[..<$0.lowerBound]).foldingWhiteSpace() }
  }
}

/// Titles without the outlet's name, a section or a kicker.
extension HeadlinePanel {
  /// A text of more parts is put together by nobody, and would be folded anew for each of them.
  private static let mostCuts = 32

  func needsCut(_ kind: Evidence.Kind) -> Bool {
    switch kind {
    case .titleElement, .openGraph, .meta, .dublinCore, .jsonLD: true
    default: false
    }
  }

  /// The title without the outlet's name at an end: "Bridge opens - The Example", "Example | Bridge
  /// opens".
  ///
  /// Cut only where what falls is known to name the outlet, or, in a <title>, where the heading of
  /// the page confirms the rest (its agreement then counts).
  func cuttingOutlet(_ text: String) -> String {
    var text = text
    // "Headline | Section | Outlet": a section that is cut leaves its neighbour to be looked at.
    for _ in 0..<2 {
      guard let shorter = cutOnce(text) else { break }
      text = shorter
    }
    return text
  }

  /// "Bridge opens | News | Outlet", "Outlet » Archive » Bridge opens", "Osten: Bridge opens": the part
  /// that is a heading of the page as well or, where none was found, what a tag says; nil where none is.
  func confirmed(_ text: String, _ kind: Evidence.Kind) -> String? {
    let known = headings.isEmpty && kind == .titleElement ? tagged : headings
    guard !known.isEmpty else { return nil }
    let cuts = TitleMarks.places(in: text) + Self.colons(text)
    guard cuts.count <= Self.mostCuts else { return nil }
    for cut in cuts {
      let head = String(text[..<cut.lowerBound])
      let tail = String(text[cut.upperBound...])
      for part in [head, tail] where known.contains(FoldedText.key(part)) && !isOutletName(part) {
        return part.foldingWhiteSpace()
      }
    }
    return nil
  }

  /// Where colons stand right behind a word: what is before them may be a kicker.
  static func colons(_ text: String) -> [Range<String.Index>] {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return [] }
    return text.indices.filter { text[$0] == ":" && text[text.index(after: $0)...].first == " " }
      .map { $0..<text.index(after: $0) }
  }

  private func cutOnce(_ text: String) -> String? {
    let cuts = TitleMarks.places(in: text)
    guard let last = cuts.last, let first = cuts.first else { return nil }
    let isBar = text[last].unicodeScalars.allSatisfy { $0 == "|" || $0 == "｜" || $0 == "_" }
    let tail = String(text[last.upperBound...])
    let head = String(text[..<last.lowerBound])
    if head.utf8.count >= 8, isOutletName(tail) { return head.foldingWhiteSpace() }
    // Behind a bar stands a section or an outlet, whatever it is called.
    if isBar, !isOutletName(head), head.utf8.count >= 20, tail.utf8.count <= 40,
      tail.utf8.count * 2 < head.utf8.count
    {
      return head.foldingWhiteSpace()
    }
    let front = String(text[..<first.lowerBound])
    let rest = String(text[first.upperBound...])
    if rest.utf8.count >= 8, isOutletName(front) { return rest.foldingWhiteSpace() }
    return nil
  }

  /// What old systems put between the outlet and the headline.
  private static let archives: Set<String> = ["blog archive", "blog archiv", "archive", "archiv"]

  func isOutletName(_ text: String) -> Bool {
    let key = FoldedText.key(text)
    guard !key.isEmpty, !Self.archives.contains(key) else { return true }
    let joined = key.filter { $0 != " " }
    return outlet.contains { name in
      name == key || name.filter { $0 != " " } == joined
        || key.utf8.count >= 4
          && (name.hasPrefix(key + " ") || key.hasPrefix(name + " ")
            || key.hasSuffix(" " + name))
    }
  }
}
