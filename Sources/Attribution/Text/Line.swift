// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A line of text cut into tokens, each looked up in the vocabulary.
///
/// A class: a dozen parsers ask the same line, and copies would count references.
final class Line {
  /// The text, UTF-8.
  let bytes: [UInt8]
  /// Its tokens; white space is only seen in `isSpaced`.
  let tokens: [Token]
  /// What the words mean.
  let vocabulary: Vocabulary

  /// Cuts a text, or its first `limit` bytes at a word's end, into tokens.
  init(_ text: [UInt8], vocabulary: Vocabulary, limit: Int = .max) {
    bytes = text
    self.vocabulary = vocabulary
    let cut = Tokenizer.tokens(of: text, vocabulary, limit: limit)
    tokens =
      cut.contains(where: { Glue.isSuspect($0) || Glue.mayHoldAnd($0, text) })
      ? Glue.split(cut, text, vocabulary) : cut
  }

  private init(_ bytes: [UInt8], tokens: [Token], vocabulary: Vocabulary) {
    self.bytes = bytes
    self.tokens = tokens
    self.vocabulary = vocabulary
  }

  /// The same line as a part of a longer text that holds it from a byte on.
  func moved(by offset: Int, in bytes: [UInt8]) -> Line {
    var moved = tokens
    for index in moved.indices {
      moved[index].start += Int32(offset)
      moved[index].end += Int32(offset)
    }
    return Line(bytes, tokens: moved, vocabulary: vocabulary)
  }

  /// The line that starts at a byte of this one; nil where no token starts there.
  func tail(from byte: Int) -> Line? {
    guard let first = tokens.firstIndex(where: { $0.start >= byte }),
      tokens[first].start == byte
    else { return nil }
    var tail = Array(tokens[first...])
    tail[0].isSpaced = true
    tail[0].isAfterBreak = true
    return Line(bytes, tokens: tail, vocabulary: vocabulary)
  }

  /// The number of tokens.
  var count: Int { tokens.count }

  /// The text of some bytes.
  func text(_ start: Int32, _ end: Int32) -> String {
    start < end ? String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self) : ""
  }

  /// The text of some tokens, as printed.
  func text(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : text(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }

  /// The bytes of some tokens, as printed.
  func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
    range.isEmpty
      ? [] : bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)]
  }

  /// True where the token at an index, if there is one, is this mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(mark)
  }

  /// The longest phrase with one of these meanings that starts at a token; where it ends and its entry.
  func phrase(
    at index: Int, _ meaning: Meaning, before bound: Int? = nil
  ) -> (end: Int, entry: Vocabulary.Entry)? {
    let bound = Swift.min(bound ?? tokens.count, tokens.count)
    guard index >= 0, index < bound, tokens[index].entry.isKnown else { return nil }
    var entry = tokens[index].entry
    // Most words mean something else, and no phrase begins with them.
    if !entry.hasLonger, entry.meaning.isDisjoint(with: meaning) { return nil }
    var found: (Int, Vocabulary.Entry)?
    var hash = tokens[index].hash
    var next = index + 1
    if !entry.meaning.isDisjoint(with: meaning) { found = (next, entry) }
    while entry.hasLonger, let word = continuation(next, bound) {
      hash = WordHash.phrase(hash, tokens[word].hash)
      entry = vocabulary.entry(hash)
      next = word + 1
      if !entry.meaning.isDisjoint(with: meaning) { found = (next, entry) }
    }
    return found
  }

  /// The next word of a phrase; stops and apostrophes between words do not part it.
  private func continuation(_ index: Int, _ bound: Int) -> Int? {
    guard index < bound else { return nil }
    if tokens[index].kind == .word || tokens[index].kind == .number { return index }
    // "Übersetzt ins (en) von"
    if tokens[index].mark == "(", index + 3 < bound, tokens[index + 2].isMark(")"),
      tokens[index + 3].shape == .lower, tokens[index + 1].end - tokens[index + 1].start <= 3
    {
      return index + 3
    }
    guard index + 1 < bound, tokens[index + 1].kind == .word else { return nil }
    switch tokens[index].mark {
    case ".": return tokens[index].isSpaced ? nil : index + 1
    case "&": return index + 1
    // "RFE/RL", "글·사진"
    case "/", "·", "・":
      return tokens[index].isSpaced || tokens[index + 1].isSpaced ? nil : index + 1
    default: return nil
    }
  }

  /// True where a word at an index has one of these meanings by itself.
  func means(_ index: Int, _ meaning: Meaning) -> Bool {
    index >= 0 && index < tokens.count && !tokens[index].entry.meaning.isDisjoint(with: meaning)
  }

  /// The number of Unicode code points before a byte.
  func codePoints(before byte: Int32) -> Int {
    var count = 0
    for index in 0..<Int(byte) where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The text from a byte on, white space at its start skipped, and where it starts.
  func rest(from byte: Int32) -> (text: String, start: Int32) {
    var start = Int(byte)
    while start < bytes.count {
      let length = Tokenizer.whiteSpace(bytes, start)
      if length == 0 { break }
      start += length
    }
    return (String(decoding: bytes[start...], as: UTF8.self), Int32(start))
  }
}
