// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Cuts a document into front matter and body, and one that Wirecopy wrote into its articles.
struct MarkdownParts {
  /// An article: its front matter, and where its body lies.
  struct Part {
    var front: FrontMatter?
    var body: Range<Int>
  }

  /// More front matter than this is none.
  private static let longestFrontMatter = 4 << 20

  private let text: [UInt8]
  /// Where each line begins.
  private let lines: [Int]

  init(_ text: [UInt8]) {
    self.text = text
    var lines = [0]
    for (index, byte) in text.enumerated() where byte == 0x0A { lines.append(index + 1) }
    self.lines = lines
  }

  /// The body of a document without front matter that can be read.
  var body: ArraySlice<UInt8> {
    guard isDelimiter(firstLine, "+++"), let end = closing(after: firstLine, "+++") else {
      return text[...]
    }
    return text[start(of: end + 1)...]
  }

  /// What is to be said of front matter that is not read.
  var warnings: [String] {
    isDelimiter(firstLine, "+++") && closing(after: firstLine, "+++") != nil
      ? ["front matter in TOML is not read; write it in YAML between lines of '---'"] : []
  }

  /// The first line that is not blank.
  private var firstLine: Int { lines.indices.first { !isBlank($0) } ?? 0 }

  /// The first article; nil where the document does not begin with front matter.
  ///
  /// A rule above a paragraph looks like it: what lies between must begin with a name and a colon.
  func first() throws -> Part? {
    let opening = firstLine
    guard isDelimiter(opening, "---"), let end = closing(after: opening, "---"),
      end == opening + 1 || isField(opening + 1)
    else { return nil }
    return try part(opening, end)
  }

  /// The article after another.
  func next(after part: Part) throws -> Part? {
    guard let opening = line(at: part.body.upperBound), isDelimiter(opening, "---"),
      let end = closing(after: opening, "---")
    else { return nil }
    return try self.part(opening, end)
  }

  private func part(_ opening: Int, _ end: Int) throws -> Part {
    let yaml = text[start(of: opening + 1)..<start(of: end)]
    guard yaml.count <= Self.longestFrontMatter else {
      throw ReadError(
        .tooLarge, "the front matter is larger than \(Self.longestFrontMatter >> 20) MiB",
        advice: "split the document", line: opening + 1, column: 1)
    }
    let front = try FrontMatter(yaml, line: opening + 1)
    let body = start(of: end + 1)
    return Part(
      front: front, body: body..<(front.isOwn ? bodyEnd(from: end + 1) : text.count))
  }

  /// Where the next article begins: a line of "---" after a blank line, outside of fences, with the
  /// fields of an article under it.
  private func bodyEnd(from first: Int) -> Int {
    var fence: (sign: UInt8, length: Int)?
    var line = first
    while line < lines.count {
      defer { line += 1 }
      if let mark = self.fence(line) {
        if let open = fence {
          if open.sign == mark.sign, mark.length >= open.length, mark.isBare { fence = nil }
        } else {
          fence = (mark.sign, mark.length)
        }
        continue
      }
      guard fence == nil, isDelimiter(line, "---"), line == first || isBlank(line - 1),
        line + 1 < lines.count, isField(line + 1), let end = closing(after: line, "---"),
        (line..<end).contains(where: { self.line($0).starts(with: "authors:".utf8) })
      else { continue }
      return start(of: line)
    }
    return text.count
  }

  // MARK: Lines

  private func start(of line: Int) -> Int { line < lines.count ? lines[line] : text.count }

  private func line(at offset: Int) -> Int? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low] == offset ? low : nil
  }

  /// The line without its end.
  private func line(_ index: Int) -> ArraySlice<UInt8> {
    var line = text[start(of: index)..<start(of: index + 1)]
    while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
    return line
  }

  private func isBlank(_ index: Int) -> Bool { line(index).allSatisfy { $0 <= 0x20 } }

  private func isDelimiter(_ index: Int, _ mark: String) -> Bool {
    line(index).trimmingBlanks().elementsEqual(mark.utf8) && line(index).first != 0x20
  }

  /// A name and a colon, as YAML has them.
  private func isField(_ index: Int) -> Bool {
    let line = line(index)
    if line.first == UInt8(ascii: "#") { return true }
    let name = line.prefix {
      $0.isASCIILetterOrDigit || "_-\"'".utf8.contains($0)
    }
    return !name.isEmpty && line.dropFirst(name.count).first == UInt8(ascii: ":")
  }

  private func closing(after opening: Int, _ mark: String) -> Int? {
    var line = opening + 1
    while line < lines.count {
      if isDelimiter(line, mark) || (mark == "---" && isDelimiter(line, "...")) { return line }
      line += 1
    }
    return nil
  }

  private func fence(_ index: Int) -> (sign: UInt8, length: Int, isBare: Bool)? {
    let line = line(index)
    let indent = line.prefix { $0 == 0x20 }.count
    let rest = line.dropFirst(indent)
    guard indent < 4, let sign = rest.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~")
    else { return nil }
    let length = rest.prefix { $0 == sign }.count
    let after = rest.dropFirst(length)
    guard length >= 3, sign == UInt8(ascii: "~") || !after.contains(sign) else { return nil }
    return (sign, length, after.allSatisfy { $0 <= 0x20 })
  }
}
