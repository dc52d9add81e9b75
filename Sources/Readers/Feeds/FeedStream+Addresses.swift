// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// Addresses and identifiers.
extension FeedStream {
  /// An address as absolute as the feed allows; nil for scripts and what is no address.
  func address(_ reference: String?) -> String? {
    guard let reference, !reference.isEmpty else { return nil }
    return WebAddress.resolve(onceUnescaped(reference), base: bases.last ?? outerBase)
  }

  /// What addresses are relative to where no element says: the document. Where nothing says where that
  /// was fetched, Atom goes by what the feed calls its own address, and RSS by its site.
  var outerBase: String? {
    if let documentURL { return documentURL }
    let (own, site) = (feed.draft.feed.feedURL, absolute(feed.draft.feed.url))
    return isAtom ? own ?? site : site ?? own
  }

  /// An address that is not relative to anything.
  func absolute(_ address: String?) -> String? {
    address.flatMap { WebAddress.isAbsolute($0) ? $0 : nil }
  }

  /// The address of a page that stands as text, where RSS asks for a whole one: "www.quay.example" is no
  /// path, and markup no address.
  func pageAddress(_ text: String) -> String? {
    if text.hasPrefix("www.") { return address("http://\(text)") }
    return text.holds("<") ? nil : address(text)
  }

  /// Whether a text is the whole address of a page.
  func isPageAddress(_ text: String) -> Bool {
    isWebAddress(text) && !text.utf8.contains(0x20)
  }

  /// Whether a text begins as the address of a page does.
  func isWebAddress(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://")
  }

  /// An address in which "&" was escaped twice.
  private func onceUnescaped(_ reference: String) -> String {
    guard reference.holds("&amp;") else { return reference }
    var bytes: [UInt8] = []
    for byte in reference.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: ";"), bytes.suffix(5).elementsEqual("&amp;".utf8) {
        bytes.removeLast(4)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An identifier as it stands, but for one that is only the path of an address, or that Wirecopy
  /// itself made a URN for Atom's sake.
  func identifier(_ text: String) -> String {
    if text.utf8.first == UInt8(ascii: "/") { return address(text) ?? text }
    return withoutOwnURN(text)
  }

  /// What stood there before it was made a URN.
  func withoutOwnURN(_ text: String) -> String {
    text.hasPrefix(Self.ownURN) ? percentDecoded(text.utf8.dropFirst(Self.ownURN.count)) : text
  }

  /// What Wirecopy puts before an identifier that is no address, where it writes Atom.
  private static let ownURN = "urn:x-wirecopy:"

  private func percentDecoded(_ utf8: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var rest = utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
