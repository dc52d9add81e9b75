// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// Names of Japan, Korea and China, which are printed without a blank.
extension AuthorReader {
  /// The name in "山田太郎（海岸支局）", "김하늘"; nil for other lines, and for other languages.
  func easternName(_ line: String) -> String? {
    guard language == "ja" || language == "ko" else { return nil }
    var name = String(line.prefix { $0 != "（" && $0 != "(" }).foldingWhiteSpace()
    if language == "ja", name.hasSuffix("記者") {
      name = String(name.dropLast(2)).foldingWhiteSpace()
    }
    return NameCheck.isEasternName(name, language: language)
      || language == "ja" && NameCheck.isJapaneseName(name) ? name : nil
  }

  /// "王小明 李丽": names of two to four characters each.
  func isChinese(_ names: String) -> Bool {
    language == "zh"
      && names.split(separator: " ").allSatisfy { name in
        (2...4).contains(name.unicodeScalars.count)
          && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      }
  }
}
