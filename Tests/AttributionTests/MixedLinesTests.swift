// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

/// What a line of unknown kind says: its kind, people as "name/role @place of house", agencies and houses.
private func answer(_ text: String) -> String {
  let answer = AttributionAnswer(grammar: .standard, text: text, kind: nil, language: nil)
  let people = answer.people.map { person in
    person.name + (person.role.map { "/" + $0.rawValue } ?? "")
      + (person.location.map { " @" + $0 } ?? "") + (person.organization.map { " of " + $0 } ?? "")
  }
  let houses = answer.agencies.map { $0.code ?? $0.name } + answer.organizations
  return [answer.kind ?? "", people.joined(separator: "; "), houses.joined(separator: "; ")]
    .joined(separator: " | ")
}

@Suite struct `Lines that say more than names` {
  @Test(arguments: [
    ("Text: Paula Rehm, Foto: Tim Gosch", "Paula Rehm; Tim Gosch/photographer"),
    ("Tekst: Marloes Pieters Beeld: Bart Hoving", "Marloes Pieters; Bart Hoving/photographer"),
    ("Teksti: Aino Lehtola Kuvat: Eero Mäki", "Aino Lehtola; Eero Mäki/photographer"),
    ("Haber: Ece Tunalı Kamera: Mert Aydın", "Ece Tunalı; Mert Aydın/photographer"),
    ("Texte : Louise Aumont – Photos : Marc Ferrand", "Louise Aumont; Marc Ferrand/photographer"),
    ("Testo di Giulia Serventi, foto di Marco Tiri", "Giulia Serventi; Marco Tiri/photographer"),
    ("Story by Dana Whitlow • Photos by Sam Okoro", "Dana Whitlow; Sam Okoro/photographer"),
    (
      "Von Jonas Petermann (Text) und Miriam Voss (Fotos)",
      "Jonas Petermann/writer; Miriam Voss/photographer"
    ),
    ("By Nora Quill, Photo: Tom Reed/AFP", "Nora Quill; Tom Reed/photographer"),
    ("By Nora Quill | Photo: AFP", "Nora Quill"),
    ("Tekst og foto: Ingrid Solvang", "Ingrid Solvang"),
  ])
  func `tell who took the pictures`(text: String, people: String) {
    #expect(answer(text) == "byline | \(people) | ")
  }

  @Test(arguments: [
    ("Posted on June 3, 2024 at 4:15 PM by Ruth Abara", "Ruth Abara"),
    ("Published on 3 June 2024 by Ruth Abara", "Ruth Abara"),
    ("Veröffentlicht am 4. Juni 2024 von Heike Lang", "Heike Lang"),
    ("Publié le 4 juin 2024 par Yann Kerbrat", "Yann Kerbrat"),
    ("Publicado el 4 de junio de 2024 por Inés Roldán", "Inés Roldán"),
    ("Das Gespräch führte Marlene Kofler.", "Marlene Kofler"),
    ("Recueilli par Camille Dorval", "Camille Dorval"),
    ("Entrevista de Lucía Ferrer", "Lucía Ferrer"),
    ("Na Asha Mrema", "Asha Mrema"), ("Eftir: Guðrún Ösp", "Guðrún Ösp"),
    ("文・佐伯涼子", "佐伯涼子"), ("取材・文＝佐伯涼子", "佐伯涼子"),
    ("글·사진 김하늘 기자", "김하늘"), ("（记者林小雨）", "林小雨"),
    ("Par notre correspondante à Oslo, Camille Dorval", "Camille Dorval @Oslo"),
    ("عمان - سلمى حداد", "سلمى حداد @عمان"),
    ("كتب: سلمى حداد وكريم منصور", "سلمى حداد; كريم منصور"),
    ("נועה ברק ויעל כהן", "נועה ברק; יעל כהן"),
    ("گزارش از سارا کریمی", "سارا کریمی"), ("Nga Arben Hoxha", "Arben Hoxha"),
    ("记者：林小雨 编辑：周大江", "林小雨; 周大江/editor"), ("文/本报记者 林小雨", "林小雨"),
    ("김하늘·이바다 기자", "김하늘; 이바다"),
    ("Nadia Ferrow Nairobi correspondent", "Nadia Ferrow"),
  ])
  func `open in many ways`(text: String, people: String) {
    #expect(answer(text) == "byline | \(people) | ")
  }

  @Test(arguments: [
    (
      "Mara Ellison, for The Harbour Times",
      "byline | Mara Ellison of The Harbour Times | The Harbour Times"
    ),
    ("Phạm Minh Tú (theo Reuters)", "byline | Phạm Minh Tú | Reuters"),
    ("Por France 24 con AFP", "byline |  | AFP; France 24"),
    ("With reporting by AFP and RFE/RL", "credit |  | AFP; RFE/RL"),
    ("PAP - Nauka w Polsce, Zofia Lis", "byline | Zofia Lis | PAP; Nauka w Polsce"),
    ("(Source AFP)", "credit |  | AFP"), ("به گزارش ایرنا", "credit |  | IRNA"),
    ("新华社记者 林小雨", "byline | 林小雨 | Xinhua"), ("（据新华社）", "credit |  | Xinhua"),
    ("（新华社记者林小雨）", "credit | 林小雨 | Xinhua"),
    ("แปลโดย สมชาย ใจดี", "credit | สมชาย ใจดี/translator | "),
    ("(इनपुट: भाषा)", "credit |  | PTI"), ("מקור: רויטרס", "credit |  | Reuters"),
    ("TT-AFP-Reuters", "credit |  | TT; AFP; Reuters"), ("STT–Reuters", "credit |  | STT; Reuters"),
    ("dpa hm bs wjh", "credit |  | dpa"), ("--dpa mf pst", "credit |  | dpa"),
    ("Opr. Marek Wolny (PAP)", "signoff | Marek Wolny/editor of PAP | PAP"),
    ("Aus dem Englischen von Renate Uhl", "credit | Renate Uhl/translator | "),
    ("Dieser Artikel erschien zuerst im Hafenblick.", "credit |  | Hafenblick"),
    ("ND/IK", " |  | "), ("Source control: Nora Quill said so", " |  | "),
  ])
  func `name houses beside people`(text: String, expected: String) {
    #expect(answer(text) == expected)
  }

  @Test func `give every writer the title that stands before all`() {
    let credit = AttributionGrammar.standard.credit(
      "AP writers Noel Haddon in Perth and Kim Darrow in Seoul contributed.")
    #expect(credit?.people.map(\.jobTitle) == ["writers", "writers"])
  }

  @Test func `may give the year before the sign`() {
    let copyright = AttributionGrammar.standard.copyright("Copyright 2024 © Il Faro")
    #expect(copyright?.year == "2024")
    #expect(copyright?.holder == "Il Faro")
  }
}
