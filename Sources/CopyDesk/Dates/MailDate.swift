// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Dates of RFC 822 in their plain spelling, "Thu, 24 Mar 2016 09:46:07 +0100", without a detour:
/// nine of ten items of feeds carry one. Every other spelling is left to the scanner.
/// <https://www.rfc-editor.org/rfc/rfc2822#section-3.3>
enum MailDate {
  /// The date of a text that is nothing else; nil for all other texts.
  static func date(_ text: String) -> NewsDate? {
    return text.withBytes { utf8 in
      var scan = ByteScanner(utf8)
      scan.skipBlanks()
      if scan.skipLetters() > 0, !scan.skip(",") { return nil }
      scan.skipBlanks()
      guard (1...2).contains(scan.digitsAhead), let day = scan.number(), scan.skip(" "),
        let month = scan.month(), scan.skip(" "), let year = scan.number(digits: 4),
        scan.skip(" "), let hour = scan.number(digits: 2), scan.skip(":"),
        let minute = scan.number(digits: 2)
      else { return nil }
      var clock = ClockTime(hour: hour, minute: minute)
      if scan.skip(":") {
        guard let second = scan.number(digits: 2) else { return nil }
        clock.second = second
      }
      guard scan.skip(" ") else { return nil }
      if let sign = scan.sign() {
        guard scan.digitsAhead == 4, let offset = scan.number() else { return nil }
        clock.setOffset(sign: sign, hours: offset / 100, minutes: offset % 100)
      } else {
        guard scan.skipWord("GMT") || scan.skipWord("UTC") || scan.skipWord("Z") else { return nil }
        clock.offset = 0
      }
      scan.skipBlanks()
      guard scan.isAtEnd, clock.offset != nil else { return nil }
      return clock.date(on: CalendarDay(year: year, month: month, day: day))
    }
  }
}

extension ByteScanner {
  fileprivate mutating func skipLetters() -> Int {
    var count = 0
    while let byte = peek, byte.isASCIILetter {
      advance()
      count += 1
    }
    return count
  }

  fileprivate mutating func skipWord(_ word: StaticString) -> Bool {
    let start = self
    for index in 0..<word.utf8CodeUnitCount {
      let byte = word.withUTF8Buffer { $0[index] }
      guard peek == byte else {
        self = start
        return false
      }
      advance()
    }
    return true
  }

  /// The month of three English letters, the first a capital.
  fileprivate mutating func month() -> Int? {
    let start = self
    var code: UInt32 = 0
    for _ in 0..<3 {
      guard let byte = peek else { break }
      code = code << 8 | UInt32(byte)
      advance()
    }
    switch code {
    case 0x4A_616E: return 1
    case 0x46_6562: return 2
    case 0x4D_6172: return 3
    case 0x41_7072: return 4
    case 0x4D_6179: return 5
    case 0x4A_756E: return 6
    case 0x4A_756C: return 7
    case 0x41_7567: return 8
    case 0x53_6570: return 9
    case 0x4F_6374: return 10
    case 0x4E_6F76: return 11
    case 0x44_6563: return 12
    default:
      self = start
      return nil
    }
  }
}
