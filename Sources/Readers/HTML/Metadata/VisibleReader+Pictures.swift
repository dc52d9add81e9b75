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
      guard it.tag == .figure else {
        node += 1
        continue
      }
      if !tree.isInside(place.body, node), let media = picture(node) {
        draft.evidence.append(
          Evidence(.media, .media(media), Evidence.Origin(.visible, detail(node))))
        noted += 1
      }
      node = Int(it.end)
    }
  }

  /// Portraits of authors, teasers of other stories.
  private func isBesidePicture(_ node: Int) -> Bool {
    let words = finder.index.words[node]
    if tree.isInside(place.body, node) { return false }
    return finder.index.dropped[node] && finder.isOther(node, words)
      || !words.isDisjoint(with: [.byline, .author, .biography, .teaser, .related])
  }

  private func picture(_ node: Int) -> Media? {
    var builder = BlockBuilder(tree, base: facts.base)
    builder.knownWords = finder.index.words
    builder.add(node)
    for block in builder.blocks {
      if case .figure(let media) = block.block, media.url != nil { return media }
    }
    return nil
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
