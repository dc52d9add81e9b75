// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// What a text looks like: a person's name, a nickname, a sentence.
extension AuthorReader {
  /// Two to four words, each with a capital or a particle, the first a given name: "Jane Doe",
  /// "Jan van der Berg". A site that bears such a name is somebody's own.
  func isPersonName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...4).contains(words.count) || words.count <= 6 && Self.particles(among: words) > 1,
      opensName(words), Self.isOfNames(text)
    else { return false }
    return words.dropFirst().allSatisfy { !grammar.isHouseWord($0) || words.count == 2 }
      && !NameCheck.isDesk(text)
  }

  /// One or two words that name nobody known, but might be what somebody calls herself: "Steffi",
  /// "Frau Holle".
  /// Where markup promises a person, the second may be in small letters.
  func isNickname(_ text: String, isPromised: Bool) -> Bool {
    let words = text.split(separator: " ")
    guard (1...2).contains(words.count), text.utf8.count <= 40,
      Self.isOfNames(isPromised ? String(words[0]) : text)
    else { return false }
    return words.allSatisfy { $0.utf8.count > 2 && !grammar.isHouseWord($0) && !isHouseName($0) }
  }

  /// Several words that could be what somebody is called, of whom data say that the site is theirs, too.
  func isOwner(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count > 1 && Self.looksLikeName(name) && !NameCheck.isDesk(name)
      && words.allSatisfy { !grammar.isHouseWord($0) && !isHouseName($0) }
  }

  /// "PETA-Team", "Stadtredaktion", "polar.example".
  func isHouseName(_ word: Substring) -> Bool {
    if word.utf8.contains(UInt8(ascii: ".")) { return true }
    let key = FoldedText.key(String(word))
    if Self.houseWords.contains(key) { return true }
    return Self.houseEndings.contains { key.hasSuffix($0) }
      || key.split(separator: " ").contains { Self.houseWords.contains(String($0)) }
  }

  /// "Redaktion Online", "Anna Muster Kitchens": of two words a last one may be a surname.
  func isHouse(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let last = words.last, !words.allSatisfy(isHouseName) else { return true }
    return words.count > 2 && !last.hasSuffix(".") && isHouseName(last)
  }

  private static let houseEndings = [
    "redaktion", "redaction", "redazione", "redactie", "verlag", "zeitung", "magazin", "verband",
    "verein", "institut", "stiftung", "universitat", "team", "news", "media", "blog", "일보", "신문",
    "뉴스",
    "방송",
  ]

  private static let houseWords: Set<String> = [
    "team", "desk", "admin", "press", "presse", "prensa", "news", "online", "office", "support",
    "editor", "editors", "editorial", "group", "club", "blog", "web", "magazine", "magazin",
    "kitchen", "kitchens", "author",
    "autor", "autorin", "auteur", "gast", "guest", "kontakt", "contact", "home", "profil",
    "profile",
    "about", "service", "info", "agency", "agentur", "abteilung", "amt", "gmbh", "ag", "inc", "ltd",
    "llc", "ev", "store", "shop", "unser", "unsere", "our", "notre", "nuestro", "mitglied",
    "member",
    "gesponserte", "sponsored", "inhalte", "content", "anzeige", "archiv", "archive",
    "beitrage", "posts", "articles", "artikel", "mehr", "more", "alle", "all", "view", "follow",
    "linkedin", "twitter", "facebook", "instagram", "youtube",
  ]

  /// "Jane Doe, head of the harbour board.": a name and an office behind it; nil for other lines.
  func officer(_ line: String) -> Person? {
    guard let comma = line.firstRange(of: ", ") else { return nil }
    let name = String(line[..<comma.lowerBound])
    let office = line[comma.upperBound...]
    let opening = office.prefix { $0 != "," }
    let words = name.split(separator: " ")
    guard (2...4).contains(words.count), Self.looksLikeName(name),
      words.allSatisfy({ !grammar.isHouseWord($0) && !isHouseName($0) }),
      !isPersonName(String(opening))
    else { return nil }
    let isTitle = office.unicodeScalars.contains { $0.properties.isLowercase }
    let text = String(office.hasSuffix(".") ? office.dropLast() : office)
    return Person(
      name: name, jobTitle: isTitle ? text : nil, organization: isTitle ? nil : text)
  }

  /// "Doe, Jane; Poe, J. K.", as Dublin Core would have the names of creators; nil for any other line.
  func catalogued(_ text: String) -> [String]? {
    guard text.holds(",") else { return nil }
    var names: [String] = []
    for part in text.split(separator: ";") {
      guard let name = turned(String(part), allowsInitials: true) else { return nil }
      names.append(name)
    }
    return names
  }

  /// "Doe, Jane", as catalogues and the tags made for them write names: "Jane Doe". Nil for two people,
  /// and where nothing tells which name is the given one.
  func turned(_ text: String, allowsInitials: Bool = false) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let family = parts[0].split(separator: " ")
    let given = parts[1].split(separator: " ")
    let names = family.drop { Self.particles.contains(String($0)) }
    guard (1...2).contains(names.count), (1...2).contains(given.count), let last = names.first,
      !grammar.isGivenName(last),
      grammar.isGivenName(given[0]) || allowsInitials && Self.areInitials(given[0]),
      given.dropFirst().allSatisfy({ $0.utf8.count <= 2 || grammar.isGivenName($0) })
    else { return nil }
    let name = (given + family).joined(separator: " ")
    return Self.isOfNames(name) ? name : nil
  }

  /// "J.", "J.-K.", "J.K.": single capitals, each with a stop.
  private static func areInitials(_ word: Substring) -> Bool {
    let letters = word.split { $0 == "." || $0 == "-" }
    return word.hasSuffix(".") && (1...3).contains(letters.count)
      && letters.allSatisfy { $0.count == 1 && $0.first?.isUppercase ?? false }
  }

  /// True where every word could be a name's or joins names: capitals, letters of scripts without
  /// capitals, particles, "and".
  static func isOfNames(_ text: String) -> Bool {
    var capitals = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" || $0 == "&" }) {
      let letters = word.drop { "(\"'“„«.".contains($0) }
      guard let first = letters.unicodeScalars.first else { continue }
      guard first.properties.isAlphabetic else { return false }
      if !first.properties.isLowercase {
        capitals += 1
      } else if !particles.contains(FoldedText.key(String(letters)))
        && !joiners.contains(FoldedText.key(String(letters)))
      {
        return false
      }
    }
    return capitals > 0
  }

  private static let joiners: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "i", "ja",
  ]

  /// One to six words, each beginning with a capital, in a script without capitals, or a particle.
  static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), let first = words.first?.unicodeScalars.first,
      !first.properties.isLowercase || words.count > 1
    else { return false }
    var capitals = 0
    for (index, word) in words.enumerated() {
      guard let first = word.unicodeScalars.first, first.properties.isAlphabetic else {
        return false
      }
      if !first.properties.isLowercase {
        capitals += 1
      } else if !particles.contains(FoldedText.key(String(word))) || index == words.count - 1 {
        return false
      }
    }
    return capitals > 0 && !openers.contains(FoldedText.key(String(words[0])))
  }

  /// Hungarians and Vietnamese print the family name first.
  private func opensName(_ words: [Substring]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if grammar.isGivenName(first) { return true }
    switch language {
    case "hu": return grammar.isGivenName(last)
    case "vi": return Self.vietnameseFamilies.contains(first)
    default: return false
    }
  }

  /// Nine of ten Vietnamese bear one of these.
  private static let vietnameseFamilies: Set<Substring> = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ",
    "Ngô",
    "Dương", "Lý", "Đào", "Đinh", "Trương", "Mai", "Tô", "Tạ", "Lương", "Trịnh", "Đoàn", "Lâm",
    "Cao", "Hà",
  ]

  /// How many of the words join those of one name: two in "María de la Cruz Pérez".
  private static func particles(among words: [Substring]) -> Int {
    words.count {
      $0.unicodeScalars.first?.properties.isLowercase ?? false
        && particles.contains(FoldedText.key(String($0)))
    }
  }

  /// Small words inside names: "Maria van der Berg", "Ibn al Hasan", "José de la Cruz y Sala".
  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des",
    "la", "le", "el", "al", "bin", "ibn", "ben", "bint", "abu", "ter", "ten", "zu", "zur", "zum",
    "vom", "am", "af", "av", "y", "e", "i", "och", "og", "d", "l", "lo", "dello", "san", "st", "t",
    "op", "in", "het", "mac", "ad", "aan",
  ]

  /// Words that open a byline and are no part of a name.
  private static let openers: Set<String> = [
    "by", "von", "par", "por", "posted", "published", "written", "reported", "zitat", "autor",
    "author", "more", "photo", "foto", "text", "read", "via",
  ]
}
