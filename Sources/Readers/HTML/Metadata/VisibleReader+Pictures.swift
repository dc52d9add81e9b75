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
}
