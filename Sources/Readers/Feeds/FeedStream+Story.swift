// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// From the texts of an item to its body and summary.
extension FeedStream {
  /// Beyond this many bytes the one text of an item is the story and no summary of it.
  static let longestSummary = 1_200

  /// The best passage becomes the body; the others, or a short body, the summary.
  /// `page` is the address of the item's page, nil where it gives none.
  func fillBody(of draft: inout Draft, page: String?) {
    let passages = item.passages
    var places: [Int] = []
    for place in passages.indices where !isBlank(passages[place]) { places.append(place) }
    if places.count > 1 {
      places.sort { (passages[$0].bodyRank, $0) < (passages[$1].bodyRank, $1) }
    }
    guard let first = places.first else { return }
    let story = passages[first]
    let base = base(of: story, page)
    draft.body = absolute(blocks(of: story, base: base), base, in: &draft)
    for place in places.dropFirst() where isContinued(story, by: passages[place]) {
      draft.body += absolute(blocks(of: passages[place], base: base), base, in: &draft)
    }
    if LinkRow.mayClose(text[story.range]) { LinkRow.remove(from: &draft.body) }
    if let more = page.map(MoreLink.init), mayLeadOn(story, more) {
      more.remove(from: &draft.body)
    }
    if MoreLink.mayHoldLabel(text[story.range]) { MoreLink.removeLabel(from: &draft.body) }
    var summaries = places.dropFirst().filter { passages[$0].meaning != .content }
    if summaries.contains(where: { passages[$0].meaning == .mediaDescription }) {
      noteCaption(among: &summaries, page, beside: draft.body)
    }
    if summaries.count > 1 {
      summaries.sort { passages[$0].summaryRank < passages[$1].summaryRank }
    }
    if summaries.isEmpty, story.meaning != .content,
      story.meaning == .summary || !isSurelyLong(draft.body)
    {
      let summary = plainText(of: draft.body)
      if summary.utf8.count <= Self.longestSummary || story.meaning == .summary {
        draft.note(.summary, summary, Evidence.Origin(.element, story.element))
      }
    }
    for place in summaries {
      let passage = passages[place]
      var summary = summary(of: passage, page)
      if MoreLink.mayHoldLabel(text[passage.range]) {
        summary = MoreLink.withoutLabel(summary) ?? summary
      }
      draft.note(.summary, summary, Evidence.Origin(.element, passage.element))
    }
  }

  /// What is said of the media, beside a story, is their caption and no summary of it.
  private func noteCaption(
    among summaries: inout [Int], _ page: String?, beside body: [DraftBlock]
  ) {
    guard !item.media.isEmpty || !item.thumbnails.isEmpty,
      let place = summaries.firstIndex(where: { item.passages[$0].element == "media:description" })
    else { return }
    let caption = summary(of: item.passages[summaries[place]], page)
    if caption != plainText(of: body) { item.mediaCaption = caption }
    summaries.remove(at: place)
  }

  /// Whether the element of the story comes again with more of it: "content:encoded" for each part.
  private func isContinued(_ story: ItemFacts.Passage, by passage: ItemFacts.Passage) -> Bool {
    !isAtom && story.meaning == .content && passage.element == story.element
      && passage.base == story.base
      && !text[passage.range].elementsEqual(text[story.range])
  }

  /// Whether a passage may end in a sign to read on.
  private func mayLeadOn(_ passage: ItemFacts.Passage, _ more: MoreLink) -> Bool {
    passage.tree != nil || more.mayStand(in: text[passage.range])
  }

  private func isBlank(_ passage: ItemFacts.Passage) -> Bool {
    if let tree = passage.tree { return tree.nodes.count <= 1 }
    return passage.form == .binary || !text[passage.range].contains { $0 > 0x20 }
  }

  /// What the addresses of a passage are relative to.
  private func base(of passage: ItemFacts.Passage, _ page: String?) -> String? {
    passage.base ?? page ?? absolute(feed.draft.feed.url) ?? outerBase
  }

  /// The body without addresses that are relative to nothing.
  private func absolute(
    _ body: [DraftBlock], _ base: String?, in draft: inout Draft
  ) -> [DraftBlock] {
    if base.map(WebAddress.isAbsolute) ?? false { return body }
    return RelativeAddresses.removed(from: body, noting: &draft)
  }

  /// The blocks of a passage.
  private func blocks(of passage: ItemFacts.Passage, base: String?) -> [DraftBlock] {
    let base = base ?? RelativeAddresses.unknownBase
    if let tree = passage.tree { return fragments.blocks(of: tree, base: base) }
    let bytes = text[passage.range]
    switch passage.form {
    case .html where TextForm.hasMarkup(bytes), .unsure where TextForm.looksLikeMarkup(bytes):
      let unescaped = onceMoreUnescaped(bytes)
      return (unescaped?[...] ?? bytes).withUnsafeBufferPointer {
        fragments.blocks($0, base: base)
      }
    default:
      return PlainParagraphs.blocks(
        bytes, keepingLines: passage.meaning == .mediaDescription)
    }
  }

  private func summary(of passage: ItemFacts.Passage, _ page: String?) -> String {
    let more = page.map(MoreLink.init)
    guard passage.tree != nil || more.map({ mayLeadOn(passage, $0) }) ?? false else {
      return plainText(passage.range, passage.form)
    }
    var blocks = blocks(of: passage, base: base(of: passage, page))
    let hasMore = more?.remove(from: &blocks) ?? false
    return hasMore || passage.tree != nil
      ? plainText(of: blocks) : plainText(passage.range, passage.form)
  }

  /// Whether a body is too long for a summary however its white space is folded: a look at its letters
  /// that ends early, where putting all of it together would be for nothing.
  private func isSurelyLong(_ blocks: [DraftBlock]) -> Bool {
    var count = 0
    for block in blocks {
      switch block.block {
      // Folded already.
      case .paragraph(let content), .heading(_, let content): count += content.text.utf8.count
      default:
        for byte in block.block.plainText.utf8 where isSurelyVisible(byte) { count += 1 }
      }
      if count > Self.longestSummary { return true }
    }
    return false
  }

  /// True for bytes that are part of no white space in any script.
  private func isSurelyVisible(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F
      || byte >= 0xC3 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF
  }

  private func plainText(of blocks: [DraftBlock]) -> String {
    blocks.map(\.block.plainText).joined(separator: " ").foldingWhiteSpace()
  }
}

extension ItemFacts.Passage {
  /// How well it serves as the story; 0 is best.
  var bodyRank: Int {
    switch meaning {
    case .content: Int(rank)
    case .description: 10 + Int(rank)
    case .summary: 20 + Int(rank)
    default: 30 + Int(rank)
    }
  }

  /// How well it serves as the summary; 0 is best.
  var summaryRank: Int {
    switch meaning {
    case .summary: Int(rank)
    case .description: 1 + Int(rank)
    default: 10 + Int(rank)
    }
  }
}
