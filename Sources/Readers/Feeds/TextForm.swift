// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// How the text of an element is to be read.
enum TextForm: UInt8 {
  /// Characters only: dates, identifiers, addresses.
  case line
  /// Declared to be plain text.
  case plain
  /// Nobody says: plain text, unless it looks like markup.
  case unsure
  /// HTML, escaped or in CDATA; elements that stand in it naked belong to it.
  case html
  /// XHTML as elements.
  case xhtml
  /// Bytes in base64.
  case base64
  /// Nothing that can be read as text, such as a picture.
  case binary

  /// The form of a text construct by the `type` and `mode` attributes of Atom 1.0 and 0.3.
  ///
  /// - Returns: `otherwise` where the attributes say nothing.
  init(type: String?, mode: String?, otherwise: TextForm) {
    let type = type.map { TextForm.mediaType($0) }
    switch (mode?.lowercased(), type) {
    case ("base64", let type): self = TextForm.isText(type ?? "text/plain") ? .base64 : .binary
    case ("escaped", "text/html"), ("escaped", "application/xhtml+xml"): self = .html
    case ("escaped", nil): self = .unsure
    case ("xml", "text/html"), ("xml", "application/xhtml+xml"): self = .xhtml
    case (_, nil): self = otherwise
    case (_, "text/plain"): self = .plain
    case (_, "text/html"): self = .html
    case (_, "application/xhtml+xml"): self = .xhtml
    case (_, let type?) where type.hasSuffix("xml"): self = .xhtml
    case (_, let type?) where type.hasPrefix("text/"): self = .plain
    case (_, "application/octet-stream"): self = .base64
    case (_, let type?) where type.holds("/"): self = .binary
    default: self = otherwise
    }
  }

  /// The MIME type without parameters, small, with the short names of Atom 1.0 spelt out.
  private static func mediaType(_ type: String) -> String {
    // As nearly everybody writes them.
    switch type {
    case "html", "text/html": return "text/html"
    case "text", "text/plain": return "text/plain"
    case "xhtml": return "application/xhtml+xml"
    default: break
    }
    let name = type.prefix { $0 != ";" }.lowercased().foldingWhiteSpace()
    switch name {
    case "text", "plain": return "text/plain"
    case "html": return "text/html"
    case "xhtml", "xml": return "application/xhtml+xml"
    default: return name
    }
  }

  private static func isText(_ type: String) -> Bool {
    type.hasPrefix("text/") || type.hasSuffix("xml") || type == "application/octet-stream"
  }

  /// Whether bytes that are said to be HTML hold any: a tag, a comment, or a character reference.
  static func hasMarkup(_ utf8: ArraySlice<UInt8>) -> Bool {
    hasMark(utf8) { mark, rest in
      guard mark == UInt8(ascii: "<") else { return true }
      guard let next = rest.first else { return false }
      return next.isASCIILetterOrDigit || next == UInt8(ascii: "/")
        || next == UInt8(ascii: "!") && rest.starts(with: "!--".utf8)
    }
  }

  /// Whether bytes that nobody says are HTML look like it: a closing tag, an empty or void element,
  /// a comment, or a character reference.
  static func looksLikeMarkup(_ utf8: ArraySlice<UInt8>) -> Bool {
    hasMark(utf8) { $0 == UInt8(ascii: "&") ? isReference($1) : isTag($1) }
  }

  /// Whether bytes hold a closing tag or a character reference, which names and mail addresses never
  /// do.
  static func hasClosingTagOrReference(_ utf8: ArraySlice<UInt8>) -> Bool {
    hasMark(utf8) { $0 == UInt8(ascii: "&") ? isReference($1) : $1.first == UInt8(ascii: "/") }
  }

  /// Whether one of the "<" and "&" is what is asked for, by what follows it.
  private static func hasMark(
    _ utf8: ArraySlice<UInt8>, _ isMeant: (UInt8, ArraySlice<UInt8>) -> Bool
  ) -> Bool {
    var rest = utf8
    while true {
      let place = rest.withUnsafeBufferPointer { MarkupBytes.next(in: $0, from: 0) }
      guard place < rest.count else { return false }
      rest = rest.dropFirst(place)
      guard let mark = rest.popFirst() else { return false }
      if isMeant(mark, rest) { return true }
    }
  }

  /// After "&": a name or number up to ";".
  private static func isReference(_ rest: ArraySlice<UInt8>) -> Bool {
    for (offset, byte) in rest.prefix(longestReference).enumerated() {
      if byte == UInt8(ascii: ";") { return offset > 1 }
      guard byte.isASCIILetterOrDigit || offset == 0 && byte == UInt8(ascii: "#") else {
        return false
      }
    }
    return false
  }

  /// After "<": "/name", "!--", a void element, or a tag that ends in "/>".
  private static func isTag(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    if first == UInt8(ascii: "/") { return rest.dropFirst().first?.isASCIILetterOrDigit ?? false }
    if first == UInt8(ascii: "!") { return rest.dropFirst().starts(with: "--".utf8) }
    guard first.isASCIILetterOrDigit else { return false }
    let name = rest.prefix { $0.isASCIILetterOrDigit }
    let tag = HTMLTag(name: String(decoding: name.map(\.asciiLowercased), as: UTF8.self))
    // No further than the next "<": a text of nothing but openings is looked through once.
    guard
      let close = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
      rest[close] == UInt8(ascii: ">")
    else { return false }
    return tag.isVoid || tag == .p || rest[close - 1] == UInt8(ascii: "/")
  }

  /// The longest name of a character reference is "CounterClockwiseContourIntegral;".
  private static let longestReference = 33
}
