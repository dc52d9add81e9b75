// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Validation

/// A rule, what breaks it, and the exact words of what is said then.
struct Broken: Sendable, CustomTestStringConvertible {
  var rule: String
  var words: [String]
  var change: @Sendable (inout Article) -> Void

  init(_ rule: String, _ words: String..., change: @escaping @Sendable (inout Article) -> Void) {
    self.rule = rule
    self.words = words
    self.change = change
  }

  var testDescription: String { rule }
}

@Suite struct `Rules of a story template` {
  @Test(arguments: fields + texts + lists + bodies + parts + conditions)
  func `are met by the story, and broken in one place`(broken: Broken) throws {
    #expect(try objections(broken.rule) == [])
    #expect(try objections(broken.rule, broken.change) == broken.words)
  }

  static let fields = [
    Broken(
      "- headline: required",
      "error: there is no headline, at /headline; add one [headline.required]"
    ) { $0.headline = nil },
    Broken(
      "- authors: required", "error: there are no authors, at /authors; add them [authors.required]"
    ) { $0.authors = [] },
    Broken(
      "- dateline.places: required",
      "error: there are no places in the dateline, at /dateline/places; add them [dateline.places.required]"
    ) { $0.dateline?.places = [] },
    Broken(
      "- kicker: forbidden",
      "error: the kicker is not allowed: 'REGION', at /kicker; take it out [kicker.forbidden]"
    ) { $0.kicker = "REGION" },
    Broken(
      "- warnings: forbidden",
      "error: the warnings are not allowed, at /warnings; take them out [warnings.forbidden]"
    ) { $0.warnings = ["the date was in doubt"] },
    Broken(
      "- paywalled: forbidden",
      "error: the paywall is not allowed, at /paywalled; take it out [paywalled.forbidden]"
    ) { $0.isPaywalled = true },
    Broken(
      "- urgency: {value: 1 to 8}",
      "error: the urgency is 9, at /urgency; make it 1 to 8 [urgency.value]"
    ) { $0.urgency = 9 },
    Broken(
      "- published: date with time and zone",
      "error: the date of publication is '2026-03-24', which says no time of day with its zone, "
        + "at /published; add both, as in '09:30:00+01:00' [published.date with time and zone]"
    ) { $0.published = NewsDate("2026-03-24") },
    Broken(
      "- modified: {not before: published}",
      "error: the date of the last change is 2026-03-24T09:30:00Z, before the date of publication, "
        + "2026-03-24T11:00:00+01:00, at /modified; correct one of the two [modified.not before]"
    ) {
      $0.published = NewsDate("2026-03-24T11:00:00+01:00")
      $0.modified = NewsDate("2026-03-24T09:30:00Z")
    },
    Broken(
      "- published: {not after: modified}",
      "error: the date of publication is 2026-03-25, after the date of the last change, "
        + "2026-03-24, at /published; correct one of the two [published.not after]"
    ) {
      $0.published = NewsDate("2026-03-25")
      $0.modified = NewsDate("2026-03-24")
    },
    Broken(
      "- any of: [byline, dateline.agency, source.feed.title]",
      "error: there is no byline, agency or title; add one of them [any of]"
    ) { $0.byline = nil },
  ]

