// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import TestSupport
import Testing
import Writers

@Suite struct `Writing NewsML-G2` {
  private func lines(_ change: (inout Article) -> Void) throws -> [String] {
    var article = Article()
    change(&article)
    return try lines([article])
  }

  private func lines(_ articles: [Article]) throws -> [String] {
    try document(NewsMLG2Writer.self, articles).split(separator: "\n").map {
      String($0.trimmingPrefix { $0 == " " })
    }
  }

  @Test func `writes what is required for an article of which nothing is known`() throws {
    #expect(
      try document(NewsMLG2Writer.self, [Article()]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" \
        guid="tag:wirecopy.invalid,2026:f998341be47bae14" standard="NewsML-G2" \
        standardversion="2.35" conformance="power" xmlns:wirecopy="urn:wirecopy:term:">
          <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
          <catalog>
            <scheme alias="wirecopy" uri="urn:wirecopy:term:"/>
          </catalog>
          <itemMeta>
            <itemClass qcode="ninat:text"/>
            <provider literal="wirecopy" wirecopy:derived="true">
              <name>wirecopy</name>
            </provider>
            <versionCreated>2024-03-12T08:00:00Z</versionCreated>
            <generator>wirecopy</generator>
          </itemMeta>
          <contentMeta/>
        </newsItem>

        """)
  }

  @Test func `writes several articles as a message with the moment it was sent`() throws {
    var first = Article()
    first.id = "urn:x:1"
    var second = Article()
    second.id = "urn:x:2"
    let text = try lines([first, second])
    #expect(
      Array(text[1...5]) == [
        #"<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">"#, "<header>",
        "<sent>2024-03-12T08:00:00Z</sent>", "<origin>wirecopy</origin>", "</header>",
      ])
    let items = text.filter { $0.hasPrefix("<newsItem ") }
    #expect(items.count == 2)
    #expect(items.first?.hasPrefix(#"<newsItem guid="urn:x:1" standard="#) == true)
    #expect(text.last == "</newsMessage>")
  }

  @Test func `has no document without an article`() throws {
    let error = #expect(throws: WriteError.self) { try document(NewsMLG2Writer.self, []) }
    #expect(
      error?.description == "NewsML-G2 has no document without an article; write JSON instead")
  }

  @Test(
    arguments: [
      ("urn:newsml:x.example:20240311:1", nil, "urn:newsml:x.example:20240311:1"),
      ("https://x.example/?p=1", nil, "https://x.example/?p=1"),
      ("42", "https://www.x.example/a", "tag:www.x.example,2024-03-11:42"),
      ("a b/ü", nil, "tag:wirecopy.invalid,2024-03-11:a%20b%2F%C3%BC"),
      (nil, "https://x.example/a b", "https://x.example/a%20b"),
    ] as [(String?, String?, String)])
  func `makes a guid of the identifier, else of the address`(
    id: String?, url: String?, guid: String
  ) throws {
    let text = try lines {
      $0.id = id
      $0.url = url
      $0.published = NewsDate(year: 2024, month: 3, day: 11)
    }
    #expect(text[1].contains(#" guid="\#(guid)" "#))
    let hasOther = id != nil && guid != id
    #expect(text.contains { $0.hasPrefix("<altId>") } == hasOther)
  }

  @Test(arguments: [
    ("2024-03-11T06:30:00+01:00", "2024-03-11T06:30:00+01:00", "2024-03-11T06:30:00+01:00"),
    ("2024-03-11", "2024-03-12T08:00:00Z", "2024-03-11"),
    ("2024-03-11T06:30:00", "2024-03-12T08:00:00Z", "2024-03-11T06:30:00"),
    ("2024-03-11T06:30:60Z", "2024-03-11T06:30:59Z", "2024-03-11T06:30:59Z"),
    ("2024-01-01T06:30:00+15:00", "2023-12-31T15:30:00Z", "2023-12-31T15:30:00Z"),
    ("2024-02-29T20:30:00-15:00", "2024-03-01T11:30:00Z", "2024-03-01T11:30:00Z"),
    ("0001-01-01T00:30:00+15:00", "2024-03-12T08:00:00Z", "0001-01-01"),
  ])
  func `invents no time: a day stays a day where the schema lets it`(
    date: String, version: String, modified: String
  ) throws {
    let text = try lines { $0.modified = NewsDate(date) }
    #expect(text.contains("<versionCreated>\(version)</versionCreated>"))
    #expect(text.contains("<contentModified>\(modified)</contentModified>"))
  }

  @Test func `holds back an article embargoed until a day, and says the day`() throws {
    let text = try lines { $0.embargoed = NewsDate("2024-03-11") }
    #expect(text.contains("<embargoed/>"))
    #expect(
      text.contains(#"<edNote role="wirecopy:embargoed">Embargoed until 2024-03-11</edNote>"#))
  }

  @Test func `writes subjects by qcode where there is a code, else by literal`() throws {
    let text = try lines {
      $0.subjects = [
        Subject(scheme: "medtop", code: "medtop:20000430"),
        Subject(code: "medtop:20000430", name: "nature"),
        Subject(scheme: "http://cv.iptc.org/newscodes/genre/", code: "Feature"),
        Subject(scheme: "http://x.example/t/", code: "lamp"),
        Subject(scheme: "http://x.example/t/", code: "gull"), Subject(scheme: "desk", code: "a b"),
        Subject(code: "100%"), Subject(name: "Lamps"), Subject(scheme: "[x]", code: "b"),
      ]
    }
    #expect(
      text.filter { $0.hasPrefix("<subject ") } == [
        #"<subject type="cpnat:abstract" qcode="medtop:20000430"/>"#,
        #"<subject type="cpnat:abstract" qcode="medtop:20000430">"#,
        #"<subject qcode="genre:Feature"/>"#, #"<subject qcode="scheme1:lamp"/>"#,
        #"<subject qcode="scheme1:gull"/>"#, #"<subject qcode="scheme2:a%20b"/>"#,
        #"<subject qcode="scheme3:100%25"/>"#, #"<subject literal="Lamps">"#,
        #"<subject qcode="scheme4:b"/>"#,
      ])
    #expect(text.contains(#"<scheme alias="scheme2" uri="urn:wirecopy:scheme:desk"/>"#))
    #expect(text.contains(#"<scheme alias="scheme3" uri="urn:wirecopy:code:"/>"#))
    #expect(text.contains(#"<scheme alias="scheme4" uri="urn:wirecopy:scheme:%5Bx%5D"/>"#))
    #expect(text.contains(#"<scheme alias="scheme1" uri="http://x.example/t/"/>"#))
  }

  @Test func `folds what must stand on one line`() throws {
    let text = try lines {
      $0.slugline = "A\n\tB"
      $0.keywords = ["a\nb", " \n"]
      $0.credits = [Credit(text: "AFP\ncontributed.", kind: .creditline)]
      $0.language = "pt_BR"
    }
    #expect(text.contains("<slugline>A B</slugline>"))
    #expect(text.filter { $0.hasPrefix("<keyword") } == ["<keyword>a b</keyword>"])
    #expect(text.contains(#"<creditline rank="1">AFP contributed.</creditline>"#))
    #expect(text.contains(#"<language tag="pt-BR"/>"#))
  }

  @Test(arguments: [
    "http://[bad", "/path", "http://x.example:port/", "https://", "x y:z", "", "http://a b/",
  ])
  func `leaves out addresses that are none`(address: String) throws {
    let text = try lines {
      $0.source = Source(url: address)
      $0.media = [Media(type: .image, url: address)]
      $0.authors = [Person(name: "Ada Quill", url: address)]
    }
    #expect(!text.contains { $0.contains("<link") || $0.contains("<web") })
  }

  @Test func `puts the dateline into the first paragraph and the credit lines last`() throws {
    let text = try lines {
      $0.dateline = Dateline(text: "PARIS (AFP) -")
      $0.body = [
        .heading(level: 2, RichText("Lamp")), .paragraph(RichText("The lamp")),
        .paragraph(RichText("a\nb")),
      ]
      $0.credits = [Credit(text: "(Reporting by A. Quill)", kind: .signoff)]
    }
    let start = try #require(text.firstIndex(of: "<body>"))
    #expect(
      Array(text[start...].prefix(6)) == [
        "<body>", "<h2>Lamp</h2>",
        #"<p><span class="dateline">PARIS (AFP) -</span> The lamp</p>"#, "<p>a<br/>b</p>",
        #"<p class="creditline signoff">(Reporting by A. Quill)</p>"#, "</body>",
      ])
  }
}
