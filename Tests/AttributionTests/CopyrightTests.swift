// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

private let grammar = AttributionGrammar.standard

@Suite struct `Reading copyright lines` {
  @Test(arguments: [
    ("© 2020 The Lantern", "The Lantern", "2020"),
    ("© The Lantern 2020", "The Lantern", "2020"),
    ("(c) Copyright Thomson Reuters 2013. Check for restrictions", "Thomson Reuters", "2013"),
    ("Copyright 2019, dpa (www.dpa.de). Alle Rechte vorbehalten", "dpa", "2019"),
    (
      "Copyright © 2019 Lantern & Company, Inc. All Rights Reserved.", "Lantern & Company, Inc.",
      "2019"
    ),
    (
      "@ 1997 - 2025 Lampenblatt Medien GmbH & Co. KG", "Lampenblatt Medien GmbH & Co. KG",
      "1997-2025"
    ),
    ("Tous droits réservés - Le Phare 2024", "Le Phare", "2024"),
    ("Anadolu Ajansı © 2021", "Anadolu Ajansı", "2021"),
    ("©2020 Lantern L.P.", "Lantern L.P.", "2020"),
    ("© МИА «Маяк», 2020", "МИА «Маяк»", "2020"),
    ("© 2020 Faro. Todos los derechos reservados.", "Faro", "2020"),
    ("© 2002, 2003 Nora Quill", "Nora Quill", "2002, 2003"),
    ("© 2002-2004, 2007 & 2009 Harbour News", "Harbour News", "2002-2004, 2007 & 2009"),
  ])
  func `finds holder and year`(text: String, holder: String, year: String) {
    let reading = grammar.copyright(text)
    #expect(reading?.holder == holder)
    #expect(reading?.year == year)
    #expect(reading?.notice == text)
  }

  @Test func `finds a holder without a year`() {
    #expect(grammar.copyright("© AFP")?.holder == "AFP")
    #expect(grammar.copyright("저작권자 © 등불, 무단전재 및 재배포 금지")?.holder == "등불")
    #expect(grammar.copyright("Copyright © 2020. Todos os direitos reservados.")?.holder == nil)
  }

  @Test(arguments: [
    "Copyright Policy", "Copyright law in Europe", "The lamp is lit.", "Copyright issues 2020",
  ])
  func `takes no talk of copyright for one`(text: String) {
    if case .copyright = grammar.classify(text) { Issue.record("taken as copyright") }
  }
}
