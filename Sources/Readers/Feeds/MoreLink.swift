// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The sign under a teaser that leads to the rest of it, "Read more", "[weiterlesen]", "Continue reading →"
/// in whatever language: a link to the item's own page, or to a letter about it, at the end of the text.
///
/// A sentence may close with such a link, too. So the words before the sign must have come to their end,
/// or the sign must look like one, by a bracket around it or an arrow behind it.
struct MoreLink {
  /// The address of the item's page.
  let page: String

  /// Longer ones, in code points, are teasers that are links themselves.
  private static let longest = 80
  /// "[link] [comments]"
  private static let mostSigns = 4
  /// How many blocks from the end are looked at: "The post … appeared first on …" may stand below.
  private static let reach = 3

  /// A text without "[mehr]" at its end, which was a link before somebody made plain text of it; nil for any
  /// other. What is cut off before its end, "The board […]", says so and stays as it is.
  static func withoutLabel(_ text: String) -> String? {
    guard text.utf8.last == UInt8(ascii: "]"), let open = text.lastIndex(of: "["),
      open > text.startIndex
    else { return nil }
    let label = text[open...].dropFirst().dropLast().filter { !"…».>→".contains($0) }
    let rest = String(text[..<open].reversed().drop { $0.isWhitespace }.reversed())
    guard let end = rest.unicodeScalars.last, ends.contains(end),
      labels.contains(label.lowercased().foldingWhiteSpace())
    else { return nil }
    return rest
  }

  /// Whether a text may close with such a label: with a bracket, or one before "</p>" or "</div>".
  static func mayHoldLabel(_ utf8: ArraySlice<UInt8>) -> Bool {
    let end = utf8.endIndex
    let bracket = UInt8(ascii: "]")
    return utf8.count > 8
      && (utf8[end - 1] == bracket || utf8[end - 5] == bracket || utf8[end - 7] == bracket)
  }

  /// Takes such a label off the last paragraph.
  static func removeLabel(from blocks: inout [DraftBlock]) {
    guard case .paragraph(let content)? = blocks.last?.block,
      let rest = withoutLabel(content.text)
    else { return }
    blocks[blocks.count - 1].block = .paragraph(
      content.slice(from: 0, to: rest.unicodeScalars.count))
  }

  /// Words of signs, which in brackets are nothing else.
  private static let labels: Set<String> = [
    "more", "read more", "continue reading", "mehr", "mehr lesen", "weiter", "weiterlesen",
    "lire la suite", "suite", "leer más", "leggi tutto", "continua", "leia mais", "ler mais",
    "lees meer", "lees verder", "läs mer", "les mer", "læs mere", "lue lisää", "czytaj dalej",
    "více", "далее", "читать далее", "続きを読む",
  ]

  /// Takes the signs out of a text; what is nothing but a link stays. False where there are none.
  @discardableResult
  func remove(from blocks: inout [DraftBlock]) -> Bool {
    var hasSigns = false
    let first = max(0, blocks.count - Self.reach)
    for index in (first..<blocks.count).reversed() {
      guard let rest = withoutSigns(blocks[index].block) else { continue }
      hasSigns = true
      if !rest.text.isEmpty {
        blocks[index].block = .paragraph(rest)
      } else if blocks.count > 1 {
        blocks.remove(at: index)
      }
    }
    return hasSigns
  }

  /// A paragraph, or a list of one item, without the signs at its end; nil where none stands there.
  private func withoutSigns(_ block: Block) -> RichText? {
    switch block {
    case .paragraph(let content): return cut(content)
    case .list(_, let items) where items.count == 1 && items[0].items.isEmpty:
      return cut(items[0].content)
    default: return nil
    }
  }

  private func cut(_ content: RichText) -> RichText? {
    var rest: RichText?
    for _ in 0..<Self.mostSigns {
      guard let link = (rest ?? content).marks.last(where: { $0.type == .link }),
        link.href.map(leadsOn) ?? false, let end = start(of: link, in: (rest ?? content).text)
      else { break }
      rest = (rest ?? content).slice(from: 0, to: end)
    }
    return rest
  }

