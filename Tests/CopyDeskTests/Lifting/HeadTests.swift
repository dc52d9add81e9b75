// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Lifting lines off the head of a story` {
  private func words(_ article: Article) -> [String] { article.body.map(\.plainText) }

  @Test func `a byline`() {
    let article = Draft.wire("By Jane Doe and John Roe", Story.first, Story.second).edited
    #expect(article.byline == "By Jane Doe and John Roe")
    #expect(article.authors.map(\.name) == ["Jane Doe", "John Roe"])
    #expect(words(article) == [Story.first, Story.second])
  }

  @Test func `no paragraph that a class around it calls a byline`() {
    var draft = Draft.page(body: [Story.first, Story.second])
    for index in draft.body.indices { draft.body[index].hint = .byline }
    #expect(words(draft.edited) == [Story.first, Story.second])
    let sentence =
      "The bridge, built in 1908, carries cars between the market and the northern suburbs of Lenn."
    draft = .page(body: [sentence, Story.second])
    draft.body[0].hint = .byline
    #expect(words(draft.edited) == [sentence, Story.second])
  }

  @Test func `a byline whose title stands on the next line`() {
    let article = Draft.wire("By Jane Doe", "AP Business Writer", Story.first).edited
    #expect(article.byline == "By Jane Doe AP Business Writer")
    #expect(article.authors.map(\.name) == ["Jane Doe"])
    #expect(words(article) == [Story.first])
  }

  @Test func `a byline whose house stands on the next line`() {
    let article = Draft.wire("By Jane Doe", "Harbour News, Osten", Story.first).edited
    #expect(article.byline == "By Jane Doe Harbour News, Osten")
    #expect(
      article.authors
        == [Person(name: "Jane Doe", organization: "Harbour News", location: "Osten")])
    #expect(article.dateline == nil)
    #expect(words(article) == [Story.first])
  }

  @Test func `no heading that merely looks like names, and one that says by whom`() {
    var draft = Draft.item(body: [Story.first, Story.second])
    draft.body.insert(
      DraftBlock(.heading(level: 2, RichText("Historical Context of the Books"))), at: 1)
    #expect(words(draft.edited) == [Story.first, "Historical Context of the Books", Story.second])
    draft.body[1] = DraftBlock(.heading(level: 4, RichText("By Jane Doe")))
    #expect(draft.edited.byline == "By Jane Doe")
    #expect(words(draft.edited) == [Story.first, Story.second])
  }

  @Test func `no line inside a story that names who is quoted below it`() {
    let line = "Jane Doe, The Lenn Courier"
    let article = Draft.item(
      .says(.author, "John Roe", .element, "dc:creator"), body: [Story.first, line, Story.second]
    ).edited
    #expect(words(article) == [Story.first, line, Story.second])
    #expect(article.authors.map(\.name) == ["John Roe"])
  }

  @Test(arguments: ["EDIT: ", "TLDR: ", "IMPORTANT NOTICE: "])
  func `no label that only looks like a dateline`(label: String) {
    let article = Draft.item(body: [label + Story.first, Story.second]).edited
    #expect(article.dateline == nil)
    #expect(words(article) == [label + Story.first, Story.second])
  }

  @Test func `no name and place for a dateline`() {
    let article = Draft.item(body: ["Jane Doe, Oberlenn", Story.first, Story.second]).edited
    #expect(article.dateline == nil)
  }

  @Test func `the headline printed again`() {
    let article = Draft.wire(
      "OLD BRIDGE TO CLOSE FOR WEEKS", Story.first, headline: "Old bridge to close for weeks"
    ).edited
    #expect(words(article) == [Story.first])
  }

  @Test func `a dateline`() {
    let article = Draft.wire("OBERLENN, March 24 (Reuters) - " + Story.first, Story.second).edited
    #expect(article.dateline?.places == ["OBERLENN"])
    #expect(article.dateline?.agency == "Reuters")
    #expect(article.agencies.map(\.code) == ["Reuters"])
    #expect(article.agencies.map(\.relation) == [.source])
    #expect(words(article) == [Story.first, Story.second])
  }

  @Test func `a dateline is gone when the foot meets the only paragraph`() {
    let article = Draft.wire("OBERLENN (Reuters) - The lamp is lit. (Reuters)").edited
    #expect(article.dateline?.places == ["OBERLENN"])
    #expect(article.body.map(\.plainText) == ["The lamp is lit."])
  }

  @Test(arguments: ["FOG ON THE LENN.", "OBERLENN"])
  func `no dateline that is all of a story`(line: String) {
    let article = Draft.item(body: [line]).edited
    #expect(article.dateline == nil)
    #expect(words(article) == [line])
    let longer = Draft.item(body: [line, Story.first]).edited
    #expect(longer.dateline?.text == line)
    #expect(words(longer) == [Story.first])
  }

  @Test func `the dateline below the line that lets a press release out`() {
    let article = Draft.page(body: [
      "FOR IMMEDIATE RELEASE", "LENN, May 3, 2024 /PRNewswire/ -- \(Story.first)", Story.second,
    ]).edited
    #expect(article.dateline?.places == ["LENN"])
    #expect(words(article).suffix(2) == [Story.first, Story.second])
  }

  @Test func `a dateline behind a byline`() {
    let article = Draft.wire("By Jane Doe", "BERLIN (AP) — " + Story.first).edited
    #expect(article.authors.map(\.name) == ["Jane Doe"])
    #expect(article.dateline?.places == ["BERLIN"])
    #expect(words(article) == [Story.first])
  }

  @Test func `a dateline behind a lead`() {
    var draft = Draft.wire("What commuters must know.", "BERLIN (AP) — " + Story.first)
    draft.body[0].hint = .lead
    #expect(words(draft.edited) == ["What commuters must know.", Story.first])
    #expect(draft.edited.dateline?.agency == "AP")
  }

  @Test func `marks move with the words behind a dateline`() {
    var draft = Draft(format: "html")
    let text = "BERLIN (AP) — The old bridge will close."
    draft.body = [
      DraftBlock(
        .paragraph(
          RichText(
            text,
            marks: [
              Mark(type: .strong, start: 0, end: 6),
              Mark(type: .link, start: 18, end: 28, href: "https://example.org/bridge"),
            ])))
    ]
    #expect(
      draft.edited.body == [
        .paragraph(
          RichText(
            "The old bridge will close.",
            marks: [Mark(type: .link, start: 4, end: 14, href: "https://example.org/bridge")]))
      ])
  }

  @Test func `byline and dateline inside one paragraph of several lines`() {
    let article = Draft.wire("By Jane Doe\nBERLIN (AP) — " + Story.first).edited
    #expect(article.byline == "By Jane Doe")
    #expect(article.dateline?.places == ["BERLIN"])
    #expect(words(article) == [Story.first])
  }

  @Test func `notes to editors`() {
    let article = Draft.wire(
      "(Adds quote from mayor, background)", "EDS: UPDATES with ferry times.", Story.first
    ).edited
    #expect(
      article.editorsNote == "(Adds quote from mayor, background)\nEDS: UPDATES with ferry times.")
    #expect(words(article) == [Story.first])
  }

  @Test func `a hinted time stamp that can be read`() {
    var draft = Draft.wire("24 March 2016, 10:42", Story.first)
    draft.body[0].hint = .timestamp
    #expect(draft.edited.published?.description == "2016-03-24T10:42:00")
    #expect(words(draft.edited) == [Story.first])
  }

  @Test func `no time stamp that cannot be read`() {
    var draft = Draft.wire("Two hours ago", Story.first)
    draft.body[0].hint = .timestamp
    #expect(words(draft.edited) == ["Two hours ago", Story.first])
  }

  @Test func `the byline that stands over a time stamp`() {
    var draft = Draft.wire(
      "By JANE DOE\nCourier Staff Writer\nTuesday, March 3, 1998", Story.first)
    draft.body[0].hint = .timestamp
    #expect(
      draft.edited.authors
        == [Person(name: "Jane Doe", jobTitle: "Staff Writer", organization: "Courier")])
    #expect(draft.edited.published?.description == "1998-03-03")
    #expect(words(draft.edited) == [Story.first])
  }

  @Test(arguments: ["Feb 11, 2026", "Mittwoch, 11. Februar 2026 um 10:42 Uhr"])
  func `the day in the box of a byline`(day: String) {
    var draft = Draft.wire("By Jane Doe", day, Story.first)
    for index in 0...1 { draft.body[index].hint = .byline }
    #expect(draft.edited.published?.description.hasPrefix("2026-02-11") ?? false)
    #expect(words(draft.edited) == [Story.first])
  }

  @Test func `no name alone, which may be a heading`() {
    #expect(words(Draft.wire("Jane Doe", Story.first).edited) == ["Jane Doe", Story.first])
  }

  @Test func `the bracket of a dateline is a source line`() {
    let article = Draft.wire("BERLIN (dpa) - " + Story.first).edited
    #expect(
      article.credits == [
        Credit(text: "(dpa)", kind: .sourceline, relation: .source, agencies: ["dpa"])
      ])
  }

  @Test(arguments: [
    "EXCLUSIVE — " + Story.second,
    "By Friday, however, the last of the six bearings will have been replaced, the mayor said.",
    "Adds the mayor: nobody will be cut off.",
    "Rust – that is what the inspectors found.",
    "Editors of three papers came to see the bridge.",
    "A Night in Osten: Jane Doe, MD, 7C",
  ])
  func `nothing of a story that starts like such a line`(line: String) {
    let article = Draft.wire(line, Story.first).edited
    #expect(words(article) == [line, Story.first])
  }
}
