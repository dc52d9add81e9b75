// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

/// The same numbers on every run.
private struct Dice {
  var state: UInt64
  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

@Suite struct `Surviving hostile input` {
  private static let scraps: [String] = [
    "<", ">", "/", "<a", "<b>", "</b>", "</a>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a [",
    "<!ENTITY e 'x&e;'>", "]>", "&e;", "&", "&amp;", "&#", "&#x110000;", "&eacute;", "<?", "?>",
    "<?xml", " x=", "'", "\"", "<script>", "</script>", "<p>", "<table>", "<td>", "<title>", "é",
    "\u{FFFE}", "\0", "\u{1}", "xmlns:a='b'", "<a:b>", "text", "\r\n", "<html>", "<body>", "</p>",
  ]

  private func scrambled(_ seed: Int) -> [UInt8] {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    var bytes: [UInt8] = []
    for _ in 0..<(20 + dice.next(200)) {
      if dice.next(8) == 0 {
        for _ in 0..<dice.next(6) { bytes.append(UInt8(dice.next(256))) }
      } else {
        bytes += Self.scraps[dice.next(Self.scraps.count)].utf8
      }
    }
    return bytes
  }

  /// Every node lies inside its parent, and ranges inside the bytes.
  private func isSound(_ tree: HTMLTree) -> Bool {
    for (index, node) in tree.nodes.enumerated() {
      guard Int(node.end) > index, Int(node.end) <= tree.nodes.count else { return false }
      guard index == 0 || node.parent >= 0 && node.parent < index else { return false }
      if index > 0, tree.nodes[Int(node.parent)].end < node.end { return false }
      guard Int(node.text.upperBound) <= tree.bytes.count else { return false }
      guard Int(node.attributes.upperBound) <= tree.attributes.count else { return false }
    }
    return true
  }

  @Test func `scrambled markup gives sound trees`() {
    for seed in 0..<400 {
      let bytes = scrambled(seed)
      #expect(isSound(HTMLParser.parse(bytes, diagnostics: seed % 2 == 0)), "seed \(seed)")
      #expect(isSound(HTMLParser.parseFragment(bytes)), "seed \(seed)")
    }
  }

  @Test func `scrambled markup gives one tree with diagnostics and without`() {
    for seed in 0..<1200 {
      let bytes = scrambled(seed)
      #expect(
        outline(HTMLParser.parse(bytes)) == outline(HTMLParser.parse(bytes, diagnostics: true)),
        "seed \(seed)")
    }
  }

  @Test func `scrambled XML ends in events or in an error`() throws {
    for seed in 0..<400 {
      for bytes in [scrambled(seed), Array("<a>".utf8) + scrambled(seed) + Array("</a>".utf8)] {
        do {
          _ = try read(bytes: TextDecoder.decode(bytes, family: .xml).utf8)
          _ = try read(bytes: bytes)
        } catch is MarkupError {}
        do { _ = try XMLDocument(bytes, recover: true) } catch {}
      }
    }
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32", "gb18030", "shift_jis", "iso-2022-jp", "big5", ""])
  func `scrambled bytes decode to UTF-8`(label: String) {
    for seed in 0..<60 {
      var dice = Dice(state: UInt64(seed))
      let bytes = (0..<dice.next(300)).map { _ in UInt8(dice.next(256)) }
      for family in [MarkupFamily.html, .xml, .text] {
        let decoded = TextDecoder.decode(bytes, family: family, given: label)
        #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
      }
    }
  }

  @Test func `tags with very many attributes take no time in the square of them`() {
    let names = (0..<20_000).map { " a\($0)" }.joined()
    let tree = HTMLParser.parse(Array("<p\(names)>x</p><p a='>' b>y</p>".utf8))
    #expect(tree.textContent(of: 0) == "xy")
    #expect(tree.warnings == ["a tag had more than 512 attributes; the rest was left out"])
    #expect(tree.attributes.count == 514)
    let picture = String(repeating: "AAAA ", count: 10_000)
    #expect(fragment("<img src='\(picture)' alt='b'>").attribute(.alt, of: 1) == "b")
    #expect(throws: MarkupError.self) { try read("<p\(names)/>") }
  }
}