  /// Where a sign begins, with the bracket and the white space before it; nil for a link that is part of
  /// the text.
  private func start(of link: Mark, in text: String) -> Int? {
    let scalars = Array(text.unicodeScalars)
    guard link.start < link.end, link.end <= scalars.count,
      link.end - link.start <= Self.longest
    else { return nil }
    let behind = scalars[link.end...].filter { !$0.properties.isWhitespace }
    guard behind.allSatisfy({ Self.closers.contains($0) || Self.arrows.contains($0) }) else {
      return nil
    }
    var isSign =
      scalars[link.start] == "["
      || Self.arrows.contains(scalars[link.end - 1]) || behind.contains(where: Self.arrows.contains)
    var start = link.start
    if let closer = behind.first(where: { $0 == "]" || $0 == ")" }),
      let open = scalars[..<start].lastIndex(of: closer == "]" ? "[" : "(")
    {
      (start, isSign) = (open, true)
    }
    while start > 0, scalars[start - 1].properties.isWhitespace {
      // A break parts the sign from the text as a paragraph would.
      isSign = isSign || scalars[start - 1] == "\n"
      start -= 1
    }
    return isSign || start == 0 || Self.ends.contains(scalars[start - 1]) ? start : nil
  }

  /// What may stand behind the words of a sign beside arrows.
  private static let closers: Set<Unicode.Scalar> = ["]", ")", ".", "|"]
  /// What a sign may end with, and no sentence.
  private static let arrows: Set<Unicode.Scalar> = ["…", "»", "›", "→", ">", "▸", "▶"]
  /// What a text has come to its end with.
  private static let ends: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔", "\"", "”", "“", "’", ")", "]",
  ]

  // MARK: Addresses

  /// Whether an address is one that signs have: the page, or a letter about it, "Reply by mail".
  private func leadsOn(_ address: String) -> Bool {
    isPage(address) || address.hasPrefix("mailto:") && address.holds("subject=")
  }

  /// Whether HTML may close with a sign: whether a link ends near its end.
  func mayStand(in utf8: ArraySlice<UInt8>) -> Bool {
    utf8.suffix(Self.lastBytes).holds("</a>")
  }

  private static let lastBytes = 128

  /// Whether an address is that of the page, or of where the teaser ends on it; notes below a text have
  /// addresses on its page, too. Scheme, and who sent the reader, may differ.
  private func isPage(_ address: String) -> Bool {
    address.withBytes { address in page.withBytes { Self.isSame(address, $0) } }
  }

  private static func isSame(
    _ address: UnsafeBufferPointer<UInt8>, _ page: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var (index, other) = (schemeLength(address), schemeLength(page))
    while index < address.count, other < page.count, address[index] == page[other],
      !isEnd(address[index])
    {
      index += 1
      other += 1
    }
    guard index == address.count || isEnd(address[index]), other == page.count || isEnd(page[other])
    else { return false }
    let hash = UInt8(ascii: "#")
    let fragment = address[index...].drop { $0 != hash }
    guard fragment.isEmpty || fragment.starts(with: "#more".utf8) else { return false }
    let query = address[index...].prefix { $0 != hash }
    return query.elementsEqual(page[other...].prefix { $0 != hash }) || hasPath(page[..<other])
  }

  /// Whether the path of an address ends before a byte.
  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// How many bytes "http://" or "https://" takes.
  private static func schemeLength(_ address: UnsafeBufferPointer<UInt8>) -> Int {
    let colon = UInt8(ascii: ":")
    guard address.count > 8, address[0] == UInt8(ascii: "h") else { return 0 }
    return address[4] == colon ? 7 : address[5] == colon ? 8 : 0
  }

  /// Whether a path names the page: "lenn.example/?p=12" is another page than "lenn.example/?p=13".
  private static func hasPath(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let slash = UInt8(ascii: "/")
    let host = address.dropFirst(schemeLength(UnsafeBufferPointer(rebasing: address)))
    guard let path = host.firstIndex(of: slash).map({ host[$0...] }), path.count > 1 else {
      return false
    }
    return !path.suffix(4).elementsEqual(".php".utf8)
  }
}
