// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

@Suite struct `The agency register` {
  private let register = AgencyRegister.standard

  @Test func `holds agencies of all continents, each code once`() {
    #expect(register.all.count > 200)
    #expect(Set(register.all.map(\.code)).count == register.all.count)
    #expect(Set(register.all.map(\.country)).count > 90)
  }

  @Test(arguments: [
    ("AFP", "AFP"), ("Agence France-Presse", "AFP"), ("The Associated Press", "AP"),
    ("Deutsche Presse-Agentur", "dpa"), ("dpa", "dpa"), ("РИА Новости", "RIA Novosti"),
    ("新华社", "Xinhua"),
    ("رويترز", "Reuters"), ("연합뉴스", "Yonhap"), ("associated press", "AP"),
  ])
  func `finds agencies by any spelling in print`(name: String, code: String) {
    #expect(register.agency(named: name)?.code == code)
  }

  @Test(arguments: ["Dpa", "afP", "The Lantern", "", "(", "AFP reported"])
  func `finds none where none is named`(name: String) {
    #expect(register.agency(named: name) == nil)
  }

  @Test func `lets the language decide between agencies of one code`() {
    #expect(register.agency(named: "APA", language: "de-AT")?.country == "AT")
    #expect(register.agency(named: "APA", language: "fr")?.country == "SN")
  }

  @Test func `names agencies in Latin letters`() {
    let interfax = register.agency(named: "Интерфакс")
    #expect(interfax?.name == "Interfax")
    #expect(interfax?.nativeName == "Интерфакс")
  }
}
