// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

private let grammar = AttributionGrammar.standard

/// What a byline says, in one line: "name, title, organisation, place" for each person.
private func people(_ text: String, _ language: String? = nil) -> [String] {
  (grammar.byline(text, language: language)?.people ?? []).map { person in
    [person.name, person.jobTitle, person.organization, person.location].compactMap(\.self)
      .joined(separator: ", ")
  }
}

@Suite struct `Reading bylines` {
  @Test(arguments: [
    ("By Nora Quill", ["Nora Quill"]),
    ("BY NORA QUILL", ["Nora Quill"]),
    ("By NORA QUILL, TOM McFADYEN and IDA O'SHEA", ["Nora Quill", "Tom McFadyen", "Ida O'Shea"]),
    ("By Nora Quill, Tom Reed & Ida Voss", ["Nora Quill", "Tom Reed", "Ida Voss"]),
    ("By Nora Quill and", ["Nora Quill"]),
    ("Nora Quill/Tom Reed", ["Nora Quill", "Tom Reed"]),
    ("Posted by Nora Quill on March 3, 2021, 6:21 AM", ["Nora Quill"]),
    ("By Nora J. Quill Jr.", ["Nora J. Quill Jr."]),
    ("By our special correspondent Nora Quill", ["Nora Quill"]),
    ("By J. R. R. Moss", ["J. R. R. Moss"]),
    ("Por Ana Ruiz y Pardo", ["Ana Ruiz y Pardo"]),
    ("By Per Dahl", ["Per Dahl"]),
    ("Av Per Dahl og Ida Voss", ["Per Dahl", "Ida Voss"]),
    ("Per Anna Roig", ["Anna Roig"]),
  ])
  func `lists people`(text: String, expected: [String]) {
    #expect(people(text) == expected)
  }

  @Test func `gives those behind a label their part`() {
    let reading = grammar.byline(
      "Autorin: Nora Quill | Redaktion: Tom Reed, Ida Voss", language: "de")
    #expect(reading?.people.map(\.name) == ["Nora Quill", "Tom Reed", "Ida Voss"])
    #expect(reading?.people.map(\.role) == [nil, .editor, .editor])
  }

  @Test(arguments: [
    ("By Nora Quill, Associated Press Writer", ["Nora Quill, Writer, Associated Press"]),
    (
      "By NORA QUILL and TOM REED, AP Business Writers",
      ["Nora Quill, Business Writers, AP", "Tom Reed, Business Writers, AP"]
    ),
    ("By NORA QUILL\nAP Sports Writer", ["Nora Quill, Sports Writer, AP"]),
    ("Nora Quill Senior Washington Correspondent", ["Nora Quill, Senior Washington Correspondent"]),
    ("By Nora Quill, CEO of LanternWorks", ["Nora Quill, CEO, LanternWorks"]),
    ("By Nora Quill from University of Osten", ["Nora Quill, University of Osten"]),
    ("By Nora Quill in Oslo and Tom Reed in Rome", ["Nora Quill, Oslo", "Tom Reed, Rome"]),
    ("By Nora Quill, Reuters, Nairobi", ["Nora Quill, Reuters, Nairobi"]),
    ("By Nora QuillStaff Writer", ["Nora Quill, Staff Writer"]),
    ("By Nora Quill, MD, PhD", ["Nora Quill"]),
  ])
  func `binds titles, organisations and places`(text: String, expected: [String]) {
    #expect(people(text) == expected)
  }

