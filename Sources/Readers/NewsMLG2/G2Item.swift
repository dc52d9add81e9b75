// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// A `newsItem` taken apart: its metadata, and its content by form.
struct G2Item {
  /// The scheme of Wirecopy's own terms, which tells what Wirecopy wrote.
  static let ownScheme = "urn:wirecopy:term:"

  /// What `contentSet` holds inline.
  enum Content {
    case xhtml(HTMLTree)
    case nitf(NITFStory)
    /// A vocabulary that holds no story, by the name of its element.
    case other(String)
  }

  let root: G2Element
  let contents: [Content]
  let warnings: [String]
  /// The address of each scheme that the item declares, by its alias.
  private let schemes: [String: String]

  init(_ tree: G2Tree, contents: [Content], warnings: [String], inherited: [String: String]) {
    root = tree.root
    self.contents = contents
    self.warnings = warnings
    var schemes = inherited
    for scheme in root.all("catalog").flatMap({ $0.all("scheme") }) {
      if let alias = scheme["alias"], let uri = scheme["uri"] { schemes[alias] = uri }
    }
    self.schemes = schemes
  }

  var itemMeta: G2Element? { root.first("itemMeta") }
  var contentMeta: G2Element? { root.first("contentMeta") }
  var rightsInfo: G2Element? { root.first("rightsInfo") }

  /// True for what Wirecopy wrote.
  var isOwn: Bool { schemes.values.contains(Self.ownScheme) }

  /// A code taken apart: the scheme by its address where the item declares it, else by its alias.
  struct Code {
    var scheme: String?
    var code: String
    /// Whether the item itself says what the alias stands for.
    var isDeclared = false
  }

  /// The code of an element: its `qcode`, or its `uri`, which has no scheme.
  /// <https://iptc.org/std/NewsML-G2/guidelines/#qcodes>
  func code(_ element: G2Element) -> Code? {
    guard let qcode = element["qcode"] else { return element["uri"].map { Code(code: $0) } }
    return code(qcode)
  }

  func code(_ qcode: String) -> Code {
    let parts = qcode.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return Code(code: qcode) }
    let (alias, code) = (String(parts[0]), String(parts[1]))
    guard let uri = schemes[alias] else { return Code(scheme: alias, code: code) }
    return Code(scheme: uri, code: code, isDeclared: true)
  }

  /// The name people give the thing, in the language of the item where there are several.
  func name(_ element: G2Element) -> String? {
    let names = element.all("name")
    let language = root["xml:lang"]
    let fitting = names.first { $0["xml:lang"] == language } ?? names.first
    return fitting?.line
  }
}

extension String {
  /// The text with "%" and two hexadecimal digits read as the byte they stand for.
  var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = Substring(self).utf8
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension G2Item {
  /// Whether there is anything of a story: what Wirecopy wrote always is one.
  var hasStory: Bool {
    if isOwn || contentMeta?.first("headline")?.line != nil { return true }
    for content in contents {
      if case .other = content { continue }
      return true
    }
    let contentSet = root.first("contentSet")
    return contentSet?.first("inlineData")?.line != nil
      || (isPicture && contentSet?.first("remoteContent") != nil)
  }
}
