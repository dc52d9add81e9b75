// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Finds the credit that closes a paragraph: "… said. (dpa)", "… / AFP e EFE", "… Editing by Jane Doe".
struct TailFinder {
  let grammar: AttributionGrammar
  let language: String?

  func find(_ text: String) -> TailReading? {
    let mayCredit = text.withBytes { bytes in
      guard bytes.count > 3, let first = TailStarts(bytes).first else { return false }
      return grammar.vocabulary.mayCredit(bytes, from: first)
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
    let starts = bytes.withUnsafeBufferPointer { TailStarts($0).all }
    for start in starts where start <= last {
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
    if reader.isTalk { return nil }
    let mayBeCodes = !isWhole && parser.count <= CreditParser.Outcome.mostCodes
    guard mayBeCodes || reader.mayStandAlone, let outcome = reader.read(),
      outcome.isSureTail || !isWhole && outcome.isBareCodes(parser),
      !PhotoCredit(parser).isPhoto()
    else { return nil }
    return outcome.reading
  }
}
