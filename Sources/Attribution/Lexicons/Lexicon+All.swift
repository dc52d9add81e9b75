// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Lexicon {
  /// Every language the product reads.
  public static let all: [Lexicon] = []
}
