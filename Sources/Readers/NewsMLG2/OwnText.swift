// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Gathers running text as it stands, with its marks.
struct OwnText {
  private let page: OwnXHTML
  private let leftOut: Int?
  private var scalars = String.UnicodeScalarView()
  private var length = 0
  private var marks: [Mark] = []

  init(_ page: OwnXHTML, leavingOut leftOut: Int? = nil) {
    self.page = page
    self.leftOut = leftOut
  }

  mutating func add(_ nodes: [Int]) throws {
    let tree = page.tree
    for node in nodes where node != leftOut {
      guard tree.nodes[node].isElement else {
        append(tree.text(of: node))
        continue
      }
      if tree.nodes[node].tag == .br {
        append("\n")
        continue
      }
      guard let kind = Self.kind(of: tree.nodes[node].tag) else { throw OwnXHTML.Foreign() }
      let start = length
      try add(page.children(of: node))
      let href = kind == .link ? tree.attribute(.href, of: node) : nil
      if kind == .link, href == nil { continue }
      if start < length { marks.append(Mark(type: kind, start: start, end: length, href: href)) }
    }
  }

  private mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      length += 1
    }
  }

  /// The text; what the writer had to cut in pieces so that elements nest is made one again.
  func finished() -> RichText { RichText(String(scalars), marks: marks.rejoined()) }

  private static func kind(of tag: HTMLTag) -> Mark.Kind? {
    switch tag {
    case .a: .link
    case .em: .emphasis
    case .strong: .strong
    case .code: .code
    case .sup: .superscript
    case .sub: .subscript
    case .s: .strikethrough
    default: nil
    }
  }
}

extension [Mark] {
  /// The marks by start, the longer first; those of one kind and address that touch made one.
  func rejoined() -> [Mark] {
    var joined: [Mark] = []
    var last: [Key: Int] = [:]
    for mark in sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      let key = Key(type: mark.type, href: mark.href)
      if let index = last[key], joined[index].end >= mark.start {
        joined[index].end = Swift.max(joined[index].end, mark.end)
      } else {
        last[key] = joined.count
        joined.append(mark)
      }
    }
    return joined.sorted {
      ($0.start, -$0.end, $0.type.rawValue) < ($1.start, -$1.end, $1.type.rawValue)
    }
  }
}

private struct Key: Hashable {
  let type: Mark.Kind
  let href: String?
}
