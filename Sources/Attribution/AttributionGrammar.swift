// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads bylines, datelines, credit lines, sign-offs and copyright lines: text in, structure out.
public struct AttributionGrammar: Sendable {
  /// The grammar of all languages and agencies that come with the product.
  public static let standard = AttributionGrammar()

  /// The agencies it knows.
  public let register: AgencyRegister
  let vocabulary: Vocabulary

  /// A grammar of a register and the languages given.
  public init(register: AgencyRegister = .standard, lexicons: [Lexicon] = Lexicon.all) {
    self.register = register
    vocabulary = Vocabulary()
  }

  /// Reads a line known to be a byline, with "By" or without; nil where it names nobody and nothing.
  public func byline(_ text: String, language: String? = nil) -> BylineReading? {
    nil
  }

  /// Reads the dateline at the start of a paragraph; nil where there is none.
  public func dateline(_ text: String, language: String? = nil) -> DatelineReading? {
    nil
  }

  /// Reads a line known to be a credit line, source line or sign-off; nil where it credits nobody.
  public func credit(_ text: String, language: String? = nil) -> CreditReading? {
    nil
  }

  /// Reads the credit that closes a paragraph; nil where there is none.
  public func tailCredit(_ text: String, language: String? = nil) -> TailReading? {
    nil
  }

  /// Reads a copyright line; nil where it is none.
  public func copyright(_ text: String) -> CopyrightReading? {
    nil
  }

  /// Says what a line of unknown kind is, strictly; nil where it is none of these.
  public func classify(_ text: String, language: String? = nil) -> LineReading? {
    nil
  }
}
