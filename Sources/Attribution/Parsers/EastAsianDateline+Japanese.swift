// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension EastAsianDateline {
  /// "[東京 ２６日 ロイター] -", "【ドーハ共同】"
  func japanese() -> Reading? {
    guard let close = text.prefix(40).firstIndex(where: { $0 == "]" || $0 == "］" || $0 == "】" })
    else { return nil }
    var parts = Parts()
    let inner = string(1..<close)
    let words = inner.split(whereSeparator: { " \u{3000}=＝".contains($0) }).map(String.init)
    for word in words {
      if let code = agency(word) {
        parts.agency = code
      } else if word.hasSuffix("日"), isDate(word) {
        parts.date = word
      } else {
        parts.places.append(word)
      }
    }
    if parts.agency == nil, words.count == 1 {
      for length in stride(from: min(5, close - 2), through: 2, by: -1) {
        if let code = agency(string(close - length..<close)) {
          parts.agency = code
          parts.places = [string(1..<close - length)]
          break
        }
      }
    }
    guard parts.agency != nil else { return nil }
    parts.isAgencyKnown = true
    parts.places = parts.places.flatMap {
      $0.split(whereSeparator: { "／/・".contains($0) }).map(String.init)
    }
    var index = skipBlanks(close + 1)
    while index < text.count,
      text[index] == "-" || text[index] == "－" || text[index] == "―" || isBlank(index)
    { index += 1 }
    return Reading(parts: parts, rest: index)
  }

  private func isDate(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { isDigit($0) || $0 == "日" || $0 == "月" || $0 == "年" }
  }
}
