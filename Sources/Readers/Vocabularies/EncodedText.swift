// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Texts in attributes and scripts of pages, which hold what templates put there: references and tags, some of
/// them encoded once more than they should be.
enum EncodedText {
  /// A text of a script, in which references and tags were never read.
  static func ofScript(_ text: String) -> String {
    let isPlain = !text.utf8.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
    return isPlain ? text.foldingWhiteSpace() : again(read(text))
  }

  /// A text of an attribute, in which references were read: "<p>The harbour board" is an excerpt as it is
  /// written, "<The Lantern>" a name in angle brackets.
  static func ofAttribute(_ text: String) -> String {
    if text.holds(anyOf: markup) { return again(read(text)) }
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text.foldingWhiteSpace() }
    return again(read(text.replacing("<", with: "&lt;")))
  }

  /// "F&uuml;r", where "F&amp;amp;uuml;r" was written.
  private static func again(_ text: String) -> String {
    holdsReference(text) || text.holds(anyOf: markup) ? read(text) : text
  }

  private static func read(_ text: String) -> String {
    HTMLBlocks.plainText(fragment: Array(text.utf8))
  }

  private static let markup = ["</", "/>", "<br>", "<p>"]

  /// Whether a name or number stands between an ampersand and a semicolon.
  private static func holdsReference(_ text: String) -> Bool {
    guard let start = text.utf8.firstIndex(of: UInt8(ascii: "&")) else { return false }
    return text.utf8[start...].split(separator: UInt8(ascii: "&")).contains { rest in
      guard let end = rest.prefix(longestName).firstIndex(of: UInt8(ascii: ";")) else {
        return false
      }
      return end > rest.startIndex
        && rest[..<end].allSatisfy { byte in
          byte.isASCIILetterOrDigit
            || byte == UInt8(ascii: "#")
        }
    }
  }

  private static let longestName = 10
}