  @Test(arguments: [
    (
      "de", "Von Jan van der Berg und Petra Voss, Nairobi",
      ["Jan van der Berg, Nairobi", "Petra Voss, Nairobi"]
    ),
    ("de", "Ein Kommentar von Petra Voss", ["Petra Voss"]),
    ("de", "Von Petra Voss 28.04.2023, 18:11 Uhr", ["Petra Voss"]),
    ("fr", "Par Jean Vallon, correspondant à Londres", ["Jean Vallon, correspondant, Londres"]),
    ("fr", "Propos recueillis par Jean Vallon", ["Jean Vallon"]),
    ("es", "Por: Juan Robles, Ana Peralta", ["Juan Robles", "Ana Peralta"]),
    ("pt", "Ana Serrano, Do LOL, em Brasília", ["Ana Serrano, LOL, Brasília"]),
    (
      "pt", "Por Ana Serrano e Rui Matos, G1, Brasília",
      ["Ana Serrano, G1, Brasília", "Rui Matos, G1, Brasília"]
    ),
    (
      "pt", "Rui Matos, enviado especial a Curitiba, Ana Serrano",
      ["Rui Matos, enviado especial, Curitiba", "Ana Serrano"]
    ),
    ("it", "dal nostro inviato Mario Galli", ["Mario Galli"]),
    ("nl", "Door: Jan de Wit", ["Jan de Wit"]),
    ("da", "Af Lars Holm og Mette Brandt", ["Lars Holm", "Mette Brandt"]),
    ("no", "Kari Nes – Journalist i Paris", ["Kari Nes, Journalist, Paris"]),
    ("ru", "Автор: Иван Лесков", ["Иван Лесков"]),
    ("ko", "김하늘 기자", ["김하늘, 기자"]),
    ("zh", "记者 王小明 李华", ["王小明", "李华"]),
    ("ar", "القاهرة: محمد صالح", ["محمد صالح, القاهرة"]),
  ])
  func `reads other languages`(language: String, text: String, expected: [String]) {
    #expect(people(text, language) == expected)
  }

  @Test func `takes mail addresses and handles along`() {
    let feed = grammar.byline("nora@lantern.example.com (Nora Quill)")?.people.first
    #expect(feed?.name == "Nora Quill")
    #expect(feed?.email == "nora@lantern.example.com")
    let angled = grammar.byline("Nora Quill <nora@lantern.example.com>")?.people.first
    #expect(angled?.email == "nora@lantern.example.com")
    let glued = grammar.byline("Por Ana Maria Serranoana.maria@farol.example.com")?.people.first
    #expect(glued?.name == "Ana Maria Serrano")
    #expect(glued?.email == "ana.maria@farol.example.com")
    #expect(grammar.byline("By Nora Quill @noraquill")?.people.first?.handle == "@noraquill")
  }

  @Test(arguments: [
    "By Staff Reports", "By Staff", "Von der Redaktion", "Por: Redacción", "di Redazione",
    "Door onze redactie",
  ])
  func `makes no people of staff`(text: String) {
    #expect(people(text) == [])
  }

  @Test func `knows agencies and papers as authors`() {
    #expect(grammar.byline("By Reuters")?.agencies.map(\.code) == ["Reuters"])
    #expect(grammar.byline("By The Associated Press")?.agencies.map(\.code) == ["AP"])
    #expect(
      grammar.byline("none@none.example.com (Reuters | AFP)")?.agencies.map(\.code) == [
        "Reuters", "AFP",
      ])
    let mixed = grammar.byline("Par Le Figaro et AFP", language: "fr")
    #expect(mixed?.organizations == ["Le Figaro"])
    #expect(mixed?.agencies.map(\.code) == ["AFP"])
    #expect(grammar.byline("By Lantern Staff")?.organizations == ["Lantern"])
    let report = grammar.byline("By LNTR Staff Report")
    #expect(report?.organizations == ["LNTR"])
    #expect(report?.agencies == [])
  }

  @Test func `takes a code that is a name elsewhere where its language is written`() {
    for (code, language) in [("SID", "de"), ("MTI", "hu"), ("AA", "tr"), ("SID", "de-AT")] {
      #expect(bareAgencies(code, language) == [code])
    }
    for language in [nil, "en", "fr"] { #expect(bareAgencies("SID", language) == []) }
    #expect(bareAgencies("Sid", "de") == [])
  }

  /// The codes of agencies that a line is taken to name and nothing else.
  private func bareAgencies(_ line: String, _ language: String?) -> [String?] {
    guard case .byline(let reading) = grammar.classify(line, language: language) else { return [] }
    return reading.agencies.map(\.code)
  }

  @Test func `keeps desk codes as printed`() {
    #expect(people("SDA/sep") == ["sep"])
    #expect(people("By Nora Quill 3 days ago") == ["Nora Quill"])
    #expect(people("3 days ago") == [])
  }
}
