// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing
import Validation

@testable import Wirecopy

@Suite struct `Templates that come with Wirecopy` {
  static let folder = SharedData.projectFolder.appendingPathComponent("Templates")
  static let examples = SharedData.projectFolder.appendingPathComponent("examples")

  @Test(arguments: ShippedTemplate.all.map(\.name))
  func `are built in as they stand in their folder`(name: String) throws {
    let template = try #require(ShippedTemplate.named(name))
    let file = Self.folder.appendingPathComponent(template.fileName)
    #expect(template.bytes == [UInt8](try Data(contentsOf: file)))
    _ = try DocumentValidator(template: name)
    _ = try DocumentValidator(template: file.path)
    if template.kind == "story template" {
      let rules = try StoryTemplate(template.bytes)
      #expect(rules.name == template.name)
      #expect(rules.title == template.title)
    }
  }

  @Test func `are all listed`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(ShippedTemplate.all.map(\.fileName)))
  }

  /// The examples that each template is for, and the warnings it may have all the same.
  static let fits: [(template: String, example: String)] = [
    ("wire-story", "ferry-inquiry.txt"), ("wire-story", "greve-do-metro.txt"),
    ("wire-story", "hochwasser.html"), ("news-brief", "bulletin.rdf"),
    ("news-brief", "tides.feed.json"), ("news-brief", "valley.atom.xml"),
    ("news-brief", "observatory.rss.xml"), ("news-brief", "greve-do-metro.txt"),
    ("feature", "last-lamplighter.html"), ("web-article", "moor-fire.html"),
    ("web-article", "hochwasser.html"), ("web-article", "last-lamplighter.html"),
    ("feed-item", "observatory.rss.xml"), ("feed-item", "valley.atom.xml"),
    ("feed-item", "tides.feed.json"), ("feed-item", "bulletin.rdf"),
  ]

  @Test(arguments: fits)
  func `pass the examples that they are for`(template: String, example: String) throws {
    let path = Self.examples.appendingPathComponent(example).path
    let found = try DocumentValidator(template: template).findings(in: .file(path))
    let faults = found.filter(\.severity.isFailure).map(\.description)
    #expect(faults == [])
  }

  /// The example whose story each template is held against, and how its twin is broken.
  static let twins: [(template: String, example: String, rule: String)] = [
    ("wire-story", "ferry-inquiry.txt", "headline"), ("wire-story", "ferry-inquiry.txt", "length"),
    ("wire-story", "ferry-inquiry.txt", "attribution"),
    ("news-brief", "bulletin.rdf", "headline"), ("news-brief", "bulletin.rdf", "only text"),
    ("feature", "last-lamplighter.html", "length"),
    ("feature", "last-lamplighter.html", "author"),
    ("web-article", "last-lamplighter.html", "date"),
    ("web-article", "last-lamplighter.html", "length"),
    ("feed-item", "tides.feed.json", "headline"), ("feed-item", "tides.feed.json", "date"),
  ]

  static func breakStory(_ article: inout Article, rule: String) {
    switch rule {
    case "headline": article.headline = nil
    case "length": article.body = Array(article.body.prefix(2))
    case "attribution":
      article.authors = []
      article.contributors = []
      article.agencies = []
      article.credits = []
      article.byline = nil
      article.dateline = Dateline(text: "PORT ASTER, March 24 -", places: ["PORT ASTER"])
    case "author":
      article.authors = []
      article.byline = nil
    case "date":
      article.published = nil
      article.modified = nil
    case "only text":
      article.body.append(.heading(level: 2, RichText("What comes next")))
      article.body.append(.paragraph(RichText("The boats, says the harbour, are on their way.")))
    default: break
    }
  }

  /// Every format that is both written and read.
  static let formats = Format.all.filter { $0.isWritable && $0.isReadable && $0.name != "opml" }
    .map(\.name)

  @Test(arguments: twins, formats)
  func `fail broken twins in every format`(
    twin: (template: String, example: String, rule: String), format: String
  ) throws {
    let now = try #require(NewsDate("2026-03-24T12:00:00Z"))
    let file = Self.examples.appendingPathComponent(twin.example)
    let bytes = [UInt8](try Data(contentsOf: file))
    let validator = try DocumentValidator(template: twin.template)
    var article = try #require(
      try Converter().document(from: bytes, name: file.path).articles.first)
    Self.breakStory(&article, rule: twin.rule)
    let broken = try Converter().bytes(of: [article], in: format, now: now)
    let rules = validator.findings(in: broken, name: "twin").filter(\.severity.isFailure).map(
      \.rule)
    #expect(rules.contains(twin.rule), "\(rules)")
  }

  @Test(arguments: [
    (
      "wire-story", "ferry-inquiry.txt", "Ferry inquiry hears of ignored warnings\n\n", "",
      "headline"
    ),
    ("wire-story", "ferry-inquiry.txt", "PORT ASTER, March 24 (Reuters) - ", "", "origin"),
    ("news-brief", "greve-do-metro.txt", "Até lá", "\n\nMais um.\n\nE outro.\n\nAté lá", "length"),
    (
      "web-article", "moor-fire.html", "\"datePublished\": \"2026-03-24T18:05:00+00:00\", ", "",
      "pictures"
    ),
    (
      "web-article", "last-lamplighter.html", "<span class=\"credit\">Photo: Ilse Maron</span>", "",
      "pictures"
    ),
    (
      "feature", "last-lamplighter.html",
      "the corner of Ropewalk Lane, where the cobbles begin and their mothers call them back. One "
        + "of them, Hedda Voss, followed him in 1987 and writes about the town's history now.",
      "the corner.", "speakers"
    ),
    (
      "feed-item", "valley.atom.xml", "href=\"news/mill\"", "href=\"mailto:mill@valley.example\"",
      "address"
    ),
    (
      "feed-item", "observatory.rss.xml", "<pubDate>Mon, 23 Mar 2026 08:00:00 GMT</pubDate>", "",
      "date"
    ),
  ])
  func `fail broken twins made by hand`(
    template: String, example: String, part: String, other: String, rule: String
  ) throws {
    let file = Self.examples.appendingPathComponent(example)
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let parts = text.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    var broken = parts.joined(separator: other)
    if rule == "pictures" {
      broken = broken.replacingOccurrences(of: "Photo: Jo Marsh/PA", with: "")
    }
    let found = try DocumentValidator(template: template)
      .findings(in: Array(broken.utf8), name: example)
    let rules = found.filter(\.severity.isFailure).map(\.rule)
    #expect(rules.contains(rule), "\(found.map(\.description))")
  }

  @Test func `are named with what was meant`() {
    func words(_ name: String) -> String? {
      do {
        _ = try DocumentValidator(template: name)
        return nil
      } catch {
        return error.message(file: name)
      }
    }
    #expect(
      words("wire-stroy")
        == "wire-stroy: error: there is no such file or template; did you mean 'wire-story'?")
    #expect(words("./wire-story") == "./wire-story: error: there is no such file; check the path")
    #expect(words("house.yaml") == "house.yaml: error: there is no such file; check the path")
  }
}

