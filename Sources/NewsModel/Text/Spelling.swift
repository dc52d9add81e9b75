// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Finds the word somebody meant.
package enum Spelling {
  /// The word that a misspelt one is nearest to.
  ///
  /// - Parameters:
  ///   - typed: what was typed.
  ///   - words: what could have been meant.
  /// - Returns: the word, nil where none is near.
  package static func nearest(to typed: String, among words: [String]) -> String? {
    let typedBytes = Array(typed.lowercased().utf8)
    var best: (word: String, distance: Int)?
    for word in words {
      let distance = editDistance(typedBytes, Array(word.utf8))
      if distance <= max(1, word.utf8.count / 3), distance < best?.distance ?? .max {
        best = (word, distance)
      }
    }
    return best?.word
  }

  /// How many letters have to be put in, left out, changed or swapped with their neighbour.
  private static func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, byte) in one.enumerated() {
      var current = [row + 1]
      for (column, otherByte) in other.enumerated() {
        var cost = min(last[column] + (byte == otherByte ? 0 : 1), last[column + 1] + 1)
        cost = min(cost, current[column] + 1)
        if row > 0, column > 0, byte == other[column - 1], one[row - 1] == otherByte {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[other.count]
  }
}
