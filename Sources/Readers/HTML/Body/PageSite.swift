// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The site of a page, for telling links to its other pages from links away.
struct PageSite {
  private let host: Substring.UTF8View
  private let path: Substring.UTF8View

  /// The site of an address; without one, only relative links are known to stay on it.
  init(_ address: String?) {
    (host, path) = Self.parts(address ?? "")
  }

  /// Whether a link leads to another page of the same site.
  func isOther(_ link: String) -> Bool {
    if link.hasPrefix("#") { return false }
    let (linkHost, linkPath) = Self.parts(link)
    guard linkHost.isEmpty ? link.hasPrefix("/") : linkHost.elementsEqual(host) else {
      return false
    }
    return !linkPath.elementsEqual(path)
  }

  /// The host without the prefixes of editions, and the path.
  private static func parts(_ address: String) -> (Substring.UTF8View, Substring.UTF8View) {
    var rest = address.utf8[...]
    guard let slashes = rest.firstIndex(of: UInt8(ascii: ":")).map({ rest[$0...].dropFirst() }),
      slashes.starts(with: "//".utf8)
    else { return (Substring("").utf8, pathAlone(rest)) }
    rest = slashes.dropFirst(2)
    let end = rest.firstIndex(where: isEnd) ?? rest.endIndex
    var host = rest[..<end]
    for prefix in ["www.", "m.", "amp.", "mobile."] where host.starts(with: prefix.utf8) {
      host = host.dropFirst(prefix.utf8.count)
    }
    return (host, pathAlone(rest[end...]))
  }

  private static func pathAlone(_ rest: Substring.UTF8View) -> Substring.UTF8View {
    var path = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    while path.last == UInt8(ascii: "/") { path = path.dropLast() }
    return path
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
}
