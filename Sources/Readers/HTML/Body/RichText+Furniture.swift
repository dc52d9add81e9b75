// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Lines that pages print around a story without a word of it.
extension RichText {
  /// Whether the text is signs and numbers alone, as what readers thought of the story is counted:
  /// "❤ 12".
  var isCount: Bool {
    guard text.utf8.count <= 40 else { return false }
    var hasNumber = false
    var hasSign = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": hasNumber = true
      case " ", ".", ",", "\u{A0}", "\u{FE0F}": continue
      default:
        guard scalar.properties.isEmoji, scalar.value > 0x2300 else { return false }
        hasSign = true
      }
    }
    return hasNumber && hasSign
  }

  /// Whether the text is a number alone, as likes and comments are counted on buttons: "12", "1.2K".
  var isNumber: Bool {
    let digits = text.last.map { "KkMm".contains($0) } ?? false ? text.dropLast() : text[...]
    return (1...6).contains(digits.utf8.count) && digits.utf8.first?.isASCIIDigit ?? false
      && digits.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x2C || $0 == 0x2E }
  }

  /// Whether the text is a message of the server's PHP: "Warning: fopen() failed in /www/a.php on line 3".
  var isServerMessage: Bool {
    guard let last = text.utf8.last, last.isASCIIDigit,
      let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      Self.serverFaults.contains(text[..<colon])
    else { return false }
    let words = text.split(separator: " ").suffix(3)
    return words.prefix(2).elementsEqual(["on", "line"])
      && words.last?.utf8.allSatisfy { $0.isASCIIDigit } ?? false
  }

  private static let serverFaults: Set<Substring> = [
    "Warning", "Notice", "Deprecated", "Strict Standards", "Fatal error", "Parse error",
    "PHP Warning", "PHP Notice", "PHP Deprecated",
  ]

  /// Whether the text says how long ago the story came out and no more: "2 hours ago", "vor 3 Tagen".
  var isAge: Bool {
    guard text.utf8.count <= 48, text.utf8.contains(where: { $0.isASCIIDigit }) else {
      return false
    }
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard (1...5).contains(words.count), let first = words.first, let last = words.last else {
      return false
    }
    if words.count == 1 { return last.hasSuffix("前") || last.hasSuffix("전") }
    // "3시간 전"
    if words.count == 2, last == "전" || last == "前" { return true }
    guard
      let number = words.firstIndex(where: { $0.utf8.allSatisfy { $0.isASCIIDigit } })
    else { return false }
    if number > 0, number == words.count - 2 {
      return Self.agesBefore.contains(first) || words.starts(with: ["il", "y", "a"])
    }
    return number < 2 && Self.agesBehind.contains(last)
  }

  /// Whether the text counts pictures or pages: "1 / 5".
  var isPosition: Bool {
    guard text.utf8.count <= 12 else { return false }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        let digits = part.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
        return (1...3).contains(digits.count) && digits.allSatisfy { $0.isASCIIDigit }
          && part.utf8.count <= digits.count + 1
      }
  }

  /// Whether the text counts pictures in words: "1 of 5", "Image 1 of 5", "Bild 1 von 5".
  var isPositionInWords: Bool {
    guard text.utf8.count <= 24 else { return false }
    var words = text.split(separator: " ")
    if words.count == 4 { words.removeFirst() }
    return words.count == 3 && Self.positions.contains(words[1].lowercased())
      && [words[0], words[2]].allSatisfy {
        (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isASCIIDigit)
      }
  }

  private static let positions: Set<String> = [
    "of", "von", "sur", "de", "di", "van", "av", "af", "z",
  ]

  /// Whether the text says how long the story takes to read: "3 min read", "Lesezeit: 3 Minuten".
  var isReadingTime: Bool {
    guard text.utf8.count <= 56, text.utf8.contains(where: { $0.isASCIIDigit }) else {
      return false
    }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.count <= 7 && words.contains { Self.reading.contains(String($0)) }
      && words.contains { word in Self.minutes.contains { word.hasPrefix($0) } }
  }

  /// Whether the text is nothing but names of buttons: "Share Tweet Pin", "Teilen Drucken".
  var isButtons: Bool {
    guard text.utf8.count <= 120, Self.isButton(text.prefix { $0.isLetter }) else { return false }
    let words = text.lowercased().split { !$0.isLetter }
    return words.count > 1 && words.allSatisfy(Self.isButton)
      && words.contains { Self.buttons.contains(String($0)) }
  }

  /// Whether the text is one to three words that may stand on a button.
  var isButtonLabel: Bool {
    guard text.utf8.count <= 32 else { return false }
    let words = text.split { !$0.isLetter }
    return (1...3).contains(words.count) && words.allSatisfy(Self.isButton)
  }

  /// Whether one of its words stands on buttons and hardly elsewhere.
  var namesButton: Bool {
    text.lowercased().split { !$0.isLetter }.contains { Self.buttons.contains(String($0)) }
  }

  /// Whether a word may stand on a button; true for none, too.
  private static func isButton(_ word: Substring) -> Bool {
    guard !word.isEmpty else { return true }
    let key = word.lowercased()
    return buttons.contains(key) || orButtons.contains(key)
  }

  private static let reading: Set<String> = [
    "read", "reading", "lesezeit", "lesedauer", "lecture", "lire", "lectura", "leer", "leitura",
    "lettura", "leestijd", "lezen", "lästid", "læsetid", "lesetid", "lukuaika", "czytania",
    "czytanie", "przeczytanie", "przeczytasz", "čtení", "okuma", "чтения", "читать", "читання",
  ]
  private static let minutes = ["min", "dakika", "dk", "мин", "хв"]

  private static let buttons: Set<String> = [
    "share", "tweet", "pin", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest",
    "xing", "telegram", "messenger", "pocket", "flipboard", "tumblr", "bluesky", "mastodon",
    "teilen", "twittern", "pinnen", "drucken", "partager", "imprimer", "compartir", "imprimir",
    "tuitear", "compartilhar", "condividi", "stampa", "dela", "tweeta", "delen", "tweeten",
    "udostępnij", "drukuj", "sdílet", "jaa", "twiittaa", "paylaş", "поделиться",
  ]
  /// What stands beside them, and is a word of stories elsewhere.
  private static let orButtons: Set<String> = [
    "it", "on", "via", "email", "mail", "e", "print", "save", "copy", "link", "like", "post", "x",
    "threads", "instagram", "youtube", "tiktok",
    "mailen", "merken", "posten", "versenden", "envoyer", "enviar", "guardar", "del", "tisk",
  ]

  /// What stands before the number, and behind its unit.
  private static let agesBefore: Set<String> = [
    "vor", "hace", "há", "před", "acum", "πριν", "منذ", "לפני", "pred", "prije", "пре", "преди",
  ]
  private static let agesBehind: Set<String> = [
    "ago", "fa", "geleden", "temu", "ezelőtt", "önce", "назад", "тому", "पहले", "lalu", "trước", "前",
    "전",
    "sedan", "sitten", "siden", "atrás", "پیش", "قبل",
  ]
}
