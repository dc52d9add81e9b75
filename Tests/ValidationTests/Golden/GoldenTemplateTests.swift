// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Validation

/// What an expected output has against a document, a line each.
func differences(_ expected: String, _ found: String) throws -> [String] {
  try GoldenTemplate(Array(expected.utf8)).validate(Array(found.utf8)).map { $0.message(file: "f") }
}

@Suite struct `An expected output in JSON` {
  private let expected = """
    {"id": "{{any}}", "version": {{integer}}, "headline": "Ferry {{word}}", "published": "{{date}}",
     "url": "{{uri}}", "language": "{{language}}", "modified": "{{optional date}}",
     "body": [{"type": "paragraph", "text": "{{text}}"}, "{{more}}"], "source": {"format": "rss", "{{more}}": 1}}
    """
  private let found = """
    {"headline": "Ferry saved", "id": {"a": 1}, "version": 2, "published": "2026-03-24T09:30:00+01:00",
     "url": "https://x.example/", "language": "en-GB",
     "body": [{"text": "Yes.", "type": "paragraph"}, 1, 2, 3],
     "source": {"file": "a.xml", "format": "rss"}}
    """

  @Test func `is met whatever the order and the layout`() throws {
    #expect(try differences(expected, found) == [])
  }

  @Test(arguments: [
    (
      "\"Ferry saved\"", "\"Ferry saved twice\"",
      "f:1:14: error: there is 'Ferry saved twice' where 'Ferry {{word}}' is expected, at /headline [expected]"
    ),
    (
      "\"version\": 2", "\"version\": 2.5",
      "f:1:56: error: there is 2.5 where a whole number is expected, at /version [expected]"
    ),
    (
      "\"version\": 2", "\"version\": \"2\"",
      "f:1:56: error: there is '2' where a whole number is expected, at /version [expected]"
    ),
    (
      "\"2026-03-24T09:30:00+01:00\"", "\"2026-13-24\"",
      "f:1:72: error: there is '2026-13-24' where a date is expected, at /published [expected]"
    ),
    (
      "https://x.example/", "/x",
      "f:2:9: error: there is '/x' where an absolute address is expected, at /url [expected]"
    ),
    (
      ", \"language\": \"en-GB\"", "",
      "f:1:1: error: there is no 'language', where a language tag is expected [expected]"
    ),
    (
      "\"Yes.\"", "\"\"",
      "f:3:20: error: there is '' where a text is expected, at /body/0/text [expected]"
    ),
    (
      "\"format\": \"rss\"", "\"format\": \"atom\"",
      "f:4:40: error: there is 'atom' where 'rss' is expected, at /source/format [expected]"
    ),
    (
      "\"id\"", "\"slugline\": \"X\", \"id\"",
      "f:1:41: error: 'slugline' is not expected, at /slugline; take it out, or add it to the "
        + "expected output [expected]"
    ),
  ])
  func `tells what differs and where`(part: String, other: String, words: String) throws {
    let parts = found.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(try differences(expected, parts.joined(separator: other)) == [words])
  }

