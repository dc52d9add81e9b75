// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2
import Glibc

// What the parser, which is older than HTML 5, reads otherwise than browsers.
extension HTMLEvents {
  /// Whether a sign that comes alone stands in the page as it is: the parser is still at the "<", and not
  /// behind the end of "&lt;" or "&amp;".
  func isUnread(_ sign: UInt8, in context: htmlParserCtxtPtr) -> Bool {
    guard sign == UInt8(ascii: "&") || sign == UInt8(ascii: "<"),
      let input = unsafe context.pointee.input, let place = unsafe input.pointee.cur
    else { return false }
    if sign == UInt8(ascii: "<") { return unsafe place[0] == sign }
    return unsafe place > input.pointee.base && place[-1] != UInt8(ascii: ";")
  }

  /// What is left of the text behind a sign that came alone.
  mutating func repaired(
    _ text: UnsafeBufferPointer<UInt8>, next: UnsafePointer<UInt8>?
  ) -> UnsafeBufferPointer<UInt8> {
    let sign = lone
    lone = 0
    switch sign {
    case UInt8(ascii: "<"):
      // "<![if !IE]>" and "<![CDATA[" are comments up to the next ">".
      guard unsafe text.first == UInt8(ascii: "!") else { return unsafe text }
      unsafe builder.pointee.dropLastByte()
      let end = unsafe text.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? text.count
      return unsafe UnsafeBufferPointer(rebasing: text[end...])
    case UInt8(ascii: "&"):
      let isClosed = unsafe next.map { unsafe $0.pointee == UInt8(ascii: ";") } ?? false
      guard let character = unsafe HTMLEntities.character(named: text, isClosed: isClosed) else {
        return unsafe text
      }
      unsafe builder.pointee.dropLastByte()
      unsafe character.withUnsafeBufferPointer { unsafe builder.pointee.text($0) }
      if isClosed { lone = UInt8(ascii: ";") }
      return unsafe UnsafeBufferPointer(rebasing: text[text.count...])
    default:
      guard unsafe text.first == UInt8(ascii: ";") else { return unsafe text }
      return unsafe UnsafeBufferPointer(rebasing: text[1...])
    }
  }

  /// "<!-->" is a whole comment; the parser takes it for the start of one.
  func comment(_ text: UnsafePointer<UInt8>) {
    let isWhole =
      unsafe text[0] == UInt8(ascii: ">")
      || text[0] == UInt8(ascii: "-") && text[1] == UInt8(ascii: ">")
    if isWhole { unsafe builder.pointee.hasEmptyComments = true }
  }

  static func isShadowRoot(
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> Bool {
    guard var next = unsafe attributes else { return false }
    while let name = unsafe next.pointee {
      if unsafe strcmp(name, "shadowrootmode") == 0 || strcmp(name, "shadowroot") == 0 {
        return true
      }
      unsafe next += 2
    }
    return false
  }

  /// End tags of what is not open: the parser reports them and goes on; browsers take "</br>" for "<br>"
  /// and "</p>" for an empty paragraph.
  mutating func repair(_ error: xmlError, in context: htmlParserCtxtPtr) {
    if unsafe error.code == XML_ERR_TAG_NAME_MISMATCH.rawValue, unsafe error.str2 == nil,
      let name = unsafe error.str1
    {
      let level = unsafe context.pointee.nameNr + 1
      if unsafe strcmp(name, "br") == 0 {
        lone = 0
        unsafe builder.pointee.empty(.br, level: level)
      } else if unsafe strcmp(name, "p") == 0 {
        lone = 0
        unsafe builder.pointee.empty(.p, level: level)
      }
    }
    unsafe report(error)
  }
}
