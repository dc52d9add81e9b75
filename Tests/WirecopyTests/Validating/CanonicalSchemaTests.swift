// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing
import Validation
import Wirecopy

@Suite struct `The schema of the canonical JSON` {
  private let schema = SharedData.projectFolder.appendingPathComponent(
    "Templates/article.schema.json"
  ).path
  private let now = NewsDate("2026-03-01T12:00:00Z")

  private func findings(_ articles: [Article]) throws -> [String] {
    let bytes = try Converter().bytes(of: articles, in: "json", now: #require(now))
    let file = try TemporaryFolder()
    let path = try file.write(bytes, to: "articles.json")
    return try DocumentValidator(template: schema, checksFormats: true)
      .findings(in: .file(path)).map(\.description)
  }

  @Test func `every example is valid by it`() throws {
    let folder = SharedData.projectFolder.appendingPathComponent("examples").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.contains(".")
    }
    #expect(names.count > 10)
    for name in names {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
      let articles = try Converter().document(from: Array(bytes)).articles
      #expect(!articles.isEmpty, "\(name)")
      #expect(try findings(articles) == [], "\(name)")
    }
  }

  @Test func `articles with every field are valid by it`() throws {
    var generated = GeneratedArticles(seed: 11)
    #expect(try findings((0..<200).map { _ in generated.next() }) == [])
  }

  @Test func `a line of JSON Lines is valid by it, and one with a fault is not`() throws {
    var generated = GeneratedArticles(seed: 12)
    let articles = (0..<50).map { _ in generated.next() }
    let bytes = try Converter().bytes(of: articles, in: "jsonl", now: #require(now))
    let validator = try DocumentValidator(template: schema, checksFormats: true)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      #expect(validator.findings(in: Array(line), name: "a.jsonl") == [])
    }
    let found = validator.findings(in: Array("{\"authors\": []}".utf8), name: "a.jsonl")
    #expect(found.map(\.sentence) == ["'body' is missing in the document; add it [required]"])
  }

  @Test func `a field that it does not know is none of an article's`() throws {
    let file = try TemporaryFolder()
    let path = try file.write(
      "{\"wirecopy\": \"1\", \"articles\": [{\"authors\": [], \"body\": [], \"mood\": 1}]}".utf8,
      to: "articles.json")
    let found = try DocumentValidator(template: schema).findings(in: .file(path))
    #expect(found.contains { $0.path == "/articles/0/mood" }, "\(found)")
  }
}
