// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A pattern of ECMA-262 for texts outside of JSON; matching takes time bounded by pattern and text.
package struct TextPattern: Sendable {
  /// The pattern as written.
  package let source: String
  private let program: PatternProgram

  /// Why a pattern cannot be used.
  package struct Fault: Error, Hashable, Sendable {
    /// What is wrong and what to do, without a final stop.
    package var message: String
  }

  /// Compiles a pattern.
  package init(_ source: String) throws(Fault) {
    self.source = source
    do {
      program = try PatternProgram(source)
    } catch {
      throw Fault(message: error.message)
    }
  }

  /// Whether the pattern matches somewhere in a text; nil where that would take too long to tell.
  package func matches(_ text: String) -> Bool? {
    var text = text
    var matcher = PatternMatcher(program)
    // A text alone is bounded by its own length.
    var visits = Int.max
    return text.withUTF8 { bytes in
      switch matcher.search(bytes, atMost: &visits) {
      case .matches: true
      case .fails: false
      case .exhausted: nil
      }
    }
  }

  /// Whether the pattern matches the whole of a text; nil where that would take too long to tell.
  package static func wholly(_ source: String) throws(Fault) -> TextPattern {
    try TextPattern("^(?:\(source))$")
  }
}