@Suite struct `Places of what a story template finds` {
  private func findings(_ rules: String, _ text: String, name: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let template = try folder.write(
      "story template: test\nrules:\n  - \(rules)\n".utf8, to: "test.yaml")
    return try DocumentValidator(template: template)
      .findings(in: Array(text.utf8), name: name).map { $0.message(file: name) }
  }

  private let long = "A headline that is very much longer than anybody would like it to be"

  @Test func `are lines of canonical JSON`() throws {
    let json = """
      {"wirecopy": "1", "articles": [
        {"headline": "Short", "authors": [], "body": []},
        {"headline": "\(long)",
         "authors": [], "body": []}
      ]}
      """
    #expect(
      try findings("headline: {words: at most 5}", json, name: "a.json") == [
        "a.json:3:16: error: the headline has 14 words, at /articles/1/headline; make it at most 5 "
          + "[headline.words]"
      ])
    #expect(
      try findings("byline: required", json, name: "a.json").first
        == "a.json:2:3: error: there is no byline, at /articles/0/byline; add one [byline.required]"
    )
  }

  @Test func `are lines of JSON Lines`() throws {
    let lines =
      "{\"headline\": \"Short\", \"authors\": [], \"body\": []}\n\n"
      + "{\"headline\": \"\(long)\", \"authors\": [], \"body\": []}\n"
    #expect(
      try findings("headline: {words: at most 5}", lines, name: "a.jsonl") == [
        "a.jsonl:3:14: error: the headline has 14 words, at /headline; make it at most 5 [headline.words]"
      ])
  }

  @Test func `are lines of texts, pages and feeds where the words stand there`() throws {
    let text = """
      Harwick council votes for the ferry

      By Mara Ellison

      HARWICK, March 1 (Reuters) - The council of Harwick voted on Sunday to keep the ferry.

      The last boat had been planned for May. Opponents of the plan had collected nine hundred names \
      against it, which is more than half of those who live on the island.
      """
    #expect(
      try findings("headline: {words: at most 5}", text, name: "a.txt") == [
        "a.txt:1:1: error: the headline has 6 words, at /headline; make it at most 5 [headline.words]"
      ])
    let feed = """
      <?xml version="1.0"?>
      <rss version="2.0"><channel><title>Ledger</title>
      <item><title>Short</title><link>https://x.example/1</link></item>
      <item>
        <title>\(long)</title><link>https://x.example/2</link>
      </item>
      </channel></rss>
      """
    #expect(
      try findings("headline: {words: at most 5}", feed, name: "a.xml") == [
        "a.xml:5:10: error: the headline has 14 words, at /articles/1/headline; make it at most 5 "
          + "[headline.words]"
      ])
  }

  @Test func `are told of what cannot be read`() throws {
    #expect(
      try findings("headline: required", "%PDF-1.7 binary", name: "a.pdf").first?.hasPrefix(
        "a.pdf: error: this is a PDF") == true)
  }
}
