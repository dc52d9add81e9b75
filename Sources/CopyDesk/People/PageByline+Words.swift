// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Cuts the line of a page into words, and says of each what it may be.
extension PageByline {
  enum Kind {
    case word
    case digits
    case calendar
    case joint
    case separator
  }

  struct Word {
    var text: Substring
    /// Lower case, without accents and marks.
    var key: String
    var kind: Kind
  }

  /// The line with colons and labels as all others have them: "Tác giả: Minh Anh" has a label of two words, "文 / 王小明"
  /// blanks around the stroke.
  static func plain(_ line: String) -> String {
    var line = line.utf8.contains(0xEF) ? line.replacing("：", with: ": ") : line
    if line.hasPrefix("文 / ") { line = "文/" + line.dropFirst(4) }
    guard let colon = line.utf8.prefix(longestLabel).firstIndex(of: UInt8(ascii: ":")),
      line.utf8[..<colon].contains(0x20)
    else { return line }
    let key = FoldedText.key(String(line[..<colon]))
    return PageBylineWords.authors.contains(key) ? "Author" + line[colon...] : line
  }

  /// In bytes.
  private static let longestLabel = 32

  /// By scalars, for finding where characters end costs more than all the rest.
  static func words(_ line: String) -> [Word] {
    var words: [Word] = []
    for text in line.unicodeScalars.split(whereSeparator: {
      $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}"
    }) {
      var rest = text
      if let label = Self.easternLabel(rest) {
        words.append(word(Substring(String(rest[..<label]) + ":")))
        rest = rest[rest.index(after: label)...]
      }
      // "記者王小明／奧斯滕報導"
      if rest.first == "記" || rest.first == "记", (4...16).contains(rest.count),
        rest.dropFirst().first == "者"
      {
        words.append(word(Substring(rest.prefix(2))))
        rest = rest.dropFirst(2)
      }
      while let cut = rest.firstIndex(where: isBar) {
        // "김민수·이지영 기자": two reporters.
        if rest[cut] == "·", cut > rest.startIndex, isHangul(rest.first),
          isHangul(rest[rest.index(after: cut)...].first)
        {
          words.append(word(Substring(String(rest[..<cut]) + ",")))
          rest = rest[rest.index(after: cut)...]
          continue
        }
        if cut > rest.startIndex { words.append(word(Substring(rest[..<cut]))) }
        words.append(Word(text: Substring(rest[cut...cut]), key: "", kind: .separator))
        rest = rest[rest.index(after: cut)...]
      }
      if !rest.isEmpty { words.append(word(Substring(rest))) }
    }
    // "Thứ Tư", "Chủ nhật": weekdays of two words.
    for index in words.indices.dropLast() where words[index].kind != .digits {
      let next = words[index + 1].key
      let isDay = ["thu", "thư"].contains(words[index].key) && vietnameseDays.contains(next)
      if isDay || words[index].key == "chu" && next == "nhat" {
        words[index].kind = .calendar
        words[index + 1].kind = .calendar
      }
    }
    return words
  }

  private static let vietnameseDays: Set<String> = ["hai", "ba", "tu", "tư", "nam", "sau", "bay"]

  /// Where the label of "文/王小明" and "文＝山田太郎" ends; nil where none stands there.
  private static func easternLabel(_ text: Substring.UnicodeScalarView) -> String.Index? {
    guard let first = text.first, first.value >= 0x3000,
      let mark = text.prefix(5).firstIndex(where: { "/／=＝・".unicodeScalars.contains($0) }),
      text.index(after: mark) < text.endIndex
    else { return nil }
    let label = String(text[..<mark])
    return PageBylineWords.eastern.contains(label + ":") || PageBylineWords.facts.contains(label)
      ? mark : nil
  }

  private static func word(_ text: Substring) -> Word {
    let key = FoldedText.key(String(text))
    if key.isEmpty {
      // A copyright sign before a name says nothing here.
      if text == "©" { return Word(text: "", key: "", kind: .joint) }
      let isDash = text.unicodeScalars.allSatisfy { "-–—/~".unicodeScalars.contains($0) }
      return Word(text: text, key: "", kind: isDash ? .separator : .word)
    }
    // "Jane Doe (12)": how many there are.
    let isCount = text.hasPrefix("(") && text.hasSuffix(")") && key.utf8.count <= 3
    // So is "15€" how much it costs.
    let isPrice = text.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
    let isNumber =
      !isCount && !isPrice && !(text.unicodeScalars.first?.properties.isAlphabetic ?? true)
    if isNumber,
      text.unicodeScalars.contains(where: {
        $0.properties.numericType != nil && $0.properties.generalCategory == .decimalNumber
      })
    {
      return Word(text: text, key: key, kind: .digits)
    }
    if MonthNames.month(key, language: nil) != nil
      || DateWords.weekdays.contains(key) && key.utf8.count > 2
    {
      return Word(text: text, key: key, kind: .calendar)
    }
    return Word(text: text, key: key, kind: PageBylineWords.joints.contains(key) ? .joint : .word)
  }

  private static func isHangul(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
  }

  private static func isBar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "｜", "／", "·", "•", "∙", "⋅", "»", "›", "►": true
    default: false
    }
  }

  /// "Jane.Doe", as systems print their users, is a name of two words.
  static func parted(_ word: Word, isGiven: (Substring) -> Bool) -> [Word] {
    guard word.kind == .word, let point = word.text.firstIndex(of: ".") else { return [word] }
    let given = word.text[..<point]
    let family = word.text[word.text.index(after: point)...]
    guard given.utf8.count > 2, family.utf8.count > 2, !family.contains("."),
      family.unicodeScalars.first?.properties.isUppercase ?? false, isGiven(given)
    else { return [word] }
    return [Self.word(given), Self.word(family)]
  }
}
