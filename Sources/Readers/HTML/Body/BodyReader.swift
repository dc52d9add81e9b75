// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The story of a page as blocks.
struct BodyReader {
  let index: PageIndex
  let place: StoryPlace
  let base: String?
  let site: PageSite
  let titles: [TitleKey]
  /// Names and lines with the names of who wrote the story.
  var authors: [String] = []

  private static let mostAuthors = 32
  /// Nodes of the body in which the times of its head stand.
  private static let reachOfTimes = 100

  /// True for a `<time>` of a day, and not of how long something takes: "PT15M".
  private func isMoment(_ node: Int) -> Bool {
    guard index.tree.nodes[node].tag == .time,
      let moment = index.tree.attribute(.dateTime, of: node)?.utf8.first
    else { return false }
    return moment.isASCIIDigit
  }

  /// The place with the heading that the headline is a part of, as kickers stand in headings, too.
  private var printedPlace: StoryPlace {
    var place = place
    var node = place.headline ?? 0
    var steps = 0
    while node > 0, steps < 4 {
      if index.tree.nodes[node].tag.headingLevel != nil {
        place.headline = node
        break
      }
      node = Int(index.tree.nodes[node].parent)
      steps += 1
    }
    return place
  }

  /// The blocks, and lines among them that only say when the story was published.
  func read() -> (blocks: [DraftBlock], timeStamps: [String]) {
    var builder = BlockBuilder(index.tree, base: base)
    builder.dropped = index.dropped
    for other in place.others + place.subheadlines { builder.dropped[other] = true }
    builder.knownWords = index.words
    for lead in place.leads { builder.add(lead) }
    for block in builder.blocks.indices where builder.blocks[block].hint == nil {
      builder.blocks[block].hint = .lead
    }
    builder.add(place.body)
    // Taken out of the builder, so that the filter changes them without a copy.
    var built: [DraftBlock] = []
    swap(&built, &builder.blocks)
    let range = index.tree.subtree(of: place.body)
    let times = range.prefix(Self.reachOfTimes).filter(isMoment)
      .map { HTMLBlocks.plainText(of: index.tree, in: $0) }
    var filter = BodyFilter(
      built, origins: builder.origins, place: printedPlace, titles: titles, site: site)
    filter.times = times
    filter.headline = place.headline.map {
      TitleKey(HTMLBlocks.plainText(of: index.tree, in: $0))
    }
    filter.isMarked = index.markedProse(place.body) > 0
    filter.framed = Set(builder.framed)
    filter.isParagraph = builder.origins.map { index.tree.nodes[$0].tag == .p }
    filter.authors = authors.prefix(Self.mostAuthors).map { PhraseKey($0) }
    let blocks = filter.run()
    return (blocks, filter.timeStamps)
  }
}
