// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing
import Validation

@testable import Readers
@testable import Wirecopy

@Suite struct `The schemas of what is written` {
  private let grammar = SharedData.projectFolder.appendingPathComponent(
    "Templates/newsml-wirecopy.rng"
  ).path
  private let frontMatter = SharedData.projectFolder.appendingPathComponent(
    "Templates/markdown-frontmatter.schema.json"
  ).path
  private let now = NewsDate("2026-03-01T12:00:00Z")

  private func written(_ articles: [Article], in format: String) throws -> [UInt8] {
    try Converter().bytes(of: articles, in: format, now: #require(now))
  }

  private func examples() throws -> [(name: String, articles: [Article])] {
    let folder = SharedData.projectFolder.appendingPathComponent("examples").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.contains(".") }
      .map { name in
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
        return (name, try Converter().document(from: Array(bytes), name: name).articles)
      }
  }

  private func generated(_ count: Int, seed: UInt64) -> [Article] {
    var generated = GeneratedArticles(seed: seed)
    return (0..<count).map { _ in generated.next() }
  }

  /// The front matter of a document as JSON.
  private func front(_ markdown: [UInt8]) throws -> [UInt8] {
    let part = try #require(try MarkdownParts(markdown).first())
    return Array(Self.json(.object(try #require(part.front).fields)).utf8)
  }

  private static func json(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .boolean(let flag): "\(flag)"
    case .number(let text): text
    case .string(let text):
      String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
    case .array(let values): "[\(values.map(json).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(json(.string($0.name))):\(json($0.value))" }.joined(separator: ","))}"
    }
  }

  @Test func `every example in NewsML-G2 is valid by the grammar`() throws {
    let validator = try DocumentValidator(template: grammar)
    for example in try examples() {
      let bytes = try written(example.articles, in: "newsml-g2")
      let found = validator.findings(in: bytes, name: example.name).map(\.description)
      #expect(found == [], "\(example.name)")
    }
  }

  @Test func `generated articles in NewsML-G2 are valid by the grammar`() throws {
    let validator = try DocumentValidator(template: grammar)
    let articles = generated(150, seed: 41)
    for batch in articles.map({ [$0] }) + [articles] {
      let found = validator.findings(in: try written(batch, in: "newsml-g2"), name: "a.xml")
      #expect(found.map(\.description) == [])
    }
  }

  /// Each change breaks one thing that IPTC's schema would let pass, or not.
  @Test(arguments: [
    ("standardversion=\"2.35\"", "standardversion=\"2.20\""),
    ("<generator>wirecopy</generator>", ""),
    ("alias=\"wirecopy\"", "alias=\"other\""),
    ("<pubStatus qcode=\"stat:usable\"/>", "<pubStatus qcode=\"stat:secret\"/>"),
    ("<urgency>5</urgency>", "<urgency>10</urgency>"),
    ("role=\"wirecopy:kicker\"", "role=\"wirecopy:overline\""),
    ("<html ", "<page "), ("</html>", "</page>"),
    ("<h2>What the log says</h2>", "<h7>What the log says</h7>"),
    ("class=\"creditline signoff\"", "class=\"sign-off\""),
    ("kind=\"signoff\"", "kind=\"goodbye\""),
    ("<slugline>HARBOUR-LAMP-QUAY</slugline>", "<slugline>HARBOUR\nLAMP</slugline>"),
    ("2024-03-11T09:46:00.25+01:00</versionCreated>", "2024-03-11</versionCreated>"),
    ("<hr/>", "<hr>x</hr>"), ("<img src=", "<img href="),
  ])
  func `what is not so written is refused`(old: String, new: String) throws {
    let path = SharedData.projectFolder.appendingPathComponent(
      "Tests/WritersTests/Fixtures/everything.newsml.xml")
    let whole = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    #expect(whole.contains(old))
    let validator = try DocumentValidator(template: grammar)
    #expect(validator.findings(in: Array(whole.utf8), name: "a.xml").isEmpty)
    let broken = whole.replacingOccurrences(of: old, with: new)
    #expect(!validator.findings(in: Array(broken.utf8), name: "a.xml").isEmpty)
  }

  @Test func `the front matter of every example is valid by its schema`() throws {
    let validator = try DocumentValidator(template: frontMatter, checksFormats: true)
    for example in try examples() {
      for article in example.articles {
        let found = validator.findings(
          in: try front(written([article], in: "markdown")), name: example.name)
        #expect(found.map(\.description) == [], "\(example.name)")
      }
    }
  }

  @Test func `the front matter of generated articles is valid by its schema`() throws {
    let validator = try DocumentValidator(template: frontMatter, checksFormats: true)
    for article in generated(200, seed: 43) {
      let article = try KeptByMarkdown().withoutByteOrderMarks(article)
      let found = validator.findings(
        in: try front(written([article], in: "markdown")), name: "a.md")
      #expect(found.map(\.description) == [])
    }
  }

  @Test(arguments: [
    ("{\"headline\":\"One\"}", "'authors' is missing in the document; add it [required]"),
    (
      "{\"authors\":[],\"urgency\":12}", "'urgency' is 12, at /urgency; make it 9 or less [maximum]"
    ),
  ])
  func `front matter that is wrong is refused`(text: String, sentence: String) throws {
    let validator = try DocumentValidator(template: frontMatter)
    #expect(validator.findings(in: Array(text.utf8), name: "a.md").map(\.sentence) == [sentence])
  }

  @Test func `front matter has the fields of an article but its body`() throws {
    func schema(_ name: String) throws -> [String: Any] {
      let path = SharedData.projectFolder.appendingPathComponent("Templates/\(name)")
      let object = try JSONSerialization.jsonObject(with: Data(contentsOf: path))
      return try #require(object as? [String: Any])
    }
    let definitions = try #require(try schema("article.schema.json")["$defs"] as? [String: Any])
    let article = try #require(definitions["article"] as? [String: Any])
    var wanted = try #require(article["properties"] as? [String: Any])
    wanted["body"] = nil
    let front = try schema("markdown-frontmatter.schema.json")
    let found = try #require(front["properties"] as? [String: Any])
    #expect(NSDictionary(dictionary: found) == NSDictionary(dictionary: wanted))
    for (name, definition) in try #require(front["$defs"] as? [String: Any]) {
      let original = try #require(definitions[name] as? NSDictionary)
      #expect(original == definition as? NSDictionary, "\(name)")
    }
  }
}
