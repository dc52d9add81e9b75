// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Wirecopy

/// Lays out an explanation for people, field by field.
struct ExplanationPrinter {
  let showsColours: Bool

  private enum Style: String {
    case bold = "1"
    case green = "32"
    case dim = "2"
    case yellow = "33"
  }

  /// The explanation of one article; a line parts it from the one before.
  func text(_ explanation: Explanation, isFirst: Bool) -> String {
    var text = isFirst ? "" : "\n"
    let title = explanation.article.headline ?? explanation.article.id ?? "an article"
    text += paint("== \(title)", .bold) + "\n"
    for decision in explanation.decisions { text += self.text(decision) }
    for warning in explanation.article.warnings {
      text += paint("warning: \(warning)", .yellow) + "\n"
    }
    return text
  }

  private func text(_ decision: Decision) -> String {
    var text = "\(paint(decision.field, .bold)): \(short(decision.value))\n"
    text += "  rule  \(decision.rule)\n"
    if let winner = decision.winner {
      text += "  \(paint("from", .green))  \(winner.place)\n"
    }
    for loser in decision.losers {
      let reason = loser.reason ?? "not chosen"
      text += paint("  not   \(short(loser.value)) (\(loser.place)): \(reason)", .dim) + "\n"
    }
    return text
  }

  /// A value on one line; long ones are cut, as the article itself has them whole.
  private func short(_ value: String) -> String {
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " / ")
    return line.count <= Self.longestValue
      ? line : line.prefix(Self.longestValue - 1) + "…"
  }

  private static let longestValue = 200

  private func paint(_ text: String, _ style: Style) -> String {
    showsColours ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
