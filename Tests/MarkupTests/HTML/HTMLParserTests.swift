// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

/// The tree as one line: elements as name(children), text in quotes.
func outline(_ tree: HTMLTree, _ node: Int = 0) -> String {
  if tree.nodes[node].isText { return "'\(tree.text(of: node))'" }
  var children: [String] = []
  var index = node + 1
  while index < Int(tree.nodes[node].end) {
    children.append(outline(tree, index))
    index = Int(tree.nodes[index].end)
  }
  let name = tree.name(of: node)
  return children.isEmpty ? name : "\(name)(\(children.joined(separator: " ")))"
}

func page(_ text: String) -> HTMLTree { HTMLParser.parse(Array(text.utf8)) }
func fragment(_ text: String) -> HTMLTree { HTMLParser.parseFragment(Array(text.utf8)) }

@Suite struct `Parsing HTML` {
  @Test func `a page keeps its elements, text and attributes`() {
    let tree = page(
      "<!DOCTYPE html><html lang=en><head><title>A</title></head>"
        + "<body class='x y'><p>One<br>two</p></body></html>")
    #expect(outline(tree) == "html(head(title('A')) body(p('One' br 'two')))")
    #expect(tree.attribute(.lang, of: 0) == "en")
    let body = tree.first(.body)
    #expect(body.flatMap { tree.attribute(.class, of: $0) } == "x y")
    #expect(tree.textContent(of: 0) == "AOnetwo")
  }

  @Test func `missing tags are implied`() {
    #expect(
      outline(page("<title>A</title><p>One<p>Two"))
        == "html(head(title('A')) body(p('One') p('Two')))")
    #expect(outline(page("Only text")) == "html(body(p('Only text')))")
    #expect(outline(page("")) == "html")
  }

  @Test func `a fragment keeps text at its top`() {
    #expect(outline(fragment("One <b>two</b> three")) == "body('One ' b('two') ' three')")
    #expect(outline(fragment("<p>A</p><p>B</p>")) == "body(p('A') p('B'))")
    #expect(outline(fragment("")) == "body")
    #expect(
      outline(fragment("<html><body id=x><p>A</p></body></html>tail")) == "body(p('A') 'tail')")
  }

  @Test func `a start tag that is broken off loses no text`() {
    #expect(
      outline(fragment("<p>A <a href=x <b>bold</b> tail</p>")) == "body(p('A ' a('bold tail')))")
  }

  @Test func `text of every kind of element is kept`() {
    let names = [
      "script", "style", "textarea", "noscript", "template", "my-card", "svg", "title",
      "iframe", "object", "select", "button", "xmp", "noembed", "math", "video",
    ]
    for name in names {
      let tree = fragment("<div><\(name)>words</\(name)></div>")
      #expect(
        tree.bytes.count >= 5 && String(decoding: tree.bytes, as: UTF8.self).contains("words"),
        "\(name)")
    }
  }

  @Test(arguments: [300, 5000, 100_000]) func `deep nesting loses no text`(depth: Int) {
    let source =
      String(repeating: "<div>", count: depth) + "deep" + String(repeating: "</div>", count: depth)
      + "after"
    let tree = page(source)
    #expect(tree.textContent(of: 0) == "deepafter")
    #expect(tree.warnings.count == (depth > 512 ? 1 : 0))
    let spans = page(
      "<p>" + String(repeating: "<div>", count: depth) + String(repeating: "</b>", count: depth)
        + "x")
    #expect(spans.textContent(of: 0) == "x")
  }

  @Test func `a reference to a C1 control means windows-1252`() {
    #expect(outline(fragment("don&#146;t &#x80;5 &#233;")) == "body('don’t €5 é')")
  }

  @Test func `void elements hold nothing`() {
    #expect(
      outline(fragment("<p>a<embed src=x>b<wbr>c</p>d")) == "body(p('a' embed 'b' wbr 'c') 'd')")
  }

  @Test func `a part of a page is a tree of its own`() {
    let tree = page("<p>before</p><article id=x><h2>A <b>b</b></h2>c</article><p>after</p>")
    let part = tree.first(.article).map { tree.part(of: $0) }
    #expect(part.map { outline($0) } == "article(h2('A ' b('b')) 'c')")
    #expect(part?.attribute(.id, of: 0) == "x")
    #expect(part?.nodes[0].parent == -1 && part?.nodes[1].parent == 0)
  }

  @Test func `a NUL does not end the page`() {
    #expect(page("<p>A\0B</p>").textContent(of: 0) == "A\u{FFFD}B")
  }
}
