// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A BCP 47 tag in its customary spelling. <https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1>
struct LanguageTag: Sendable, Hashable {
  /// The language, lower case, such as "en".
  let language: String
  /// The region, upper case, such as "US"; nil where the tag names none.
  let region: String?
  /// The whole tag, such as "zh-Hans-CN".
  let text: String

  /// The tag of a text such as "en_US", "EN-us" or "de-DE,de"; nil where it is none.
  init?(_ declared: String) {
    if let customary = Self.customary(declared) {
      (language, region) = customary
      text = declared
      if Self.nonLanguages.contains(language) { return nil }
      return
    }
    var parts: [String] = []
    var part: [UInt8] = []
    scan: for byte in declared.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: part.append(byte)
      case 0x41...0x5A: part.append(byte | 0x20)
      case UInt8(ascii: "-"), UInt8(ascii: "_"):
        parts.append(String(decoding: part, as: UTF8.self))
        part.removeAll(keepingCapacity: true)
      case 0...0x20 where parts.isEmpty && part.isEmpty: continue
      // "en_US.UTF-8", "de,en;q=0.8": the first tag counts.
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), 0...0x20, UInt8(ascii: "@"):
        break scan
      default: return nil
      }
    }
    parts.append(String(decoding: part, as: UTF8.self))
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ $0 >= 0x61 }), !Self.nonLanguages.contains(first)
    else { return nil }
    var spelled = [first]
    var region: String?
    for part in parts.dropFirst() {
      guard (1...8).contains(part.utf8.count) else { return nil }
      switch part.utf8.count {
      case 2 where region == nil && part.utf8.allSatisfy({ $0 >= 0x61 }):
        region = part.uppercased()
        spelled.append(part.uppercased())
      case 4 where part.utf8.first.map({ $0 >= 0x61 }) == true:
        spelled.append(part.prefix(1).uppercased() + part.dropFirst())
      default: spelled.append(part)
      }
    }
    language = first
    self.region = region
    text = spelled.joined(separator: "-")
  }

  /// The parts of "en" or "en-GB", spelled as it should be, which nearly all are; nil for any other tag.
  private static func customary(_ text: String) -> (language: String, region: String?)? {
    text.withBytes { utf8 in
      var size = 0
      while size < utf8.count, utf8[size].isASCIISmall { size += 1 }
      guard (2...3).contains(size) else { return nil }
      if size == utf8.count { return (text, nil) }
      let isRegion =
        utf8.count == size + 3 && utf8[size] == UInt8(ascii: "-")
        && utf8[size + 1].isASCIICapital && utf8[size + 2].isASCIICapital
      guard isRegion else { return nil }
      return (
        String(decoding: utf8[..<size], as: UTF8.self),
        String(decoding: utf8[(size + 1)...], as: UTF8.self)
      )
    }
  }

  /// Codes that say that nothing is known.
  private static let nonLanguages = ["und", "zxx", "mul", "mis", "xx"]

  /// True where 03/04 is 4 March; nil where the language is printed in both ways.
  var isMonthFirst: Bool? {
    guard language == "en" else { return language == "fil" || language == "tl" ? true : false }
    return region.map { $0 == "US" || $0 == "PH" }
  }
}
