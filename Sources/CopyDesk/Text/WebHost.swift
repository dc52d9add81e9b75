// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The host of an address, as far as it tells an outlet's name.
struct WebHost {
  /// The host without "www.", lower case, such as "example.co.uk".
  let name: String
  /// The part a reader would call the name, such as "example".
  let label: String

  /// The host of an absolute address; nil where there is none.
  init?(_ address: String?) {
    guard let address, let scheme = address.utf8.firstIndex(of: UInt8(ascii: ":")),
      address[scheme...].hasPrefix("://")
    else { return nil }
    let rest = address[scheme...].dropFirst(3)
    var host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    guard !host.isEmpty else { return nil }
    name = host
    let labels = host.split(separator: ".")
    // "bbc.co.uk": a second level of three letters or fewer before a country is no name.
    let isDeep =
      labels.count >= 3 && (labels.last?.utf8.count ?? 0) == 2
      && labels[labels.count - 2].utf8.count <= 3
    let index = labels.count - (isDeep ? 3 : 2)
    label = String(labels[max(0, index)])
  }
}
