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

  /// The people in "（山田太郎）" and "【山田太郎、佐藤花子】", by which Japanese papers sign a story; nil for other lines.
  func easternSignature(_ line: String) -> [Person]? {
    guard language == "ja", line.utf8.count <= 120,
      line.hasPrefix("（") && line.hasSuffix("）") || line.hasPrefix("【") && line.hasSuffix("】")
    else { return nil }
    let names = line.dropFirst().dropLast().split { $0 == "、" || $0 == "・" }
    let people = names.map { Person(name: String($0).foldingWhiteSpace()) }
    return !people.isEmpty
      && people.allSatisfy { person in
        easternName(person.name) != nil && !person.name.holds(anyOf: Self.remarks)
      } ? people : nil
  }

  /// Parts of what else stands in such brackets: "（敬称略）", "（随時掲載）", "（最終更新）".
  private static let remarks = ["略", "載", "期", "更新", "写真", "有料", "終", "完"]

  /// "王小明 李丽", "王小明、李丽": names of two to four characters each.
  func isChinese(_ names: String) -> Bool {
    language == "zh"
      && names.split(whereSeparator: { $0 == " " || $0 == "、" }).allSatisfy { name in
        (2...4).contains(name.unicodeScalars.count)
          && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      }
  }
}
