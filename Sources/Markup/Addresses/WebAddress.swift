// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Addresses of the web as documents write them.
public enum WebAddress {
  /// The address that a reference stands for.
  ///
  /// White space around the reference and line breaks inside it are dropped, spaces inside become
  /// "%20", other characters stay. <https://www.rfc-editor.org/rfc/rfc3986#section-5.2>
  /// - Parameters:
  ///   - reference: As in `href`: "../a?b#c", "//host/a", "https://host/a".
  ///   - base: The address of the document; nil where unknown, and a relative reference then stays
  ///     as it is.
  /// - Returns: Nil for scripts (`javascript:`, and `data:` other than pictures, sound and film),
  ///   for http without a host, for nothing at all, and for a relative reference where the base has
  ///   no path to be relative to.
  public static func resolve(_ reference: String, base: String? = nil) -> String? {
    if isFinal(reference) { return reference }
    let cleaned = AddressParts.cleaned(reference)
    if cleaned.isEmpty, base == nil { return nil }
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

  /// True for an address that resolving would leave as it is. Most are: absolute, of the web, with
  /// nothing to escape and without "." and ".." segments; they need not be cut up and put together.
  private static func isFinal(_ reference: String) -> Bool {
    var reference = reference
    return reference.withUTF8 { utf8 in
      let start =
        unsafe utf8.starts(with: "https://".utf8) ? 8 : utf8.starts(with: "http://".utf8) ? 7 : 0
      guard start > 0, utf8.count > start else { return false }
      var before = UInt8(ascii: "/")
      for index in start..<utf8.count {
        let byte = unsafe utf8[index]
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): return false
        case UInt8(ascii: "."): if before == UInt8(ascii: "/") { return false }
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
          // No host, no address.
          if index == start { return false }
        default: break
        }
        before = byte
      }
      return true
    }
  }

  /// True where an address begins with a scheme: "https:", "mailto:".
  public static func isAbsolute(_ address: String) -> Bool {
    AddressParts(Array(address.utf8)).scheme != nil
  }
}
