// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Takes out of the blocks of a body what is none of the story: the headline printed again, pointers to
/// other stories, pleas to subscribe, labels of buttons.
struct BodyFilter {
  var blocks: [DraftBlock]
  private let origins: [Int]
  private let place: StoryPlace
  private let titles: [TitleKey]
  let site: PageSite
  /// The names of those who wrote the story, as lines of the page and its data print them.
  var authors: [PhraseKey] = []
  /// The words of the times in the first elements.
  var times: [String] = []
  var isKept: [Bool]
  /// How many paragraphs of running text there are.
  let runningParagraphs: Int
  /// Lines taken out that say when the story was published.
  private(set) var timeStamps: [String] = []

  /// A line longer than this, in bytes, is text of the story whatever it begins with.
  private static let longestPromo = 260

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
    giveCaptions()
    dropLines()
    dropSections()
    dropConsent()
    dropPlaceholders()
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

  // MARK: The head

  /// Everything before the headline inside the body, and the headline itself.
  private mutating func dropHead() {
    if let headline = place.headline {
      // Blocks stand in the order of the page. Text with no element of its own has the number of the
      // element around it, which is below the headline's for text before and after it alike.
      for index in blocks.indices {
        if origins[index] >= headline { break }
        guard !isInLead(origins[index]), !isRunning(index) else { continue }
        if case .figure = blocks[index].block { continue }
        isKept[index] = false
      }
    }
    let longestTitle = titles.map(\.letters.count).max() ?? 0
    var seen = 0
    var isBehindText = false
    for index in blocks.indices where isKept[index] {
      if seen < 3 { dropFirstLine(index) }
      if seen < 3, case .list(_, let items) = blocks[index].block, let day = FactList(items).day {
        isKept[index] = false
        timeStamps.append(day)
      }
      guard let text = line(index) else { continue }
      seen += 1
      if seen > 8 { break }
      isBehindText = isBehindText || isRunning(index)
      if text.text.utf8.count > 400 { continue }
      if origins[index] == place.headline { isKept[index] = false }
      if seen <= 4, blocks[index].hint == nil, text.isDated,
        !isBehindText || !isHeading(index) && text.saysLittleBesideDay
      {
        blocks[index].hint = .timestamp
      }
      if text.isCount || text.isReadingTime
        || !isBehindText && (text.isAge || text.isPosition || times.contains(text.text))
      {
        isKept[index] = false
      }
      if text.text.utf8.count > longestTitle * 2 { continue }
      let key = TitleKey(text.text)
      if titles.contains(where: {
        $0 == key || isFirstLevel(index) && key.matches($0)
          || isHeading(index) && seen <= 2 && key.closes(with: $0)
      }) {
        isKept[index] = false
      }
    }
  }

  /// Old pages set headline, byline and day as lines of one paragraph.
  private mutating func dropFirstLine(_ index: Int) {
    guard case .paragraph(let text) = blocks[index].block,
      let end = text.text.unicodeScalars.firstIndex(of: "\n")
    else { return }
    let key = TitleKey(String(text.text[..<end]))
    guard key.count >= 8, titles.contains(where: { $0.isCloseTo(key) }) else { return }
    let start = text.text.unicodeScalars.distance(from: text.text.startIndex, to: end) + 1
    blocks[index].block = .paragraph(text.slice(from: start, to: text.length))
  }

  private func isInLead(_ node: Int) -> Bool {
    place.leads.contains { $0 <= node } && node < place.body
  }

  // MARK: Lines

  private mutating func dropLines() {
    for index in blocks.indices where isKept[index] {
      if case .list(_, let items) = blocks[index].block {
        if isPointers(items, index) { isKept[index] = false }
        continue
      }
      // Some pages set a pointer to another story as a quotation.
      if case .quote(let inner) = blocks[index].block, inner.count == 1,
        case .paragraph(let text) = inner[0],
        isPromo(text, isHeading: false) || isPointer(text, index)
      {
        isKept[index] = false
        continue
      }
      guard let text = line(index) else { continue }
      if text.isAddress, let provider = EmbedProvider.provider(of: text.text) {
        // Publishing systems turn such a line into the film it leads to, and sometimes fail to.
        blocks[index].block = .embed(Embed(url: text.text, provider: provider))
      } else if isPromo(text, isHeading: isHeading(index))
        || !isHeading(index) && isPointer(text, index)
      {
        isKept[index] = false
      } else if isPhotoCredit(text) {
        isKept[index] = false
        givePhotoCredit(text.text, before: index)
      } else if isTimeStamp(text) {
        isKept[index] = false
        timeStamps.append(text.text)
      }
    }
  }

  /// "Photo: Ann Reed/AFP": a credit of the picture before it.
  func isPhotoCredit(_ text: RichText) -> Bool { Self.isPhotoCredit(text.text) }

  static func isPhotoCredit(_ text: String) -> Bool {
    guard text.utf8.count <= 140, PromoPhrases.photoCredits.matchesStart(PhraseKey(text)) else {
      return false
    }
    let start = text.unicodeScalars.prefix(32)
    return start.contains { $0 == ":" || $0 == "：" || $0 == "©" || $0 == "/" || $0 == "|" }
  }

