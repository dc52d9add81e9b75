// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

@Suite struct `Reading front matter` {
  private func read(_ text: String) throws -> [ReadStory] {
    var stories: [ReadStory] = []
    let input = ReaderInput(source: MemorySource(Array(text.utf8)), name: "story")
    _ = try MarkdownReader().read(input) { stories.append($0) }
    return stories
  }

  private func articles(_ text: String) throws -> [Article] {
    try read(text).compactMap { if case .article(let article) = $0 { article } else { nil } }
  }

  private func message(_ text: String) -> String {
    do {
      return "\(try read(text).count) stories"
    } catch {
      return (error as? ReadError)?.message(file: "story.md") ?? "\(error)"
    }
  }

  @Test func `takes what names its fields as an article does for one`() throws {
    let article = try #require(
      try articles("---\nid: 42\nheadline: 2024\nauthors: []\nversion: 3\n---\nWords\n").first)
    #expect(article.id == "42")
    #expect(article.headline == "2024")
    #expect(article.version == 3)
    #expect(article.body == [.paragraph(RichText("Words"))])
  }

  @Test(arguments: [
    "---\ntitle: One\nauthors: []\n---\n", "---\nheadline: One\nauthors: [Ida Holm]\n---\n",
    "---\nheadline: One\n---\n", "One\n\n---\n\nTwo", "---\n\nRule first\n\n---\n",
  ])
  func `leaves all else to the desk`(text: String) throws {
    #expect(try articles(text).isEmpty)
    #expect(try read(text).count == 1)
  }

  @Test func `reads one article after another, whatever stands in their code`() throws {
    let text = """
      ---
      headline: One
      authors: []
      ---

      ```
      ---
      headline: no
      authors: []
      ---
      ```

      ---
      headline: Two
      authors: []
      ---

      Words
      """
    let articles = try articles(text)
    #expect(articles.map(\.headline) == ["One", "Two"])
    #expect(
      articles.first?.body == [
        .preformatted(RichText("---\nheadline: no\nauthors: []\n---"))
      ])
    #expect(articles.last?.body == [.paragraph(RichText("Words"))])
  }

  private static let advice =
    "'wirecopy templates show markdown-frontmatter' says what front matter may hold"

  @Test(arguments: [
    ("", "story.md: error: the document is empty"),
    (
      "---\nauthors: []\nurgency: high\n---\n",
      "story.md:3:10: error: 'urgency' is not a whole number; \(advice)"
    ),
    (
      "---\nauthors:\n- name: [a]\n---\n",
      "story.md:3:9: error: 'authors[0].name' is not a string; \(advice)"
    ),
    (
      "---\nauthors: []\npublished: Monday\n---\n",
      "story.md:3:12: error: 'published': 'Monday' is not an RFC 3339 date; \(advice)"
    ),
    (
      "\n---\nauthors: []\na: b: c\n---\n",
      "story.md:4:5: error: the front matter is not YAML: mapping values are not allowed in this "
        + "context; put texts with ':' or '#' in quotes"
    ),
    (
      "---\nid: a\nid: b\n---\n",
      "story.md:2:1: error: the front matter says 'id' twice; leave one of them out"
    ),
  ])
  func `names the fault and its place`(text: String, message wanted: String) {
    #expect(message(text) == wanted)
  }

  @Test func `does not follow references without end`() {
    var text = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for number in 1...12 {
      let references = repeatElement("*a\(number - 1)", count: 10).joined(separator: ", ")
      text += "a\(number): &a\(number) [\(references)]\n"
    }
    #expect(
      message(text + "---\n").contains(
        "the front matter holds more than 200000 values; write out what it refers to"))
  }

  @Test func `does not nest without end`() {
    let text = "---\na: " + String(repeating: "[", count: 100_000) + "\n---\n"
    #expect(message(text).contains("the front matter is not YAML"))
  }
}
