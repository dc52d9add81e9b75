// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Single lines that are none of the story: pointers, pleas, labels of buttons, credits of pictures, days.
extension BodyFilter {
  mutating func dropLines() {
    for index in blocks.indices where isKept[index] {
      if case .list(_, let items) = blocks[index].block {
        if isPointers(items, index) { isKept[index] = false }
        if isContents(items) { dropContents(index) }
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
      guard let text = line(index).map({ withoutTailLinks($0, index) }) else { continue }
      if text.isAddress, let provider = EmbedProvider.provider(of: text.text) {
        // Publishing systems turn such a line into the film it leads to, and sometimes fail to.
        blocks[index].block = .embed(Embed(url: text.text, provider: provider))
      } else if isPosting(text, index) {
        isKept[index] = false
        timeStamps.append(text.text)
      } else if isPromo(text, isHeading: isHeading(index))
        || !isHeading(index) && (isPointer(text, index) || isCounter(text, index))
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

  /// "3 / 12" under a picture, "Image 3 of 12" anywhere.
  private func isCounter(_ text: RichText, _ index: Int) -> Bool {
    if text.isPositionInWords { return true }
    guard text.isPosition, index > 0, case .figure = blocks[index - 1].block else { return false }
    return true
  }

  /// Takes out a table of contents, and the label over it.
  private mutating func dropContents(_ index: Int) {
    isKept[index] = false
    guard let before = previous(index), let label = line(before) else { return }
    if label.isLabel || PromoPhrases.contents.matchesWhole(PhraseKey(label.text)) {
      isKept[before] = false
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
      && text.text.utf8.contains { $0.isASCIIDigit }
      && PromoPhrases.timeStamps.matchesStart(PhraseKey(text.text))
  }

  /// "This entry was posted on 24 March 2016 and is filed under News. You can follow any responses …"
  private func isPosting(_ text: RichText, _ index: Int) -> Bool {
    index + Self.reachOfPosting >= blocks.count && text.text.utf8.count <= Self.longestPosting
      && text.text.utf8.contains { $0.isASCIIDigit }
      && PromoPhrases.postings.matchesStart(PhraseKey(text.text))
  }

  /// Blocks from the end, and bytes, of such a line.
  private static let reachOfPosting = 4
  private static let longestPosting = 480

  /// Whether a line leads away from the story.
  private func isPromo(_ text: RichText, isHeading: Bool) -> Bool {
    let size = text.text.utf8.count
    guard size <= Self.longestPromo else { return false }
    let key = PhraseKey(text.text)
    if PromoPhrases.whole.matchesWhole(key) || text.isButtons || isToolbar(text) { return true }
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
}