  private mutating func givePhotoCredit(_ credit: String, before index: Int) {
    guard index > 0, case .figure(var media) = blocks[index - 1].block, media.credit == nil else {
      return
    }
    media.credit = credit
    blocks[index - 1].block = .figure(media)
  }

  private func isTimeStamp(_ text: RichText) -> Bool {
    text.text.utf8.count <= 120
      && text.text.utf8.contains { (0x30...0x39).contains($0) }
      && PromoPhrases.timeStamps.matchesStart(PhraseKey(text.text))
  }

  /// Whether a line leads away from the story.
  private func isPromo(_ text: RichText, isHeading: Bool) -> Bool {
    let size = text.text.utf8.count
    guard size <= Self.longestPromo else { return false }
    let key = PhraseKey(text.text)
    if PromoPhrases.lines.matchesWhole(key) || text.isButtons { return true }
    if text.isServerMessage { return true }
    let share = text.linkShare
    if PromoPhrases.openings.matchesStart(key) {
      if isHeading || share > 0.3 || text.opensWithLabel { return true }
      if size < 48, !text.endsSentence { return true }
    }
    if PromoPhrases.pleas.matchesAnywhere(key) { return share > 0 || size < 140 }
    if PromoPhrases.follow.matchesStart(key), PromoPhrases.networks.matchesAnywhere(key) {
      return true
    }
    // "More: Market hall opens"
    if share > 0.5, text.opensWithLabel, PromoPhrases.more.matchesStart(key) { return true }
    if share > 0.95, text.isShouted { return true }
    if share > 0.9, text.opensWithPointer { return true }
    return false
  }

  // MARK: Sections

  /// A heading such as "Related stories" takes with it the links and short lines after it.
  private mutating func dropSections() {
    for index in blocks.indices {
      guard let text = line(index), text.text.utf8.count < 80 else { continue }
      let key = PhraseKey(text.text)
      guard isLabel(index, text) else {
        if PromoPhrases.headings.matchesWhole(key) { isKept[index] = false }
        continue
      }
      guard PromoPhrases.headings.matchesWhole(key) || isMore(key, index) else { continue }
      isKept[index] = false
      var next = index + 1
      while next < blocks.count, !isRunning(next), !isHeading(next) {
        if line(next) != nil || isList(next) { isKept[next] = false }
        next += 1
      }
    }
  }

  /// "More great stories of ours": a heading that begins with "more" over nothing but links.
  private func isMore(_ key: PhraseKey, _ index: Int) -> Bool {
    guard PromoPhrases.more.matchesStart(key) else { return false }
    var linked = 0
    for next in index + 1..<blocks.count {
      switch blocks[next].block {
      case .list(_, let items):
        guard items.allSatisfy({ $0.content.linkShare > 0 }) else { return false }
        linked += items.count
      case .paragraph(let text):
        guard text.linkShare > 0.2 else { return linked > 1 && isRunning(next) }
        linked += 1
      case .heading: return linked > 1
      default: break
      }
    }
    return linked > 1
  }

  private func isLabel(_ index: Int, _ text: RichText) -> Bool {
    isHeading(index) || text.isStrong || text.text.hasSuffix(":")
  }

  // MARK: The tail

  /// Headings and labels without text after them, and links with nothing but links after them.
  private mutating func dropTail() {
    for index in blocks.indices.reversed() where isKept[index] {
      switch blocks[index].block {
      case .heading, .rule: isKept[index] = false
      case .figure: continue
      case .paragraph(let text):
        guard text.isLabel || text.linkShare > 0.9 && text.text.utf8.count < Self.longestPromo,
          !text.isAddress
        else { return }
        isKept[index] = false
      case .list(_, let items):
        guard items.allSatisfy({ $0.isTag || $0.items.isEmpty && $0.content.isLabel }) else {
          return
        }
        isKept[index] = false
      default: return
      }
    }
  }

  // MARK: What a block is

  func line(_ index: Int) -> RichText? {
    switch blocks[index].block {
    case .paragraph(let text), .heading(_, let text): text
    default: nil
    }
  }

  func isHeading(_ index: Int) -> Bool {
    if case .heading = blocks[index].block { true } else { false }
  }

  private func isFirstLevel(_ index: Int) -> Bool {
    if case .heading(1, _) = blocks[index].block { true } else { false }
  }

  private func isList(_ index: Int) -> Bool {
    if case .list = blocks[index].block { true } else { false }
  }

  private func isRunning(_ index: Int) -> Bool { blocks[index].isRunning }

  func previous(_ index: Int) -> Int? { index > 0 ? index - 1 : nil }
}

extension DraftBlock {
  /// Whether a block is a paragraph of a story rather than a label or a link.
  var isRunning: Bool {
    guard case .paragraph(let text) = block else { return false }
    return text.text.utf8.count >= 100 && text.linkShare < 0.5
  }
}
