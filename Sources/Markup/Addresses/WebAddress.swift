// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// Addresses of the web as documents write them.
public enum WebAddress {
  /// The address that a reference stands for.
  ///
  /// White space around the reference and line breaks inside it are dropped, spaces inside become
  /// "%20", other characters stay. <https://www.rfc-editor.org/rfc/rfc3986#section-5.2>
  /// - Parameters:
  ///   - reference: As in `href`: "../a?b#c", "//host/a", "https://host/a".
  ///   - base: The address of the document, asked for only where the reference is not whole; nil where
  ///     unknown, and a relative reference then stays as it is.
  /// - Returns: Nil for scripts (`javascript:`, and `data:` other than pictures, sound and film),
  ///   for http without a host, for nothing at all, and for a relative reference where the base has
  ///   no path to be relative to.
  public static func resolve(
    _ reference: String, base: @autoclosure () -> String? = nil
  ) -> String? {
    var reference = reference
    let isWhole = reference.withUTF8 { unsafe isFinal($0, 0..<$0.count) }
    return isWhole ? reference : resolved(reference, base())
  }

  /// The address that a reference stands for, which is UTF-8 in a range of bytes.
  package static func resolve(
    _ range: Range<Int>, of utf8: UnsafeBufferPointer<UInt8>, base: String?
  ) -> String? {
    let reference = unsafe UTF8Text.string(UnsafeBufferPointer(rebasing: utf8[range]))
    return unsafe isFinal(utf8, range) ? reference : resolved(reference, base)
  }

  private static func resolved(_ reference: String, _ base: String?) -> String? {
    let cleaned = AddressParts.cleaned(reference)
    if cleaned.isEmpty, base == nil { return nil }
    if let base, let address = rooted(cleaned, at: base) { return address }
    var parts = AddressParts(cleaned)
    if parts.scheme == nil, let base {
      guard let resolved = parts.resolved(against: AddressParts(AddressParts.cleaned(base))) else {
        return nil
      }
      parts = resolved
    } else if parts.scheme != nil, parts.authority != nil {
      parts.path = AddressParts.withoutDots(parts.path)
    }
    return parts.isAcceptable ? parts.text : nil
  }

  /// A reference from the root of a site, such as "/img/quay.jpg", which only needs the site put before it:
  /// most relative ones are. Nil for others, and where the site is not plain.
  private static func rooted(_ reference: [UInt8], at base: String) -> String? {
    guard reference.first == UInt8(ascii: "/"), reference.dropFirst().first != UInt8(ascii: "/"),
      !AddressParts.holdsDots(reference[...])
    else { return nil }
    var base = base
    return base.withUTF8 { base in
      let host = unsafe hostStart(base)
      let end = unsafe base[host...].firstIndex(where: endsHost) ?? base.count
      guard host > 0, end > host, unsafe !base[..<end].contains(where: AddressParts.isUnclean)
      else { return nil }
      let bytes = unsafe base[..<end] + reference
      return unsafe bytes.withUnsafeBufferPointer { unsafe UTF8Text.string($0) }
    }
  }

  /// True for an address that resolving would leave as it is. Most are: absolute, of the web, with
  /// nothing to escape and without "." and ".." segments; they need not be cut up and put together.
  private static func isFinal(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let reference = unsafe UnsafeBufferPointer(rebasing: utf8[range])
    let host = unsafe hostStart(reference)
    // No host, no address.
    guard host > 0, reference.count > host, unsafe !endsHost(reference[host]) else { return false }
    guard let base = utf8.baseAddress else { return false }
    // From the slash before the host on; the last bytes are looked at with some that were passed already.
    let start = range.lowerBound + host - 1
    var index = start
    while index < range.upperBound, index &+ 1 < utf8.count {
      let place = min(index, utf8.count &- ByteBlock.length &- 1)
      guard place >= start else { break }
      let block = unsafe ByteBlock(base, at: place)
      let next = unsafe ByteBlock(base, at: place &+ 1)
      let marks =
        block.marks(below: 0x21) | block.marks(of: 0x7F) | block.marks(of: UInt8(ascii: "\""))
        | block.marks(of: UInt8(ascii: "<"), butFor: UInt8(ascii: "<") ^ UInt8(ascii: ">"))
        | block.marks(of: UInt8(ascii: "/"), before: UInt8(ascii: "."), in: next)
      if let offset = ByteBlock.first(marks) {
        // A "." behind the range belongs to something else.
        index = place + offset
        if index >= range.upperBound { return true }
        return unsafe index == range.upperBound - 1 && utf8[index] == UInt8(ascii: "/")
      }
      index = place + ByteBlock.length
    }
    while index < range.upperBound {
      let byte = unsafe utf8[index]
      if byte <= 0x20 || byte == 0x7F || isEscaped(byte) { return false }
      if byte == UInt8(ascii: "/"), index + 1 < range.upperBound,
        unsafe utf8[index + 1] == UInt8(ascii: ".")
      {
        return false
      }
      index += 1
    }
    return true
  }

  /// What "https://" or "http://" ends before; 0 for another beginning.
  private static func hostStart(_ reference: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = reference.baseAddress, reference.count > 8 else { return 0 }
    return unsafe memcmp(start, "https://", 8) == 0 ? 8 : memcmp(start, "http://", 7) == 0 ? 7 : 0
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  /// True where an address begins with a scheme: "https:", "mailto:".
  public static func isAbsolute(_ address: String) -> Bool {
    var address = address
    return address.withUTF8 { unsafe AddressParts.schemeLength($0) != nil }
  }
}
