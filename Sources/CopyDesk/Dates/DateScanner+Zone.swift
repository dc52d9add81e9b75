// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The zone behind a time of day.
extension DateScanner {
  /// Reads the zone behind a clock and gives the token after it.
  func zone(at start: Int, into clock: inout ClockTime, on day: CalendarDay) -> Int {
    var index = start
    if word(index) == "uhr" || word(index) == "hrs" || word(index) == "h" { index += 1 }
    let isBracketed = isMark(index, "(") || isMark(index, "[")
    if isBracketed || isMark(index, ",") { index += 1 }
    if let name = word(index) {
      if ["gmt", "utc", "ut"].contains(name), let end = offset(at: index + 1, into: &clock) {
        return end
      }
      if let zone = ZoneNames.zone(name), isZone(name, at: index) {
        clock.offset = ZoneNames.offset(of: zone, on: day)
        index += 1
        if ["time", "standard", "daylight"].contains(word(index)) { index += 1 }
        return isMark(index, ")") ? index + 1 : index
      }
      if ZoneNames.isMilitary(name), index + 1 == tokens.count, !isBracketed {
        clock.offset = 0
        return index + 1
      }
      return start
    }
    return offset(at: index, into: &clock) ?? start
  }

  /// "at", "art" and other small words are zones only where they close the date.
  private func isZone(_ name: String, at index: Int) -> Bool {
    switch name {
    case "at", "art", "met", "west", "cat", "wit", "bot", "pet", "central", "eastern", "pacific",
      "mountain", "pt", "mt", "ct", "cot":
      index + 1 >= tokens.count || tokens[index + 1].kind != .word
        || ["time", "standard", "daylight"].contains(tokens[index + 1].word)
    default: true
    }
  }

  /// "+0100", "-05:00", "+1"; "+ 0100".
  private func offset(at index: Int, into clock: inout ClockTime) -> Int? {
    let isEast = isMark(index, "+")
    guard isEast || isMark(index, "-") || isMark(index, "−"), index + 1 < tokens.count,
      tokens[index + 1].kind == .number, tokens[index + 1].digits <= 4
    else { return nil }
    let token = tokens[index + 1]
    var end = index + 2
    var (hours, minutes) = (token.value, 0)
    if token.digits >= 3 {
      (hours, minutes) = (token.value / 100, token.value % 100)
    } else if isMark(end, ":"), let value = number(end + 1, digits: 2...2) {
      minutes = value
      end += 2
    }
    clock.setOffset(sign: isEast ? 1 : -1, hours: hours, minutes: minutes)
    if isMark(end, ")") { end += 1 }
    return end
  }
}
