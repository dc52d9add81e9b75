// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The marks that part a headline from what is set beside it: a section, the outlet's name, a kicker, a day.
package enum TitleMarks {
  /// Marks that may stand at the end of a text as well, as what was behind them is gone. Guillemets do so as quotes.
  package static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "–", "—", "|", "｜", "·", "•", "›", "/", ":", "~": true
    default: false
    }
  }

  /// Where " - ", " | ", " » ", " :: " and their like stand in a title; "// »" is one mark.
  package static func places(in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let mark = scalars[index]
      guard isMark(mark) || mark == "»" || mark == "«" || mark == "_" else {
        index = scalars.index(after: index)
        continue
      }
      let after = scalars[index...].firstIndex { $0 != mark } ?? scalars.endIndex
      if index > scalars.startIndex, after < scalars.endIndex {
        let last = scalars.index(before: index)
        // Chinese sites part title and section with "_", which elsewhere is part of a name.
        let isBar =
          mark == "|" || mark == "｜" || mark == "«"
          || mark == "_" && (scalars[last].value >= 0x2E80 || scalars[after].value >= 0x2E80)
        if isBar || scalars[last] == " " && scalars[after] == " " {
          let open = found.last ?? index..<index
          let isNext =
            open.upperBound < index && scalars[open.upperBound..<index].allSatisfy { $0 == " " }
          if isNext { found.removeLast() }
          found.append((isNext ? open.lowerBound : index)..<after)
        }
      }
      index = after
    }
    return found
  }
}
