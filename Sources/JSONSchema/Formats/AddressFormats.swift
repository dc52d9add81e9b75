// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Addresses, templates of them, and identifiers.
enum AddressFormats {
  /// <https://www.rfc-editor.org/rfc/rfc3986>, or RFC 3987 where beyond ASCII.
  static func isAddress(_ text: [UInt8], needsScheme: Bool, isInternational: Bool) -> Bool {
    guard hasOnlyAllowed(text, isInternational) else { return false }
    let parts = URIReference(String(decoding: text, as: UTF8.self))
    if parts.scheme == nil {
      // Without a scheme, the first step of the path must not look like one.
      let first = parts.path.utf8.prefix { $0 != UInt8(ascii: "/") }
      if needsScheme || (parts.authority == nil && first.contains(UInt8(ascii: ":"))) {
        return false
      }
    }
    let brackets: (String?) -> Bool = { text in
      text?.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") } ?? false
    }
    if brackets(parts.path) || brackets(parts.query) || brackets(parts.fragment) { return false }
    if parts.fragment?.utf8.contains(UInt8(ascii: "#")) ?? false { return false }
    return parts.authority.map { isAuthority(Array($0.utf8)) } ?? true
  }

  private static func isAuthority(_ text: [UInt8]) -> Bool {
    var host = text[...]
    if let at = host.lastIndex(of: UInt8(ascii: "@")) {
      let user = host[..<at]
      if user.contains(where: { "[]@".utf8.contains($0) }) { return false }
      host = host[(at + 1)...]
    }
    if host.first == UInt8(ascii: "[") {
      guard let end = host.firstIndex(of: UInt8(ascii: "]")) else { return false }
      let inner = host[(host.startIndex + 1)..<end]
      host = host[(end + 1)...]
      let isFuture = inner.first.map { $0 | 0x20 == UInt8(ascii: "v") } ?? false
      if !isFuture, !HostFormats.isIPv6(inner) { return false }
      if !host.isEmpty, host.first != UInt8(ascii: ":") { return false }
    }
    if host.contains(where: { "[]".utf8.contains($0) }) { return false }
    guard let colon = host.firstIndex(of: UInt8(ascii: ":")) else { return true }
    return host[(colon + 1)...].allSatisfy { $0 &- 0x30 < 10 }
  }

  private static func hasOnlyAllowed(_ text: [UInt8], _ isInternational: Bool) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x80...: if !isInternational { return false }
      case UInt8(ascii: "%"):
        guard index + 2 < text.count, HexDigit.value(text[index + 1]) != nil,
          HexDigit.value(text[index + 2]) != nil
        else { return false }
      case 0...0x20, 0x7F: return false
      default: if "\"<>\\^`{|}".utf8.contains(byte) { return false }
      }
      index += 1
    }
    return true
  }

  /// <https://www.rfc-editor.org/rfc/rfc6570>
  static func isTemplate(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") })
    {
      guard rest[open] == UInt8(ascii: "{"),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
      else { return false }
      var names = rest[(open + 1)..<close]
      if let first = names.first, "+#./;?&=,!@|".utf8.contains(first) { names.removeFirst() }
      if names.isEmpty { return false }
      let isNamed = names.allSatisfy { byte in
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "_%.,:*".utf8.contains(byte)
      }
      if !isNamed { return false }
      rest = rest[(close + 1)...]
    }
    return true
  }

  /// <https://www.rfc-editor.org/rfc/rfc9562>
  static func isUUID(_ text: [UInt8]) -> Bool {
    guard text.count == 36 else { return false }
    return text.enumerated().allSatisfy { place, byte in
      [8, 13, 18, 23].contains(place) ? byte == UInt8(ascii: "-") : HexDigit.value(byte) != nil
    }
  }

  /// <https://datatracker.ietf.org/doc/html/draft-bhutton-relative-json-pointer-00>
  static func isRelativePointer(_ text: [UInt8]) -> Bool {
    let digits = text.prefix { $0 &- 0x30 < 10 }
    if digits.isEmpty || (digits.count > 1 && digits.first == 0x30) { return false }
    let rest = text.dropFirst(digits.count)
    return rest.elementsEqual("#".utf8)
      || JSONPointer.tokens(String(decoding: rest, as: UTF8.self)) != nil
  }
}
