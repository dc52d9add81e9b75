// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension BlockBuilder {
  mutating func list(_ node: Int, isOrdered: Bool) {
    if innerItems != nil {
      let inner = items(of: node)
      innerItems?.items += inner
      innerItems?.isOrdered = isOrdered
      return
    }
    if inlineDepth > 0 || holdsBlocks(node) {
      flush()
      let outer = place
      place = node
      flow(node)
      flush()
      place = outer
      return
    }
    flush()
    let outer = place
    place = node
    let items = items(of: node)
    if !items.isEmpty {
      append(.list(ordered: isOrdered, items: items), hint: hint(of: node) ?? hint)
    }
    flush()
    place = outer
  }

  /// `<dl>`: the terms, each with its explanations inside it.
  mutating func definitions(_ node: Int) {
    if inlineDepth > 0 || holdsBlocks(node) {
      flush()
      flow(node)
      flush()
      return
    }
    flush()
    var items: [ListItem] = []
    for child in tree.subtree(of: node).dropFirst() {
      let tag = tree.nodes[child].tag
      guard tag == .dt || tag == .dd, !isDropped(child) else { continue }
      let text = richText(of: child)
      if text.isEmpty { continue }
      if tag == .dd, !items.isEmpty {
        items[items.count - 1].items.append(ListItem(text))
      } else {
        items.append(ListItem(text))
      }
    }
    if !items.isEmpty { append(.list(ordered: false, items: items), hint: hint) }
    flush()
  }

  private mutating func items(of node: Int) -> [ListItem] {
    var items: [ListItem] = []
    var child = node + 1
    let end = Int(tree.nodes[node].end)
    while child < end {
      let it = tree.nodes[child]
      switch it.tag {
      case _ where it.isText || (it.isElement && isDropped(child)): break
      case .ul, .ol, .menu, .dir:
        // A list right inside a list belongs to the item before it.
        let inner = self.items(of: child)
        if let last = items.indices.last {
          items[last].items += inner
          items[last].isOrdered = it.tag == .ol
        } else {
          items += inner
        }
      case _ where Self.isLeftOut(child, of: tree): break
      default:
        let item = item(child)
        if !item.content.isEmpty || !item.items.isEmpty { items.append(item) }
      }
      child = Int(it.end)
    }
    return items
  }

  private mutating func item(_ node: Int) -> ListItem {
    let outer = innerItems
    innerItems = ([], false)
    let text = richText(of: node)
    let inner = innerItems
    innerItems = outer
    return ListItem(text, items: inner?.items ?? [], isOrdered: inner?.isOrdered ?? false)
  }

  /// Whether the items are parts of a page (with headings, pictures, several paragraphs) rather than
  /// items of a list.
  private func holdsBlocks(_ node: Int) -> Bool {
    var paragraphs = 0
    for inner in tree.subtree(of: node).dropFirst() {
      switch tree.nodes[inner].tag {
      case .h1, .h2, .h3, .h4, .h5, .h6, .table, .figure, .picture, .blockquote, .pre, .iframe,
        .article, .section, .video:
        return true
      case .img: if tree.number(.width, of: inner) ?? 100 > 50 { return true }
      case .li, .dt, .dd: paragraphs = 0
      case .p:
        paragraphs += 1
        if paragraphs > 2 { return true }
      default: break
      }
    }
    return false
  }
}
