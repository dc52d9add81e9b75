// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Takes out of a body the addresses that lead nowhere, since nothing says what they are relative to.
///
/// In another document they would lead to another place. The words of a link stay, and so does the
/// caption of a picture.
struct RelativeAddresses {
  /// Stands in for the base that nothing gives, so that relative addresses stay and can be counted.
  static let unknownBase = "/"

  /// How many were taken out.
  private var count = 0

  /// A body without them, and in the draft how many there were.
  static func removed(from body: [DraftBlock], noting draft: inout Draft) -> [DraftBlock] {
    var addresses = RelativeAddresses()
    let body = addresses.removed(from: body)
    if addresses.count > 0 {
      let what =
        addresses.count == 1 ? "a relative address" : "\(addresses.count) relative addresses"
      draft.warnings.append(
        "\(what) in the body left out: nothing says relative to what; give --base")
    }
    return body
  }

  /// Says of a draft that the address of its page, or of the feed that it is, is relative.
  static func notePage(_ address: String, in draft: inout Draft) {
    draft.warnings.append(
      "the address '\(address)' is relative, and nothing says to what; give --base")
  }

  /// The blocks without relative addresses; a picture of which nothing is left is gone.
  private mutating func removed(from blocks: [DraftBlock]) -> [DraftBlock] {
    blocks.compactMap { draft in
      removed(from: draft.block).map { DraftBlock($0, hint: draft.hint) }
    }
  }

  private mutating func removed(from block: Block) -> Block? {
    switch block {
    case .paragraph(let content): return .paragraph(removed(from: content))
    case .heading(let level, let content): return .heading(level: level, removed(from: content))
    case .list(let isOrdered, let items):
      return .list(ordered: isOrdered, items: items.map { removed(from: $0) })
    case .quote(let blocks): return .quote(blocks.compactMap { removed(from: $0) })
    case .preformatted(let content): return .preformatted(removed(from: content))
    case .table(var table):
      table.rows = table.rows.map { row in row.map { removed(from: $0) } }
      return .table(table)
    case .figure(var media):
      media.url = removed(from: media.url)
      return media == Media(type: media.type) ? nil : .figure(media)
    case .embed(var embed):
      embed.url = removed(from: embed.url)
      embed.content = removed(from: embed.content)
      return embed == Embed() ? nil : .embed(embed)
    case .rule: return .rule
    }
  }

  private mutating func removed(from item: ListItem) -> ListItem {
    var item = item
    item.content = removed(from: item.content)
    item.items = item.items.map { removed(from: $0) }
    return item
  }

  private mutating func removed(from content: RichText) -> RichText {
    guard content.marks.contains(where: { $0.type == .link }) else { return content }
    var content = content
    content.marks.removeAll { $0.type == .link && removed(from: $0.href) == nil }
    return content
  }

  private mutating func removed(from address: String?) -> String? {
    guard let address, !WebAddress.isAbsolute(address) else { return address }
    count += 1
    return nil
  }
}
