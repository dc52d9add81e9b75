// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// The day printed over a story.
extension LineReader {
  /// A line that is a day and no more, before the story begins.
  func bareStamp(_ line: String) -> LiftedLine? {
    guard line.utf8.count <= 80, mayBeDay(line) else { return nil }
    let parser = DateParser(language: language)
    return parser.isOnlyDate(line) && parser.date(line) != nil && !parser.isOnlyOfUpdates(line)
      ? .timestamp(line) : nil
  }

  /// "(17 October 2006)": a whole day that closes the story, with brackets or without.
  func footStamp(_ line: String) -> LiftedLine? {
    guard line.utf8.count <= Self.longestFootStamp else { return nil }
    let isBracketed = line.hasPrefix("(") && line.hasSuffix(")")
    return bareStamp(isBracketed ? String(line.dropFirst().dropLast()) : line)
  }

  private static let longestFootStamp = 60

  /// Whether a line has the digits of a day: one letter in eight at least, digits of another script, or the
  /// sign of a year. The tables of months and weekdays are not made for less.
  private func mayBeDay(_ line: String) -> Bool {
    var digits = 0
    for scalar in line.unicodeScalars {
      if ("0"..."9").contains(scalar) { digits += 1 }
      if scalar == "年" || DecimalDigit.isForeign(scalar.value) { return true }
    }
    return digits >= 2 && digits * 8 >= line.utf8.count
  }
}
