// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// What a text can be asked to be.
enum TextForm: String, Sendable, Hashable, CaseIterable {
  /// An address that stands on its own, such as "https://ledger.example/moor" or "mailto:…".
  case absoluteAddress = "absolute address"
  /// An absolute address of the web.
  case webAddress = "web address"
  /// A date that says the time of day, too.
  case dateWithTime = "date with time"
  /// A date that says the time of day and the zone.
  case dateWithZone = "date with time and zone"
  /// A tag of BCP 47, such as "pt-BR".
  case languageTag = "language tag"
  /// No tags and no character references of HTML.
  case plainText = "plain text"
  /// Not all in capitals.
  case mixedCase = "mixed case"
  /// Without line breaks.
  case oneLine = "one line"

  /// Whether a text is so.
  func holds(for text: String) -> Bool {
    switch self {
    case .absoluteAddress: Self.isAbsolute(text)
    case .webAddress:
      Self.isAbsolute(text)
        && (text.lowercased().hasPrefix("https:") || text.lowercased().hasPrefix("http:"))
    case .dateWithTime: NewsDate(text)?.time != nil
    case .dateWithZone: NewsDate(text)?.time?.offset != nil
    case .languageTag: Self.isLanguageTag(text)
    case .plainText: RawHTML.first(in: text) == nil
    case .mixedCase: !Self.isAllCapitals(text)
    case .oneLine: !text.contains(where: \.isNewline)
    }
  }

  /// What is wrong with a text that is not so, and what to do; the subject comes first.
  func fault(of text: String) -> (predicate: String, advice: String) {
    let shown = TextMeasures.shown(text)
    return switch self {
    case .absoluteAddress:
      ("is '\(shown)', which is no absolute address", "write it whole, from 'https://' on")
    case .webAddress:
      ("is '\(shown)', which is no address of the web", "write it whole, from 'https://' on")
    case .dateWithTime: ("is '\(shown)', which says no time of day", "add the time")
    case .dateWithZone:
      ("is '\(shown)', which says no time of day with its zone", "add both, as in '09:30:00+01:00'")
    case .languageTag:
      ("is '\(shown)', which is no language tag", "write it as in 'en' or 'pt-BR'")
    case .plainText:
      ("holds raw HTML: '\(RawHTML.first(in: text) ?? "")'", "take it out")
    case .mixedCase: ("is all capitals: '\(shown)'", "set it in upper and lower case")
    case .oneLine: ("runs over more than one line", "put it on one line")
    }
  }

  /// Whether an address has a scheme, and a host where the scheme is the web's.
  private static func isAbsolute(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count,
      bytes[0] | 0x20 >= 0x61, bytes[0] | 0x20 <= 0x7A,
      bytes[..<colon].allSatisfy({
        $0.isASCIILetterOrDigit || $0 == 0x2B
          || $0 == 0x2D || $0 == 0x2E
      }), !bytes.contains(where: { $0 <= 0x20 })
    else { return false }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    guard scheme == "http" || scheme == "https" || scheme == "ftp" else { return true }
    let rest = bytes[(colon + 1)...]
    return rest.starts(with: Array("//".utf8)) && rest.count > 2
      && rest[rest.startIndex + 2] != UInt8(ascii: "/")
  }

  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ $0.isASCIILetter })
    else { return false }
    return parts.allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { $0.isASCIILetterOrDigit }
    }
  }

  /// "NATO" is a name; a whole line of capitals shouts.
  private static func isAllCapitals(_ text: String) -> Bool {
    var capitals = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 8
  }
}

/// Finds markup that slipped into a text.
enum RawHTML {
  /// The first tag or character reference of HTML; nil where there is none.
  ///
  /// "a < b" and "AT&T" are text, and so is "<Name>", which is no element of HTML.
  static func first(in text: String) -> String? {
    let bytes = Array(text.utf8)
    for (place, byte) in bytes.enumerated() {
      let end: Int?
      switch byte {
      case UInt8(ascii: "<"): end = tagEnd(bytes, place)
      case UInt8(ascii: "&"): end = referenceEnd(bytes, place)
      default: continue
      }
      if let end { return String(decoding: bytes[place..<end], as: UTF8.self) }
    }
    return nil
  }

  /// A tag longer than this is none.
  private static let longestTag = 400

  private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    if bytes[start...].starts(with: Array("<!--".utf8)) { return start + 4 }
    var place = start + 1
    if place < bytes.count, bytes[place] == UInt8(ascii: "/") { place += 1 }
    let nameStart = place
    while place < bytes.count, bytes[place].isASCIILetterOrDigit { place += 1 }
    let name = String(decoding: bytes[nameStart..<place], as: UTF8.self).lowercased()
    guard elements.contains(name) else { return nil }
    let last = min(bytes.count, place + longestTag)
    guard let close = bytes[place..<last].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let next = bytes[place]
    return isBlank(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
      ? close + 1 : nil
  }

  private static func referenceEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var place = start + 1
    let isNumber = place < bytes.count && bytes[place] == UInt8(ascii: "#")
    if isNumber { place += 1 }
    let nameStart = place
    while place < bytes.count, place - nameStart < 10, bytes[place].isASCIILetterOrDigit {
      place += 1
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: ";"), place > nameStart else {
      return nil
    }
    let name = String(decoding: bytes[nameStart..<place], as: UTF8.self)
    return isNumber || references.contains(name) ? place + 1 : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static let elements: Set<String> = [
    "a", "abbr", "article", "aside", "b", "blockquote", "body", "br", "cite", "code", "dd", "del",
    "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4",
    "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "ins", "li", "link", "main",
    "mark", "meta", "nav", "ol", "p", "picture", "pre", "q", "s", "script", "section", "small",
    "source", "span", "strike", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td",
    "th", "thead", "time", "title", "tr", "u", "ul", "video",
  ]

  private static let references: Set<String> = [
    "amp", "apos", "bull", "copy", "deg", "euro", "gt", "hellip", "iexcl", "laquo", "ldquo",
    "lsquo", "lt", "mdash", "middot", "nbsp", "ndash", "pound", "quot", "raquo", "rdquo", "reg",
    "rsquo", "shy", "thinsp", "times", "trade", "zwj", "zwnj",
  ]
}
