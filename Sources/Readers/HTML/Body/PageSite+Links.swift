// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

extension PageSite {
  /// The site of a page: that of its address, else the one that most of its links lead to.
  ///
  /// Pages that say no address of their own mostly write those of their menus in full.
  init(of facts: PageFacts) {
    self.init(facts.base ?? Self.addressMostLinked(in: facts.tree))
  }

  /// Links a page has at least, if they are to tell its site.
  private static let least = 12
  private static let mostHosts = 64

  /// The address of the site that more than half of a page's links lead to; nil where there is none, or most
  /// of them are relative.
  private static func addressMostLinked(in tree: HTMLTree) -> String? {
    var counts: [String: Int] = [:]
    var total = 0
    for node in tree.nodes.indices where tree.nodes[node].tag == .a {
      guard let href = tree.attribute(.href, of: node), !href.isEmpty, !href.hasPrefix("#") else {
        continue
      }
      total += 1
      guard let root = root(of: href), counts.count < mostHosts || counts[root] != nil else {
        continue
      }
      counts[root, default: 0] += 1
    }
    guard total >= least, let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return nil }
    return most.value * 2 > total ? most.key : nil
  }

  /// "https://paper.example" of an address in full.
  private static func root(of address: String) -> String? {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
    let host = address.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
    return host.isEmpty ? nil : "https://" + host
  }
}
