// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The story of a page as blocks.
struct BodyReader {
  let index: PageIndex
  let place: StoryPlace
  let base: String?
  let titles: [TitleKey]

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
    var filter = BodyFilter(
      built, origins: builder.origins, place: place, titles: titles, site: PageSite(base))
    let blocks = filter.run()
    return (blocks, filter.timeStamps)
  }
}
