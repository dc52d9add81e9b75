// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension NewsDate: CustomStringConvertible {
  /// The RFC 3339 form, with as much as is known.
  public var description: String {
    String(unsafeUninitializedCapacity: Self.longestText) { room in
      guard let start = room.baseAddress else { return 0 }
      var digits = DigitPen(next: start)
      write(with: &digits)
      return digits.next - start
    }
  }

  /// "2016-03-24T09:46:00.123456789+01:00", with room to spare.
  private static let longestText = 40

  private func write(with pen: inout DigitPen) {
    pen.put(year, width: 4)
    pen.put("-")
    pen.put(month, width: 2)
    pen.put("-")
    pen.put(day, width: 2)
    guard let time else { return }
    pen.put("T")
    pen.put(time.hour, width: 2)
    pen.put(":")
    pen.put(time.minute, width: 2)
    pen.put(":")
    pen.put(time.second, width: 2)
    if time.nanosecond != 0 {
      var (fraction, width) = (time.nanosecond, 9)
      while fraction % 10 == 0 { (fraction, width) = (fraction / 10, width - 1) }
      pen.put(".")
      pen.put(fraction, width: width)
    }
    guard let offset = time.offset else { return }
    if offset == 0 {
      pen.put("Z")
    } else {
      pen.put(offset < 0 ? "-" : "+")
      pen.put(abs(offset) / 60, width: 2)
      pen.put(":")
      pen.put(abs(offset) % 60, width: 2)
    }
  }

  /// The date of an RFC 3339 text, of a day alone, or of a local time without offset; nil for all else.
  public init?(_ text: String) {
    var scan = DigitScanner(text)
    guard let year = scan.digits(4), scan.skip("-"), let month = scan.digits(2), scan.skip("-"),
      let day = scan.digits(2)
    else { return nil }
    if scan.isAtEnd {
      self.init(year: year, month: month, day: day)
      return
    }
    guard scan.skip("T") || scan.skip("t") || scan.skip(" "), let hour = scan.digits(2),
      scan.skip(":"), let minute = scan.digits(2)
    else { return nil }
    var time = Time(hour: hour, minute: minute)
    if scan.skip(":") {
      guard let second = scan.digits(2) else { return nil }
      time.second = second
      if scan.skip(".") {
        guard let nanosecond = scan.fraction() else { return nil }
        time.nanosecond = nanosecond
      }
    }
    if scan.skip("Z") || scan.skip("z") {
      time.offset = 0
    } else if let isWest = scan.sign() {
      guard let hours = scan.digits(2), scan.skip(":"), let minutes = scan.digits(2),
        minutes < 60
      else { return nil }
      time.offset = (isWest ? -1 : 1) * (hours * 60 + minutes)
    }
    guard scan.isAtEnd else { return nil }
    self.init(year: year, month: month, day: day, time: time)
  }

}

extension NewsDate: Codable {
  /// Reads the RFC 3339 form; throws where the text is no date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = NewsDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not an RFC 3339 date")
    }
    self = date
  }

  /// Writes the RFC 3339 form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension FieldSink {
  /// A date in its RFC 3339 form; nil is left out.
  public mutating func field(_ name: StaticString, _ value: NewsDate?) {
    field(name, value?.description)
  }
}

/// Writes digits and punctuation of a short ASCII text from front to back.
private struct DigitPen {
  private(set) var next: UnsafeMutablePointer<UInt8>

  init(next: UnsafeMutablePointer<UInt8>) { self.next = next }

  /// The last digits of a number, as many as the width says.
  mutating func put(_ number: Int, width: Int) {
    var rest = number
    for index in stride(from: width - 1, through: 0, by: -1) {
      next[index] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
    next += width
  }

  mutating func put(_ mark: Unicode.Scalar) {
    next.pointee = UInt8(ascii: mark)
    next += 1
  }
}

/// Reads digits and punctuation of a short ASCII text from front to back.
private struct DigitScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<(position + count)] {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += count
    return value
  }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  mutating func sign() -> Bool? {
    if skip("-") { return true }
    return skip("+") ? false : nil
  }

  /// Nanoseconds of a decimal fraction; digits past the ninth are below what is kept.
  mutating func fraction() -> Int? {
    var value = 0
    var count = 0
    while position < bytes.count, bytes[position].isASCIIDigit {
      if count < 9 { value = value * 10 + Int(bytes[position] - 0x30) }
      count += 1
      position += 1
    }
    guard count > 0 else { return nil }
    for _ in 0..<max(0, 9 - count) { value *= 10 }
    return value
  }
}
