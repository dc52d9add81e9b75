// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Names printed in capitals, put into name case; names in mixed case are kept as printed.
enum NameCase {
  /// "STEVE McDONALD" is "Steve McDonald", "JAN VAN DER BERG" is "Jan van der Berg".
  static func person(_ name: String) -> String {
    guard mayHoldCapitals(name) else { return name }
    let words = name.split(separator: " ", omittingEmptySubsequences: true)
    guard words.contains(where: { isCapitals($0) }) else { return name }
    let isAll = words.allSatisfy { isCapitals($0) || !hasLower($0) || hasMcPrefix($0) }
    var result: [String] = []
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      if !isCapitals(word) && !hasMcPrefix(word) {
        result.append(String(word))
      } else if isAll {
        result.append(cased(word, isInside: index > 0 && !isLast))
      } else if letters(word) >= 4 || letters(word) == 3 && isLast {
        result.append(cased(word, isInside: false))
      } else {
        result.append(String(word))
      }
    }
    return result.joined(separator: " ")
  }

  private static func cased(_ word: Substring, isInside: Bool) -> String {
    let lower = word.lowercased()
    if isInside, smallWords.contains(lower) { return lower }
    if numerals.contains(String(word)) { return String(word) }
    if let mac = macNames[lower] { return mac }
    if lower.hasPrefix("mc"), letters(word) > 3 {
      return "Mc" + capitalised(String(lower.dropFirst(2)))
    }
    return capitalised(lower)
  }

  /// A capital at the start and after a hyphen, and after an apostrophe that follows one letter.
  private static func capitalised(_ lower: String) -> String {
    var result = ""
    var isStart = true
    var length = 0
    for character in lower {
      if character == "-" || character == "‐" || character == "." {
        isStart = true
        length = 0
        result.append(character)
      } else if character == "'" || character == "’" {
        isStart = length == 1
        result.append(character)
      } else {
        result += isStart ? character.uppercased() : String(character)
        isStart = false
        length += 1
      }
    }
    return result
  }

  /// True where two capitals stand side by side.
  private static func mayHoldCapitals(_ name: String) -> Bool {
    var wasUpper = false
    for scalar in name.unicodeScalars {
      let isUpper = isUpper(scalar)
      if isUpper, wasUpper { return true }
      // "O'NEILL"
      if scalar != "'", scalar != "’" { wasUpper = isUpper }
    }
    return false
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool { Letter.of(scalar.value).isUpper }

  private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    let script = Letters.script(scalar.value)
    return script != .none && !script.isUnicase && !isUpper(scalar)
  }

  private static func letters(_ word: Substring) -> Int {
    word.unicodeScalars.reduce(0) { $0 + (Letters.script($1.value) != .none ? 1 : 0) }
  }

  private static func hasLower(_ word: Substring) -> Bool {
    word.unicodeScalars.contains(where: isLower)
  }

  private static func hasMcPrefix(_ word: Substring) -> Bool {
    word.hasPrefix("Mc") && word.utf8.count > 3
      && !word.dropFirst(2).unicodeScalars.contains(where: isLower)
  }

  private static func isCapitals(_ word: Substring) -> Bool {
    letters(word) > 1
      && !word.unicodeScalars.contains { isLower($0) || Tokenizer.isDigit($0.value) }
      && word.unicodeScalars.contains(where: isUpper)
  }

  private static let numerals: Set<String> = [
    "II", "III", "IV", "JJ", "PJ", "TJ", "AJ", "CJ", "DJ", "RJ", "BJ",
  ]

  private static let smallWords: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la",
    "le", "al", "bin",
    "ibn", "ter", "ten", "te", "zu", "zur", "af", "av", "y", "e", "i", "los", "las", "el",
  ]

  private static let macNames: [String: String] = {
    let names = [
      "MacArthur", "MacAskill", "MacAulay", "MacBeth", "MacBride", "MacCallum", "MacDermott",
      "MacDonald",
      "MacDonnell", "MacDougall", "MacDuff", "MacEachern", "MacFarlane", "MacGowan", "MacGregor",
      "MacGuire",
      "MacInnes", "MacInnis", "MacIntosh", "MacIntyre", "MacIsaac", "MacIver", "MacKay",
      "MacKinnon", "MacLachlan",
      "MacLaren", "MacLean", "MacLellan", "MacLennan", "MacLeod", "MacMahon", "MacManus",
      "MacMillan", "MacNab",
      "MacNamara", "MacNeil", "MacNeill", "MacPhail", "MacPherson", "MacQuarrie", "MacQueen",
      "MacRae", "MacSwain",
      "MacTavish", "DeSantis", "DeVito", "DeLuca", "DiMaggio", "DiCaprio", "LaPorta", "LaRosa",
      "LeBlanc", "FitzGerald",
    ]
    return Dictionary(uniqueKeysWithValues: names.map { ($0.lowercased(), $0) })
  }()
}
