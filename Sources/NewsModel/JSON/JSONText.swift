// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Double {
  /// The shortest form that reads back the same; whole numbers without ".0". For finite numbers.
  package var jsonText: String {
    if let whole = Int(exactly: self), whole.magnitude < 1 << 53 { return String(whole) }
    return description
  }
}
