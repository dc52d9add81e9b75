// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Values in the spellings that NewsML-G2 demands; what cannot be spelt so is nil.
enum G2Value {
  /// A moment with its offset; nil for a day alone and for a time whose zone nobody gave.
  static func moment(_ date: NewsDate) -> String? {
    guard let date = spellable(date), date.time?.offset != nil else { return nil }
    return date.description
  }

  /// A date with as much time as is known.
  static func truncated(_ date: NewsDate) -> String {
    if let date = spellable(date) { return date.description }
    var day = date
    day.time = nil
    return day.description
  }

  /// The moment of writing.
  static func moment(of options: WriterOptions) -> String {
    if let moment = moment(options.now) { return moment }
    var now = options.now
    now.time = now.time ?? NewsDate.Time(hour: 0, minute: 0)
    now.time?.offset = 0
    return now.description
  }

  /// The date with what XML Schema allows: no leap second, no offset of more than 14 hours.
  private static func spellable(_ date: NewsDate) -> NewsDate? {
    guard var time = date.time else { return date }
    var date = date
    time.second = min(time.second, 59)
    date.time = time
    guard let offset = time.offset, abs(offset) > 14 * 60 else { return date }
    return utc(date, offset: offset)
  }

  private static func utc(_ date: NewsDate, offset: Int) -> NewsDate? {
    guard var time = date.time else { return date }
    var (year, month, day) = (date.year, date.month, date.day)
    var minutes = time.hour * 60 + time.minute - offset
    if minutes < 0 {
      minutes += 24 * 60
      day -= 1
      if day == 0 {
        (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
        day = NewsDate.days(inMonth: month, of: year)
      }
    } else if minutes >= 24 * 60 {
      minutes -= 24 * 60
      day += 1
      if day > NewsDate.days(inMonth: month, of: year) {
        (year, month, day) = month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1)
      }
    }
    (time.hour, time.minute, time.offset) = (minutes / 60, minutes % 60, 0)
    return NewsDate(year: year, month: month, day: day, time: time)
  }

  /// A code as a qcode may hold it: white space and "%" percent-encoded.
  static func code(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar.properties.isWhitespace {
        for byte in scalar.utf8 { bytes.appendPercentEncoded(byte) }
      } else {
        bytes.append(contentsOf: scalar.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A language tag: BCP 47 with hyphens; nil for what is none.
  static func language(_ tag: String?) -> String? {
    guard let tag else { return nil }
    var result: [UInt8] = []
    var length = 0
    for byte in tag.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"):
        guard length > 0 else { return nil }
        length = 0
        result.append(UInt8(ascii: "-"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        length += 1
        result.append(byte)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where result.contains(UInt8(ascii: "-")):
        length += 1
        result.append(byte)
      default: return nil
      }
      if length > 8 { return nil }
    }
    return length > 0 ? String(decoding: result, as: UTF8.self) : nil
  }

  /// Degrees as a decimal number without exponent, to a hundred-thousandth of a degree and better.
  static func decimal(_ degrees: Double) -> String? {
    guard degrees.isFinite, abs(degrees) <= 360 else { return nil }
    let scale = 10_000_000
    let value = Int((abs(degrees) * Double(scale)).rounded())
    var fraction = String(value % scale)
    fraction = String(repeating: "0", count: 7 - fraction.utf8.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = degrees < 0 && value > 0 ? "-" : ""
    return "\(sign)\(value / scale)\(fraction.isEmpty ? "" : ".")\(fraction)"
  }

  /// What names each place, with a number where another one of the list has the same name.
  static func literals(of places: [Place]) -> [String] {
    var counts: [String: Int] = [:]
    return places.map { place in
      let literal = literal(of: place)
      let count = counts[literal, default: 0] + 1
      counts[literal] = count
      return count == 1 ? literal : "\(literal) (\(count))"
    }
  }

  /// What names a place: its name, else where it lies, else its country.
  private static func literal(of place: Place) -> String {
    if let name = place.name?.line { return name }
    if let latitude = place.latitude.flatMap(decimal),
      let longitude = place.longitude.flatMap(decimal)
    {
      return "\(latitude),\(longitude)"
    }
    return place.country?.line ?? "place"
  }

  /// Who answers for the item: the source by name, else its feed, else its host, else this program.
  static func provider(of article: Article) -> String {
    article.source?.name?.line ?? article.source?.feed?.title?.line ?? host(of: article)
      ?? "wirecopy"
  }
}
