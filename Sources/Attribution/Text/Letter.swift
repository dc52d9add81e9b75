// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What the tokenizer asks of a scalar, answered at once.
struct Letter {
  /// Its script; `.none` for what is no letter.
  let script: Token.Script
  let isUpper: Bool
  /// The letter as small letter without accent.
  let folded: UInt32

  /// Looks a scalar up.
  init(_ value: UInt32) {
    script = Letters.script(value)
    isUpper = Letters.isUpper(value)
    folded = Letters.folded(value)
  }

  /// The letter of a scalar; those of Latin, Greek, Cyrillic, Hebrew and Arabic come from a table, and
  /// the dashes and quotation marks of print are none.
  @inline(__always)
  static func of(_ value: UInt32) -> Letter {
    if value < 0x700 { return near[Int(value)] }
    if value &- 0x2000 < 0x70 { return Letter(mark: value) }
    // Behind these only Latin has capitals: that of Vietnam, and the wide letters of East Asia.
    let hasCase = value &- 0x1E00 < 0x100 || value &- 0xFF00 < 0x5F
    return hasCase ? Letter(value) : Letter(caseless: value)
  }

  private init(caseless value: UInt32) {
    script = Letters.script(value)
    isUpper = false
    folded = value
  }

  private init(mark value: UInt32) {
    script = .none
    isUpper = false
    folded = value
  }

  private static let near = (UInt32(0)..<0x700).map { Letter($0) }
}
