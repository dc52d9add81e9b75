// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2
import Glibc

/// Text behind a start tag, taken in one piece.
///
/// libxml2 reads text a character at a time, a hundred instructions each; pages of today are mostly
/// scripts, and that was a quarter of all time spent on one. Behind a start tag the text stands in the
/// parser's buffer as it would be reported, so that it is handed on from there and the parser goes on
/// behind it. What it reads differently is left to it, as is all text where diagnostics are asked for.
extension HTMLEvents {
  /// From 2.14 on the parser is another one, which is fast and keeps its place in other ways.
  private static let isUnderstood = LIBXML_VERSION < 21400

  /// Takes the text that follows the start tag the parser is about to finish.
  mutating func takeText(
    behind name: UnsafePointer<UInt8>, _ tag: HTMLTag, hasAttributes: Bool,
    in context: htmlParserCtxtPtr
  ) {
    guard Self.isUnderstood, let input = unsafe context.pointee.input,
      let cursor = unsafe input.pointee.cur, let end = unsafe input.pointee.end,
      unsafe cursor < end, unsafe cursor - input.pointee.base >= 2,
      unsafe cursor.pointee == UInt8(ascii: ">"),
      unsafe hasAttributes || Self.isWritten(tag, before: cursor)
    else { return }
    let rest = unsafe UnsafeBufferPointer(start: cursor + 1, count: end - cursor - 1)
    let length =
      tag.isRawText ? unsafe Self.rawText(in: rest, name) : unsafe Self.plainText(in: rest, tag)
    guard let length, length > 0, let text = rest.baseAddress,
      !(unsafe UTF8Text.holdsStrangers(UnsafeBufferPointer(start: text, count: length)))
    else { return }
    unsafe self.text(text, Int32(length), in: context)
    // The parser will step over the ">" at its cursor: it finds one right before what is next. The
    // bytes are a copy of its own, and it never looks back.
    let last = unsafe UnsafeMutablePointer(mutating: text + (length - 1))
    unsafe last.pointee = UInt8(ascii: ">")
    unsafe input.pointee.cur = UnsafePointer(last)
  }

  /// Whether an element without attributes has a start tag. The parser opens those of a page's frame and
  /// paragraphs by itself, too, and then a ">" at its cursor is text.
  private static func isWritten(_ tag: HTMLTag, before cursor: UnsafePointer<UInt8>) -> Bool {
    switch tag {
    case .html, .head, .body: false
    case .p: unsafe cursor[-1] | 0x20 == UInt8(ascii: "p") && cursor[-2] == UInt8(ascii: "<")
    default: true
    }
  }

  /// The length of a script or style sheet; nil where its end tag is missing, or where it begins with
  /// what the parser takes for a tag even here.
  private static func rawText(
    in bytes: UnsafeBufferPointer<UInt8>, _ name: UnsafePointer<UInt8>
  ) -> Int? {
    guard bytes.count > 1, let base = bytes.baseAddress,
      !(unsafe opensTag(bytes[0], bytes[1]))
    else { return nil }
    let nameLength = unsafe strlen(name)
    var index = 0
    while let found = unsafe memchr(base + index, Int32(UInt8(ascii: "<")), bytes.count - index) {
      let open = unsafe UnsafeRawPointer(base).distance(to: found)
      guard open + 2 + nameLength <= bytes.count else { return nil }
      if unsafe bytes[open + 1] == UInt8(ascii: "/"),
        unsafe xmlStrncasecmp(name, base + open + 2, Int32(nameLength)) == 0
      {
        return open
      }
      index = open + 1
    }
    return nil
  }

  private static func opensTag(_ first: UInt8, _ second: UInt8) -> Bool {
    first == UInt8(ascii: "<")
      && (second == UInt8(ascii: "/") || second == UInt8(ascii: "_") || second == UInt8(ascii: ":")
        || second.beginsName)
  }

  /// The length of the text up to the next tag or reference; nil where the page ends before, and where
  /// the parser puts text elsewhere than right under the element.
  private static func plainText(in bytes: UnsafeBufferPointer<UInt8>, _ tag: HTMLTag) -> Int? {
    if tag.isVoid || tag == .html || tag == .head { return nil }
    var index = 0
    while index < bytes.count {
      let byte = unsafe bytes[index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { return index }
      index += 1
    }
    return nil
  }
}
