// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension StringProtocol {
  /// How many words, parted by blanks, begin with a small letter: names have few, sentences many.
  package var smallWords: Int {
    split(separator: " ").count { $0.unicodeScalars.first?.properties.isLowercase ?? false }
  }
}
