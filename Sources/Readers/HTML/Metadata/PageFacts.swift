// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The nodes of a page that speak about its story, found in one pass.
struct PageFacts {
  let tree: HTMLTree
  /// The address relative ones are resolved against.
  private(set) var base: String?
  private(set) var metas: [Int] = []
  private(set) var links: [Int] = []
  private(set) var scripts: [Int] = []
  private(set) var headings: [Int] = []
  private(set) var title: Int?
  private(set) var times: [Int] = []
  /// Elements with properties of microdata or RDFa.
  private(set) var properties: [Int] = []
  /// Links with a relation.
  private(set) var anchors: [Int] = []
  /// Links to pages about authors.
  private(set) var authorLinks: [Int] = []
  /// Links to pages about users of the site.
  private(set) var userLinks: [Int] = []

  init(_ tree: HTMLTree, url: String?) {
    self.tree = tree
    base = url
    var hasBase = false
    for node in tree.nodes.indices {
      let it = tree.nodes[node]
      guard it.isElement else { continue }
      switch it.tag {
      case .meta: metas.append(node)
      case .link: links.append(node)
      case .script: if isLinkedData(node) { scripts.append(node) }
      case .h1: headings.append(node)
      case .title: if title == nil, !isInDrawing(node) { title = node }
      case .time: times.append(node)
      case .abbr: if isMoment(node) { times.append(node) }
      case .base:
        if !hasBase, let href = tree.attribute(.href, of: node),
          let resolved = WebAddress.resolve(href, base: url)
        {
          base = resolved
          hasBase = true
        }
      case .a:
        if tree.attributeRange(.rel, of: node) != nil { anchors.append(node) }
        if let href = tree.attributeRange(.href, of: node) {
          let address = tree.utf8(href)
          if AuthorAddress.isOne(address) {
            authorLinks.append(node)
          } else if AuthorAddress.isOfUser(address) {
            userLinks.append(node)
          }
        }
      default: break
      }
      if it.attributes.contains(where: { isProperty(tree.attributes[Int($0)].name, it.tag) }) {
        properties.append(node)
      }
    }
    if !hasBase, base == nil { base = canonical() }
  }

  /// Before there was `<time>`, pages had the moment as what an abbreviation stands for:
  /// `<abbr title="2008-10-17T13:22:31-0700">`.
  private func isMoment(_ abbreviation: Int) -> Bool {
    guard let title = tree.attribute(.title, of: abbreviation), title.utf8.count >= 16 else {
      return false
    }
    let bytes = title.utf8.prefix(11).enumerated()
    return bytes.allSatisfy { place, byte in
      switch place {
      case 4, 7: byte == UInt8(ascii: "-")
      case 10: byte == UInt8(ascii: "T")
      default: byte.isASCIIDigit
      }
    }
  }

  /// Whether an attribute is one of microdata, or of RDFa in the page; `<meta property>` speaks of the page.
  private func isProperty(_ name: HTMLAttributeName, _ tag: HTMLTag) -> Bool {
    name == .itemprop || name == .property && tag != .meta
  }

  /// Without an address from outside, the page's own is what its links are relative to.
  private func canonical() -> String? {
    for link in links {
      if tree.attribute(.rel, of: link)?.lowercased() == "canonical",
        let href = tree.attribute(.href, of: link), WebAddress.isAbsolute(href)
      {
        return href
      }
    }
    for meta in metas where tree.attribute(.property, of: meta) == "og:url" {
      if let href = tree.attribute(.content, of: meta), WebAddress.isAbsolute(href) {
        return href
      }
    }
    return nil
  }

  private static let linkedDataType = Array("ld+json".utf8)

  private func isLinkedData(_ node: Int) -> Bool {
    guard let type = tree.attributeRange(.type, of: node) else { return isUntypedData(node) }
    return Array(tree.utf8(type)).contains(Self.linkedDataType)
  }

  /// Some systems forget the type: an object with a context is no program.
  private func isUntypedData(_ node: Int) -> Bool {
    guard node + 1 < tree.nodes.count, !tree.nodes[node + 1].isElement,
      Int(tree.nodes[node + 1].parent) == node
    else { return false }
    let opening = tree.bytes[tree.textRange(of: node + 1)].prefix(80)
    let words = opening.filter { $0 > 0x20 }
    return words.starts(with: Self.context) || words.starts(with: [0x5B] + Self.context)
  }

  private static let context = Array("{\"@context\"".utf8)

  /// Drawings have titles of their own.
  private func isInDrawing(_ node: Int) -> Bool {
    let parent = tree.nodes[node].parent
    return parent >= 0 && tree.nodes[Int(parent)].tag == .svg
  }
}
