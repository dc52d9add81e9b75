// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Tells pictures' credits from the text's: "Jane Doe / Reuters", "Foto: dpa", "Jane Doe/AFP via Getty Images".
struct PhotoCredit {
  let parser: LineParser
  private var line: Line { parser.line }

  init(_ parser: LineParser) { self.parser = parser }

  /// True for the credit of a picture, alone or behind its caption.
  func isPhoto() -> Bool {
    guard parser.count > 1 else { return false }
    return startsWithLabel() || hasPhotoWords() || endsWithPhotoWord() || endsWithSlash()
      || endsWithBracket()
  }

  private func startsWithLabel() -> Bool {
    var index = 0
    while index < parser.count, parser.tokens[index].kind == .mark { index += 1 }
    guard let photo = line.phrase(at: index, .photo) else { return false }
    if line.isMark(photo.end, ":") || line.isMark(photo.end, "：") { return true }
    if photo.end - index > 1 { return true }
    // "Fot. Jan Kowalski": the label cut short.
    if line.isMark(photo.end, "."), !parser.tokens[photo.end].isSpaced {
      let end = parser.name(at: photo.end + 1, before: parser.count, .people)
      return end > photo.end + 1 && (end >= parser.count || parser.tokens[end].kind == .mark)
    }
    return parser.count - photo.end <= 8
      && (line.isMark(photo.end, "/") || line.means(photo.end, [.by, .copyright]))
  }

  /// "… Photo by Jane Doe", "AP Photo/Jane Doe", "/Getty"
  private func hasPhotoWords() -> Bool {
    for index in max(0, parser.count - 24)..<parser.count {
      // A small word counts as a part of a longer phrase alone.
      let entry = parser.tokens[index].entry
      let isAlone = parser.tokens[index].shape != .lower && entry.meaning.contains(.photo)
      guard entry.hasLonger || isAlone, let photo = line.phrase(at: index, .photo),
        parser.tokens[index].shape != .lower || photo.end - index > 1
      else { continue }
      if photo.end >= parser.count, index > 0,
        line.isMark(index - 1, "/") || line.means(index - 1, .and) || photo.end - index > 1
      {
        return true
      }
      let isCredit =
        line.isMark(photo.end, ":") || line.isMark(photo.end, "/") || namesToEnd(photo.end)
        || line.isMark(photo.end, ")") && line.isMark(index - 1, "/")
        || line.isMark(photo.end, ".") && photo.end - index > 1
      if isCredit { return true }
    }
    return false
  }

  /// "… by Jane Doe", a name and no more behind the word for a picture.
  private func namesToEnd(_ index: Int) -> Bool {
    guard line.means(index, .by), index + 1 < parser.count else { return false }
    let end = parser.name(at: index + 1, before: parser.count, .people)
    return end > index + 1 && parser.tokens[index + 1].isName
      && (end >= parser.count || parser.tokens[end].kind == .mark)
  }

  /// "J. Doe / LRT nuotr."
  private func endsWithPhotoWord() -> Bool {
    guard let last = parser.tokens.lastIndex(where: { $0.kind == .word }), last >= parser.count - 2,
      line.means(last, .photo),
      let slash = parser.tokens[..<last].lastIndex(where: { $0.isMark("/") }), last - slash <= 4
    else { return false }
    // "a src/index.js file" holds small words around its slash.
    return slash > 0 && parser.tokens[slash - 1].isName
      && (slash + 1..<last).allSatisfy { parser.tokens[$0].shape != .lower }
      && parser.tokens[..<slash].filter { $0.shape == .lower && $0.kind == .word }.count <= 2
  }

  /// "Jane Doe/Reuters", "JANE DOE / AFP"
  private func endsWithSlash() -> Bool {
    guard let slash = parser.tokens.lastIndex(where: { $0.isMark("/") }), slash >= 1,
      slash + 1 < parser.count
    else { return false }
    let nameFirst = parser.tokens[slash - 1].kind == .word && parser.tokens[slash - 1].isName
    if let match = parser.agency(at: slash + 1), nameFirst {
      let rest = parser.tokens[match.end...].filter { $0.kind == .word }.count
      let before = parser.agency(at: slash - 1) != nil || parser.outlet(at: slash - 1) != nil
      return rest == 0 && !before && personEnds(slash)
    }
    // "EFE/ Jane Doe": the agency first, a person after it.
    if let start = agencyBefore(slash) {
      let end = parser.name(at: slash + 1, before: parser.count, .people)
      let words = parser.tokens[slash + 1..<max(end, slash + 1)].filter { $0.kind == .word }.count
      return words >= 2 && end >= parser.count && start > 0
    }
    return false
  }

  private func agencyBefore(_ slash: Int) -> Int? {
    for start in max(0, slash - 3)..<slash {
      if let match = parser.agency(at: start), match.end == slash { return start }
    }
    return nil
  }

  /// True where two capitalised words, a person, stand right before a token.
  private func personEnds(_ end: Int) -> Bool {
    guard end >= 2 else { return false }
    var index = end - 1
    var words = 0
    while index >= 0, parser.tokens[index].kind == .word || line.isMark(index, "."), words < 4 {
      if parser.tokens[index].kind == .word {
        if !parser.tokens[index].isName, !line.means(index, .particle) { break }
        words += 1
      }
      index -= 1
    }
    return words >= 2
  }

  /// "Jane Doe (AFP)": a person and an agency in brackets, nothing else.
  private func endsWithBracket() -> Bool {
    var end = parser.count
    if line.isMark(end - 1, ".") { end -= 1 }
    guard line.isMark(end - 1, ")"),
      let open = parser.tokens[..<end].lastIndex(where: { $0.isMark("(") }), open >= 2,
      let match = parser.agency(at: open + 1), match.end == end - 1
    else { return false }
    return parser.name(at: 0, before: open, .people) == open
      && parser.tokens[..<open].filter { $0.kind == .word }.count >= 2
      && parser.place(at: 0, before: open, isKnownOnly: true) != open
  }
}
