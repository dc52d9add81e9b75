// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// The list that some pages print their story's facts in: "Author: Jane Doe", "Date: 24.03.2016", "Section:
/// Harbour". An event's place and day are none: such a list names an author.
struct FactList {
  /// The line of the day; nil where this is another list.
  let day: String?

  private static let most = 8
  private static let longest = 90

  init(_ items: [ListItem]) {
    let lines = items.flatMap(Self.lines)
    guard (2...Self.most).contains(lines.count),
      lines.allSatisfy({ $0.utf8.count <= Self.longest }),
      lines.contains(where: Self.namesAuthor)
    else {
      day = nil
      return
    }
    day = lines.first { RichText($0).isDated }
  }

  /// A term and its explanation are one line; explanations follow each other, too.
  private static func lines(_ item: ListItem) -> [String] {
    if item.items.isEmpty { return [item.content.text.foldingWhiteSpace()] }
    let term = item.content.text.foldingWhiteSpace()
    return item.items.map { "\(term)\(term.hasSuffix(":") ? "" : ":") \($0.content.text)" }
  }

  private static func namesAuthor(_ line: String) -> Bool {
    if line.hasSuffix(" 기자") { return true }
    let key = line.lowercased()
    if let colon = key.firstRange(of: ":") {
      return VisibleReader.labels.contains(
        key[..<colon.lowerBound].lowercased().foldingWhiteSpace())
    }
    return VisibleReader.openings.contains { line.utf8.starts(with: $0.utf8) }
  }
}
