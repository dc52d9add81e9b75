// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The byline as a reader sees it, and once only.
extension Editing {
  /// The byline as printed: the line of the page or wire, else a field that says more than names.
  mutating func decideByline(_ panel: [AuthorTestimony]) {
    let seen =
      panel.indices.first { index in
        panel[index].printed != nil && (panel[index].score > 0 || !panel[index].agencies.isEmpty)
      } ?? panel.indices.first { panel[$0].printed != nil && panel[$0].kind != .visible }
    if let seen {
      article.byline = panel[seen].printed.map { isPage ? Self.trimmed($0) : $0 }
      return
    }
    guard let field = panel.indices.first(where: { AuthorReader.isField(panel[$0].kind) }),
      panel[field].isTelling
    else { return }
    article.byline = panel[field].lineOfTexts
  }

  /// The line of a page without marks at its ends, which parted it from a day or a link: "Jane Doe -".
  private static func trimmed(_ line: String) -> String {
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
      TitleMarks.isMark(scalar) || scalar == " " || scalar == ","
    }
    let scalars = line.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isMark($0) }),
      let last = scalars.lastIndex(where: { !isMark($0) })
    else { return line }
    return String(scalars[first...last])
  }

  /// The first of two lines whose second is a mail address or a handle: "Jane Doe\njane.doe@courier.example".
  private static func withoutMail(_ text: String) -> String {
    let lines = text.split(separator: "\n")
    guard lines.count == 2, lines[1].utf8.contains(UInt8(ascii: "@")),
      !lines[1].utf8.contains(0x20)
    else { return text }
    return String(lines[0])
  }

  /// The line that a page shows its byline in, before the story begins, is none of that.
  mutating func dropByline() {
    guard isPage else { return }
    let author = article.authors.count == 1 ? article.authors.first : nil
    let lines = [author?.name, article.byline].compactMap { $0 }
    for (place, block) in article.body.prefix(6).enumerated() {
      guard case .paragraph(let text) = block else { continue }
      if text.text.utf8.count > 120 { return }
      guard lines.contains(Self.trimmed(Self.withoutMail(text.text))) else { continue }
      article.body.remove(at: place)
      // "Jane Doe" and "Transport correspondent", a line each.
      if let office = author?.jobTitle, place < article.body.count,
        article.body[place].plainText == office
      {
        article.body.remove(at: place)
      }
      return
    }
  }
}
