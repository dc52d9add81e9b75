// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Takes out of the blocks of a body what is none of the story: the headline printed again, pointers to
/// other stories, pleas to subscribe, labels of buttons.
struct BodyFilter {
  var blocks: [DraftBlock]
  let origins: [Int]
  let place: StoryPlace
  let titles: [TitleKey]
  /// The headline as the page prints it.
  var headline: TitleKey?
  let site: PageSite
  /// The names of those who wrote the story, as lines of the page and its data print them.
  var authors: [PhraseKey] = []
  /// The words of the times in the first elements.
  var times: [String] = []
  /// Whether classes say where the body is.
  var isMarked = false
  /// For each block, whether it is a `<p>`.
  var isParagraph: [Bool] = []
  /// The lines that stand with a picture, and nothing else, in one element.
  var framed: Set<Int> = []
  var isKept: [Bool]
  /// How many paragraphs of running text there are.
  let runningParagraphs: Int
  /// Lines taken out that say when the story was published.
  var timeStamps: [String] = []

  /// A line longer than this, in bytes, is text of the story whatever it begins with.
  static let longestPromo = 260

  init(
    _ blocks: [DraftBlock], origins: [Int], place: StoryPlace, titles: [TitleKey], site: PageSite
  ) {
    self.blocks = blocks
    self.origins = origins
    self.place = place
    self.titles = titles
    self.site = site
    runningParagraphs = blocks.count { $0.isRunning }
    isKept = Array(repeating: true, count: blocks.count)
  }

  /// The blocks that are kept; to be asked once.
  mutating func run() -> [DraftBlock] {
    drawRules()
    dropHead()
    dropSecondPrint()
    dropThreads()
    giveCaptions()
    dropButtons()
    dropLines()
    dropSections()
    dropConsent()
    dropPlaceholders()
    dropFoot()
    dropTail()
    dropAuthorNotes()
    dropRepeatedLead()
    dropPullQuotes()
    dropLooseRules()
    var kept = 0
    for index in blocks.indices where isKept[index] {
      if kept < index { blocks.swapAt(kept, index) }
      kept += 1
    }
    blocks.removeLast(blocks.count - kept)
    return blocks
  }

  func line(_ index: Int) -> RichText? {
    switch blocks[index].block {
    case .paragraph(let text), .heading(_, let text): text
    default: nil
    }
  }

  func isHeading(_ index: Int) -> Bool {
    if case .heading = blocks[index].block { true } else { false }
  }

  func isFirstLevel(_ index: Int) -> Bool {
    if case .heading(1, _) = blocks[index].block { true } else { false }
  }

  func isList(_ index: Int) -> Bool {
    if case .list = blocks[index].block { true } else { false }
  }

  func isRunning(_ index: Int) -> Bool { blocks[index].isRunning }

  func previous(_ index: Int) -> Int? { index > 0 ? index - 1 : nil }
}

extension DraftBlock {
  /// Whether a block is a paragraph of a story rather than a label or a link.
  var isRunning: Bool {
    guard case .paragraph(let text) = block else { return false }
    return text.text.utf8.count >= 100 && text.linkShare < 0.5
  }
}
