// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Why a pattern cannot be used.
struct PatternFault: Error, Hashable {
  /// What is wrong and what to do, without a final stop.
  var message: String
}
