// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Validation

extension `Rules of a story template` {
  static let bodies = [
    Broken(
      "- lead: {words: at most 40}",
      "error: the lead has 41 words, at /body/0/text; make it at most 40 [lead.words]"
    ) { $0.body[0] = .paragraph(RichText(String(repeating: "word ", count: 41))) },
    Broken(
      "- lead: required", "error: there is no lead, at /body; add one [lead.required]"
    ) { $0.body = [.rule] },
    Broken(
      "- body: required", "error: there is no body, at /body; add one [body.required]"
    ) { $0.body = [] },
    Broken(
      "- body: {words: 60 to 400}",
      "error: the body has 3 words, at /body; make it 60 to 400 [body.words]"
    ) { $0.body = [.paragraph(RichText("Nothing happened today."))] },
    Broken(
      "- body: {characters: at most 5000}",
      "error: the body has 6000 characters, at /body; make it at most 5000 [body.characters]"
    ) { $0.body = [.paragraph(RichText(String(repeating: "ä", count: 6000)))] },
    Broken(
      "- body: {paragraphs: at least 3}",
      "error: the body has 1 paragraph, at /body; make it at least 3 [body.paragraphs]"
    ) { $0.body = [.paragraph(RichText("Nothing happened today."))] },
    Broken(
      "- body: {paragraphs: at most 4}",
      "error: the body has 5 paragraphs, at /body/8; make it at most 4 [body.paragraphs]"
    ) { $0.body.append(.paragraph(RichText("More."))) },
    Broken(
      "- body: {tables: none, embeds: none}",
      "error: the body has 1 embed, at /body/8; take it out [body.embeds]"
    ) { $0.body.append(.embed(Embed(url: "https://video.example/1"))) },
    Broken(
      "- body: {headings: exactly 1, quotes: at most 2, figures: at most 2, lists: at most 1, links: 1 to 5}",
      "error: the body has 2 lists, at /body/8; make it at most 1 [body.lists]"
    ) { $0.body.append(.list(ordered: true, items: [ListItem(RichText("One"))])) },
    Broken(
      "- body: {begins with: paragraph, ends with: [paragraph, list]}",
      "error: the body begins with a figure, at /body/0; let it begin with a paragraph [body.begins with]",
      "error: the body ends with a heading, at /body/8; let it end with a paragraph or list [body.ends with]"
    ) {
      $0.body.insert($0.body.remove(at: 1), at: 0)
      $0.body.append(.heading(level: 2, RichText("The end")))
    },
    Broken(
      "- body: plain text",
      "error: paragraph 2 holds raw HTML: '<b>', at /body/2/text; take it out [body.plain text]",
      "error: item 1 of list 1 holds raw HTML: '&nbsp;', at /body/6/items/0/text; take it out "
        + "[body.plain text]"
    ) {
      $0.body[2] = .paragraph(RichText("The <b>mayor</b>, Edda Winther, said so."))
      $0.body[6] = .list(ordered: false, items: [ListItem(RichText("One&nbsp;boat"))])
    },
    Broken(
      "- body: {avoids: utilise}",
      "error: paragraph 4 says 'utilise', at /body/7/text; say it in other words [body.avoids]"
    ) { $0.body[7] = .paragraph(RichText("They utilise it.")) },
  ]

