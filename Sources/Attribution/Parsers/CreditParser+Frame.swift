// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension CreditParser {
  /// The line without its brackets, dashes and asterisks.
  struct Frame {
    var range: Range<Int>
    var isBracketed = false
    var isSlashed = false
    var isDashed = false

    var isFramed: Bool { isBracketed || isSlashed || isDashed }
  }

  /// The part of the line that holds the credit; nil where its marks open or close something else.
  func frame() -> Frame? {
    var frame = Frame(range: 0..<parser.count)
    var start = 0
    while start < parser.count, tokens[start].kind == .mark {
      switch tokens[start].mark {
      case "(", "[", "（", "【": frame.isBracketed = true
      case "/": frame.isSlashed = true
      case "-", "–", "—": frame.isDashed = true
      case "*", "•", "=", "·", "\"", "“", "_", "■", "»", "|", ".": break
      case "©": return copyrightFrame(start + 1)
      default: return nil
      }
      start += 1
    }
    let end = frameEnd(start)
    guard start < end else { return nil }
    frame.range = start..<end
    return frame
  }

  /// Where the credit ends before the marks that close the line.
  private func frameEnd(_ start: Int) -> Int {
    var end = parser.count
    while end > start, tokens[end - 1].kind == .mark {
      switch tokens[end - 1].mark {
      case ")", "]", "）", "】", ".", ";", ",", ":", "*", "\"", "”", "/", "-", "–", "—", "|", "。",
        "=", "_":
        end -= 1
      default: return end
      }
    }
    // A stop after an initial or "Jr" belongs to it.
    let isInitial =
      end > start && line.isMark(end, ".") && tokens[end - 1].end - tokens[end - 1].start <= 1
    return isInitial ? end + 1 : end
  }

  /// "© dpa-infocom, dpa:…", "© dpa/Spektrum.de": an agency's mark is a source.
  private func copyrightFrame(_ start: Int) -> Frame? {
    guard parser.agency(at: start) != nil || line.phrase(at: start, .openSource) != nil else {
      return nil
    }
    var end = parser.count
    while end > start, tokens[end - 1].kind == .mark { end -= 1 }
    return Frame(range: start..<end, isSlashed: true)
  }
}
