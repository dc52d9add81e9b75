// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Readers
import TestSupport
import Testing

/// The articles and the feed of a document.
func canonical(
  _ reader: some ArticleReader, _ text: String
) throws -> (articles: [Article], feed: Feed?) {
  var articles: [Article] = []
  let input = ReaderInput(source: MemorySource(Array(text.utf8)), name: "in")
  let feed = try reader.read(input) { articles.append($0) }
  return (articles, feed)
}

/// What to do about an article that does not fit.
private let advice = "; 'Templates/article.schema.json' says what an article may hold"

/// The message of the fault a reader finds.
func fault(_ reader: some ArticleReader, _ text: String) -> String {
  do {
    _ = try canonical(reader, text)
    return "no fault"
  } catch let error as ReadError {
    return error.message(file: "in")
  } catch {
    return "\(error)"
  }
}

@Suite struct `Reading canonical JSON` {
  let reader = CanonicalJSONReader()

  @Test func `yields articles in order and returns the feed`() throws {
    let document = try canonical(
      reader,
      """
      {"wirecopy": "1", "later": [1, {}], "articles": [
        {"headline": "One", "authors": [{"name": "Ada Quill"}], "body": [
          {"type": "paragraph", "text": "Lamp", "marks": [{"type": "strong", "start": 0, "end": 4}]}
        ]},
        {"headline": "Two", "published": "2024-03-11", "body": []}
      ], "feed": {"title": "Coast"}}
      """)
    #expect(document.articles.map(\.headline) == ["One", "Two"])
    #expect(document.articles.first?.authors == [Person(name: "Ada Quill")])
    let strong = Mark(type: .strong, start: 0, end: 4)
    #expect(document.articles.first?.body == [.paragraph(RichText("Lamp", marks: [strong]))])
    #expect(document.articles.last?.published == NewsDate(year: 2024, month: 3, day: 11))
    #expect(document.feed?.title == "Coast")
  }

  @Test func `reads a list of articles and a lone article`() throws {
    let list = try canonical(reader, #"[{"headline":"One"},{"headline":"Two"}]"#)
    #expect(list.articles.map(\.headline) == ["One", "Two"])
    let lone = try canonical(reader, #" {"headline":"One","authors":[],"body":[{"type":"rule"}]}"#)
    #expect(lone.articles.map(\.body) == [[.rule]])
  }

  @Test func `takes null for absent`() throws {
    let text = #"{"wirecopy":"1","articles":[{"headline":null,"keywords":null,"body":null}]}"#
    #expect(try canonical(reader, text).articles == [Article()])
  }

  @Test(arguments: [
    ("", "in: error: the document is empty"),
    ("7", "in:1:1: error: the document is not a JSON object"),
    (#"{"title": "Lamp"}"#, "in: error: the document has no 'articles'"),
    (#"[{"headline": 7}]"#, "in:1:2: error: '[0].headline' is not a string" + advice),
    (
      #"{"wirecopy": "2", "articles": []}"#,
      "in:1:14: error: 'wirecopy' is not \"1\", the version of the format that is known here; "
        + "read it with a newer wirecopy"
    ),
    (#"{"wirecopy": "1", "articles": {}}"#, "in:1:31: error: 'articles' is not an array"),
    (
      "{\"wirecopy\": \"1\", \"articles\": [\n  {\"headline\": \"Lamp\",}]}",
      "in:2:23: error: a comma stands before the end of an object"
    ),
    (
      "{\"wirecopy\": \"1\", \"articles\": [\n  {\"body\": []},\n  {\"urgency\": \"high\"}]}",
      "in:3:3: error: 'articles[1].urgency' is not a whole number" + advice
    ),
    (
      #"{"wirecopy":"1","articles":[{"body":[{"type":"quote","blocks":[{"text":"x"}]}]}]}"#,
      "in:1:29: error: 'articles[0].body[0].blocks[0].type' is missing" + advice
    ),
    (
      #"{"wirecopy":"1","articles":[{"status":"lost"}]}"#,
      "in:1:29: error: 'articles[0].status' has a value that is not known" + advice
    ),
    (
      #"{"wirecopy":"1","articles":[{"published":"Monday"}]}"#,
      "in:1:29: error: 'articles[0].published': 'Monday' is not an RFC 3339 date" + advice
    ),
    (#"{"wirecopy":"1","articles":[]} x"#, "in:1:32: error: there is text after the JSON value"),
  ])
  func `names the fault and its place`(text: String, message: String) {
    #expect(fault(reader, text) == message)
  }

  @Test func `reads quotations as deep as readers of pages let them be`() throws {
    var article = Article()
    article.body = [.rule]
    for _ in 1...190 { article.body = [.quote(article.body)] }
    var written = JSONSink()
    written.write(article)
    let line = String(decoding: written.bytes, as: UTF8.self)
    #expect(try canonical(CanonicalJSONLinesReader(), line).articles == [article])
    let deeper = String(repeating: "[", count: 401)
    #expect(
      fault(CanonicalJSONLinesReader(), "{\"body\":" + deeper)
        == "in:1:409: error: values lie more than 400 deep in each other")
  }

  @Test func `gives what the sink wrote, for generated articles`() throws {
    var generated = GeneratedArticles(seed: 7)
    for _ in 1...200 {
      var written = JSONSink()
      written.write(generated.next())
      let line = String(decoding: written.bytes, as: UTF8.self)
      let articles = try canonical(reader, "{\"wirecopy\":\"1\",\"articles\":[\(line)]}").articles
      var again = JSONSink()
      again.write(try #require(articles.first))
      #expect(String(decoding: again.bytes, as: UTF8.self) == line)
    }
  }
}

@Suite struct `Reading JSON Lines` {
  let reader = CanonicalJSONLinesReader()

  @Test func `yields an article for each line that is not blank`() throws {
    let text = "\u{FEFF}{\"headline\":\"One\"}\r\n\n  \n{\"headline\":\"Two\"}"
    #expect(try canonical(reader, text).articles.map(\.headline) == ["One", "Two"])
  }

  @Test func `reads lines that are longer than what is taken at once`() throws {
    let summary = String(repeating: "gull ", count: 50_000)
    let text = "{\"summary\":\"\(summary)\"}\n{\"headline\":\"Two\"}\n"
    let articles = try canonical(reader, text).articles
    #expect(articles.map(\.summary) == [summary, nil])
  }

  @Test(arguments: [
    ("\n \n", "in: error: the document is empty"),
    ("{}\n{\"headline\": 7}\n", "in:2:1: error: 'headline' is not a string" + advice),
    ("{}\n\n[1]\n", "in:3:1: error: the article is not an object" + advice),
    ("{}\n{\"headline\" \"x\"}", "in:2:13: error: a colon is missing after the name 'headline'"),
    ("{} {}\n", "in:1:4: error: there is text after the JSON value"),
  ])
  func `names the fault and its line`(text: String, message: String) {
    #expect(fault(reader, text) == message)
  }
}