  @Test func `pairs the items of lists that belong together`() throws {
    let expected = "{\"wirecopy\": \"1\", \"k\": [\"a\", \"b\", \"c\", \"d\"]}"
    #expect(
      try differences(expected, "{\"wirecopy\": \"1\", \"k\": [\"a\", \"c\", \"d\"]}")
        == ["f:1:24: error: 'b' is missing, at /k; it belongs at place 2 [expected]"])
    #expect(
      try differences(expected, "{\"wirecopy\": \"1\", \"k\": [\"a\", \"b\", \"x\", \"c\", \"d\"]}")
        == [
          "f:1:35: error: 'x' is not expected, at /k/2; take it out, or add it to the expected "
            + "output [expected]"
        ])
    #expect(
      try differences(expected, "{\"wirecopy\": \"1\", \"k\": [\"a\", \"b\", \"y\", \"d\"]}")
        == ["f:1:35: error: there is 'y' where 'c' is expected, at /k/2 [expected]"])
  }

  @Test func `shows long texts from where they differ`() throws {
    let start = String(repeating: "word ", count: 20)
    #expect(
      try differences(
        "{\"wirecopy\": \"\(start)on Sunday\"}", "{\"wirecopy\": \"\(start)on Monday\"}")
        == [
          "f:1:14: error: there is '…d word word word on Monday' where '…d word word word on Sunday' is "
            + "expected, at /wirecopy [expected]"
        ])
  }

  @Test func `takes JSON Lines line by line`() throws {
    let expected = "{\"headline\": \"{{text}}\", \"n\": 1}\n{\"headline\": \"B\"}\n"
    #expect(
      try differences(expected, "{\"headline\": \"A\", \"n\": 1}\n{\"headline\": \"B\"}\n") == [])
    #expect(
      try differences(expected, "{\"headline\": \"A\", \"n\": 1}\n{\"headline\": \"C\"}\n")
        == ["f:2:14: error: there is 'C' where 'B' is expected, at /1/headline [expected]"])
  }

  @Test func `says what is no JSON`() throws {
    #expect(
      try differences("{\"a\": \"{{any}}\"}", "{\"a\": }").first?.hasPrefix(
        "f:1:7: error: this is no JSON: ")
        == true)
  }

  @Test(arguments: [
    ("{\"a\": \"{{dat}}\"}", "'{{dat}}' is no placeholder"),
    ("{\"a\": \"{{/(/}}\", \"b\": \"{{any}}\"}", "the pattern in '{{/(/}}' cannot be used"),
  ])
  func `has only placeholders that are known`(template: String, words: String) {
    let error = #expect(throws: ReadError.self) { try GoldenTemplate(Array(template.utf8)) }
    #expect(error?.what == words)
    #expect(error?.line == 1)
  }

  @Test func `may have patterns of its own`() throws {
    #expect(
      try differences("{\"id\": \"urn:{{/[a-z]{3}/}}:{{number}}\"}", "{\"id\": \"urn:abc:12\"}")
        == [])
    #expect(try differences("{\"id\": \"urn:{{/[a-z]{3}/}}\"}", "{\"id\": \"urn:ABC\"}").count == 1)
  }

  @Test func `is compared in bounded time`() throws {
    let many = (0..<3_000).map { "[\"\($0)\", [\($0)]]" }.joined(separator: ",")
    let others = (0..<3_000).map { "[\"\($0 + 1)\", [\($0)]]" }.joined(separator: ",")
    let found = try differences("{\"wirecopy\": [\(many)]}", "{\"wirecopy\": [\(others)]}")
    #expect(found.count == 200)
    let tries = (0..<30).map { _ in "\"{{more}}\", \"x\"" }.joined(separator: ",")
    let ends = String(repeating: "\"x\",", count: 400)
    #expect(
      try differences("{\"a\": [[\(tries), \"y\"]]}", "{\"a\": [[\(ends)\"z\"]]}").isEmpty == false)
  }
}

@Suite struct `An expected output in XML` {
  private let expected = """
    <n:item xmlns:n="urn:news" guid="{{any}}" version="{{integer}}">
      <!-- ours -->
      <n:headline>Ferry {{word}}</n:headline>
      <n:date>{{date}}</n:date>
      <n:note>{{optional text}}</n:note>
      <n:p>The council <n:b>voted</n:b> on {{word}}.</n:p>
      {{more}}
    </n:item>
    """

  @Test func `is met whatever the prefixes, the layout and the order of attributes`() throws {
    let found = """
      <item xmlns="urn:news" version="3" guid="x"><headline>Ferry
        saved</headline><date>2026-03-24</date><p>The council <b>voted</b> on Monday.</p><p/><p>x</p></item>
      """
    #expect(try differences(expected, found) == [])
  }

