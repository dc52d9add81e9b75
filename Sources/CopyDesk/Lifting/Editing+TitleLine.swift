// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// The line that some systems print over the story in the texts of their feeds.
extension Editing {
  /// Whether the body opens with a line of what fields say as well: "Bridge opens Ann Reed Tue,
  /// 11/03/2026 - 09:14", the headline, its author and a day, or "Bridge opens Reuters", the headline and
  /// what the item was taken from.
  var opensWithTitleLine: Bool {
    guard draft.format != "html", let headline = article.headline, !draft.body.isEmpty,
      case .paragraph(let line) = draft.body[0].block,
      line.text.utf8.count > headline.utf8.count,
      line.text.utf8.count <= headline.utf8.count + LineReader.longestStamp,
      line.text.utf8.starts(with: headline.utf8)
    else { return false }
    let behind = Substring(line.text.utf8.dropFirst(headline.utf8.count))
    var rest = String(behind).foldingWhiteSpace()
    let isNamed = drop(names, from: &rest)
    return rest.isEmpty || DateParser(tag: language).isOnlyDate(rest) || isNamed && isDay(rest)
  }

  /// Who wrote the item, and what it was taken from.
  private var names: [String] {
    let authors = docket[.author].map { evidence in
      if case .person(let person) = evidence.value { person.name } else { evidence.text ?? "" }
    }
    return (authors + [draft.feed?.title ?? ""]).map { $0.foldingWhiteSpace() }
  }

  /// Takes names off the start of a text; false where none stands there.
  private func drop(_ names: [String], from text: inout String) -> Bool {
    let length = text.utf8.count
    for name in names where !name.isEmpty && text.hasPrefix(name) {
      text = String(text.dropFirst(name.count)).foldingWhiteSpace()
    }
    return text.utf8.count < length
  }

  /// Whether a text is a day and perhaps a time, be it one that can be read or "11/03/2026", whose order
  /// nothing tells: digits, and no more letters than a day of the week has.
  private func isDay(_ text: String) -> Bool {
    var (digits, letters) = (0, 0)
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType != nil { digits += 1 }
      if scalar.properties.isAlphabetic { letters += 1 }
    }
    return digits >= 6 && letters <= 12
  }
}
