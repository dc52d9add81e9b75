// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A pattern as it is written.
indirect enum PatternNode {
  case empty
  case one(ScalarClass)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// `*`, `+`, `?`, `{2,5}`: `most` is nil for no bound. Whether greedy or not is all one to a test.
  case repetition(PatternNode, least: Int, most: Int?)
  /// `^`
  case start
  /// `$`, which is before no line end in ECMA-262.
  case end
  /// `\b`, or `\B` where not `isPresent`.
  case boundary(isPresent: Bool)
  /// `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`
  case look(PatternNode, isAhead: Bool, isNegated: Bool)

  /// Whether it matches nowhere but at the start of a text.
  var isAnchored: Bool {
    switch self {
    case .start: true
    case .sequence(let parts): parts.first?.isAnchored ?? false
    case .alternatives(let parts): parts.allSatisfy(\.isAnchored)
    case .repetition(let part, let least, _): least > 0 && part.isAnchored
    case .empty, .one, .end, .boundary, .look: false
    }
  }
}
