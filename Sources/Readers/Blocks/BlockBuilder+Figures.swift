// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension BlockBuilder {
  mutating func figure(_ node: Int) {
    var captions: [Int] = []
    var figures = 0
    var holdsText = false
    var holdsFrame = false
    for inner in tree.subtree(of: node).dropFirst() {
      switch tree.nodes[inner].tag {
      case .figcaption: captions.append(inner)
      case .img, .picture, .video, .audio: figures += 1
      case .unknown:
        switch tree.component(inner) {
        case .picture: figures += 1
        case .player, .frame, .post: holdsFrame = true
        case .apart, nil: break
        }
      case .iframe, .embed, .object: holdsFrame = true
      case .table, .pre, .blockquote, .figure, .article, .ul, .ol: holdsText = true
      default: break
      }
    }
    if figures == 0, !holdsText, !holdsFrame {
      // The picture is put in by a script; its words are no text of the story all the same.
      let (caption, credit) = captionAndCredit(captions.first ?? node)
      if caption != nil || credit != nil {
        add(Media(type: .image, caption: caption, credit: credit), from: node)
      }
      return
    }
    if holdsText || captions.count > 1 || figures == 0 {
      flush()
      let outer = place
      place = node
      flow(node)
      flush()
      place = outer
      return
    }
    var media: Media?
    for inner in tree.subtree(of: node).dropFirst() {
      guard let found = medium(inner) else { continue }
      if media == nil || (media?.url == nil && found.url != nil) {
        media = found
      } else if isBesideSource(inner), media?.alt == nil {
        media?.alt = found.alt
      }
    }
    guard var media else { return }
    if let caption = captions.first {
      (media.caption, media.credit) = captionAndCredit(caption)
    } else {
      (media.caption, media.credit) = captionAndCredit(node)
    }
    if media.credit == nil { media.credit = credit(in: node, beside: captions.first) }
    add(media, from: node)
  }

  /// Whether an image says in words what the sources of its `<picture>` show.
  private func isBesideSource(_ node: Int) -> Bool {
    let parent = Int(tree.nodes[node].parent)
    return parent >= 0 && tree.nodes[node].tag == .img && tree.nodes[parent].tag == .picture
  }

  mutating func image(_ node: Int) {
    if words(of: node).contains(.icon) {
      emoji(node)
      return
    }
    if let media = medium(node) { add(media, from: node) }
  }

  mutating func picture(_ node: Int) {
    var media: Media?
    for inner in tree.subtree(of: node).dropFirst() {
      guard let found = medium(inner) else { continue }
      if media == nil || media?.url == nil {
        media = found
      } else if media?.alt == nil {
        media?.alt = found.alt
      }
    }
    if let media { add(media, from: node) }
  }

  /// A picture whose real address stands in the fallback for browsers without scripts.
  mutating func noscript(_ node: Int) {
    for inner in tree.subtree(of: node).dropFirst() where tree.nodes[inner].tag == .img {
      if let media = medium(inner) { add(media, from: node) }
    }
  }

  mutating func player(_ node: Int) {
    if let media = medium(node) { add(media, from: node) }
  }

  private mutating func add(_ media: Media, from node: Int) {
    if inlineDepth > 0 || !run.isEmpty {
      figures.append(DraftBlock(.figure(media)))
      return
    }
    let outer = place
    place = node
    append(joining: .figure(media))
    place = outer
  }

  /// Letters drawn as pictures are text.
  private mutating func emoji(_ node: Int) {
    guard let alt = tree.attributeRange(.alt, of: node), alt.count <= 16,
      let source = tree.attributeRange(.class, of: node),
      tree.string(source).holds("emoji")
    else { return }
    run.append(tree.bytes, Int(alt.lowerBound)..<Int(alt.upperBound))
  }

  /// Joins a picture to the one before it, where both are the same; true where that was done.
  mutating func merged(_ media: Media) -> Bool {
    guard let last = blocks.indices.last, case .figure(var before) = blocks[last].block,
      before.type == media.type,
      before.url == media.url || before.url == nil || media.url == nil
    else { return false }
    before.url = before.url ?? media.url
    before.caption = before.caption ?? media.caption
    before.credit = before.credit ?? media.credit
    before.alt = before.alt ?? media.alt
    before.width = before.width ?? media.width
    before.height = before.height ?? media.height
    blocks[last].block = .figure(before)
    return true
  }

  /// Whether an empty element of a page keeps the place of a picture that a script puts in: its height is a share of
  /// its width, "padding-bottom: 56.25%".
  func isPlaceholder(_ node: Int) -> Bool {
    let it = tree.nodes[node]
    guard Int(it.end) - node <= Self.mostInPlaceholder,
      let range = tree.attributeRange(.style, of: node)
    else { return false }
    let style = tree.string(range)
    guard style.holds("padding-") && style.holds("%") || style.holds("aspect-ratio") else {
      return false
    }
    return tree.subtree(of: node).allSatisfy {
      switch tree.nodes[$0].tag {
      case .div, .span: true
      default: tree.nodes[$0].isText && tree.bytes[tree.textRange(of: $0)].allSatisfy { $0 <= 0x20 }
      }
    }
  }

  private static let mostInPlaceholder = 8
}
