// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Markup
import NewsModel
import Testing

@testable import Wirecopy

/// What is written for others to show holds nothing that runs, whatever the feed held.
@Suite struct `Keeping what runs out of feeds` {
  /// Each beside harmless words, which must come through.
  static let plain: [String] = [
    "<p>The bell<script>ring()</script> rang.</p>",
    "<p>The bell rang.</p><script src='//x.example/'>",
    "<p onclick='ring()' onmouseover=ring()>The bell rang.</p>",
    "<p>The bell rang.</p><img src='https://a.example/a.png' onerror='ring()'>",
    "<p><a href='javascript:ring()'>The bell</a> rang.</p>",
    "<p><a href='vbscript:ring()'>The bell</a> rang.</p>",
    "<p><a href='data:text/html,<script>ring()</script>'>The bell</a> rang.</p>",
    "<p style='width: expression(ring())'>The bell rang.</p>",
    "<style>p { background: url(javascript:ring()) }</style><p>The bell rang.</p>",
    "<p>The bell rang.</p><svg onload='ring()'><script>ring()</script><a xlink:href='javascript:ring()'/></svg>",
    "<p>The bell rang.</p><iframe src='javascript:ring()' srcdoc='<script>ring()</script>'></iframe>",
    "<p>The bell rang.</p><object data='javascript:ring()'><param value='x'></object><embed src='x.swf'>",
    "<p>The bell rang.</p><applet code='Ring'></applet><base href='javascript:ring()//'>",
    "<meta http-equiv='refresh' content='0;url=javascript:ring()'><p>The bell rang.</p>",
    "<form action='javascript:ring()'><p>The bell rang.</p><input onfocus='ring()' autofocus></form>",
    "<p>The bell rang.</p><video poster='javascript:ring()' src='javascript:ring()'></video>",
    "<p>The bell rang.</p><link rel='stylesheet' href='javascript:ring()'>",
    "<p>The bell rang.</p><math><mi xlink:href='javascript:ring()'>x</mi></math>",
    "<blockquote cite='javascript:ring()'>The bell rang.</blockquote>",
    "<table background='javascript:ring()'><tr><td onclick='ring()'>The bell rang.</td></tr></table>",
  ]

  /// Those that one parser takes for something that runs, and another does not.
  static let obscure: [String] = [
    "<p><a href=' &#1; JaVa&#10;ScRiPt&colon;ring()'>The bell</a> rang.</p>",
    "<p>The bell rang.</p><scr<script>ipt>ring()</scr</script>ipt>",
    "<p>The bell rang.</p><!--[if IE]><script>ring()</script><![endif]-->",
    "&lt;script&gt;ring()&lt;/script&gt;<p>The bell rang.</p>",
    "<img src=\"x` `<script>ring()</script>\"` `><p>The bell rang.</p>",
  ]

  private static let forbidden: Set<String> = [
    "script", "style", "iframe", "object", "embed", "applet", "meta", "link", "base", "form",
    "input", "svg", "math", "frame", "frameset",
  ]
  private static let addresses: Set<String> = [
    "href", "src", "cite", "poster", "action", "data", "background", "formaction", "xlink:href",
  ]

  private func feed(_ body: String, title: String = "The bell") -> [UInt8] {
    func escaped(_ text: String) -> String {
      text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }
    return Array(
      """
      <rss version="2.0"><channel><title>Quay</title><link>https://quay.example/</link><item>
      <guid isPermaLink="false">bell</guid><title>\(escaped(title))</title>
      <description>\(escaped(body))</description></item></channel></rss>
      """.utf8)
  }

  private func written(_ feed: [UInt8], in format: String) throws -> [UInt8] {
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    let document = try Converter().document(from: feed)
    return try Converter().bytes(of: document.articles, feed: document.feed, in: format, now: now)
  }

  /// The texts of a document that others show as HTML.
  private func html(in document: [UInt8], format: String) throws -> [String] {
    if format == "jsonfeed" {
      let root = try JSONSerialization.jsonObject(with: Data(document)) as? [String: Any]
      let items = try #require(root?["items"] as? [[String: Any]])
      return items.compactMap { $0["content_html"] as? String }
    }
    let xml = try XMLDocument(document)
    let paths =
      format == "rss"
      ? [
        "//item/title", "//item/description", "//item/*[local-name()='encoded']", "//channel/title",
      ]
      : ["//*[local-name()='content']"]
    return try paths.flatMap { path -> [String] in
      guard case .strings(let texts) = try xml.xpath(path) else { return [] }
      return texts
    }
  }

  private func faults(in html: String) -> [String] {
    let tree = HTMLParser.parseFragment(Array(html.utf8))
    var faults: [String] = []
    for index in tree.nodes.indices {
      guard tree.nodes[index].isElement else { continue }
      let name = tree.name(of: index)
      if Self.forbidden.contains(name) { faults.append("<\(name)>") }
      for (attribute, value) in tree.attributes(of: index) {
        if attribute.hasPrefix("on") || attribute.hasPrefix("style") { faults.append(attribute) }
        let bare = value.lowercased().unicodeScalars.filter { $0.value > 0x20 }.map(String.init)
          .joined()
        if Self.addresses.contains(attribute),
          ["javascript:", "vbscript:", "data:text"].contains(where: { bare.hasPrefix($0) })
        {
          faults.append("\(attribute)=\(value)")
        }
      }
    }
    return faults
  }

  @Test(arguments: plain + obscure, ["rss", "atom", "jsonfeed"])
  func `nothing that runs comes through`(body: String, format: String) throws {
    let document = try written(feed(body), in: format)
    let texts = try html(in: document, format: format)
    #expect(texts.contains { $0.contains("The bell") && $0.contains("rang.") })
    #expect(texts.flatMap(faults) == [])
  }

  @Test(arguments: [
    "The bell <script>ring()</script>", "<img src=x onerror=ring()> The bell",
    "The bell &lt;script&gt;ring()&lt;/script&gt;", "&lt;img src=x onerror=ring()&gt; The bell",
    "The bell <b onclick='ring()'>rings</b>",
  ])
  func `titles run nothing either`(title: String) throws {
    let document = try written(feed("<p>The bell rang.</p>", title: title), in: "rss")
    let texts = try html(in: document, format: "rss")
    #expect(texts.contains { $0.contains("The bell") })
    #expect(texts.flatMap(faults) == [])
  }

  @Test(arguments: plain) func `the search for faults finds them`(body: String) {
    #expect(faults(in: body) != [])
  }
}
