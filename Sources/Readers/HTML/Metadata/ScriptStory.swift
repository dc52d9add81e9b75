// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The text of a story that a page holds in the data of its scripts alone: `{"headline": …, "body": "<p>…"}`.
///
/// Only an object that bears a title of the page counts: scripts hold other stories and notices of law, too.
struct ScriptStory {
  let tree: HTMLTree
  let titles: [TitleKey]
  let base: String?

  /// The blocks of the longest text that goes with a title; none where there is no such data.
  func blocks() -> [DraftBlock] {
    var best: [String] = []
    var longest = Self.leastText - 1
    for node in tree.nodes.indices where tree.nodes[node].tag == .script {
      guard let data = ScriptData.value(of: node, in: tree, bytes: Self.leastText...Self.mostBytes)
      else { continue }
      ScriptData.forEachTitledObject(in: data, isTitle: isTitle) { members in
        for member in members {
          let texts = Self.texts(of: member.value, depth: 0)
          let length = Self.length(texts)
          if length > longest { (best, longest) = (texts, length) }
        }
      }
    }
    return best.flatMap { HTMLBlocks.blocks(fragment: Array($0.utf8), base: base) }
  }

  /// In bytes; what is shorter is a description.
  private static let leastText = 300
  private static let mostBytes = 8 << 20

  private static func length(_ texts: [String]) -> Int { texts.reduce(0) { $0 + $1.utf8.count } }

  private func isTitle(_ value: JSONValue) -> Bool {
    guard let text = value.string, text.utf8.count < Self.leastText else { return false }
    let key = TitleKey(text)
    return key.isTelling && titles.contains { $0 == key }
  }

  /// The paragraphs of a value: lines of a string, strings of an array, texts of its objects.
  private static func texts(of value: JSONValue, depth: Int) -> [String] {
    switch value {
    case .string(let text):
      if text.contains("<p") || text.contains("<br") { return [text] }
      return text.split(whereSeparator: \.isNewline).map(String.init).filter(isOfWords)
    case .array(let values):
      return depth < mostLevels ? values.flatMap { texts(of: $0, depth: depth + 1) } : []
    case .object where depth > 0:
      return textKeys.lazy.compactMap { value[$0] }.map { texts(of: $0, depth: depth + 1) }
        .first { !$0.isEmpty } ?? []
    default: return []
    }
  }

  /// Arrays and objects inside each other: paragraphs, their parts.
  private static let mostLevels = 6
  /// What the text of a paragraph is called.
  private static let textKeys = [
    "content", "text", "html", "value", "body", "children", "paragraphs",
  ]

  /// Addresses, ids and encoded data have no blanks.
  private static func isOfWords(_ line: String) -> Bool {
    line.utf8.contains(0x20) || line.unicodeScalars.contains { $0.value >= 0x2E80 }
  }
}
