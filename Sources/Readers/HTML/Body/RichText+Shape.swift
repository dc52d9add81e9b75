// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

extension RichText {
  /// Whether the text is a short line with a year in it and no sentence.
  var isDated: Bool {
    guard text.utf8.count < 120, linkShare < 0.5 else { return false }
    if text.utf8.contains(where: { $0 >= 0xD9 }), holdsForeignYear { return !endsSentence }
    guard text.utf8.count < 90, !endsSentence else { return false }
    var digits: [UInt8] = []
    for byte in Array(text.utf8) + [0x20] {
      if byte.isASCIIDigit {
        digits.append(byte)
        continue
      }
      if digits.count == 4, digits.starts(with: [0x32, 0x30]) || digits.starts(with: [0x31, 0x39]) {
        return true
      }
      digits = []
    }
    return false
  }

  /// False where a dated line has a label, as that of an event, or words besides names: "Doors open: 3 May 2026",
  /// "The prices from 1 May 2026 on" below a lead are of the story.
  var saysLittleBesideDay: Bool {
    !text.split(separator: " ").contains { $0.hasSuffix(":") } && text.smallWords < 2
  }

  /// Whether four digits of another script than Latin stand together, as those of a year do: "۱۴۰۳".
  private var holdsForeignYear: Bool {
    var digits = 0
    for scalar in text.unicodeScalars {
      if DecimalDigit.isForeign(scalar.value) {
        digits += 1
      } else if digits == 4 {
        return true
      } else {
        digits = 0
      }
    }
    return digits == 4
  }

  /// Whether the text announces what is to follow: "Tagged:".
  var isLabel: Bool {
    text.utf8.count <= 48 && (text.hasSuffix(":") || text.hasSuffix("："))
  }

  /// Whether the text is an address spelled out, which is there to be read.
  var isAddress: Bool {
    (text.hasPrefix("http") || text.hasPrefix("www.")) && !text.utf8.contains(0x20)
  }

  /// Whether the text ends like a sentence.
  var endsSentence: Bool {
    guard let last = text.unicodeScalars.last(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    switch last {
    case ".", "!", "?", "…", "。", "！", "？", "।", "؟", "”", "\"", "»": return true
    default: return false
    }
  }

  /// The share of the text that is inside links, or between two links with a sign or two, 0 to 1.
  var linkShare: Double {
    let all = text.utf8.count
    guard all > 0, !marks.isEmpty else { return 0 }
    var linked = 0
    var last = -8
    for mark in marks where mark.type == .link {
      linked += mark.end - mark.start
      if mark.start - last <= 3, mark.start >= last { linked += mark.start - last }
      last = mark.end
    }
    return linked == 0 ? 0 : Double(linked) / Double(length)
  }

  /// Whether all of the text is strong.
  var isStrong: Bool { isAll(.strong) }

  /// Whether all of the text is emphasised.
  var isEmphasis: Bool { isAll(.emphasis) }

  private func isAll(_ type: Mark.Kind) -> Bool {
    guard marks.contains(where: { $0.type == type }) else { return false }
    var marked = 0
    for mark in marks where mark.type == type { marked += mark.end - mark.start }
    return Double(marked) >= Double(length) * 0.95
  }

  /// Whether the first words are a label: followed by a colon or a bar, or in capitals.
  var opensWithLabel: Bool {
    let start = text.unicodeScalars.prefix(40)
    if let colon = start.firstIndex(where: { $0 == ":" || $0 == "|" || $0 == "：" }) {
      // "http://"
      return start[..<colon].count > 2 && !start[colon...].dropFirst().starts(with: ["/"])
    }
    return isShouted
  }

  /// Whether a sign that points somewhere opens the text: "▶ Market hall opens", ">> Market hall opens".
  var opensWithPointer: Bool {
    switch text.unicodeScalars.first {
    case "▪", "■", "●", "▶", "►", "▸", "▷", "➡", "→", "★", "☞", "👉", "🔗", "◆", "◇", "※", "➤",
      "➜":
      true
    case ">": text.hasPrefix(">>") || text.hasPrefix("> ")
    default: false
    }
  }

  /// Whether nearly all letters are capitals.
  var isShouted: Bool {
    var capitals = 0
    var small = 0
    for scalar in text.unicodeScalars.prefix(200) {
      if scalar.properties.isUppercase { capitals += 1 }
      if scalar.properties.isLowercase { small += 1 }
    }
    return capitals > 8 && small * 5 < capitals
  }
}
