// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Lines and lists that do nothing but lead to other stories of the same site.
extension BodyFilter {
  /// Whether a list only points to other stories: every item a link, and all to pages of the same site
  /// by their headlines, or after a line that says so.
  func isPointers(_ items: [ListItem], _ index: Int) -> Bool {
    guard items.allSatisfy({ $0.content.linkShare > 0.9 && $0.items.isEmpty }) else { return false }
    if let before = previous(index), let text = line(before), !isKept[before], !isPhotoCredit(text)
    {
      return true
    }
    guard isOfText, !isIntroduced(index) else { return false }
    let letters = items.reduce(0) { $0 + $1.content.length }
    let least = items.count == 1 ? Self.loneHeadline : Self.headline
    return letters >= least * items.count
      && items.allSatisfy { isPointer($0.content, least: Self.shortestPointer) }
  }

  /// Whether a paragraph is the headline of another story of the same site, and a link to it.
  func isPointer(_ text: RichText, _ index: Int) -> Bool {
    guard text.linkShare > 0.95, isOfText, !isIntroduced(index) else { return false }
    return isPointer(text, least: isLabelled(index) ? Self.shortestPointer : Self.headline)
  }

  /// Whether a label such as "Read also" stood right before.
  private func isLabelled(_ index: Int) -> Bool {
    guard let before = previous(index), !isKept[before], let label = line(before) else {
      return false
    }
    return PromoPhrases.openings.matchesWhole(PhraseKey(label.text))
  }

  /// Whether a list leads to parts of the story and says no more than their headings do.
  func isContents(_ items: [ListItem]) -> Bool {
    items.count >= Self.leastParagraphs && items.allSatisfy(leadsToPart)
  }

  private func leadsToPart(_ item: ListItem) -> Bool {
    let links = item.content.marks.filter { $0.type == .link }
    return item.content.linkShare > 0.9 && item.items.allSatisfy(leadsToPart)
      && links.allSatisfy {
        guard let href = $0.href, href.contains("#") else { return false }
        return !site.isOther(href) && !site.isElsewhere(href)
      }
  }

  /// Letters of a headline rather than of a label; a list of one is often a link of the story's own.
  private static let headline = 25
  private static let loneHeadline = 50
  private static let shortestPointer = 10
  /// A page of fewer paragraphs may be a list of links and nothing else.
  private static let leastParagraphs = 3

  private func isPointer(_ text: RichText, least: Int) -> Bool {
    guard text.length >= least else { return false }
    let links = text.marks.filter { $0.type == .link }
    guard links.count == 1, let href = links[0].href, site.isOther(href) else { return false }
    // An address spelled out is there to be read.
    return text.text.utf8.contains(0x20) || text.text.utf8.contains { $0 >= 0xE3 }
  }

  /// Whether a page has enough running text to tell what stands in it from a list of links.
  private var isOfText: Bool { runningParagraphs >= Self.leastParagraphs }

  /// Whether the line before says what the links are: "The programme:", a heading.
  private func isIntroduced(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0 {
      switch blocks[before].block {
      case .figure, .embed, .rule:
        before -= 1
        continue
      case .paragraph(let text) where isKept[before]:
        return text.text.hasSuffix(":") || text.text.hasSuffix("：")
          || text.isStrong && !text.endsSentence
      case .heading(_, let text) where isKept[before]: return !text.endsSentence
      default: return false
      }
    }
    return false
  }
}

extension ListItem {
  /// Whether an item is a link of a word or two, as tags are.
  var isTag: Bool {
    content.linkShare > 0.9 && content.text.utf8.count <= 32 && items.isEmpty
  }
}
