// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension RichText {
  /// The text without white space at its start, marks moved along.
  package func trimmingStart() -> RichText {
    let count = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    return count == 0 ? self : slice(from: count, to: length)
  }

  /// The text without white space at its end, marks cut.
  package func trimmingEnd() -> RichText {
    let count = text.unicodeScalars.reversed().prefix { $0.properties.isWhitespace }.count
    return count == 0 ? self : slice(from: 0, to: length - count)
  }
}
