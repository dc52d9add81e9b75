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
    guard linkHost.isEmpty ? link.hasPrefix("/") : isOwn(linkHost) else { return false }
    return !linkPath.elementsEqual(path)
  }

  /// Whether a link leads to another site; relative ones never do.
  func isElsewhere(_ link: String) -> Bool {
    let host = Self.parts(link).host
    return !host.isEmpty && !isOwn(host)
  }

  /// "lantern.example", "people.lantern.example" and the front page of both are one site; "jane.lantern.example"
  /// and "john.lantern.example" may be two.
  private func isOwn(_ other: Substring.UTF8View) -> Bool {
    !host.isEmpty && (Self.isPart(other, of: host) || Self.isPart(host, of: other))
  }

  private static func isPart(_ inner: Substring.UTF8View, of outer: Substring.UTF8View) -> Bool {
    guard inner.count > outer.count else { return inner.elementsEqual(outer) }
    let rest = inner.dropLast(outer.count)
    return rest.last == UInt8(ascii: ".") && inner.dropFirst(rest.count).elementsEqual(outer)
  }

  /// The host without the prefixes of editions, and the path; "//lantern.example/news" has a host, too.
  private static func parts(
    _ address: String
  ) -> (host: Substring.UTF8View, path: Substring.UTF8View) {
    var rest = address.utf8[...]
    if let end = rest.firstIndex(where: { isEnd($0) || $0 == UInt8(ascii: ":") }),
      rest[end] == UInt8(ascii: ":")
    {
      rest = rest[end...].dropFirst()
    }
    guard rest.starts(with: "//".utf8) else {
      return (Substring("").utf8, pathAlone(address.utf8[...]))
    }
    rest = rest.dropFirst(2)
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
