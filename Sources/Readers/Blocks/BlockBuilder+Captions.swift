// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

// The words under a picture, and who took it.
extension BlockBuilder {
  /// Gives the words under a picture to the picture before them; true where they are no text of the
  /// story.
  mutating func attachCaption(_ node: Int) -> Bool {
    for inner in tree.subtree(of: node).dropFirst() {
      switch tree.nodes[inner].tag {
      case .img, .picture, .figure, .video, .iframe, .audio, .p:
        // The class is that of a frame around picture and words.
        if tree.nodes[inner].tag != .p { return false }
      default: break
      }
    }
    flush()
    // Under a table, words have no picture to go with; under a quotation they say whose it is.
    if tree.nodes[node].tag == .figcaption, let last = blocks.last?.block {
      switch last {
      case .table, .quote, .preformatted: return false
      default: break
      }
    }
    let (caption, credit) = captionAndCredit(node)
    guard caption != nil || credit != nil else { return true }
    if let last = blocks.indices.last, case .figure(var media) = blocks[last].block {
      media.caption = media.caption ?? caption
      media.credit = media.credit ?? credit
      blocks[last].block = .figure(media)
      return true
    }
    // Without a picture before it, a short text of this class is one all the same.
    return (caption?.utf8.count ?? 0) + (credit?.utf8.count ?? 0) < 600
  }

  /// Gives a credit inside a frame around a picture to that picture; true where it is no text of the
  /// story.
  mutating func attachCredit(_ node: Int) -> Bool {
    var frame = node
    var steps = 0
    while frame > 0, steps < 4, words(of: frame).isDisjoint(with: [.picture, .caption, .player]) {
      frame = Int(tree.nodes[frame].parent)
      steps += 1
    }
    guard frame > 0, steps < 4, let credit = text(node), credit.utf8.count <= 160 else {
      return false
    }
    flush()
    if let last = blocks.indices.last, case .figure(var media) = blocks[last].block {
      media.credit = media.credit ?? credit
      blocks[last].block = .figure(media)
    }
    return true
  }

  mutating func captionAndCredit(_ node: Int) -> (caption: String?, credit: String?) {
    let outer = (figures, leftOut)
    let creditNode = creditNode(in: node)
    leftOut = creditNode
    let caption = richText(of: node).text
    (figures, leftOut) = outer
    return (caption.isEmpty ? nil : caption, creditNode.flatMap(text))
  }

  /// The credit in a frame around picture and caption; in the caption itself, `<cite>` is a title.
  func credit(in node: Int, beside caption: Int?) -> String? {
    if let found = creditNode(in: node) { return text(found) }
    guard let caption else { return nil }
    let cite = tree.subtree(of: node).first {
      tree.nodes[$0].tag == .cite && !tree.isInside($0, caption)
    }
    return cite.flatMap(text)
  }

  private func text(_ node: Int) -> String? {
    let text = HTMLBlocks.plainText(of: tree, in: node)
    return text.isEmpty ? nil : text
  }

  /// The element below a caption that names who took the picture.
  private func creditNode(in node: Int) -> Int? {
    tree.subtree(of: node).dropFirst().first { inner in
      tree.nodes[inner].isElement
        && !words(of: inner).isDisjoint(with: [.credit, .source, .byline, .author, .copyright])
        && !words(of: inner).contains(.body)
    }
  }
}
