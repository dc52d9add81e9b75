// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The agencies known by name and code.
public struct AgencyRegister: Sendable {
  /// Some 250 agencies of all countries.
  public static let standard = AgencyRegister(
    AgencyRegister.atlantic + AgencyRegister.germanic + AgencyRegister.southernEurope
      + AgencyRegister.easternEurope + AgencyRegister.asiaPacific + AgencyRegister.middleEast
      + AgencyRegister.africa)

  /// The agencies, in the order of their tables.
  public let all: [Agency]
  private let names: Vocabulary

  /// A register of these agencies.
  public init(_ agencies: [Agency]) {
    all = agencies
    var names = VocabularyTable(capacity: 1 << 12)
    for (index, agency) in agencies.enumerated() {
      for name in [agency.code, agency.nativeName, agency.englishName] + agency.aliases {
        names.add(
          Phrases(name), .agency,
          agency: AgencySpelling(
            agency: index, spelling: name, isExact: AgencyRegister.isExact(name)))
      }
    }
    self.names = Vocabulary(names)
  }

  /// No agency's name is longer, in bytes.
  private static let longestName = 300

  /// The agency of a name or code as printed; nil where none is meant.
  ///
  /// Codes count only as the agency spells them: "dpa" is one, "Dpa" is none. Where agencies share a
  /// code ("APA"), the language decides, and without one the first in the register.
  public func agency(named name: String, language: String? = nil) -> Agency? {
    guard name.utf8.count <= Self.longestName else { return nil }
    let line = Line(Array(name.utf8), vocabulary: names)
    guard let first = line.tokens.firstIndex(where: { $0.kind == .word || $0.kind == .number }),
      let last = line.tokens.lastIndex(where: { $0.kind == .word || $0.kind == .number })
    else { return nil }
    for start in [first, first + 1] where start <= last {
      if let found = line.phrase(at: start, .agency), found.end == last + 1 {
        let text = line.slice(start..<found.end)
        if let index = choose(names.agencyLists[Int(found.entry.agency)], text, language) {
          return all[index]
        }
      }
      // "The" before a name changes nothing.
      if line.text(first..<first + 1) != "The" { break }
    }
    return nil
  }

  /// The agency whose spelling a printed text is, by language where several are.
  func choose(_ spellings: [AgencySpelling], _ text: ArraySlice<UInt8>, _ language: String?) -> Int?
  {
    var first: Int?
    var fitting = 0
    for spelling in spellings where spelling.fits(text) {
      first = first ?? spelling.agency
      fitting += 1
    }
    guard fitting > 1, let language else { return first }
    let primary = String(language.prefix { $0 != "-" && $0 != "_" })
    let native = spellings.first {
      $0.fits(text) && all[$0.agency].languages.first == primary
    }
    let spoken =
      native
      ?? spellings.first {
        $0.fits(text) && all[$0.agency].languages.contains(primary)
      }
    return spoken?.agency ?? first
  }

  /// True for codes and short names of one word, which count only as spelled.
  static func isExact(_ name: String) -> Bool {
    name.utf8.count <= 6 && !name.utf8.contains(0x20)
  }

  /// True for names that are ordinary words as well.
  static func isAmbiguous(_ name: String) -> Bool {
    name.utf8.count <= longestAmbiguous && ambiguous.contains(name)
  }

  /// True for agencies that people are called like: "Hina Okafor", "Markus Reuter".
  static func isNamesake(_ name: String) -> Bool { namesakes.contains(name) }

  private static let namesakes: Set = ["Ansa", "Antara", "Belga", "Efe", "Hina", "Lusa", "Reuter"]

  private static let longestAmbiguous = ambiguous.reduce(0) { max($0, $1.utf8.count) }

  /// Codes and names that mean other things more often than the agency.
  private static let ambiguous = Set(
    Lexicon.list(
      """
      AA; AE; EP; IP; NA; PA; PL; PC; RC; BN; HS; DJ; BW; RB; XH; HP; RIA; NOVA; Nova; Beta; BETA; Direkt; Siren;
      Trend; Report; Online; Aki; AKI; Prime; Fars; Mehr; Turan; Fides; Saba; Petra; Mana; MANA; Andina; Ecclesia;
      Novum; Sputnik; TAP; MAP; AIM; ANA; TAK; MIA; SIR; DIRE; MENA; SPOT; spot; Ma'an; Report; APP; RSS; ACP;
      URN; RNS; SID; STA; ENA; ONA; INA; LANA; LENA; LINA; MINA; IKA; ATA; IPS; CMC; UNI; CNS; ACI; AGI; Agi; MTI;
      وال; وفا; بنا; وات; معا; وما; واع; قنا; مهر; فارس; الوطنية; العمانية; وام; ومع; واج; 共同; 時事; 新華; 路透;
      Presseportal; Bloomberg; Focus; Фокус; Прайм; ПРАЙМ; Трэнд; Kabar; El Universal; QMI; kabar; Anadolu; LaPresse;
      """
    ).strings)
}
