// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The work that checking a document may cost in all, by its size: no schema makes it endless.
struct Allowance {
  /// Schemas that may yet be applied.
  var steps: Int
  /// Visits to instructions of patterns that may yet be made.
  var visits: Int

  init(for document: JSONDocument) {
    steps = 1_000_000 + 1_000 * document.count + 8 * document.bytes.count
    visits = 20_000_000 + 100 * document.bytes.count
  }

  /// Takes off what it costs to read a text as a document of its own.
  mutating func spend(parsing size: Int) { steps -= size / 16 + 1 }
}
