// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Parts of a name that marks set off.
extension LineParser {
  /// The end of a quoted nickname inside a name.
  func nickname(at index: Int, _ bound: Int) -> Int? {
    guard index < bound, isQuote(index), tokens[index].isSpaced else { return nil }
    for close in index + 2...index + 3 where close + 1 < bound && isQuote(close) {
      if tokens[index + 1..<close].allSatisfy({ $0.kind == .word }), tokens[close + 1].isName {
        return close + 1
      }
    }
    return nil
  }

  /// The end of a name in brackets between a first name and the next: "Ana (Nani) Silva",
  /// "Richard (R.J.) Doe". What stands behind a whole name, or is a house or a town, is none.
  func bracketedName(at index: Int, _ bound: Int) -> Int? {
    guard line.isMark(index, "("), index + 1 < bound, tokens[index].isSpaced,
      tokens[index + 1].kind == .word, tokens[index + 1].isName
    else { return nil }
    var close = index + 2
    while close < bound, close < index + 5, isInitial(close) || line.isMark(close, ".") {
      close += 1
    }
    guard close + 1 < bound, line.isMark(close, ")"), tokens[close + 1].kind == .word,
      tokens[close + 1].isName, tokens[close + 1].isSpaced,
      agency(at: index + 1, before: close) == nil, outlet(at: index + 1, before: close) == nil,
      line.phrase(at: index + 1, .town, before: close) == nil
    else { return nil }
    return close + 1
  }

  private func isInitial(_ index: Int) -> Bool {
    tokens[index].isName && tokens[index].end - tokens[index].start == 1
  }

  private func isQuote(_ index: Int) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    switch tokens[index].mark {
    case "\"", "“", "”", "‘", "’", "'", "„", "«", "»": return true
    default: return false
    }
  }

  /// The end of ", Jr." after a name.
  func suffix(at index: Int, _ bound: Int) -> Int? {
    guard line.isMark(index, ","), index + 1 < bound, line.means(index + 1, .suffix),
      tokens[index + 1].isName
    else { return nil }
    return line.isMark(index + 2, ".") ? index + 3 : index + 2
  }
}
