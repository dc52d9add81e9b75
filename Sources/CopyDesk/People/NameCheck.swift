// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Why a text in an author's place is no author's name.
enum NameCheck: String {
  case address = "an address, not a name"
  case outlet = "the publishing outlet"
  case login = "a login"
  case desk = "a desk, not a person"
  case blank = "no letters"
  case sentence = "a sentence, not a name"
  case keeper = "whoever keeps the site: only tags name them"

  /// What is wrong with a name; nil where nothing is.
  ///
  /// `outlet`: the outlet's names, folded. `isPage`: the name comes from a web page, whose tags
  /// carry the login of whoever pressed the button.
  static func fault(_ name: String, outlet: [String], isPage: Bool) -> NameCheck? {
    let key = FoldedText.key(name)
    guard key.utf8.contains(where: { $0 > 0x39 }) else { return .blank }
    if isAddress(name) { return .address }
    if outlet.contains(key) || isNamedByHost(key, outlet) || isOutlet(key, outlet) {
      return .outlet
    }
    if isDesk(key: key) || isRowOfDesks(name) { return .desk }
    // "Courier Staff" in a field, where no "By" stands before it that the grammar could read.
    if !isPage, key.hasSuffix(" staff"), !key.hasPrefix("by ") { return .desk }
    if logins.contains(key) { return .login }
    if name.utf8.count > 120 || isOfSpeaker(name) { return .sentence }
    return isPage && isLogin(name) ? .login : nil
  }

  /// True for "Staff", "Die Redaktion", "Press release".
  static func isDesk(_ name: String) -> Bool { isDesk(key: FoldedText.key(name)) }

  private static func isDesk(key: String) -> Bool {
    desks.contains(key) || deskOpeners.contains(String(key.prefix { $0 != " " }))
      || key.hasPrefix("by ") && isDesk(key: String(key.dropFirst(3)))
      || key.hasPrefix("special to ")
  }

  /// "Hi, I'm Jane.": somebody introduces herself.
  private static func isOfSpeaker(_ name: String) -> Bool {
    name.holds(anyOf: ["I'm ", "I’m "])
  }

  /// "Agencies | Monitoring Desk"
  private static func isRowOfDesks(_ name: String) -> Bool {
    let parts = name.split(separator: "|")
    return parts.count > 1 && parts.allSatisfy { isDesk(String($0)) }
  }

  /// "Lenn Courier" at lenncouriermag.example: the host is the name and a little more. A host that
  /// is exactly a name is as often the site of the person who bears it.
  private static func isNamedByHost(_ key: String, _ outlet: [String]) -> Bool {
    let length = key.utf8.count(where: { $0 != 0x20 })
    guard length >= 8 else { return false }
    return outlet.contains { house in
      guard house.utf8.count > length, !house.utf8.contains(0x20) else { return false }
      return house.utf8.starts(with: key.utf8.lazy.filter { $0 != 0x20 })
    }
  }

  /// "The Lenn Courier" in the feed of "Lenn Courier", and the other way round.
  private static func isOutlet(_ key: String, _ outlet: [String]) -> Bool {
    key.hasPrefix("the ")
      ? outlet.contains(String(key.dropFirst(4)))
      : outlet.contains { $0.hasPrefix("the ") && $0.dropFirst(4) == key }
  }

  /// True for the outlet's name with a word more: "Courier Lenn" at courier.example.
  static func isHouse(_ name: String, outlet: [String]) -> Bool {
    let key = FoldedText.key(name)
    return outlet.contains { house in
      guard house.utf8.count >= 5, house.utf8.count < key.utf8.count else { return false }
      return key.hasPrefix(house + " ") || key.hasSuffix(" " + house)
    }
  }

  /// The name without the weekday that a byline prints behind it: "Jane Doe Monday". Behind one
  /// word alone it is a surname as well: "Jane Friday".
  static func withoutWeekday(_ name: String) -> String {
    guard let blank = name.utf8.lastIndex(of: 0x20), name[..<blank].utf8.contains(0x20) else {
      return name
    }
    let last = FoldedText.key(String(name[name.utf8.index(after: blank)...]))
    return last.utf8.count >= 5 && DateWords.weekdays.contains(last) && !surnames.contains(last)
      ? String(name[..<blank]) : name
  }

  /// Weekdays that families are called by.
  private static let surnames: Set<String> = [
    "domingo", "freitag", "sonntag", "montag", "samstag", "sabado",
  ]