  static let texts = [
    Broken(
      "- headline: {words: 3 to 6}",
      "error: the headline has 1 word, at /headline; make it 3 to 6 [headline.words]"
    ) { $0.headline = "Ferry" },
    Broken(
      "- summary: {characters: at most 60}",
      "error: the summary has 61 characters, at /summary; make it at most 60 [summary.characters]"
    ) { $0.summary = String(repeating: "ü", count: 61) },
    Broken(
      "- slugline: {matches: '^[A-Z]+(-[A-Z]+)*$'}",
      "error: the slugline is 'Ferry vote', which does not match the pattern '^[A-Z]+(-[A-Z]+)*$', "
        + "at /slugline; write it so [slugline.matches]"
    ) { $0.slugline = "Ferry vote" },
    Broken(
      "- headline: {never matches: '[.!]$'}",
      "error: the headline is 'Ferry saved!', which matches the pattern '[.!]$', at /headline; "
        + "write it another way [headline.never matches]"
    ) { $0.headline = "Ferry saved!" },
    Broken(
      "- section: {one of: [Region, World]}",
      "error: the section is 'Wold', at /section; make it 'Region' or 'World' [section.one of]"
    ) { $0.section = "Wold" },
    Broken(
      "- language: {one of: [en, fr]}",
      "error: the language is 'de', at /language; make it 'en' or 'fr' [language.one of]"
    ) { $0.language = "de" },
    Broken(
      "- section: {none of: [News, Other]}",
      "error: the section is 'News', which is not allowed, at /section; choose another [section.none of]"
    ) { $0.section = "News" },
    Broken(
      "- summary: {contains: [boat, ferry]}",
      "error: the summary does not say 'boat' or 'ferry', at /summary; add one of them [summary.contains]"
    ) { $0.summary = "Ferryman wanted." },
    Broken(
      "- text: {avoids: [going forward, at this point in time]}",
      "error: item 2 of list 1 says 'going forward', at /body/6/items/1/text; "
        + "say it in other words [text.avoids]"
    ) {
      $0.body[6] = .list(
        ordered: false,
        items: [ListItem(RichText("One")), ListItem(RichText("Two, Going Forward"))])
    },
    Broken(
      "- summary: {differs from: headline}",
      "error: the summary repeats the headline, at /summary; write another [summary.differs from]"
    ) { $0.summary = "Harwick keeps its ferry." },
    Broken(
      "- url: absolute address",
      "error: the address is '/ferry', which is no absolute address, at /url; "
        + "write it whole, from 'https://' on [url.absolute address]"
    ) { $0.url = "/ferry" },
    Broken(
      "- url: web address",
      "error: the address is 'mailto:a@b.example', which is no address of the web, at /url; "
        + "write it whole, from 'https://' on [url.web address]"
    ) { $0.url = "mailto:a@b.example" },
    Broken(
      "- language: language tag",
      "error: the language is 'English', which is no language tag, at /language; "
        + "write it as in 'en' or 'pt-BR' [language.language tag]"
    ) { $0.language = "English" },
    Broken(
      "- headline: {is: mixed case}",
      "error: the headline is all capitals: 'HARWICK KEEPS ITS FERRY', at /headline; "
        + "set it in upper and lower case [headline.is]"
    ) { $0.headline = "HARWICK KEEPS ITS FERRY" },
    Broken(
      "- headline: one line",
      "error: the headline runs over more than one line, at /headline; put it on one line [headline.one line]"
    ) { $0.headline = "Harwick keeps\nits ferry" },
    Broken(
      "- modified: date with time",
      "error: the date of the last change is '2026-03-25', which says no time of day, at /modified; "
        + "add the time [modified.date with time]"
    ) { $0.modified = NewsDate("2026-03-25") },
  ]

  static let lists = [
    Broken(
      "- keywords: {count: 1 to 3}",
      "error: there are 4 keywords, at /keywords; make it 1 to 3 [keywords.count]"
    ) { $0.keywords = ["a", "b", "c", "d"] },
    Broken(
      "- keywords: {count: at least 1}",
      "error: there are no keywords, at /keywords; make it at least 1 [keywords.count]"
    ) { $0.keywords = [] },
    Broken(
      "- keywords: {unique: yes}",
      "error: keyword 3 is 'Ferry' like keyword 1, at /keywords/2; take one of them out [keywords.unique]"
    ) { $0.keywords.append("Ferry") },
    Broken(
      "- keywords: {words: at most 2}",
      "error: keyword 2 has 3 words, at /keywords/1; make it at most 2 [keywords.words]"
    ) { $0.keywords[1] = "the Harwick ferry" },
    Broken(
      "- authors.name: {words: at least 2}",
      "error: the name of author 2 has 1 word, at /authors/1/name; make it at least 2 [authors.name.words]"
    ) { $0.authors[1].name = "reyk" },
    Broken(
      "- every author: {name: {never matches: '@'}, role: required}",
      "error: the name of author 1 is 'mara@ledger.example', which matches the pattern '@', "
        + "at /authors/0/name; write it another way [author.name.never matches]",
      "error: there is no role in author 1, at /authors/0/role; add one [author.role.required]"
    ) { $0.authors[0] = Person(name: "mara@ledger.example") },
    Broken(
      "- every credit line: {text: {characters: at most 40}}",
      "error: the text of credit line 1 has 50 characters, at /credits/0/text; make it at most 40 "
        + "[credit line.text.characters]"
    ) { $0.credits[0].text = String(repeating: "x", count: 50) },
  ]

