// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// What readers wrote below a story, where neither a heading nor a class says so: each text stands under a line
/// with a name and when it was written.
extension BodyFilter {
  /// In bytes.
  private static let longestLabel = 90
  private static let longestName = 40
  /// Paragraphs of a story; with fewer before it, a thread is what the page is about.
  private static let leastParagraphs = 3

  /// Takes out the texts from the first such line on, where two and more follow with names of their own.
  mutating func dropThreads() {
    var first: Int?
    var names: Set<[UInt8]> = []
    var labels = 0
    var running = 0
    // A line of that kind over another is an entry of a list: films with their days.
    var isLabelled = false
    for index in blocks.indices where isKept[index] {
      if !isMarked, running >= Self.leastParagraphs, isOverComments(index) {
        for later in index..<blocks.count { isKept[later] = false }
        return
      }
      if isHeading(index) {
        // A story goes on.
        (first, names, labels) = (nil, [], 0)
      } else if case .list(_, let items) = blocks[index].block, running >= Self.leastParagraphs,
        let listed = Self.names(of: items)
      {
        first = first ?? index
        names.formUnion(listed)
        labels += listed.count
      } else if running >= Self.leastParagraphs, let label = label(index) {
        if isLabelled {
          (first, names, labels) = (nil, [], 0)
        } else {
          first = first ?? label.start
          names.insert(PhraseKey(label.name).bytes)
          labels += 1
        }
        isLabelled = true
        continue
      }
      isLabelled = false
      if first == nil, blocks[index].isRunning { running += 1 }
    }
    // The same few names again and again are those of reporters who follow what happens.
    guard let first, names.count > 1, names.count * 3 >= labels, !isLabelled else { return }
    for index in first..<blocks.count { isKept[index] = false }
  }

  /// Whether a line that is no heading says how many comments follow, or asks for one, and no paragraph of the story
  /// stands below it.
  private func isOverComments(_ index: Int) -> Bool {
    guard case .paragraph(let text) = blocks[index].block,
      text.text.utf8.count <= Self.longestLabel,
      !text.endsSentence, index + 1 < blocks.count, !isParagraph[index + 1] || !isRunning(index + 1)
    else { return false }
    return CommentsHeading.reading(text.text) != nil
  }

  /// A name with a moment behind it, in one line or two, and where that begins.
  private func label(_ index: Int) -> (name: String, start: Int)? {
    // Events and their days are paragraphs of the story.
    guard case .paragraph(let text) = blocks[index].block, blocks[index].hint == nil,
      !isParagraph[index]
    else { return nil }
    if let name = Self.name(in: text) { return (name, index) }
    guard Self.isMoment(text.text), let before = previous(index), isKept[before],
      case .paragraph(let name) = blocks[before].block, blocks[before].hint == nil,
      Self.isName(name.text)
    else { return nil }
    return (name.text, before)
  }

  /// The names of all items that each open with such a line; nil where one does not.
  private static func names(of items: [ListItem]) -> [[UInt8]]? {
    var names: [[UInt8]] = []
    for item in items {
      guard let end = item.content.text.unicodeScalars.firstIndex(of: "\n") else { return nil }
      let text = item.content.text
      let length = text.unicodeScalars.distance(from: text.startIndex, to: end)
      guard let name = name(in: item.content.slice(from: 0, to: length)) else { return nil }
      names.append(PhraseKey(name).bytes)
    }
    return names
  }

  /// The name that opens a line and is set apart from the moment behind it: a link, strong words.
  private static func name(in line: RichText) -> String? {
    guard line.text.utf8.count <= longestLabel, let mark = line.marks.first, mark.start == 0,
      mark.end < line.length, mark.type == .link || mark.type == .strong
    else { return nil }
    let name = line.slice(from: 0, to: mark.end).text
    return isName(name) && isMoment(line.slice(from: mark.end, to: line.length).text) ? name : nil
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.count <= longestName && !text.hasSuffix(":") && !VisibleReader.holdsYear(text)
      && text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// Whether a short text says how long ago something was, or names a day and an hour.
  private static func isMoment(_ text: String) -> Bool {
    guard text.utf8.count <= 48, VisibleReader.hasDigit(text) else { return false }
    let line = text.foldingWhiteSpace()
    if RichText(line).isAge { return true }
    return holdsHour(line) && (VisibleReader.holdsShortDay(line) || VisibleReader.holdsYear(line))
  }

  /// "10:12", "10.12"
  private static func holdsHour(_ line: String) -> Bool {
    line.split { " ,|•·".contains($0) }.contains { word in
      let numbers = word.utf8.split(separator: word.utf8.contains(0x3A) ? 0x3A : 0x2E)
      return numbers.count == 2
        && numbers.allSatisfy { number in
          (1...2).contains(number.count) && number.allSatisfy { $0.isASCIIDigit }
        }
    }
  }
}
