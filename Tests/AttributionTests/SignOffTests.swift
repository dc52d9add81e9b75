// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

private let grammar = AttributionGrammar.standard

/// The people of a sign-off: "name, role, place".
private func people(_ text: String, _ language: String? = nil) -> [String] {
  (grammar.credit(text, language: language)?.people ?? []).map { person in
    [person.name, person.role?.rawValue, person.location].compactMap(\.self).joined(separator: ", ")
  }
}

@Suite struct `Reading sign-offs` {
  @Test func `binds roles and places`() {
    let line =
      "(Reporting by Nora Quill and Tom Reed in Oslo, Ida Voss in The Hague; Additional reporting by "
      + "Max Orr; Writing by Ann Lee; Editing by Bo Dale and Eve Park)"
    #expect(
      people(line) == [
        "Nora Quill, reporter, Oslo", "Tom Reed, reporter, Oslo", "Ida Voss, reporter, The Hague",
        "Max Orr, additional reporter", "Ann Lee, writer", "Bo Dale, editor", "Eve Park, editor",
      ])
  }

  @Test(arguments: [
    "Reporting by Nora Quill; Editing by Tom Reed", "Reporting by Nora Quill Editing by Tom Reed",
    "(Reporting by Nora Quill\nEditing by Tom Reed)",
    "(Reporting By Nora Quill, editing by Tom Reed)",
  ])
  func `with and without marks between the clauses`(text: String) {
    #expect(people(text) == ["Nora Quill, reporter", "Tom Reed, editor"])
    let reading = grammar.credit(text)
    #expect(reading?.kind == .signoff)
    #expect(reading?.relation == .staff)
    #expect(reading?.agencies.map(\.code) == ["Reuters"])
    #expect(reading?.agencies.first?.isInferred == true)
  }

  @Test func `keeps a place of two parts whole`() {
    #expect(
      people("(Reporting by Nora Quill in Greenville, South Carolina; Editing by Tom Reed)").first
        == "Nora Quill, reporter, Greenville, South Carolina")
    #expect(
      people("(Reporting by Nora Quill aboard Air Force One)") == [
        "Nora Quill, reporter, aboard Air Force One"
      ])
  }

  @Test func `infers dpa from its notepad`() {
    let reading = grammar.credit("- Reporting by: Petra Voss in Vienna")
    #expect(reading?.agencies.map(\.code) == ["dpa"])
    #expect(reading?.people.map(\.location) == ["Vienna"])
  }

  @Test(arguments: [
    (
      "pt", "(Reportagem de Ana Serrano; Edição de Rui Matos)",
      ["Ana Serrano, reporter", "Rui Matos, editor"]
    ),
    (
      "fr", "(Reportage de Jean Vallon, édité par Léa Morin)",
      ["Jean Vallon, reporter", "Léa Morin, editor"]
    ),
    (
      "es", "Reporte de Juan Robles. Editado por Ana Peralta",
      ["Juan Robles, reporter", "Ana Peralta, editor"]
    ),
    ("zh", "编辑：王小明 校对：李华", ["王小明, editor", "李华, editor"]),
    (
      "ar", "(إعداد مريم سالم للنشرة العربية - تحرير علي حسن)",
      ["مريم سالم, writer", "علي حسن, editor"]
    ),
  ])
  func `in other languages`(language: String, text: String, expected: [String]) {
    #expect(people(text, language) == expected)
  }
}
