// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Markup
import NewsModel
import TestSupport
import Testing
import Writers

@Suite(.enabled(if: SharedData.isPresent))
struct `What the NewsML-G2 writer writes is valid by IPTC's schema` {
  private func validator() throws -> XMLSchemaValidator {
    let schema = try #require(SharedData.url("data/schemas/newsml-g2-with-nitf.xsd"))
    return try XMLSchemaValidator(contentsOf: schema.path)
  }

  @Test func `for the story that has everything`() throws {
    let text = try document(NewsMLG2Writer.self, Everything.load().articles)
    #expect(try validator().validate(Array(text.utf8)).isEmpty)
  }

  @Test func `for generated articles, one by one and as messages`() throws {
    let validator = try validator()
    var generated = GeneratedArticles(seed: 99)
    for _ in 1...100 {
      let articles = (1...5).map { _ in generated.next() }
      for batch in articles.map({ [$0] }) + [articles] {
        let text = try document(NewsMLG2Writer.self, batch, isIndented: batch.count == 1)
        let findings = validator.validate(Array(text.utf8))
        #expect(findings.isEmpty, "\(findings.first?.message ?? "")")
      }
    }
  }

  @Test func `for values out of every range`() throws {
    var article = Article()
    article.version = -1
    article.urgency = 0
    article.places = [
      Place(latitude: .infinity, longitude: 1e-7), Place(latitude: -1e-9, longitude: 5),
    ]
    article.media = [Media(type: .image, url: "https://x.example/a", length: -1)]
    article.authors = [Person(name: ""), Person(name: " ", email: "a\nb")]
    article.body = [.heading(level: 99, RichText("a")), .table(Table(rows: [], headerRows: -1))]
    let text = try document(NewsMLG2Writer.self, [article])
    #expect(try validator().validate(Array(text.utf8)).isEmpty)
  }
}
