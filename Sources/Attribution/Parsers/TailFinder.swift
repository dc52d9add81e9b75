// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Finds the credit that closes a paragraph: "… said. (dpa)", "… / AFP e EFE", "… Editing by Jane Doe".
struct TailFinder {
  let grammar: AttributionGrammar
  let language: String?

  /// Credits are looked for in this many bytes at the end.
  private static let reach = 900

  func find(_ text: String) -> TailReading? {
    var text = text
    let mayCredit = text.withUTF8 { bytes in
      bytes.count > 3
        && grammar.vocabulary.mayCredit(bytes, from: max(0, bytes.count - TailFinder.reach))
    }
    return mayCredit ? search(text) : nil
  }

  /// Reads from every place where a credit may start, whatever its words.
  func search(_ text: String) -> TailReading? {
    let bytes = Array(text.utf8)
    // Most paragraphs offer several starts and hold no credit at all: the words behind the first
    // start are cut and looked up once, and serve the later ones too.
    var longest: Line?
    var last = bytes.count
    for start in starts(bytes) where start <= last {
      var tail = longest?.tail(from: start)
      if tail == nil {
        let line = Line(
          Array(bytes[start...]), vocabulary: grammar.vocabulary,
          limit: AttributionGrammar.Limits.credit)
        tail = line
        if longest == nil {
          let moved = line.moved(by: start, in: bytes)
          last = moved.lastCrediting
          longest = moved
        }
      }
      guard let tail, let reading = read(tail, isWhole: start == 0) else { continue }
      let offset = bytes[..<start].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
      let piece = String(decoding: bytes[start...], as: UTF8.self)
      return TailReading(offset: offset, text: piece, reading: reading)
    }
    return nil
  }

  private func read(_ tail: Line, isWhole: Bool) -> CreditReading? {
    let parser = LineParser(line: tail, grammar: grammar, language: language)
    let reader = CreditParser(parser: parser, isStrict: true)
    let mayBeCodes = !isWhole && parser.count <= CreditParser.Outcome.mostCodes
    guard mayBeCodes || reader.mayStandAlone, let outcome = reader.read(),
      outcome.isSureTail || !isWhole && outcome.isBareCodes(parser),
      !PhotoCredit(parser).isPhoto()
    else { return nil }
    return outcome.reading
  }

  /// Places where a closing credit may start, the longest credit first.
  private func starts(_ bytes: [UInt8]) -> [Int] {
    var end = bytes.count
    while end > 0, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x2E { end -= 1 }
    guard end > 0 else { return [] }
    var found: [Int] = []
    let floor = max(0, bytes.count - TailFinder.reach)
    var index = end - 1
    if let open = wideBracket(bytes, end, floor) { return [open] }
    if bytes[index] == 0x29 {
      var depth = 0
      while index >= floor {
        if bytes[index] == 0x29 { depth += 1 }
        if bytes[index] == 0x28 {
          depth -= 1
          if depth == 0 { break }
        }
        index -= 1
      }
      if index >= floor, index >= 0, bytes[index] == 0x28 { found.append(index) }
      return found
    }
    return sentenceStarts(bytes, end, floor)
  }

  /// "（新华社）": where the wide bracket that closes the text was opened.
  private func wideBracket(_ bytes: [UInt8], _ end: Int, _ floor: Int) -> Int? {
    // A long run of stops behind the bracket may leave the bracket before the floor.
    guard end > 6, floor < end - 5, Array(bytes[end - 3..<end]) == [0xEF, 0xBC, 0x89] else {
      return nil
    }
    return (floor..<end - 5).last { Array(bytes[$0..<$0 + 3]) == [0xEF, 0xBC, 0x88] }
  }

  /// Starts after a sentence's end, at a slash and at a dash.
  private func sentenceStarts(_ bytes: [UInt8], _ end: Int, _ floor: Int) -> [Int] {
    var found: [Int] = []
    /// Starts come in order, some of them twice.
    func add(_ start: Int) {
      if found.last != start { found.append(start) }
    }
    var index = floor
    while index < end {
      let byte = bytes[index]
      let isBlankBefore = index == 0 || bytes[index - 1] <= 0x20
      if byte == 0x2F, isBlankBefore || index > 0 && isClosing(bytes[index - 1]), end - index < 160
      {
        add(index)
      }
      if isBlankBefore, index > 1, isSentenceEnd(bytes, before: index - 1), byte != 0x2F {
        add(index)
      }
      if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94, end - index < 60
      {
        add(index)
      }
      if byte == 0x2D, isBlankBefore, end - index < 40 { add(index) }
      if byte == 0x28, isBlankBefore, end - index < 400 { add(index) }
      if byte == 0x0A, index + 1 < end { add(index + 1) }
      index += 1
    }
    return Array(found.suffix(12))
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x22 || byte == 0x29 || byte == 0x9D
  }

  private func isSentenceEnd(_ bytes: [UInt8], before blank: Int) -> Bool {
    guard bytes[blank] <= 0x20, blank > 0 else { return false }
    switch bytes[blank - 1] {
    case 0x2E, 0x21, 0x3F, 0x22, 0x29, 0x9D, 0x99, 0x5D: return true
    default: return false
    }
  }
}
