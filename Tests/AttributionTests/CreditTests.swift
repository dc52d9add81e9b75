// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

private let grammar = AttributionGrammar.standard

/// A credit in one line: "relation: agencies; organisations; name (role, place)".
private func credit(_ text: String, _ language: String? = nil) -> String? {
  grammar.credit(text, language: language).map { reading in
    let people = reading.people.map { person in
      let beside = [person.role?.rawValue, person.location].compactMap(\.self)
      return beside.isEmpty ? person.name : "\(person.name) (\(beside.joined(separator: ", ")))"
    }
    let names = reading.agencies.compactMap(\.code) + reading.organizations + people
    return "\(reading.relation?.rawValue ?? "none"): \(names.joined(separator: "; "))"
  }
}

@Suite struct `Reading credit lines` {
  @Test(arguments: [
    ("AFP contributed to this report.", "contributor: AFP"),
    // A code that is an ordinary word as well, by itself where a name must stand.
    ("PA contributed to this report.", "contributor: PA"),
    ("PA and Nora Quill contributed to this report.", "contributor: PA; Nora Quill (contributor)"),
    ("With AP and Lantern wires", "contributor: AP; Lantern"),
    ("With PTI inputs", "contributor: PTI"),
    ("Material from The Associated Press was used in this report.", "contributor: AP"),
    ("Compiled by Nora Quill from agency reports", "contributor: Nora Quill (writer)"),
    ("Information from: The Lantern, http://lantern.example", "source: The Lantern"),
    ("Übersetzt aus dem Englischen von Nora Quill", "translated: Nora Quill (translator)"),
    ("(HZ vom 15.05.2019/vit)", "staff: HZ; vit (contributor)"),
    (
      "Report by Nora Quill; additional reporting by Tom Reed",
      "staff: Nora Quill (reporter); Tom Reed (additional reporter)"
    ),
    ("Com informações da AFP e da Reuters", "contributor: AFP; Reuters"),
    ("Con información de la AFP y de la EFE", "contributor: AFP; EFE"),
    ("Mit Material von der AFP und der dpa", "contributor: AFP; dpa"),
    (
      "Associated Press writers Nora Quill in Oslo and Tom Reed in Rome contributed to this report.",
      "contributor: AP; Nora Quill (contributor, Oslo); Tom Reed (contributor, Rome)"
    ),
    (
      "CNN’s Nora Quill and Tom Reed contributed to this story",
      "contributor: CNN; Nora Quill (contributor); Tom Reed (contributor)"
    ),
    (
      "Nora Quill reported from Oslo, Tom Reed from Rome and Ida Voss from Bern.",
      "contributor: Nora Quill (reporter, Oslo); Tom Reed (reporter, Rome); Ida Voss (reporter, Bern)"
    ),
    ("Nora Quill contributed reporting from Oslo.", "contributor: Nora Quill (contributor, Oslo)"),
    (
      "With files from The Canadian Press and Nora Quill",
      "contributor: CP; Nora Quill (contributor)"
    ),
    ("Source: Reuters", "source: Reuters"),
    ("(With inputs from PTI)", "contributor: PTI"),
    ("(dpa/AFP)", "source: dpa; AFP"),
    ("STT–AFP", "source: STT; AFP"),
    ("(TT-AFP)", "source: TT; AFP"),
    ("— Reuters", "source: Reuters"),
    ("This article originally appeared on Lantern.com.", "republished: Lantern.com"),
    (
      "This article is republished from The Conversation under a Creative Commons licence.",
      "republished: The Conversation"
    ),
    ("Published in Dawn, February 17th, 2026", "published: Dawn"),
    ("Translated by Nora Quill", "translated: Nora Quill (translator)"),
    ("Edited by: Nora Quill", "staff: Nora Quill (editor)"),
    ("This report by The Canadian Press was first published March 3, 2020.", "source: CP"),
    (
      "To contact the reporter on this story: Nora Quill in Oslo at nquill@bloomberg.net",
      "staff: Bloomberg; Nora Quill (reporter, Oslo)"
    ),
  ])
  func `in English`(text: String, expected: String) {
    #expect(credit(text, "en") == expected)
  }

  @Test(arguments: [
    ("de", "(mit dpa und epd)", "contributor: dpa; epd"),
    ("de", "(Mit Material von dts)", "contributor: dts"),
    ("de", "Aus dem Englischen von Petra Voss", "translated: Petra Voss (translator)"),
    ("de", "© dpa-infocom, dpa:210303-99-674563/3", "source: dpa"),
    ("fr", "Rédaction en ligne (avec afp)", "contributor: AFP"),
    ("fr", "Source : AFP", "source: AFP"),
    ("es", "(Con información de AFP y EFE)", "contributor: AFP; EFE"),
    (
      "es", "Con información de Ana Peralta y Juan Robles.",
      "contributor: Ana Peralta (contributor); Juan Robles (contributor)"
    ),
    ("es", "Con información de El Farol", "contributor: El Farol"),
    ("pt", "/ AFP, AP, REUTERS e EFE", "source: AFP; AP; Reuters; EFE"),
    ("pt", "/ COM REUTERS", "contributor: Reuters"),
    ("pt", "/ TRADUÇÃO DE ANA SERRANO", "translated: Ana Serrano (translator)"),
    ("it", "(ANSA).", "source: ANSA"),
    ("nl", "Bron: ANP/Reuters", "source: ANP; Reuters"),
    ("da", "/ritzau/AFP", "source: Ritzau; AFP"),
    ("no", "(©NTB)", "source: NTB"),
    ("pl", "Źródło: PAP, Reuters", "source: PAP; Reuters"),
    ("cs", "Zdroj: ČTK", "source: ČTK"),
    ("ru", "Источник: РИА Новости", "source: RIA Novosti"),
    ("el", "Πηγή: ΑΠΕ-ΜΠΕ", "source: AMNA"),
    ("tr", "Kaynak: AA", "source: AA"),
    ("vi", "Theo TTXVN", "source: VNA"),
    ("zh", "来源：新华社", "source: Xinhua"),
    ("ko", "출처: 연합뉴스", "source: Yonhap"),
    ("ar", "المصدر: رويترز", "source: Reuters"),
  ])
  func `in other languages`(language: String, text: String, expected: String) {
    #expect(credit(text, language) == expected)
  }

  @Test func `keeps desk codes as contributors`() {
    let reading = grammar.credit("AAP hh/jca")
    #expect(reading?.agencies.map(\.code) == ["AAP"])
    #expect(reading?.people.map(\.name) == ["hh", "jca"])
    #expect(reading?.relation == .staff)
  }

  @Test func `spells codes as their agencies do`() {
    #expect(credit("(dpa)", "de") == "source: dpa")
    #expect(credit("(Dpa)", "de") != "source: dpa")
  }

  @Test func `chooses between agencies of one code by language`() {
    #expect(grammar.credit("(APA)", language: "de")?.agencies.first?.country == "AT")
    #expect(grammar.credit("(APA)", language: "fr")?.agencies.first?.country == "SN")
  }

  @Test func `keeps what the wires of a house are called`() {
    #expect(grammar.credit("With Lantern wires")?.wires == ["Lantern": "Lantern wires"])
    #expect(grammar.credit("With AP and The Lantern")?.wires == [:])
  }
}
