// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension VisibleReader {
  /// Pictures noted.
  private static let mostPictures = 4

  /// The pictures that open a story outside its body, with their captions and credits.
  func notePictures(_ draft: inout Draft) {
    var noted = 0
    var node = max(surroundings.lowerBound, place.scope)
    while node < place.body, noted < Self.mostPictures {
      let it = tree.nodes[node]
      guard it.isElement else {
        node += 1
        continue
      }
      if isBesidePicture(node) {
        node = Int(it.end)
        continue
      }
      guard let frame = it.tag == .figure ? node : frame(around: node) else {
        node += 1
        continue
      }
      if !tree.isInside(place.body, frame), let media = picture(frame) {
        draft.evidence.append(
          Evidence(.media, .media(media), Evidence.Origin(.visible, detail(frame))))
        noted += 1
      }
      node = Int(tree.nodes[frame].end)
    }
  }

  /// Portraits of authors, teasers of other stories.
  private func isBesidePicture(_ node: Int) -> Bool {
    let words = finder.index.words[node]
    if tree.isInside(place.body, node) { return false }
    return finder.index.dropped[node] && finder.isOther(node, words)
      || !words.isDisjoint(with: [.byline, .author, .biography, .teaser, .related])
  }

  /// In letters.
  private static let longestCaption = 320
  /// Of a picture with the words under it; more is a gallery.
  private static let mostNodes = 64
  /// In pixels; a portrait of the author is smaller.
  private static let leastWidth = 300

  /// The element around a picture between headline and body that holds the words under it and no others: what is
  /// wide, or has a caption. Linked ones lead elsewhere, as advertisements do.
  private func frame(around picture: Int) -> Int? {
    switch tree.nodes[picture].tag {
    case .img, .picture: break
    default: return nil
    }
    guard let headline = place.headline, picture > headline, !isDrawn(picture) else { return nil }
    var frame = picture
    var parent = Int(tree.nodes[frame].parent)
    while parent > place.scope, !tree.isInside(headline, parent),
      !tree.isInside(place.body, parent), finder.index.letters(parent) <= Self.longestCaption,
      tree.subtree(of: parent).count <= Self.mostNodes
    {
      if tree.nodes[parent].tag == .a, !leadsToPicture(parent) { return nil }
      frame = parent
      parent = Int(tree.nodes[frame].parent)
    }
    if isCaption(HTMLBlocks.lineText(of: tree, in: frame)) { return frame }
    return (tree.number(.width, of: picture) ?? 0) >= Self.leastWidth ? picture : nil
  }

  private func isDrawn(_ picture: Int) -> Bool {
    let address = tree.attribute(.src, of: picture)?.lowercased() ?? ""
    return [".svg", ".gif"].contains { address.contains($0) }
  }

  /// Whether a link leads to the same picture in its full size.
  private func leadsToPicture(_ link: Int) -> Bool {
    let address = tree.attribute(.href, of: link)?.lowercased() ?? ""
    return [".jpg", ".jpeg", ".png", ".webp"].contains { address.contains($0) }
  }

  private func isCaption(_ line: String) -> Bool {
    BodyFilter.closesWithCredit(line) || Self.isOfWords(line) && !Self.isFact(line)
  }

  /// The picture below a node, with what stands under it.
  private func picture(_ node: Int) -> Media? {
    var builder = BlockBuilder(tree, base: facts.base)
    builder.knownWords = finder.index.words
    builder.add(node)
    var found: Media?
    for block in builder.blocks {
      switch block.block {
      case .figure(let media) where found == nil && media.url != nil: found = media
      case .paragraph(let text) where found?.caption == nil && tree.nodes[node].tag != .figure:
        if isCaption(text.text) { found?.caption = text.text }
      default: break
      }
    }
    return found
  }

  // MARK: What is inside a picture

  func isInPicture(_ node: Int, steps most: Int = 6) -> Bool {
    var node = node
    var steps = 0
    while node > 0, steps < most {
      if tree.nodes[node].tag == .figure { return true }
      let words = finder.index.words[node]
      if !words.isDisjoint(with: [.caption, .gallery]) { return true }
      // "byline-images" is the name of a line in which a picture may stand, and none does.
      if words.contains(.picture), holdsPicture(node) { return true }
      node = Int(tree.nodes[node].parent)
      steps += 1
    }
    return false
  }

  private func holdsPicture(_ node: Int) -> Bool {
    tree.subtree(of: node).contains { inner in
      switch tree.nodes[inner].tag {
      case .img, .picture, .figure, .video, .svg, .noscript, .iframe, .object: true
      // "amp-img" and the like.
      case .unknown: tree.nodes[inner].isElement
      default: false
      }
    }
  }

  /// The entries of a gallery have authors of their own.
  func isInGallery(_ node: Int) -> Bool {
    var node = node
    var gallery: Int?
    while node > place.body {
      if finder.index.words[node].contains(.gallery) { gallery = node }
      node = Int(tree.nodes[node].parent)
    }
    guard let gallery else { return false }
    // One that holds the headline or most of the text is the story itself, shown as a gallery.
    if let headline = place.headline, tree.isInside(headline, gallery) { return false }
    return finder.index.prose(gallery) * 2 < finder.index.prose(place.body)
  }
}
