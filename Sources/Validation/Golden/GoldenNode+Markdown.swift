// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Yams

extension GoldenNode {
  /// Reads Markdown: its front matter by fields, its body block by block; where lines of a paragraph
  /// break makes no difference.
  init(markdown bytes: [UInt8]) throws(ReadError) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var members: [Member] = []
    var start = 0
    if lines.first == "---", let end = lines[1...].firstIndex(of: "---") {
      start = end + 1
      members.append(Member(name: "front matter", node: try Self.frontMatter(lines[1..<end])))
    }
    let blocks = MarkdownBlocks(lines, from: start).blocks
    members.append(
      Member(name: "body", node: GoldenNode(content: .list(blocks), path: "/body", line: start + 1))
    )
    self.init(content: .object(members), path: "", line: 1)
  }

  private static func frontMatter(_ lines: ArraySlice<Substring>) throws(ReadError) -> GoldenNode {
    let text = lines.map(quotingPlaceholder).joined(separator: "\n")
    let yaml: TemplateYAML
    do {
      yaml = try TemplateYAML(Array(text.utf8))
    } catch {
      throw ReadError(
        .malformed, "the front matter: \(error.what)", advice: error.advice,
        line: error.line.map { $0 + 1 }, column: error.column)
    }
    return node(yaml.root, path: "", yaml)
  }

  private static func node(_ yaml: Node, path: String, _ text: TemplateYAML) -> GoldenNode {
    let place = text.place(of: yaml)
    let content: Content
    switch yaml {
    case .scalar(let scalar): content = .scalar(.untyped, scalar.string)
    case .sequence(let items):
      content = .list(
        items.enumerated().map { node($0.element, path: "\(path)/\($0.offset)", text) })
    case .mapping(let pairs):
      content = .object(
        pairs.map { key, value in
          let name = key.scalar?.string ?? ""
          return Member(name: name, node: node(value, path: "\(path)/\(name)", text))
        })
    case .alias: content = .scalar(.null, "null")
    }
    // The front matter begins in the second line.
    return GoldenNode(
      content: content, path: path, line: place.map { $0.line + 1 } ?? 0, column: place?.column ?? 0
    )
  }

  /// A template may leave out the quotes: `published: {{date}}`, which YAML takes for a mapping.
  private static func quotingPlaceholder(_ line: Substring) -> String {
    let indent = line.prefix { $0 == " " }
    if line[indent.endIndex...].hasPrefix(GoldenText.more + ":") {
      let value = line[indent.endIndex...].dropFirst(GoldenText.more.count)
      return indent + "\"\(GoldenText.more)\"" + quotingPlaceholder(value)
    }
    for opening in [": {{", "- {{"] {
      let parts = line.split(separator: opening, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, parts[1].hasSuffix("}}") {
        return parts[0] + opening.dropLast(2) + "\"{{" + parts[1] + "\""
      }
    }
    return String(line)
  }
}

/// The blocks of a Markdown body.
private struct MarkdownBlocks {
  private(set) var blocks: [GoldenNode] = []
  private let lines: [Substring]
  private var open: (kind: String, lines: [String], first: Int)?

  init(_ lines: [Substring], from start: Int) {
    self.lines = lines
    var place = start
    while place < lines.count {
      let line = lines[place]
      let bare = line.drop { $0 == " " }
      if let fence = Self.fence(bare) {
        close()
        var end = place + 1
        while end < lines.count, !lines[end].drop(while: { $0 == " " }).hasPrefix(fence) {
          end += 1
        }
        add("code", lines[place..<min(end + 1, lines.count)].joined(separator: "\n"), place)
        place = end + 1
        continue
      }
      take(bare, at: place)
      place += 1
    }
    close()
  }

  private mutating func take(_ line: Substring, at place: Int) {
    if line.isEmpty {
      close()
    } else if let kind = Self.kind(of: line) {
      close()
      open = (kind, [Self.content(line, kind)], place)
      if kind == "heading" || kind == "rule" || kind == "table row" { close() }
    } else if open != nil {
      open?.lines.append(String(line))
    } else {
      open = ("paragraph", [String(line)], place)
    }
  }

  private mutating func close() {
    guard let (kind, lines, first) = open else { return }
    open = nil
    add(kind, lines.joined(separator: " ").foldingWhiteSpace(), first)
  }

  private mutating func add(_ kind: String, _ text: String, _ place: Int) {
    blocks.append(
      GoldenNode(
        content: .block(kind: kind, text: text), path: "/body/\(blocks.count)", line: place + 1,
        column: 1))
  }

  private static func fence(_ line: Substring) -> String? {
    ["```", "~~~"].first { line.hasPrefix($0) }
  }

  /// What begins a block of its own; nil for running text.
  private static func kind(of line: Substring) -> String? {
    let marks = line.filter { $0 != " " }
    if marks.count > 2, let first = marks.first, "-*_".contains(first),
      marks.allSatisfy({ $0 == first })
    {
      return "rule"
    }
    if line.hasPrefix("#") { return "heading" }
    if line.hasPrefix(">") { return "quotation" }
    if line.hasPrefix("|") { return "table row" }
    if ["- ", "* ", "+ "].contains(where: { line.hasPrefix($0) }) { return "list item" }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, [". ", ") "].contains(where: { line[digits.endIndex...].hasPrefix($0) }) {
      return "list item"
    }
    return nil
  }

  /// A line without what may be written one way or the other: "* one" is "- one".
  private static func content(_ line: Substring, _ kind: String) -> String {
    switch kind {
    case "rule": "---"
    case "list item" where !(line.first?.isNumber ?? false): "- " + line.dropFirst(2)
    default: String(line)
    }
  }
}
