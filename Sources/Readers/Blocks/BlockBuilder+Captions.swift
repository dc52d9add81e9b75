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
    guard let text = caption ?? credit else { return true }
    if isSaid(text) { return true }
    let isText = Self.isProse(text) && !isFramed(node)
    if let figure = figureBefore(text) {
      return give(caption, credit, to: figure, unless: isText)
    }
    // The picture is put in by a script, or stands below its words.
    if let caption, isFramed(node) {
      append(.figure(Media(type: .image, caption: caption, credit: credit)))
      return true
    }
    return !isText
  }

  /// Gives words and credit to the picture of a block; false where it has its words and these are text.
  private mutating func give(
    _ caption: String?, _ credit: String?, to place: Int, unless isText: Bool
  ) -> Bool {
    guard case .figure(var media) = blocks[place].block else { return false }
    if let caption, let known = media.caption {
      if isText, !caption.hasPrefix(known) { return false }
      Self.add(caption, to: &media)
    } else if place == blocks.count - 1 {
      media.caption = media.caption ?? caption
    } else {
      // A line stands between the two: it says what the picture shows, and this who took it.
      media.credit = media.credit ?? caption
    }
    media.credit = media.credit ?? credit
    blocks[place].block = .figure(media)
    return true
  }

  /// Whether a picture nearby has these words under it: galleries print a caption short and in full.
  private func isSaid(_ text: String) -> Bool {
    if case .figure(let media)? = blocks.last?.block, media.caption == nil { return false }
    return blocks.suffix(4).contains {
      if case .figure(let media) = $0.block {
        media.caption?.contains(text) ?? false
      } else {
        false
      }
    }
  }

  /// The picture that the words at hand go with: right before them or, where they are no sentence, before the
  /// line that says what it shows.
  private func figureBefore(_ text: String) -> Int? {
    guard let last = blocks.indices.last else { return nil }
    if case .figure(let media) = blocks[last].block {
      let isOther = media.url == nil && media.caption != nil && !Self.isCredit(text, of: media)
      return isOther ? nil : last
    }
    guard last > 0, case .paragraph(let line) = blocks[last].block,
      case .figure = blocks[last - 1].block,
      line.text.utf8.count < Self.longestCaption, text.utf8.count <= Self.longestCredit,
      !Self.isProse(text)
    else { return nil }
    return last - 1
  }

  /// Adds what stands behind the words under a picture: who took it, or more words.
  private static func add(_ text: String, to media: inout Media) {
    guard let known = media.caption else { return }
    if text.hasPrefix(known) {
      media.caption = text
    } else if isCredit(text, of: media) {
      media.credit = text
    } else {
      media.caption = known + "\n" + text
    }
  }

  /// Names and next to no small words, where the picture has no credit yet.
  private static func isCredit(_ text: String, of media: Media) -> Bool {
    media.credit == nil && text.utf8.count <= longestCredit && text.smallWords <= mostSmallWords
      && !RichText(text).endsSentence
  }

  /// Whether a text is a sentence and more rather than a name or a label.
  private static func isProse(_ text: String) -> Bool {
    text.utf8.count >= longestCaption
      || RichText(text).endsSentence && text.utf8.count >= leastProse
  }

  /// In bytes.
  private static let longestCaption = 600
  private static let longestCredit = 60
  private static let leastProse = 40
  private static let mostSmallWords = 3

  /// Whether a class near above says that an element stands with a picture or a film.
  private func isFramed(_ node: Int) -> Bool {
    var frame = Int(tree.nodes[node].parent)
    var steps = 0
    while frame > 0, steps < 3 {
      if !words(of: frame).isDisjoint(with: [.picture, .gallery, .player]) { return true }
      frame = Int(tree.nodes[frame].parent)
      steps += 1
    }
    return false
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