  static let conditions = [
    Broken(
      "- {when: agencies, credits: required}",
      "error: there are no credit lines, at /credits; add them [credits.required]"
    ) { $0.credits = [] },
    Broken(
      "- {when: {agencies.relation: contributor}, credits: required}",
      "error: there are no credit lines, at /credits; add them [credits.required]"
    ) { $0.credits = [] },
    Broken(
      "- {when: {embargoed: present}, published: required}",
      "error: there is no date of publication, at /published; add one [published.required]"
    ) {
      $0.embargoed = NewsDate("2026-03-25T06:00:00Z")
      $0.published = nil
    },
    Broken(
      "- {when: [status, {editorsNote: {contains: embargo}}], embargoed: required}",
      "error: there is no embargo, at /embargoed; add one [embargoed.required]"
    ) { $0.editorsNote = "EMBARGO until six" },
    Broken(
      "- {unless: {genre: Analysis}, byline: required}",
      "error: there is no byline, at /byline; add one [byline.required]"
    ) {
      $0.genre = "Interview"
      $0.byline = nil
    },
    Broken(
      "- {languages: [en, fr], headline: {never matches: ' and '}}",
      "error: the headline is 'Harwick and its ferry', which matches the pattern ' and ', "
        + "at /headline; write it another way [headline.never matches]"
    ) { $0.headline = "Harwick and its ferry" },
    Broken(
      "- {when: {body: {words: at least 90}}, body: {headings: at least 1}}",
      "error: the body has no headings, at /body; make it at least 1 [body.headings]"
    ) {
      $0.body.remove(at: 4);
      $0.body.append(.paragraph(RichText(String(repeating: "word ", count: 40))))
    },
    Broken(
      "- {severity: warning, rule: slug, slugline: required, message: 'no slug on \"{headline}\"'}",
      "warning: no slug on \"Harwick keeps its ferry\", at /slugline [slug]"
    ) { $0.slugline = nil },
    Broken(
      "- {severity: note, summary: {words: at most 12}, message: '{subject}: {found}, not {wanted} ({template}, {language}): {value} {{x}'}",
      "note: the summary: 13 words, not at most 12 (test, en-GB): a b c d e f g h i j k l m {x}, "
        + "at /summary [summary.words]"
    ) { $0.summary = "a b c d e f g h i j k l m" },
  ]

  @Test func `that are for other stories say nothing`() throws {
    #expect(try objections("- {languages: de, summary: required}") { $0.summary = nil } == [])
    #expect(try objections("- {when: kicker, summary: required}") { $0.summary = nil } == [])
    #expect(try objections("- {unless: byline, summary: required}") { $0.summary = nil } == [])
    #expect(
      try objections("- {when: {embargoed: absent}, kicker: required}")
        == ["error: there is no kicker, at /kicker; add one [kicker.required]"])
  }

  @Test func `count words and characters as people do`() throws {
    #expect(try objections("- headline: {words: exactly 6}") { $0.headline = "港町で火災" } != [])
    #expect(try objections("- headline: {words: exactly 5}") { $0.headline = "港町で火災" } == [])
    #expect(
      try objections("- headline: {words: exactly 4}") { $0.headline = "Don’t – pay 1,200.50 now" }
        == [])
    #expect(
      try objections("- headline: {characters: exactly 2}") { $0.headline = "e\u{301}🇫🇷" } == [])
  }

  @Test func `end in bounded time, whatever the pattern`() throws {
    let found = try objections("- headline: {matches: '^(a+)+$'}") {
      $0.headline = String(repeating: "a", count: 5_000) + "!"
    }
    #expect(found.count == 1)
  }
}
