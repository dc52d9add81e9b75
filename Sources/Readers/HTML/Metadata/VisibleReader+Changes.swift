// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The day of the last change, which pages print beside that of the publication, or in their foot.
extension VisibleReader {
  /// What wikis and some systems print in the foot of the page, wherever that stands: "This page was
  /// last changed on 24 March 2016".
  func noteChange(_ draft: inout Draft) {
    if draft.evidence.contains(where: { $0.field == .modified }) { return }
    for node in tree.nodes.indices.reversed() where tree.nodes[node].isElement {
      guard (8...160).contains(finder.index.letters(node)), isOfChange(node) else { continue }
      let line = text(node)
      guard line.utf8.count <= 160, Self.holdsYear(line) else { continue }
      draft.note(.modified, line, Evidence.Origin(.visible, "line of the last change"))
      return
    }
  }

  private func isOfChange(_ node: Int) -> Bool {
    for index in tree.nodes[node].attributes {
      let attribute = tree.attributes[Int(index)]
      guard attribute.name == .id || attribute.name == .class else { continue }
      let letters = Self.letters(in: tree.utf8(attribute.value))
      if letters.count >= 7, String(decoding: letters, as: UTF8.self).holds(anyOf: Self.changes) {
        return true
      }
    }
    return false
  }

  /// Parts of the names that designers give to that line.
  private static let changes = ["lastmod", "lastedit", "lastupdate", "lastchange"]

  /// Whether the words in a `<time>`, or right before it, say that the day is that of a change.
  func saysChange(_ time: Int) -> Bool {
    let label = text(time).prefix { !$0.isNumber }
    if label.count > 3 { return Self.namesChange(label) }
    var before = time - 1
    let parent = Int(tree.nodes[time].parent)
    while before > parent, tree.nodes[before].isElement || finder.index.letters(before) == 0 {
      before -= 1
    }
    guard before > parent else { return false }
    return Self.namesChange(
      String(decoding: tree.bytes[tree.textRange(of: before)].suffix(60), as: UTF8.self))
  }

  private static func namesChange(_ label: some StringProtocol) -> Bool {
    let key = label.lowercased()
    return key.holds(anyOf: changeWords) && !key.holds("publi")
  }

  /// True for "Last updated" and "Published" on a line of their own: the next one has the day.
  static func isLabelOfDay(_ line: String) -> Bool {
    (4...longestLabel).contains(line.utf8.count)
      && !line.utf8.contains { $0.isASCIIDigit }
      && (namesChange(line) || labelled(line) == line)
  }
  private static let longestLabel = 40

  /// Parts of the words that such labels are made of.
  private static let changeWords = [
    "updat", "modifi", "revised", "aktualis", "geändert", "mis à jour", "actualiz", "atualiz",
    "aggiorn", "bijgewerkt", "gewijzigd", "oppdater", "opdater", "uppdater", "päivitetty",
    "aktualiz", "frissít", "güncel", "diperbarui", "cập nhật", "обновл", "изменен", "оновлен",
    "ενημέρωση", "تحديث", "수정", "更新",
  ]

  /// Where the day of publication is known, the lines around the headline may say when the story was changed:
  /// "Updated 24 March 2016". The desk asks of their words whether they do.
  func noteChange(in line: String, _ draft: inout Draft) -> Bool {
    guard line.utf8.count <= 160, Self.hasDigit(line),
      Self.holdsYear(line) || Self.holdsShortDay(line)
    else { return false }
    draft.note(.modified, line, .dayOfChange)
    return true
  }
}