  @Test func `tells what differs and where`() throws {
    let found = """
      <item xmlns="urn:news" guid="x" lang="en">
        <headline>Ferry</headline>
        <date>soon</date>
        <p>The council <b>met</b> on Monday.</p>
      </item>
      """
    #expect(
      try differences(expected, found) == [
        "f:1: error: there is no attribute 'version', where a whole number is expected, at /item [expected]",
        "f:1: error: attribute 'lang' is not expected, at /item/@lang; take it out, or add it to the "
          + "expected output [expected]",
        "f:2: error: there is 'Ferry' where 'Ferry {{word}}' is expected, at /item/headline [expected]",
        "f:3: error: there is 'soon' where a date is expected, at /item/date [expected]",
        "f:4: error: there is 'met' where 'voted' is expected, at /item/p/b [expected]",
      ])
  }

  @Test func `says what is missing, what is too much, and what is no XML`() throws {
    let list = "<rss><item>a</item><item>b</item></rss>"
    #expect(
      try differences(list, "<rss><item>b</item><item>c</item></rss>") == [
        "f:1: error: <item> with 'a' is missing, at /rss; it belongs at place 1 [expected]",
        "f:1: error: <item> with 'c' is not expected, at /rss/item[2]; take it out, or add it to the "
          + "expected output [expected]",
      ])
    #expect(
      try differences(list, "<feed/>").first?.contains("there is <feed> where <rss> is expected")
        == true)
    #expect(
      try differences(list, "<rss><item>a</rss>").first?.contains("error: this is no XML: ") == true
    )
  }

  @Test func `takes any content where anything is expected`() throws {
    #expect(try differences("<rss><a>{{any}}</a></rss>", "<rss><a><b>x</b>y</a></rss>") == [])
    #expect(try differences("<rss><a>{{any}}</a></rss>", "<rss><a/></rss>") == [])
  }
}

@Suite struct `An expected output in Markdown` {
  private let expected = """
    ---
    headline: Ferry saved
    published: {{date}}
    authors:
      - name: "{{text}}"
    version: {{integer}}
    ---

    # Ferry {{word}}

    The council voted
    on {{word}}.

    - one
    - {{text}}

    {{more}}
    """

  private let found = """
    ---
    version: 2
    headline: "Ferry saved"
    authors:
    - name: Mara Ellison
    published: "2026-03-24T09:30:00Z"
    ---

    # Ferry saved

    The council
    voted on Monday.

    * one
    * two

    The rest.
    """

  @Test func `is met whatever the order of fields and the breaks of lines`() throws {
    #expect(try differences(expected, found) == [])
  }

  @Test func `tells what differs and where`() throws {
    let broken = found.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      switch line {
      case "version: 2": "version: two"
      case "- name: Mara Ellison": "- {name: Mara Ellison, role: writer}"
      case "voted on Monday.": "voted."
      case "* two": "1. two"
      default: String(line)
      }
    }
    #expect(
      try differences(expected, broken.joined(separator: "\n")) == [
        "f:5:30: error: 'role' is not expected, at /authors/0/role; take it out, or add it to the "
          + "expected output [expected]",
        "f:2:10: error: there is 'two' where a whole number is expected, at /version [expected]",
        "f:11:1: error: there is 'The council voted.' where 'The council voted on {{word}}.' is "
          + "expected, at /body/1 [expected]",
        "f:15:1: error: there is '1. two' where '- {{text}}' is expected, at /body/3 [expected]",
      ])
  }

  @Test func `is told from other templates by its content`() {
    func isOne(_ text: String) -> Bool { GoldenTemplate.isOne(Array(text.utf8)) }
    #expect(isOne("# {{text}}\n"))
    #expect(isOne("---\nheadline: x\n---\n"))
    #expect(isOne("{\"headline\": \"{{any}}\"}"))
    #expect(isOne("{\"wirecopy\": \"1\", \"articles\": []}"))
    #expect(isOne("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"></rss>"))
    #expect(
      !isOne(
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"title\": \"{{any}}\"}"))
    #expect(!isOne("{\"type\": \"object\"}"))
    #expect(!isOne("<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"/>"))
    #expect(
      !isOne("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><!-- <rss> --></xs:schema>"))
    #expect(!isOne("{\"properties\": {\"wirecopy\": {\"const\": \"1\"}}}"))
    #expect(!isOne("headline: {{x}}"))
  }
}
