// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Tells whoever keeps a site from who wrote the page: templates fill the tag for the author once for
/// all pages, and systems with the login's name of whoever pressed the button.
///
/// Measured on pages that name an author in such tags alone: where the page prints the name nowhere,
/// one in seven names its author; where it prints it, three in four.
struct SiteKeeper {
  let tree: HTMLTree

  /// Marks the authors that tags alone give where the page prints them nowhere, or where the same tags
  /// name them as its publisher. What data, links, labels or lines say is not touched.
  func mark(_ draft: inout Draft) {
    let authors = draft.evidence.indices.filter { draft.evidence[$0].field == .author }
    guard !authors.isEmpty, authors.allSatisfy({ Self.isBareTag(draft.evidence[$0].origin) }) else {
      return
    }
    for index in authors.prefix(Self.mostTags) {
      guard case .text(let name) = draft.evidence[index].value,
        isPublisher(name, draft) || !isPrinted(name)
      else { continue }
      let origin = draft.evidence[index].origin
      draft.evidence[index].origin = .siteKeeper(origin)
    }
  }

  private static func isBareTag(_ origin: Evidence.Origin) -> Bool {
    (origin.kind == .meta || origin.kind == .dublinCore) && !origin.isLabelled
      && !ofStories.contains(origin.detail)
  }

  /// Tags that services which count and find stories ask for, one story at a time.
  private static let ofStories: Set<String> = [
    "byl", "byline", "article.author", "article-author", "sailthru.author", "citation_author",
    "cxenseparse:author", "rbauthors", "vr:author", "dable:author",
  ]

  /// Each is looked for in all the page: no story has so many authors, and no name so many bytes.
  private static let mostTags = 32
  private static let longestName = 200

  private func isPublisher(_ name: String, _ draft: Draft) -> Bool {
    draft.evidence.contains {
      $0.field == .sourceName && $0.value == .text(name) && $0.origin.detail.hasSuffix("publisher")
    }
  }

  /// Whether the page prints two words of a name, or all of it that is one word, in any order: "Doe,
  /// Jane" is Jane Doe.
  private func isPrinted(_ name: String) -> Bool {
    var words = name.utf8.prefix(Self.longestName).split { !Self.isLetter($0) }
      .filter { $0.count > 1 }.map(Array.init)
    let wanted = min(2, words.count)
    var found = 0
    var node = 0
    while node < tree.nodes.count, found < wanted {
      let it = tree.nodes[node]
      switch it.tag {
      case .head, .script, .style, .noscript, .template, .svg, .title: node = Int(it.end)
      default:
        if it.isText {
          let range = tree.textRange(of: node)
          let count = words.count
          words.removeAll { Self.holds(tree.bytes[range], $0) }
          found += count - words.count
        }
        node += 1
      }
    }
    return found >= wanted
  }

  /// Whether a text holds a word of its own, capitals or not.
  private static func holds(_ text: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    var start = text.startIndex
    while start + word.count <= text.endIndex {
      defer { start += 1 }
      guard isSame(text[start], word[0]), start == text.startIndex || !isLetter(text[start - 1])
      else { continue }
      let end = start + word.count
      if zip(text[start..<end], word).allSatisfy(isSame),
        end == text.endIndex || !isLetter(text[end])
      {
        return true
      }
    }
    return false
  }

  /// The fifth bit parts capitals from small letters, in Latin-1, Greek and Cyrillic as good as always.
  private static func isSame(_ one: UInt8, _ other: UInt8) -> Bool { one | 0x20 == other | 0x20 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIILetter
  }
}
