// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// What makes a line or the end of a paragraph surely a credit.
extension CreditParser.Outcome {
  /// True for a whole line that is surely a credit.
  func isSureLine(words: Int) -> Bool {
    guard unread == 0, !isByline, !isWeak else { return false }
    let hasNames =
      !reading.people.isEmpty || !reading.agencies.isEmpty || !reading.organizations.isEmpty
    if hasFormula { return hasNames || hasUnnamed || reading.relation == .syndicated }
    if isBracketed || isSlashed || isDashed {
      return isBracketed && hasEdition && words <= 6 || hasSureAgency || hasUnnamed
        || !reading.agencies.isEmpty && words <= Self.mostInBrackets
    }
    return false
  }

  /// A code that may mean other things counts in brackets of so many words.
  private static let mostInBrackets = 4
  /// Longer lines are more than codes.
  static let mostCodes = 7

  /// "EFE", "afp/dpa": nothing but agencies after the last sentence.
  func isBareCodes(_ parser: LineParser) -> Bool {
    hasSureAgency && unread == 0 && !hasFormula && reading.people.isEmpty
      && reading.organizations.isEmpty && reading.places.isEmpty && parser.count <= Self.mostCodes
      && parser.tokens.allSatisfy { $0.kind == .word || $0.isMark("/") || $0.isMark(".") }
  }

  /// True for the end of a paragraph that is surely a credit.
  var isSureTail: Bool { isSureLine(words: Self.mostInBrackets) }
}
