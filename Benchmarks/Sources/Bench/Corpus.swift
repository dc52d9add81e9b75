// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// Made-up news: the same bytes on every machine and in every run.
struct Corpus {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private let words: [String]

  init() {
    let onsets = ["b", "d", "gr", "k", "l", "m", "n", "p", "r", "st", "t", "v", "sh", "w"]
    let vowels = ["a", "e", "i", "o", "u", "ea", "ou", "é", "ü"]
    var made: [String] = []
    for onset in onsets {
      for vowel in vowels {
        for last in ["", "n", "rt", "sel", "mo"] { made.append(onset + vowel + last) }
      }
    }
    words = made
  }

  /// A random number below a bound (xorshift).
  mutating func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func sentence() -> String {
    var text = ""
    let count = 8 + random(16)
    for index in 0..<count {
      let word = words[random(words.count)]
      text += index == 0 ? word.prefix(1).uppercased() + word.dropFirst() : " " + word
      if index > 2, index < count - 2, random(9) == 0 { text += "," }
    }
    return text + "."
  }

  mutating func paragraph() -> String {
    (0..<(2 + random(4))).map { _ in sentence() }.joined(separator: " ")
  }

  mutating func name() -> String {
    let first = words[random(words.count)]
    let last = words[random(words.count)]
    return [first, last].map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// A body of paragraphs with links, a list and a credit line, as HTML.
  mutating func body(paragraphs: Int) -> String {
    var html = "<p>VELLMAR (AP) — \(paragraph())</p>\n"
    for index in 0..<paragraphs {
      html += "<p>\(sentence()) <a href=\"/story/\(random(9999))\">\(sentence())</a>"
      html += " \(paragraph())</p>\n"
      if index % 6 == 5 { html += "<h2>\(sentence())</h2>\n" }
      if index % 9 == 8 { html += "<ul><li>\(sentence())</li><li>\(sentence())</li></ul>\n" }
    }
    return html + "<p>AFP contributed to this report.</p>\n"
  }

  /// A page with the furniture of a news site around its story.
  mutating func page() -> String {
    let headline = sentence()
    let links = (0..<60).map { "<li><a href=\"/s/\($0)\">\(name())</a></li>\n" }.joined()
    let script = String(repeating: "window.layer=window.layer||[];layer.push({a:1});\n", count: 300)
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
      <title>\(headline) | The Vellmar Post</title>
      <meta property="og:title" content="\(headline)"><meta name="author" content="\(name())">
      <meta property="article:published_time" content="2026-03-24T10:00:00+01:00">
      <script>\(script)</script>
      </head><body><nav class="menu"><ul>\(links)</ul></nav><main><article>
      <h1>\(headline)</h1><p class="byline">By \(name()) and \(name())</p>
      <div class="article-body">\(body(paragraphs: 20))</div>
      <aside class="related"><ul>\(links)</ul></aside></article></main>
      <footer><p>© 2026 The Vellmar Post</p><ul>\(links)</ul></footer></body></html>
      """
  }

  /// The texts of a page's story: its headline, byline, paragraphs, headings and items, without tags.
  static func blocks(ofPage page: String) -> [String] {
    guard let start = page.range(of: "<h1>"), let end = page.range(of: "<aside") else { return [] }
    var blocks: [String] = []
    for line in page[start.lowerBound..<end.lowerBound].split(separator: "\n") {
      var text = ""
      var isTag = false
      for character in line.replacing("</h1>", with: "\n").replacing("</li>", with: "\n") {
        if character == "<" { isTag = true }
        if !isTag { text.append(character) }
        if character == ">" { isTag = false }
      }
      blocks += text.split(separator: "\n").map(String.init)
    }
    return blocks
  }

  /// The blocks of a page that the desk reads as lines: from the head the headline, the byline and four
  /// more, from the end up to four, a long paragraph counting as two.
  static func ends(ofPage page: String) -> [String] {
    let blocks = blocks(ofPage: page)
    var lines = Array(blocks.prefix(6))
    var passed = 0
    // The credit line, which is lifted, is read besides.
    for (index, block) in blocks.reversed().enumerated() where passed < 4 {
      lines.append(block)
      if index > 0 { passed += block.utf8.count > 200 ? 2 : 1 }
    }
    return lines
  }

  /// An RSS feed with whole stories.
  mutating func feed(items: Int) -> String {
    let (start, items, end) = feedParts(items: items)
    return start + items + end
  }

  /// An RSS feed of one item, whose story is given as XML.
  static func feed(item story: String) -> String {
    """
    \(feedStart)<item><title>Ferry</title><guid isPermaLink="false">ferry</guid>\
    <content:encoded>\(story)</content:encoded></item>\(feedEnd)
    """
  }

  private static let feedStart = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Vellmar Post</title>\
    <link>https://post.example/</link><description>News</description>

    """
  private static let feedEnd = "</channel></rss>\n"

  /// What stands before the items of an RSS feed, its items, and what stands behind them.
  mutating func feedParts(items: Int) -> (start: String, items: String, end: String) {
    var xml = ""
    for index in 0..<items {
      xml += """
        <item><title>\(sentence())</title><link>https://post.example/\(index)</link>\
        <guid isPermaLink="false">post-\(index)</guid><dc:creator>\(name())</dc:creator>\
        <pubDate>Tue, 24 Mar 2026 10:00:00 +0100</pubDate><description>\(sentence())</description>\
        <content:encoded><![CDATA[\(body(paragraphs: 6))]]></content:encoded></item>

        """
    }
    return (Self.feedStart, xml, Self.feedEnd)
  }

  /// Lines to attribute: bylines, credit lines, sign-offs, datelines, and running text that is none.
  mutating func line(_ index: Int) -> String {
    switch index % 6 {
    case 0: "By \(name()) and \(name()), AFP"
    case 1: "(Reporting by \(name()) in Paris; Editing by \(name()))"
    case 2: "AFP contributed to this report."
    case 3: "LONDON, March 24 (Reuters) - \(sentence())"
    case 4: "Associated Press writer \(name()) in Cairo contributed to this report."
    default: paragraph()
    }
  }
}
