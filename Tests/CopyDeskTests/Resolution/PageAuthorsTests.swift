// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Telling people from what pages print beside them` {
  private func names(_ evidence: Evidence...) -> [String] {
    var draft = Draft(format: "html")
    draft.evidence = evidence
    return draft.edited.authors.map(\.name)
  }

  private func author(_ byline: String, _ text: String) -> Person? {
    var draft = Draft(format: "html")
    draft.evidence = [.says(.byline, byline, .visible, "byline")]
    draft.body = [DraftBlock(.paragraph(RichText(text)))]
    return draft.edited.authors.first
  }

  @Test(arguments: [
    ("Von Jane Doe, Felde", "Die Stadt wartet. In Felde bleibt der Markt heute geschlossen."),
    ("Por Jane Doe - Felde", "El mercado sigue cerrado en Felde, dice el alcalde de la ciudad."),
    ("By Jane Doe, Felde", "Felde. The market stays closed until Thursday, the mayor said."),
  ])
  func `takes for a town what the story calls one`(byline: String, text: String) {
    let author = author(byline, text)
    #expect(author?.location == "Felde")
    #expect(author?.organization == nil)
  }

  @Test func `leaves a house that the story does not speak of as a place`() {
    let author = author("By Jane Doe, Felde", "The market stays closed, the owner of Felde said.")
    #expect(author?.organization == "Felde")
  }

  @Test(arguments: [
    ("MARÍA LAGOS | Felde", "María Lagos"), ("Jane Doe | Contributor", "Jane Doe"),
  ])
  func `takes the name before a bar beside the day`(line: String, name: String) {
    #expect(names(.says(.byline, line, .visible, "beside the date")) == [name])
  }

  @Test func `keeps a family name that is another form of an agency's`() {
    #expect(names(.says(.byline, "Anna Reuter", .visible, "byline")) == ["Anna Reuter"])
    #expect(names(.says(.byline, "Anna AFP", .visible, "byline")) != ["Anna AFP"])
  }

  @Test(arguments: [
    ("María de la Cruz", "es", "María de la Cruz"), ("Jan van der Berg", "nl", "Jan van der Berg"),
    ("María de la Cruz Pérez", "es", "María de la Cruz Pérez"),
    ("Kovács Anna", "hu", "Kovács Anna"),
    ("Nguyễn Văn An", "vi", "Nguyễn Văn An"), ("Anne Dupont (avec AFP)", "fr", "Anne Dupont"),
  ])
  func `takes a bare name beside the day`(line: String, language: String, name: String) {
    #expect(
      names(
        .says(.byline, line, .visible, "beside the date"),
        .says(.language, language, .langAttribute, "html")) == [name])
  }

  @Test func `takes a name over an office where that is one`() {
    let article = Draft.page(
      .says(.byline, "Jane Doe, Transport correspondent", .visible, "over an office"),
      body: ["Jane Doe", "Transport correspondent", Story.first]
    ).edited
    #expect(article.authors == [Person(name: "Jane Doe", jobTitle: "Transport correspondent")])
    #expect(article.body.map(\.plainText) == [Story.first])
    #expect(names(.says(.byline, "Jane Doe, Ferry Terminal", .visible, "over an office")).isEmpty)
  }

  @Test func `takes whom a line beside the byline calls the editor for a contributor`() {
    let article = Draft.page(
      .says(.byline, "By Jane Doe", .visible, "byline"),
      .says(.byline, "Edited by: Ann Poe", .visible, "byline")
    ).edited
    #expect(article.authors.map(\.name) == ["Jane Doe"])
    #expect(article.contributors == [Person(name: "Ann Poe", role: .editor)])
  }

  @Test func `takes the sign of a desk with an agency for no author`() {
    let article = Draft.page(.says(.author, "det/dpa", .jsonLD, "author.name")).edited
    #expect(article.authors.isEmpty)
    #expect(article.agencies.map(\.code) == ["dpa"])
  }

  @Test func `believes links marked as authors' that name more than a line`() {
    var draft = Draft.page(.says(.byline, "Jane Doe", .visible, "a"))
    for name in ["Jane Doe", "John Roe"] {
      draft.note(.author, name, Evidence.Origin(.relAuthor))
    }
    #expect(draft.edited.authors.map(\.name) == ["Jane Doe", "John Roe"])
  }

  @Test(arguments: ["By Jane Doe -", "– By Jane Doe,", "By Jane Doe |"])
  func `prints a byline without the marks that part it from a day`(line: String) {
    #expect(Draft.page(.says(.byline, line, .visible, "byline")).edited.byline == "By Jane Doe")
  }

  @Test func `leaves the author's name out of the story`() {
    let article = Draft.page(
      .says(.author, "Jane Doe", .jsonLD, "author.name"),
      body: ["Jane Doe", Story.first, "Jane Doe"]
    ).edited
    #expect(article.body.map(\.plainText) == [Story.first, "Jane Doe"])
  }

  @Test(arguments: ["Berge der Welt", "Osten am Lenn", "Vom Rat der Stadt Osten"])
  func `takes no bare line that is no name`(line: String) {
    #expect(names(.says(.byline, line, .visible, "beside the date")).isEmpty)
  }

  @Test(arguments: [
    "Jane Doe | Lenn Courier", "Jane Doe - Lenn Courier", "Jane Doe - Paris", "Jane Doe @janedoe",
    "Jane Doe / Reuters",
    "Jane Doe, Osten",
  ])
  func `takes the name before the house beside the day`(line: String) {
    #expect(
      names(
        .says(.sourceName, "Lenn Courier", .openGraph, "og:site_name"),
        .says(.byline, line, .visible, "beside the date")) == ["Jane Doe"])
  }

  @Test func `takes several people whom a label calls the authors of the text`() {
    #expect(
      names(.says(.byline, "Tekst: Anna Muster en Peter Muster", .visible, "near the headline"))
        == ["Anna Muster", "Peter Muster"])
    #expect(names(.says(.byline, "Text: Osten und Felde", .visible, "near the headline")).isEmpty)
  }

  @Test func `keeps the short name in brackets`() {
    #expect(
      names(.says(.byline, "Richard (R.J.) Muster", .visible, "byline")) == [
        "Richard (R.J.) Muster"
      ])
  }

  @Test func `leaves the office in brackets out of the name`() {
    #expect(
      names(
        .says(
          .byline, "24.03.2016 - Anna Muster (spokeswoman of the board)", .visible,
          "near the headline"))
        == ["Anna Muster"])
  }

  @Test func `drops degrees and keeps a profession as the job title`() {
    var draft = Draft(format: "html")
    draft.note(.byline, "Autor: Rechtsanwalt Peter Muster", Evidence.Origin(.visible, "byline"))
    #expect(draft.edited.authors == [Person(name: "Peter Muster", jobTitle: "Rechtsanwalt")])
    #expect(names(.says(.byline, "Dr. Anna Muster", .visible, "byline")) == ["Anna Muster"])
  }

  @Test func `takes no phrase for a name`() {
    #expect(
      names(.says(.byline, "Von Anna Muster, Ziel der Studie", .visible, "byline")) == [
        "Anna Muster"
      ])
    #expect(
      names(.says(.byline, "Anna von der Heide", .visible, "byline")) == ["Anna von der Heide"])
  }

  @Test func `takes no keywords and no department in a tag for authors`() {
    #expect(names(.says(.author, "River Bridges, Harbour Works", .meta, "author")).isEmpty)
    #expect(names(.says(.author, "Abteilung Wasserbau", .meta, "author")).isEmpty)
    #expect(
      names(.says(.author, "Anna Muster, Quirx Zaba", .meta, "author")) == [
        "Anna Muster", "Quirx Zaba",
      ])
  }

  @Test func `takes no line with a mail address in it for a byline`() {
    #expect(
      names(
        .says(
          .byline, "Ask Jane Doe at the office (jane@example.org).", .visible, "near the headline")
      ).isEmpty)
    var draft = Draft(format: "html")
    draft.note(.byline, "By Jane Doe jane@example.org", Evidence.Origin(.visible, "byline"))
    #expect(draft.edited.authors == [Person(name: "Jane Doe", email: "jane@example.org")])
  }

  @Test func `takes the outlet with a word more for the outlet`() {
    #expect(
      names(
        .says(.url, "https://www.lennbote.example/a/1", .link, "canonical"),
        .says(.author, "Oberer Lennbote", .jsonLD, "author.name")
      ).isEmpty)
  }

  @Test func `spells out a mail login where a person is promised`() {
    #expect(names(.says(.author, "anna.muster", .jsonLD, "author.name")) == ["Anna Muster"])
    #expect(names(.says(.author, "anna.muster", .meta, "author")).isEmpty)
  }

  @Test func `believes a name beside the day only where it is surely a person's`() {
    #expect(names(.says(.byline, "Anna Muster", .visible, "beside the date")) == ["Anna Muster"])
    #expect(names(.says(.byline, "Harbour Works", .visible, "beside the date")).isEmpty)
  }

  @Test(arguments: [
    ("Muster, Anna", ["Anna Muster"]), ("Muster, Anna K.", ["Anna K. Muster"]),
    ("Anna Muster, Peter Beispiel", ["Anna Muster", "Peter Beispiel"]),
  ])
  func `turns the names that catalogues write family first`(text: String, expected: [String]) {
    #expect(names(.says(.author, text, .dublinCore, "dc.creator")) == expected)
  }

  @Test func `keeps the office behind a labelled name that closes the story`() {
    var draft = Draft(format: "html")
    draft.note(.byline, "Autorin: Anna Muster, Leiterin des Hafens in Osten.", .behindStory)
    #expect(
      draft.edited.authors == [
        Person(name: "Anna Muster", jobTitle: "Leiterin des Hafens in Osten")
      ])
  }

  @Test func `takes no label of a site for a person`() {
    #expect(names(.says(.byline, "von Gesponserte Inhalte", .visible, "author")).isEmpty)
    #expect(names(.says(.author, "HafenBlog", .relAuthor, "author")).isEmpty)
  }

  @Test func `takes no keeper of a site for the author`() {
    let draft = Draft.page(
      Evidence(.author, .text("Anna Muster"), .siteKeeper(Evidence.Origin(.meta, "author"))))
    #expect(draft.edited.authors.isEmpty)
    #expect(
      CopyDesk().explain(draft).decisions.flatMap(\.losers).map(\.reason) == [
        "whoever keeps the site: only tags name them"
      ])
  }

  @Test func `takes who is called like the site for its author where data say that it is theirs`() {
    func names(_ origin: Evidence.Origin, _ name: String) -> [String] {
      self.names(
        .says(.sourceName, name, .openGraph, "og:site_name"),
        Evidence(.author, .text(name), origin))
    }
    #expect(names(.ownSite, "Frau Anker") == ["Frau Anker"])
    #expect(names(.ownSite, "Hafen Magazin").isEmpty)
    #expect(names(Evidence.Origin(.jsonLD, "author.name"), "Frau Anker").isEmpty)
  }

  @Test func `takes a name of few letters behind an opener where a tag gives it, too`() {
    let line = Evidence.says(.byline, "by mady", .visible, "author")
    #expect(names(line, .says(.author, "mady", .meta, "author")) == ["mady"])
    #expect(names(line).isEmpty)
    #expect(
      names(.says(.byline, "von mh", .visible, "author"), .says(.author, "mh", .meta, "author"))
        .isEmpty)
  }

  @Test func `takes no house that bears a person's name for that person`() {
    #expect(names(.says(.author, "Anna Muster Kitchens", .microdata, "author")).isEmpty)
    #expect(names(.says(.author, "Anna Kitchen", .microdata, "author")) == ["Anna Kitchen"])
    #expect(names(.says(.author, "Peter Muster Jr.", .jsonLD, "author")) == ["Peter Muster Jr."])
  }

  @Test func `takes no place of work behind an office for a second author`() {
    #expect(
      names(
        .says(
          .byline, "By Anna Muster, Senior Staff Technologist, ACME Harbour, Bridge, and Lock",
          .visible, "byline"),
        .says(.author, "Anna Muster", .jsonLD, "author.name")) == ["Anna Muster"])
  }

  @Test(arguments: [
    "Ein Gastbeitrag von Prof. Dr. Anna Muster | Stand: 24.03.2016",
    "Door onze redacteur Anna Muster", "Por Anna Muster — Osten",
  ])
  func `takes a name behind a title or an office where an opener stands before it`(line: String) {
    #expect(names(Evidence(.byline, .text(line), .nearHeadline)) == ["Anna Muster"])
  }

  @Test func `takes nobody whose words a line quotes with the day for the author`() {
    let line = "— Anna Muster on Sunday, October 13th, 2019 in a talk at the harbour"
    #expect(names(Evidence(.byline, .text(line), .nearHeadline)).isEmpty)
  }

  @Test func `writes names of capitals as names are written`() {
    #expect(names(.says(.byline, "VON ANNA MUSTER", .visible, "autor")) == ["Anna Muster"])
  }

  @Test func `takes no desk for a person whatever follows its name`() {
    #expect(names(.says(.author, "Redacción Digital", .jsonLD, "author.name")).isEmpty)
    #expect(names(.says(.byline, "Equipo Puerto", .visible, "author")).isEmpty)
  }

  @Test func `takes all of a row of authors of whom markup marks the first alone`() {
    let all = ["Anna Muster", "Peter Beispiel", "Ida Kahn"]
    #expect(
      names(
        .says(.byline, "Anna Muster", .visible, "author"),
        .says(.author, all[0], .relAuthor), .says(.author, all[1], .relAuthor),
        .says(.author, all[2], .relAuthor),
        Evidence(.byline, .text("By Anna Muster, Peter Beispiel and Ida Kahn"), .nearHeadline),
        .says(.author, "Anna Muster", .jsonLD, "author")) == all)
  }

  @Test func `takes the first writer of a forum and not those who answer`() {
    #expect(
      names(
        .says(.byline, "von Ankerwinde » Do 24. Mär 2016, 10:42", .visible, "author"),
        .says(.byline, "von Boje7 » Do 24. Mär 2016, 12:00", .visible, "author")) == ["Ankerwinde"])
  }

  @Test func `takes the Korean name that the word for a reporter stands behind`() {
    #expect(names(Evidence(.byline, .text("김하늘 기자"), .nearHeadline)) == ["김하늘"])
    let line = "김하늘 기자 입력 2016.03.24 10:42 수정 2016.03.25 08:00"
    #expect(names(Evidence(.byline, .text(line), .nearHeadline)) == ["김하늘"])
  }
}
