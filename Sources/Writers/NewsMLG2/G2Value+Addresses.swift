// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension G2Value {
  /// The item's identifier, the same for all versions: the article's own where it is a URI, else a
  /// `tag:` URI made of it (or of the address, or of the words where there is neither).
  /// <https://www.rfc-editor.org/rfc/rfc4151>
  static func guid(of article: Article) -> String {
    if let id = article.id?.line {
      if let address = address(id), address == id { return id }
      return tag(of: article, encoded(id))
    }
    if let address = address(article.url) { return address }
    return tag(of: article, digest(of: article))
  }

  private static func tag(of article: Article, _ specific: String) -> String {
    var day = article.published ?? article.created
    day?.time = nil
    return
      "tag:\(host(of: article) ?? "wirecopy.invalid"),\(day?.description ?? "2026"):\(specific)"
  }

  /// 64 bits of the words of an article by FNV-1a, in hexadecimal digits.
  private static func digest(of article: Article) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let words = [article.headline, article.byline, article.dateline?.text].map { $0 ?? "" }
    for text in words + article.body.map(\.plainText) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  /// The host of the article's address or of its source's, lower case; nil where none is plain ASCII.
  static func host(of article: Article) -> String? {
    let addresses = [article.url, article.source?.url, article.source?.feed?.url]
    return addresses.compactMap { $0.flatMap(host) }.first
  }

  private static func host(_ address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[(colon + 1)...].starts(with: "//".utf8)
    else { return nil }
    let authority = bytes[(colon + 3)...].prefix { !"/?#".utf8.contains($0) }
    let host = authority.split(separator: UInt8(ascii: "@")).last ?? authority
    let name = host.prefix { $0 != UInt8(ascii: ":") }
    guard !name.isEmpty, name.allSatisfy(isHostByte) else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    isUnreserved(byte) && byte != UInt8(ascii: "_") && byte != UInt8(ascii: "~")
  }

  /// An absolute address, percent-encoded where it must be; nil for what is none.
  /// <https://www.rfc-editor.org/rfc/rfc3986>
  static func address(_ text: String?) -> String? {
    guard let text = text?.line else { return nil }
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      colon + 1 < bytes.count, isScheme(bytes[..<colon])
    else { return nil }
    let rest = bytes[(colon + 1)...]
    if rest.starts(with: "//".utf8) {
      let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
      guard isAuthority(authority) else { return nil }
    }
    var result = Array(bytes[...colon])
    var hasFragment = false
    for (index, byte) in zip(rest.indices, rest) {
      let isEncoded =
        switch byte {
        case UInt8(ascii: "%"): !isHexPair(bytes, at: index + 1)
        case UInt8(ascii: "#"): hasFragment
        default: byte < 0x80 && !isUnreserved(byte) && !"!$&'()*+,;=:@/?".utf8.contains(byte)
        }
      hasFragment = hasFragment || byte == UInt8(ascii: "#")
      if isEncoded { result.appendPercentEncoded(byte) } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first.isASCIILetter else { return false }
    return bytes.allSatisfy {
      $0.isASCIILetterOrDigit || "+-.".utf8.contains($0)
    }
  }

  private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
    let host = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).last
    guard let host else { return false }
    let parts = host.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first, !name.isEmpty,
      name.allSatisfy({ $0 >= 0x80 || isUnreserved($0) })
    else { return false }
    guard parts.count == 2 else { return true }
    return parts[1].count <= 5 && parts[1].allSatisfy { $0.isASCIIDigit }
  }

  private static func isHexPair(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    return bytes[index...(index + 1)].allSatisfy {
      $0.isASCIIDigit || (0x41...0x46).contains($0 & 0xDF)
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || "-._~".utf8.contains(byte)
  }

  /// An identifier with everything percent-encoded but the unreserved characters.
  static func encoded(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) { result.append(byte) } else { result.appendPercentEncoded(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