  private static func isAddress(_ name: String) -> Bool {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }) else {
      return false
    }
    return name.hasPrefix("/") || name.hasPrefix("www.") || name.hasPrefix("mailto:")
      || name.holds("://")
  }

  /// One word in small letters, or with digits: what a person types to log in.
  private static func isLogin(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard !scalars.contains(where: { $0 == " " }), scalars.allSatisfy({ $0.value < 0x80 }) else {
      return false
    }
    let hasDigit = scalars.contains { ("0"..."9").contains($0) }
    let hasCapital = scalars.contains { ("A"..."Z").contains($0) }
    return hasDigit || !hasCapital || scalars.contains("_")
  }

  /// True for a login that says who somebody is where a page shows it as its author: "jdoe", but
  /// not "siteadmin".
  static func isShownLogin(_ name: String) -> Bool {
    let key = FoldedText.key(name)
    guard (3...24).contains(key.utf8.count), !logins.contains(key), !desks.contains(key),
      key.utf8.contains(where: { $0 >= 0x61 }), !name.utf8.contains(UInt8(ascii: "."))
    else { return false }
    return !key.holds(anyOf: duties)
  }

  /// What logins of houses rather than of people are made of.
  private static let duties = [
    "admin", "redak", "redac", "redaz", "editor", "master", "press", "team", "news", "user",
    "guest",
    "author", "autor", "writer", "staff", "desk", "online", "office", "support", "verlag",
    "content",
    "media", "info",
  ]

  /// A name as Japanese and Koreans print it, without a blank: three to six characters, the first no kana, that
  /// name no house.
  static func isEasternName(_ text: String, language: String?) -> Bool {
    let scalars = text.unicodeScalars
    if language == "ko" {
      return (2...4).contains(scalars.count)
        && scalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
    }
    guard language == "ja", (3...6).contains(scalars.count),
      scalars.first.map({ (0x4E00...0x9FFF).contains($0.value) }) ?? false,
      scalars.allSatisfy(isJapanese)
    else { return false }
    return !text.holds(anyOf: japaneseHouses)
  }

  private static let japaneseHouses = [
    "編集", "新聞", "通信", "放送", "取材", "支局", "総局", "本社", "報道", "社会部", "政治部", "経済部", "運動部",
    "文化部", "国際部", "科学部", "委員会", "研究", "事務", "広報", "記者", "会社", "ニュース", "デジタル", "大学",
  ]

  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
      || scalar == "々"
  }

  /// Two words of one to four characters each, in the scripts of Japanese.
  static func isJapaneseName(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "\u{3000}" }
    return words.count == 2
      && words.allSatisfy { word in
        (1...4).contains(word.unicodeScalars.count)
          && word.unicodeScalars.allSatisfy(isJapanese)
      }
  }

  /// True for "mh", "gem", "dpa/lby": initials that stand for a person inside the house.
  static func isInitials(_ name: String) -> Bool {
    (2...4).contains(name.utf8.count) && name.utf8.allSatisfy { $0.isASCIISmall }
      && !smallWords.contains(name)
  }

  /// True for initials that can be spoken: "oz", "mady".
  static func isCallName(_ name: String) -> Bool {
    isInitials(name) && name.utf8.contains(where: { "aeiouy".utf8.contains($0) })
  }

  private static let smallWords: Set<String> = [
    "by", "von", "par", "por", "via", "the", "and", "und", "eg", "ie", "ins", "the", "for", "with",
    "from", "mit", "text", "foto", "new", "more", "read", "tags", "in", "on", "at", "of", "to",
  ]

  private static let logins: Set<String> = [
    "admin", "administrator", "webmaster", "root", "user", "guest", "wpadmin", "superuser",
    "super user",
    "anonymous", "unknown", "nobody", "null", "undefined", "none", "n a", "na", "test",
  ]

  /// Words that names of desks open with: "Redacción Digital".
  private static let deskOpeners: Set<String> = [
    "redaccion", "redaktion", "redazione", "redaction", "redactie", "redacao", "redakcja",
    "redakce", "redakcia", "redakcija", "redaksi", "redactia", "equipo", "equipe", "newsroom",
  ]

  private static let desks: Set<String> = [
    "staff", "staff writer", "staff reporter", "staff report", "staff reports", "news staff",
    "editor", "editors", "the editors", "editorial", "editorial staff", "editorial team",
    "news desk", "newsdesk", "web desk", "online desk", "monitoring desk", "news team", "team",
    "newsroom", "agencies", "news agencies", "wire reports", "wire services",
    "redaktion", "die redaktion", "online redaktion", "redaccion", "la redaccion", "redacao",
    "da redacao", "redazione", "la redazione", "redactie", "redaction", "la redaction",
    "redakcja", "redakce", "redakcia", "redakcija", "redaksjonen", "redaktionen", "toimitus",
    "szerkesztoseg", "redactia", "redaksi", "tim redaksi", "редакция", "press release",
    "pressemitteilung", "gastbeitrag", "gastautor", "guest author", "guest contributor",
    "guest post",
    "contributor", "contributors", "author", "autor", "by", "agencies", "agenturen", "agencias",
    "agences", "wire reports", "wire services", "news agencies", "various", "multiple authors",
    "publisher", "reporter", "correspondent", "our correspondent", "special correspondent",
  ]
}
