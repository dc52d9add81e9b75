// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Dates and times. <https://www.rfc-editor.org/rfc/rfc3339#section-5.6>
enum DateFormats {
  static func isDateTime(_ text: ArraySlice<UInt8>) -> Bool {
    let time = text.dropFirst(10)
    guard let mark = time.first, mark | 0x20 == UInt8(ascii: "t") else { return false }
    return isDate(text.prefix(10)) && isTime(time.dropFirst())
  }

  static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    let text = Array(text)
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = number(text[0..<4]), let month = number(text[5..<7]),
      let day = number(text[8..<10]),
      (1...12).contains(month), day >= 1
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]
  }

  static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    let text = Array(text)
    guard text.count >= 9, text[2] == UInt8(ascii: ":"), text[5] == UInt8(ascii: ":"),
      let hour = number(text[0..<2]), let minute = number(text[3..<5]),
      let second = number(text[6..<8]), hour < 24, minute < 60, second <= 60
    else { return false }
    var rest = text[8...]
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      let digits = rest.prefix { $0 &- 0x30 < 10 }.count
      if digits == 0 { return false }
      rest = rest.dropFirst(digits)
    }
    guard let offset = offsetMinutes(Array(rest)) else { return false }
    // A leap second is the last of a day of UTC.
    if second < 60 { return true }
    return ((hour * 60 + minute - offset) % 1440 + 1440) % 1440 == 23 * 60 + 59
  }

  /// `P1Y2M3DT4H5M6S`, `P2W`. <https://www.rfc-editor.org/rfc/rfc3339#appendix-A>
  static func isDuration(_ text: [UInt8]) -> Bool {
    guard text.first == UInt8(ascii: "P") else { return false }
    let parts = text.dropFirst().split(
      separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let days = units(parts[0]) else { return false }
    guard parts.count == 2 else {
      return !days.isEmpty && (days == "W" || isRun(days, of: "YMD"))
    }
    guard let hours = units(parts[1]), !hours.isEmpty else { return false }
    return isRun(hours, of: "HMS") && (days.isEmpty || isRun(days, of: "YMD"))
  }

  /// Units stand in their order, and none between the first and the last is left out.
  private static func isRun(_ units: String, of all: String) -> Bool { all.contains(units) }

  /// The letters behind the numbers; nil where something else stands there.
  private static func units(_ text: ArraySlice<UInt8>) -> String? {
    var letters: [UInt8] = []
    var digits = 0
    for byte in text {
      if byte &- 0x30 < 10 {
        digits += 1
      } else if digits > 0 {
        letters.append(byte)
        digits = 0
      } else {
        return nil
      }
    }
    return digits == 0 ? String(decoding: letters, as: UTF8.self) : nil
  }

  private static func offsetMinutes(_ text: [UInt8]) -> Int? {
    if text.count == 1 { return text[0] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    guard text.count == 6, text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"),
      text[3] == UInt8(ascii: ":"), let hours = number(text[1..<3]),
      let minutes = number(text[4..<6]),
      hours < 24, minutes < 60
    else { return nil }
    return (text[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
