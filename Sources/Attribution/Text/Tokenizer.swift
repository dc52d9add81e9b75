// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Cuts UTF-8 into words, numbers and marks, one after the other, in one pass.
///
/// It borrows the bytes and keeps no token, so that who only looks for a word in running text pays for
/// nothing else.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  /// No token begins at this byte or behind it.
  let limit: Int
  var position: Int
  var isSpaced = true
  var isAfterBreak = true

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary, from start: Int = 0,
    limit: Int = .max
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.limit = Swift.min(bytes.count, limit)
    position = start
  }

  /// All tokens of a text, or of its first `limit` bytes at a word's end.
  static func tokens(
    of bytes: [UInt8], _ vocabulary: Vocabulary, limit: Int = .max
  ) -> [Token] {
    bytes.withUnsafeBufferPointer { bytes in
      var tokens: [Token] = []
      tokens.reserveCapacity(Swift.min(Swift.min(bytes.count, limit) / 5 + 4, 96))
      var tokenizer = Tokenizer(bytes, vocabulary, limit: limit)
      while let token = tokenizer.next() { tokens.append(token) }
      return tokens
    }
  }

  /// The next token; nil at the end.
  @inline(__always)
  mutating func next() -> Token? {
    while position < limit {
      let byte = bytes[position]
      if (byte | 0x20) &- 0x61 < 26 { return word() }
      if byte == 0x20 {
        position += 1
        isSpaced = true
      } else if let token = other() {
        return token
      }
    }
    return nil
  }

  /// A word that begins with an ASCII letter, as most do.
  @inline(__always)
  private mutating func word() -> Token {
    let run = LetterRun(bytes, from: position)
    guard isEnd(run.end) else { return word(run) }
    var token = token(.word, to: run.end)
    token.script = .latin
    token.shape =
      !run.hasUpper ? .lower : !run.hasLower ? .upper : run.isMixed ? .mixed : .capitalized
    token.hash = run.hash.word
    token.entry = vocabulary.entry(token.hash)
    return token
  }

  /// True where no word goes on: at a blank, a comma, a stop before a blank.
  @inline(__always)
  func isEnd(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    let byte = bytes[index]
    if byte == 0x2E { return index + 1 == bytes.count || bytes[index + 1] <= 0x20 }
    return Tokenizer.endsWord(byte)
  }

  /// The token that ends at a byte; what comes next stands behind it.
  @inline(__always)
  private mutating func token(_ kind: Token.Kind, to end: Int) -> Token {
    let token = Token(
      kind: kind, isSpaced: isSpaced, isAfterBreak: isAfterBreak, start: Int32(position),
      end: Int32(end))
    position = end
    isSpaced = false
    isAfterBreak = false
    return token
  }

  /// What begins with anything but an ASCII letter or a blank; nil where that prints nothing.
  @inline(never)
  private mutating func other() -> Token? {
    let space = Tokenizer.whiteSpace(bytes, position)
    if space > 0 {
      if bytes[position] == 0x0A { isAfterBreak = true }
      position += space
      isSpaced = true
      return nil
    }
    let byte = bytes[position]
    if byte < 0x80, byte &- 0x30 >= 10, byte != 0x27, byte != 0x40 {
      // A mark of ASCII, as most are, but for apostrophes and what handles begin with.
      var token = token(.mark, to: position + 1)
      token.mark = Unicode.Scalar(byte)
      return token
    }
    let (value, length) = Tokenizer.scalar(bytes, position)
    if Letter.of(value).script != .none || Tokenizer.isDigit(value) {
      return word(LetterRun(bytes, from: position))
    }
    if value == 0x40, position + 1 < bytes.count, Tokenizer.isHandle(bytes[position + 1]) {
      return handle()
    }
    if value == 0x200B || value == 0xFEFF || value == 0xAD || (0x200C...0x200F ~= value)
      || (0x202A...0x202E ~= value) || (0x2066...0x2069 ~= value)
    {
      _ = token(.mark, to: position + length)
      return nil
    }
    let extra = isSpaced ? 0 : Tokenizer.possessive(bytes, position, value, length)
    var token = token(.mark, to: position + length + extra)
    token.mark = Unicode.Scalar(value) ?? " "
    return token
  }

  private mutating func handle() -> Token {
    var end = position + 1
    while end < bytes.count, Tokenizer.isHandle(bytes[end]) { end += 1 }
    return token(.handle, to: end)
  }

  /// A word or number that goes on behind its first ASCII letters, if it has any; also a mail address
  /// or web address, which begin like one.
  @inline(never)
  private mutating func word(_ run: LetterRun) -> Token {
    let start = position
    var hash = run.hash
    var letters = run.end - start
    var digits = 0
    var script: Token.Script = letters > 0 ? .latin : .none
    var hasUpper = run.hasUpper
    var hasLower = run.hasLower
    var isFirstUpper = run.isFirstUpper
    var hasInnerUpper = run.hasInnerUpper
    var hasHyphen = false
    var afterJoin = false
    var end = run.end
    while end < bytes.count, !Tokenizer.endsWord(bytes[end]) {
      let (value, length) = Tokenizer.scalar(bytes, end)
      let letter = Letter.of(value)
      let own = letter.script
      if own != .none {
        if letters == 0 && digits == 0 || script == .none { script = own }
        if own.isUnspaced != script.isUnspaced { break }
        letters += 1
        if letter.isUpper {
          hasUpper = true
          if letters == 1 && digits == 0 {
            isFirstUpper = true
          } else if !afterJoin {
            hasInnerUpper = true
          }
        } else if !own.isUnicase {
          hasLower = true
        }
        hash.add(letter.folded)
        afterJoin = false
      } else if Tokenizer.isDigit(value) {
        if script.isUnspaced { break }
        digits += 1
        hash.add(letter.folded)
        afterJoin = false
      } else if let join = Tokenizer.join(bytes, end, value, length, letters) {
        if join != 0x2E { hash.add(join) }
        if join == 0x2D { hasHyphen = true }
        afterJoin = true
      } else if value == 0x40, length == 1, Tokenizer.isMail(bytes, end) {
        return mail(at: end, like: script, hasHyphen)
      } else if value == 0x5F || (value == 0x2B && end > start), Tokenizer.leadsToMail(bytes, end) {
        return mail(at: end, like: script, hasHyphen)
      } else if value == 0x3A, length == 1, Tokenizer.isAddress(bytes, start, end) {
        return address(like: script, hasHyphen)
      } else {
        break
      }
      end += length
    }
    let isNumber = letters == 0 || Tokenizer.isOrdinal(bytes, start, end, digits, letters)
    var token = token(isNumber ? .number : .word, to: end)
    token.script = script
    token.hasDigit = digits > 0
    token.hasHyphen = hasHyphen
    token.shape =
      script.isUnicase
      ? .unicase
      : !hasUpper
        ? .lower
        : !hasLower ? .upper : hasInnerUpper ? .mixed : isFirstUpper ? .capitalized : .mixed
    token.hash = hash.word
    token.entry = vocabulary.entry(token.hash)
    return token
  }

  private mutating func mail(
    at middle: Int, like script: Token.Script, _ hasHyphen: Bool
  ) -> Token {
    var end = middle
    while end < bytes.count, Tokenizer.isMailByte(bytes[end]) || bytes[end] == 0x40 { end += 1 }
    while end > middle + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    var token = token(.mail, to: end)
    token.script = script
    token.hasHyphen = hasHyphen
    return token
  }

  private mutating func address(like script: Token.Script, _ hasHyphen: Bool) -> Token {
    var end = position
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x29, bytes[end] != 0x3E {
      end += 1
    }
    while end > position, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2C { end -= 1 }
    var token = token(.address, to: end)
    token.script = script
    token.hasHyphen = hasHyphen
    return token
  }
}