  static let parts = [
    Broken(
      "- every figure: {caption: required, credit: required}",
      "error: there is no caption in figure 1, at /body/1/media/caption; add one [figure.caption.required]",
      "error: there is no credit in figure 2, at /body/8/media/credit; add one [figure.credit.required]"
    ) {
      $0.body[1] = .figure(Media(type: .image, credit: "PA"))
      $0.body.append(.figure(Media(type: .image, caption: "The quay.")))
    },
    Broken(
      "- every link: absolute address",
      "error: link 1 is '/council', which is no absolute address, at /body/0/marks/0/href; "
        + "write it whole, from 'https://' on [link.absolute address]"
    ) {
      let mark = Mark(type: .link, start: 4, end: 11, href: "/council")
      $0.body[0] = .paragraph(RichText("The council of Harwick voted.", marks: [mark]))
    },
    Broken(
      "- every quote: {speaker: required}",
      "error: nobody is named as the speaker of quote 1, at /body/3; "
        + "say who speaks, in the paragraph before it or behind a dash at its end [quote.speaker.required]"
    ) { $0.body[2] = .paragraph(RichText("The boat was to be sold.")) },
    Broken(
      "- every heading: {level: {value: 2 to 3}, characters: at most 40}",
      "error: heading 1 has 50 characters, at /body/4/text; make it at most 40 [heading.characters]",
      "error: the level of heading 1 is 5, at /body/4/level; make it 2 to 3 [heading.level.value]"
    ) { $0.body[4] = .heading(level: 5, RichText(String(repeating: "x", count: 50))) },
    Broken(
      "- every paragraph: {words: at most 60}",
      "error: paragraph 3 has 61 words, at /body/5/text; make it at most 60 [paragraph.words]"
    ) { $0.body[5] = .paragraph(RichText(String(repeating: "word ", count: 61))) },
    Broken(
      "- every embed: {provider: required}",
      "error: there is no provider in embed 1, at /body/8/provider; add one [embed.provider.required]"
    ) { $0.body.append(.embed(Embed(url: "https://video.example/1"))) },
    Broken(
      "- every list: {items: {count: 2 to 7}}",
      "error: there is 1 item in list 1, at /body/6/items; make it 2 to 7 [list.items.count]"
    ) { $0.body[6] = .list(ordered: false, items: [ListItem(RichText("One"))]) },
    Broken(
      "- every table: {rows: {value: at most 20}, headerRows: {value: exactly 1}}",
      "error: the number of header rows of table 1 is 0, at /body/8/headerRows; make it exactly 1 "
        + "[table.headerRows.value]"
    ) { $0.body.append(.table(Table(rows: [[RichText("a")]]))) },
  ]
}

@Suite struct `Speakers of quotations` {
  private func isNamed(_ before: String, quote: String = "It was ours.", language: String = "en")
    throws -> Bool
  {
    try objections("- every quote: {speaker: required}") {
      $0.language = language
      $0.body = [.paragraph(RichText(before)), .quote([.paragraph(RichText(quote))])]
    }.isEmpty
  }

  @Test(arguments: [
    "“We looked in the wrong place,” she said.", "The director put it like this:",
    "One of those who were there was Vera Ostrom, who keeps the plates.",
    "According to the harbour office nobody had asked.",
  ])
  func `are named in the paragraph before`(text: String) throws {
    #expect(try isNamed(text))
  }

  @Test(arguments: [
    "The comet was faint.", "The Council of the town met on Monday.", "In May it will be brighter.",
  ])
  func `are not named by every sentence`(text: String) throws {
    #expect(try !isNamed(text))
  }

  @Test func `are named behind a dash, or in the quotation`() throws {
    #expect(try isNamed("It was cold.", quote: "It was ours.\n— Vera Ostrom, director"))
    #expect(try isNamed("It was cold.", quote: "“It was ours,” Ostrom wrote."))
    #expect(try !isNamed("It was cold.", quote: "It was ours – all of it."))
    #expect(try !isNamed("It was cold.", quote: "People say that it was ours."))
  }

  @Test(arguments: [
    ("de", "Das sagte Vera Ostrom am Dienstag."), ("fr", "La directrice a déclaré mardi"),
    ("ja", "浜田千草氏は記者会見で述べた。"), ("ru", "Об этом сообщила директор"),
  ])
  func `are named in other languages`(language: String, text: String) throws {
    #expect(try isNamed(text, language: language))
  }

  @Test func `are not seen in the nouns of German`() throws {
    #expect(try !isNamed("Am Abend stand das Hohe Wasser in der Stadt.", language: "de"))
  }
}
