// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// What a feed has to say of itself before its first item.
enum FeedHead {
  /// The title of a feed without one, which the formats do not allow.
  static let untitled = "Untitled feed"
  /// The page of a feed without one, which RSS does not allow.
  static let unknownPage = "about:blank"

  /// The title of the feed that an article came in, else its source, else its own headline.
  static func title(of article: Article) -> String {
    article.source?.feed?.title ?? article.source?.name ?? article.headline ?? untitled
  }

  /// The address of the feed that an article came in, else its own.
  static func link(of article: Article) -> String? {
    SafeAddress.link(article.source?.feed?.url) ?? SafeAddress.link(article.url)
  }

  /// Whether a text is an absolute address or URN: a scheme, ":", and no white space.
  static func isIdentifier(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else {
      return false
    }
    let scheme = text.utf8[..<colon]
    let isScheme = scheme.allSatisfy {
      $0.isASCIILetterOrDigit || $0 == 0x2B
        || $0 == 0x2D || $0 == 0x2E
    }
    return isScheme && (scheme.first ?? 0) >= 0x41
      && text.utf8.allSatisfy { $0 > 0x20 && !forbidden.contains($0) }
  }

  /// Whether a plain text could be taken for HTML: it holds a "<", or what could be a reference.
  static func looksLikeHTML(_ text: String) -> Bool {
    if text.holds("<") { return true }
    guard text.holds("&") else { return false }
    let rests = text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    return rests.dropFirst().contains { rest in
      let name = rest.prefix { $0 != UInt8(ascii: ";") }
      return !name.isEmpty && name.endIndex < rest.endIndex
        && name.allSatisfy { byte in
          byte == UInt8(ascii: "#") || byte.isASCIILetterOrDigit
        }
    }
  }

  /// An identifier as a URN of Wirecopy's own where it is no address yet.
  static func urn(_ id: String) -> String {
    if isIdentifier(id) { return id }
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes = Array("urn:x-wirecopy:".utf8)
    for byte in id.utf8 {
      let isPlain =
        byte.isASCIILetterOrDigit || byte == 0x2D
        || byte == 0x2E || byte == 0x5F
      if isPlain {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What may stand in no IRI: quotes, angle brackets, braces and their like.
  private static let forbidden = Array("\"<>\\^`{|}".utf8)
}
