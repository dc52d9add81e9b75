// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The line that a program puts under an entry: hardly a word but links, two of them in brackets,
/// "submitted by rosa [link] [comments]".
enum LinkRow {
  /// So many words beside the links are no label.
  private static let mostWords = 3
  private static let longest = 160
  /// How many bytes at the end of a body are looked at: "]</a></span></td></tr></table>".
  private static let reach = 40

  /// Whether the HTML of a body may close with such a line.
  static func mayClose(_ utf8: ArraySlice<UInt8>) -> Bool {
    utf8.suffix(reach).contains(UInt8(ascii: "]"))
  }

  /// Takes such a line off the end of a body.
  static func remove(from blocks: inout [DraftBlock]) {
    guard case .paragraph(let content)? = blocks.last?.block, isRow(content) else { return }
    blocks.removeLast()
  }

  private static func isRow(_ content: RichText) -> Bool {
    let scalars = Array(content.text.unicodeScalars)
    guard scalars.count <= longest else { return false }
    var rest = scalars
    var signs = 0
    for mark in content.marks where mark.type == .link {
      guard mark.start < mark.end, mark.end <= scalars.count else { return false }
      let range = mark.start..<mark.end
      let words = scalars[range].filter { !$0.properties.isWhitespace }
      if words.first == "[", words.last == "]" { signs += 1 }
      for index in range { rest[index] = " " }
    }
    let words = rest.split { $0.properties.isWhitespace }
    return signs >= 2 && words.count <= mostWords
      && words.allSatisfy { $0.allSatisfy(\.properties.isAlphabetic) }
  }
}
