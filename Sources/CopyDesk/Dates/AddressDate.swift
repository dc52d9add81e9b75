// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Days in the paths of addresses: "/2016/03/24/", "/2016-03-24-", "/20160324/", "/2016/0324/", "/201603/24/",
/// "/16/03/24/". In a path the year comes first, as the folders of an archive lie in each other.
enum AddressDate {
  /// The day an address names; nil where it names none or names a day that is none.
  static func date(_ address: String) -> NewsDate? {
    return address.withBytes { utf8 in
      let path = pathRange(utf8)
      var index = path.lowerBound
      while index < path.upperBound {
        let run = digits(utf8, index, path.upperBound)
        let date: NewsDate? =
          switch run {
          case 2: folders(utf8, index, path, widths: [2, 2, 2])
          case 4:
            separated(utf8, index, path.upperBound) ?? folders(utf8, index, path, widths: [4, 4])
          case 6: folders(utf8, index, path, widths: [6, 2])
          case 8: day(utf8, index, index + 4, index + 6)
          default: nil
          }
        if let date { return date }
        index += max(run, 1)
      }
      return nil
    }
  }

  private static func pathRange(_ utf8: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = 0
    while start + 2 < utf8.count {
      if utf8[start] == 0x3A, utf8[start + 1] == 0x2F, utf8[start + 2] == 0x2F { break }
      start += 1
    }
    start = start + 3 < utf8.count ? start + 3 : 0
    let end = utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? utf8.count
    let slash = utf8[min(start, end)..<end].firstIndex(of: UInt8(ascii: "/")) ?? end
    return slash..<end
  }

  /// Year, month and day with the same mark between them.
  private static func separated(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> NewsDate? {
    let mark = start + 4 < end ? utf8[start + 4] : 0
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else {
      return nil
    }
    let monthStart = start + 5
    let named = namedMonth(utf8, monthStart, end)
    let monthDigits = named == nil ? digits(utf8, monthStart, end) : 3
    guard (1...2).contains(monthDigits) || named != nil, monthStart + monthDigits < end,
      utf8[monthStart + monthDigits] == mark
    else { return nil }
    let dayStart = monthStart + monthDigits + 1
    let dayDigits = digits(utf8, dayStart, end)
    guard (1...2).contains(dayDigits) else { return nil }
    return valid(
      value(utf8, start, start + 4), named ?? value(utf8, monthStart, monthStart + monthDigits),
      value(utf8, dayStart, dayStart + dayDigits))
  }

  /// Folders of digits alone, so many in each: those of year, month and day in a row.
  private static func folders(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ path: Range<Int>, widths: [Int]
  ) -> NewsDate? {
    var number = 0
    var index = start
    for width in widths {
      guard index > path.lowerBound, utf8[index - 1] == UInt8(ascii: "/"),
        digits(utf8, index, path.upperBound) == width
      else { return nil }
      number = value(utf8, index, index + width) + number * (width == 4 ? 10_000 : 100)
      index += width + 1
    }
    // The last is a folder, too, and no number that the name of the page begins with.
    guard index <= path.upperBound, utf8[index - 1] == UInt8(ascii: "/") else { return nil }
    let year = number / 10_000
    return valid(year < 100 ? 2000 + year : year, number / 100 % 100, number % 100)
  }

  private static func day(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ month: Int, _ day: Int
  ) -> NewsDate? {
    valid(value(utf8, start, month), value(utf8, month, day), value(utf8, day, day + 2))
  }

  /// "/2016/mar/24/", as a few British papers have it.
  private static func namedMonth(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard start + 3 < end else { return nil }
    let name = "janfebmaraprmayjunjulaugsepoctnovdec".utf8
    let word = utf8[start..<(start + 3)].map { $0 | 0x20 }
    for month in 0..<12 where name.dropFirst(month * 3).prefix(3).elementsEqual(word) {
      return month + 1
    }
    return nil
  }

  /// A counter of eight digits is no date: the year must be one that the web has seen.
  private static func valid(_ year: Int, _ month: Int, _ day: Int) -> NewsDate? {
    (1990...2099).contains(year) ? NewsDate(year: year, month: month, day: day) : nil
  }

  private static func digits(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var index = start
    while index < end, utf8[index].isASCIIDigit { index += 1 }
    return index - start
  }

  private static func value(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    utf8[start..<end].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
