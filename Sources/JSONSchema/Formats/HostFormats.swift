// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Names and numbers of hosts, and mailboxes at them.
enum HostFormats {
  private static let labelLimit = 63
  private static let nameLimit = 253

  /// <https://www.rfc-editor.org/rfc/rfc1123#section-2.1>, or RFC 5890 where beyond ASCII.
  static func isHostname(_ text: ArraySlice<UInt8>, isInternational: Bool) -> Bool {
    if text.isEmpty || text.count > nameLimit { return false }
    if !isInternational {
      return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        .allSatisfy(isLabel)
    }
    // Full stops of East Asia part labels, too.
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    return scalars.split(omittingEmptySubsequences: false) { ".。．｡".unicodeScalars.contains($0) }
      .allSatisfy { label in
        let utf8 = Array(String(String.UnicodeScalarView(label)).utf8)
        return utf8.allSatisfy { $0 < 0x80 } ? isLabel(utf8[...]) : IDNLabel.isValid(Array(label))
      }
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    guard let first = label.first, let last = label.last, label.count <= labelLimit else {
      return false
    }
    if first == UInt8(ascii: "-") || last == UInt8(ascii: "-") { return false }
    let isPlain = label.allSatisfy {
      $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-")
    }
    if !isPlain { return false }
    guard label.dropFirst(2).starts(with: "--".utf8) else { return true }
    // Two hyphens there are kept for encoded labels.
    let prefix = label.prefix(2).map { $0 | 0x20 }
    guard prefix == Array("xn".utf8), let scalars = Punycode.decode(label.dropFirst(4)) else {
      return false
    }
    return scalars.contains { $0.value >= 0x80 } && IDNLabel.isValid(scalars)
  }

  /// Four decimal numbers, without zeros in front.
  static func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard (1...3).contains(part.count), part.allSatisfy({ $0 &- 0x30 < 10 }) else {
          return false
        }
        if part.count > 1, part.first == 0x30 { return false }
        return part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
      }
  }

  /// <https://www.rfc-editor.org/rfc/rfc4291#section-2.2>
  static func isIPv6(_ text: ArraySlice<UInt8>) -> Bool {
    let groups = Array(text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false))
    guard groups.count >= 3, groups.count <= 9 else { return false }
    var count = 0
    var gaps = 0
    for (place, group) in groups.enumerated() {
      if group.isEmpty {
        let isEdge = place == 0 || place == groups.count - 1
        // An empty group at an edge belongs to the gap beside it.
        if isEdge {
          let neighbour = place == 0 ? 1 : place - 1
          if !groups[neighbour].isEmpty { return false }
        } else {
          gaps += 1
        }
      } else if place == groups.count - 1, group.contains(UInt8(ascii: ".")) {
        if !isIPv4(group) { return false }
        count += 2
      } else {
        if group.count > 4 || !group.allSatisfy({ HexDigit.value($0) != nil }) { return false }
        count += 1
      }
    }
    return gaps == 0 ? count == 8 : gaps == 1 && count < 8
  }

  /// <https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2>, or RFC 6531 where beyond ASCII.
  static func isEmail(_ text: [UInt8], isInternational: Bool) -> Bool {
    guard let at = text.lastIndex(of: UInt8(ascii: "@")), at > 0 else { return false }
    return isMailbox(text[..<at], isInternational) && isMailHost(text[(at + 1)...], isInternational)
  }

  private static func isMailbox(_ name: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
    if name.count > 1, name.first == UInt8(ascii: "\""), name.last == UInt8(ascii: "\"") {
      var isEscaped = false
      for byte in name.dropFirst().dropLast() {
        if byte < 0x20 || byte == 0x7F || (byte >= 0x80 && !isInternational) { return false }
        if !isEscaped, byte == UInt8(ascii: "\"") { return false }
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      }
      return !isEscaped
    }
    return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy {
            $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0)
              || ($0 >= 0x80 && isInternational)
          }
      }
  }

  private static func isMailHost(_ host: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
    guard host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") else {
      return isHostname(host, isInternational: isInternational)
    }
    let inner = host.dropFirst().dropLast()
    return inner.starts(with: "IPv6:".utf8) ? isIPv6(inner.dropFirst(5)) : isIPv4(inner)
  }
}
