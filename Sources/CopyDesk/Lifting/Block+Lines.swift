// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Block {
  /// The text of a paragraph or heading; nil for blocks that are no line of text.
  var line: RichText? {
    switch self {
    case .paragraph(let content), .heading(_, let content): content
    default: nil
    }
  }

  /// True for running text, which alone carries datelines and closing credits.
  var isRunning: Bool {
    if case .paragraph = self { return true }
    return false
  }

  /// Replaces the text of a paragraph or heading.
  mutating func setLine(_ content: RichText) {
    switch self {
    case .paragraph: self = .paragraph(content)
    case .heading(let level, _): self = .heading(level: level, content)
    default: break
    }
  }
}

extension RichText {
  /// The text without white space at its start, marks moved along.
  func trimmingStart() -> RichText {
    let count = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    return count == 0 ? self : slice(from: count, to: length)
  }

  /// The text without white space at its end, marks cut.
  func trimmingEnd() -> RichText {
    let count = text.unicodeScalars.reversed().prefix { $0.properties.isWhitespace }.count
    return count == 0 ? self : slice(from: 0, to: length - count)
  }
}
