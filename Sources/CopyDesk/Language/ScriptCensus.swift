// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Counts the letters of each script in a text.
struct ScriptCensus {
  enum Script: Int {
    case latin
    case cyrillic
    case greek
    case hebrew
    case arabic
    case devanagari
    case kana
    case han
    case hangul
    case other
  }

  /// The script most letters belong to; nil where there are none.
  private(set) var script: Script?
  /// The language, where the script or a letter of it settles that.
  private(set) var language: String?
  /// With fewer letters nothing is told.
  static let fewestLetters = 12

  /// How many letters were counted.
  private(set) var letters = 0

  private var counts = InlineArray<10, Int>(repeating: 0)
  private var indic: [String: Int] = [:]
  private var persian = 0
  private var urdu = 0
  private var marathi = 0

  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    var latin = 0
    var index = 0
    while index < utf8.count {
      if index &+ 8 <= utf8.count {
        let eight = EightBytes(utf8, at: index)
        if eight.isASCII {
          latin &+= EightBytes.count(eight.letters)
          index &+= 8
          continue
        }
        let length = EightBytes.run(~eight.bits & EightBytes.highs)
        latin &+= EightBytes.count(eight.letters & EightBytes.first(length))
        index &+= length
      }
      let byte = utf8[index]
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: counts[Script.latin.rawValue] += 1
      case 0xC3...0xCA: counts[Script.latin.rawValue] += 1
      case 0xCE, 0xCF: counts[Script.greek.rawValue] += 1
      case 0xD0...0xD3: counts[Script.cyrillic.rawValue] += 1
      case 0xD6, 0xD7: counts[Script.hebrew.rawValue] += 1
      case 0xD8...0xDB: countArabic(byte, index + 1 < utf8.count ? utf8[index + 1] : 0)
      case 0xE0...0xEF where index + 2 < utf8.count:
        countThreeByte(
          UInt32(byte & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6
            | UInt32(utf8[index + 2] & 0x3F))
      default: break
      }
      index += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    counts[Script.latin.rawValue] &+= latin
    decide()
  }

  private mutating func countArabic(_ lead: UInt8, _ next: UInt8) {
    counts[Script.arabic.rawValue] += 1
    switch (lead, next) {
    // پ چ ژ گ ک ی: Persian; ٹ ڈ ڑ ے ں ہ: Urdu
    case (0xD9, 0xBE), (0xDA, 0x86), (0xDA, 0x98), (0xDA, 0xAF), (0xDA, 0xA9), (0xDB, 0x8C):
      persian += 1
    case (0xD9, 0xB9), (0xDA, 0x88), (0xDA, 0x91), (0xDB, 0x92), (0xDA, 0xBA), (0xDB, 0x81):
      urdu += 1
    default: break
    }
  }

  private mutating func countThreeByte(_ code: UInt32) {
    switch code {
    case 0x900...0x97F:
      counts[Script.devanagari.rawValue] += 1
      if code == 0x933 { marathi += 1 }
    case 0x980...0xE7F, 0xE80...0xFFF, 0x1000...0x10FF, 0x1200...0x137F, 0x1780...0x17FF:
      counts[Script.other.rawValue] += 1
      indic[Self.language(of: code), default: 0] += 1
    case 0x1E00...0x1EFF: counts[Script.latin.rawValue] += 1
    case 0x3041...0x30FA: counts[Script.kana.rawValue] += 1
    case 0x3400...0x9FFF: counts[Script.han.rawValue] += 1
    case 0xAC00...0xD7A3: counts[Script.hangul.rawValue] += 1
    default: break
    }
  }

  /// The one language of news that is written in a block of letters.
  private static func language(of code: UInt32) -> String {
    switch code {
    case 0x980...0x9FF: "bn"
    case 0xA00...0xA7F: "pa"
    case 0xA80...0xAFF: "gu"
    case 0xB00...0xB7F: "or"
    case 0xB80...0xBFF: "ta"
    case 0xC00...0xC7F: "te"
    case 0xC80...0xCFF: "kn"
    case 0xD00...0xD7F: "ml"
    case 0xD80...0xDFF: "si"
    case 0xE00...0xE7F: "th"
    case 0xE80...0xEFF: "lo"
    case 0xF00...0xFFF: "bo"
    case 0x1000...0x109F: "my"
    case 0x10A0...0x10FF: "ka"
    case 0x1200...0x137F: "am"
    default: "km"
    }
  }

  private mutating func decide() {
    // A character of Chinese or Korean holds as much as three letters: names in Latin letters
    // inside the text must not outvote it.
    for dense in [Script.kana, .han, .hangul] { counts[dense.rawValue] *= 3 }
    for index in counts.indices { letters += counts[index] }
    let eastAsian = counts[Script.kana.rawValue] + counts[Script.han.rawValue]
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    guard letters >= Self.fewestLetters else { return }
    script = Script(rawValue: best)
    switch script {
    case .kana, .han:
      language = counts[Script.kana.rawValue] * 12 >= eastAsian ? "ja" : "zh"
    case .hangul: language = "ko"
    case .greek: language = "el"
    case .hebrew: language = "he"
    case .devanagari: language = marathi * 50 > counts[best] ? "mr" : "hi"
    case .arabic:
      language =
        urdu * 25 > counts[best] ? "ur" : persian * 40 > counts[best] ? "fa" : "ar"
    case .other: language = indic.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    default: break
    }
  }
}
