// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// The blocks of a body that Wirecopy's own writer of XHTML wrote, white space and all.
struct OwnXHTML {
  let tree: HTMLTree
  /// The dateline that opens the first paragraph has a field of its own.
  private var awaitsDateline: Bool

  /// Markup the writer does not use: somebody else has changed the body.
  struct Foreign: Error {}

  /// The blocks without dateline and credit lines; nil where the markup is not ours.
  static func blocks(of tree: HTMLTree, hasDateline: Bool) -> [Block]? {
    guard let html = tree.first(.html), let body = tree.first(.body, in: html) else { return nil }
    var reading = OwnXHTML(tree: tree, awaitsDateline: hasDateline)
    do {
      return try reading.blocks(in: body, isTop: true)
    } catch {
      return nil
    }
  }

  /// The element nodes right below; text other than white space between blocks is not ours.
  func elements(in node: Int) throws -> [Int] {
    var elements: [Int] = []
    for child in children(of: node) {
      if tree.nodes[child].isElement {
        elements.append(child)
      } else if tree.utf8(tree.nodes[child].text).contains(where: { $0 > 0x20 }) {
        throw Foreign()
      }
    }
    return elements
  }

  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    let end = Int(tree.nodes[node].end)
    while child < end {
      children.append(child)
      child = Int(tree.nodes[child].end)
    }
    return children
  }

  mutating func blocks(in node: Int, isTop: Bool = false) throws -> [Block] {
    var blocks: [Block] = []
    for child in try elements(in: node) {
      if isTop, isCreditLine(child) { continue }
      if let block = try block(child, isTop: isTop) { blocks.append(block) }
    }
    return blocks
  }

  private func isCreditLine(_ node: Int) -> Bool {
    tree.attribute(.class, of: node)?.hasPrefix("creditline") ?? false
  }

  private mutating func block(_ node: Int, isTop: Bool) throws -> Block? {
    switch tree.nodes[node].tag {
    case .p: return try paragraph(node, isTop: isTop)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      return .heading(level: tree.nodes[node].tag.headingLevel ?? 2, try text(of: node))
    case .ul, .ol: return .list(ordered: tree.nodes[node].tag == .ol, items: try items(of: node))
    case .blockquote:
      return tree.attribute(.class, of: node) == "embed"
        ? .embed(try embed(node)) : .quote(try blocks(in: node))
    case .pre: return .preformatted(try text(of: node))
    case .table: return .table(try table(node))
    case .figure: return .figure(try figure(node))
    case .hr: return .rule
    default: throw Foreign()
    }
  }

  private mutating func paragraph(_ node: Int, isTop: Bool) throws -> Block? {
    guard isTop, awaitsDateline else { return .paragraph(try text(of: node)) }
    awaitsDateline = false
    guard let first = children(of: node).first, tree.nodes[first].tag == .span,
      tree.attribute(.class, of: first) == "dateline"
    else { return .paragraph(try text(of: node)) }
    var content = try text(of: node, leavingOut: first)
    // A dateline alone stands in for a story without paragraphs.
    guard content.text.unicodeScalars.first == " " else { return nil }
    content = content.slice(from: 1, to: content.length)
    return .paragraph(content)
  }

  private func text(of node: Int, leavingOut leftOut: Int? = nil) throws -> RichText {
    var text = OwnText(self, leavingOut: leftOut)
    try text.add(children(of: node))
    return text.finished()
  }

  private func items(of node: Int) throws -> [ListItem] {
    try elements(in: node).map { child in
      guard tree.nodes[child].tag == .li else { throw Foreign() }
      var text = OwnText(self)
      var item = ListItem(RichText(""))
      for part in children(of: child) {
        let tag = tree.nodes[part].tag
        if tree.nodes[part].isElement, tag == .ul || tag == .ol {
          item.isOrdered = tag == .ol
          item.items = try items(of: part)
        } else {
          try text.add([part])
        }
      }
      item.content = text.finished()
      return item
    }
  }

  private func table(_ node: Int) throws -> Table {
    var table = Table(rows: [])
    for group in try elements(in: node) {
      let rows = try elements(in: group).map { row in
        try elements(in: row).map { try text(of: $0) }
      }
      if tree.nodes[group].tag == .thead { table.headerRows = rows.count }
      table.rows += rows
    }
    return table
  }

  private func embed(_ node: Int) throws -> Embed {
    var embed = Embed(
      url: tree.attribute(.cite, of: node),
      provider: tree.attribute(named: "data-provider", of: node)
    )
    for child in try elements(in: node) where tree.attribute(.class, of: child) != "source" {
      embed.content = try text(of: child)
    }
    return embed
  }

  private func figure(_ node: Int) throws -> Media {
    func own(_ name: String) -> String? { tree.attribute(named: "data-\(name)", of: node) }
    func number(_ name: String) -> Int? { own(name).flatMap { Int($0) } }
    var media = Media(
      type: own("type").flatMap { MediaType(rawValue: $0) } ?? .image, mimeType: own("mimetype"),
      width: number("width"), height: number("height"), length: number("length"),
      duration: own("duration").flatMap { Double($0) }, alt: own("alt"))
    for child in try elements(in: node) {
      switch tree.nodes[child].tag {
      case .figcaption: (media.caption, media.credit) = try caption(child)
      case .img, .video, .audio, .a: readSource(child, into: &media)
      default: throw Foreign()
      }
    }
    return media
  }

  private func readSource(_ node: Int, into media: inout Media) {
    func value(_ name: String) -> String? {
      tree.attribute(named: name, of: node).flatMap { $0.isEmpty ? nil : $0 }
    }
    media.url = value("src") ?? value("href")
    media.mimeType = value("type") ?? media.mimeType
    media.width = value("width").flatMap { Int($0) } ?? media.width
    media.height = value("height").flatMap { Int($0) } ?? media.height
    switch tree.nodes[node].tag {
    case .video: (media.type, media.alt) = (.video, value("title"))
    case .audio: (media.type, media.alt) = (.audio, value("title"))
    case .a:
      media.type = .document
      let words = tree.textContent(of: node)
      media.alt = words == media.url ? nil : words
    default: media.alt = value("alt")
    }
  }

  private func caption(_ node: Int) throws -> (caption: String?, credit: String?) {
    let credit = children(of: node).last {
      tree.nodes[$0].tag == .span && tree.attribute(.class, of: $0) == "credit"
    }
    var caption = try text(of: node, leavingOut: credit).text
    if credit != nil, caption.unicodeScalars.last == " " { caption.unicodeScalars.removeLast() }
    let words = try credit.map { try text(of: $0).text }
    return (caption.isEmpty ? nil : caption, words)
  }
}
