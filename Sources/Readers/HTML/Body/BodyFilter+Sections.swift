// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Parts of a page that a heading opens, and what the end of a story is without.
extension BodyFilter {
  /// A heading such as "Related stories" takes with it the links and short lines after it.
  mutating func dropSections() {
    for index in blocks.indices {
      guard let text = line(index), text.text.utf8.count < 80,
        isLabel(index, text) || isOverLinks(index, text)
      else {
        continue
      }
      let key = PhraseKey(text.text)
      guard
        PromoPhrases.headings.matchesWhole(key) || isMore(key, index)
          || CommentsHeading.reading(text.text) != nil
      else { continue }
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

  /// Whether a line that is no sentence stands right over a list of links.
  private func isOverLinks(_ index: Int, _ text: RichText) -> Bool {
    guard index + 1 < blocks.count, case .list(_, let items) = blocks[index + 1].block else {
      return false
    }
    return !text.endsSentence && items.allSatisfy { $0.content.linkShare > 0.9 }
  }

  private func isLabel(_ index: Int, _ text: RichText) -> Bool {
    isHeading(index) || text.isStrong || text.text.hasSuffix(":")
  }

  /// Headings and labels without text after them, and links with nothing but links after them.
  mutating func dropTail() {
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
}
