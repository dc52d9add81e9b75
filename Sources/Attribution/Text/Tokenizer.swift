// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Cuts UTF-8 into words, numbers and marks in one pass.
struct Tokenizer {
  private let limit: Int
  private var tokens: [Token] = []
  private var position = 0
  private var isSpaced = true
  private var isAfterBreak = true

  init(limit: Int) {
    self.limit = limit
  }

  mutating func run(_ bytes: [UInt8], _ vocabulary: Vocabulary) -> [Token] {
    tokens.reserveCapacity(Swift.min(bytes.count / 5 + 4, 96))
    while position < bytes.count, position < limit {
      let space = Tokenizer.whiteSpace(bytes, position)
      if space > 0 {
        if bytes[position] == 0x0A { isAfterBreak = true }
        position += space
        isSpaced = true
        continue
      }
      let start = position
      scan(bytes, vocabulary)
      if position == start { position += 1 }
      isSpaced = false
      isAfterBreak = false
    }
    return tokens
  }

  private mutating func scan(_ bytes: [UInt8], _ vocabulary: Vocabulary) {
    if (bytes[position] | 0x20) &- 0x61 < 26 {
      word(bytes, vocabulary)
      return
    }
    let (value, length) = Tokenizer.scalar(bytes, position)
    let script = Letters.script(value)
    if script != .none || Tokenizer.isDigit(value) {
      word(bytes, vocabulary)
    } else if value == 0x40, position + 1 < bytes.count, Tokenizer.isHandle(bytes[position + 1]) {
      handle(bytes)
    } else if value == 0x200B || value == 0xFEFF || value == 0xAD || (0x200C...0x200F ~= value)
      || (0x202A...0x202E ~= value) || (0x2066...0x2069 ~= value)
    {
      position += length
    } else {
      var token = mark(length)
      token.mark = Unicode.Scalar(value) ?? " "
      let extra = isSpaced ? 0 : Tokenizer.possessive(bytes, position, value, length)
      token.end += Int32(extra)
      tokens.append(token)
      position += length + extra
    }
  }

  private func mark(_ length: Int) -> Token {
    Token(
      kind: .mark, isSpaced: isSpaced, isAfterBreak: isAfterBreak, start: Int32(position),
      end: Int32(position + length))
  }

  private mutating func handle(_ bytes: [UInt8]) {
    var end = position + 1
    while end < bytes.count, Tokenizer.isHandle(bytes[end]) { end += 1 }
    var token = mark(end - position)
    token.kind = .handle
    tokens.append(token)
    position = end
  }

  /// A word or number; also a mail address or web address, which begin like one.
  private mutating func word(_ bytes: [UInt8], _ vocabulary: Vocabulary) {
    var token = mark(0)
    var hash = WordHash()
    var letters = 0
    var digits = 0
    var uppers = 0
    var lowers = 0
    var isFirstUpper = false
    var hasInnerUpper = false
    var afterJoin = false
    var end = position
    // The letters that most words are made of; what follows them is looked at below.
    let count = bytes.count
    while end < count {
      let byte = bytes[end]
      guard (byte | 0x20) &- 0x61 < 26 else { break }
      hash.add(UInt32(byte | 0x20))
      uppers += Int((byte >> 5) & 1 ^ 1)
      end += 1
    }
    letters = end - position
    if letters > 0 {
      token.script = .latin
      lowers = letters - uppers
      isFirstUpper = bytes[position] < 0x61
      hasInnerUpper = uppers > (isFirstUpper ? 1 : 0)
    }
    while end < count {
      if Tokenizer.endsWord(bytes[end]) { break }
      let (value, length) = Tokenizer.scalar(bytes, end)
      let script = Letters.script(value)
      if script != .none {
        if letters == 0 && digits == 0 || token.script == .none { token.script = script }
        if script.isUnspaced != token.script.isUnspaced { break }
        letters += 1
        if Letters.isUpper(value) {
          uppers += 1
          if letters == 1 && digits == 0 {
            isFirstUpper = true
          } else if !afterJoin {
            hasInnerUpper = true
          }
        } else if !script.isUnicase {
          lowers += 1
        }
        hash.add(Letters.folded(value))
        afterJoin = false
        end += length
      } else if Tokenizer.isDigit(value) {
        if token.script.isUnspaced { break }
        digits += 1
        hash.add(Letters.folded(value))
        end += length
        afterJoin = false
      } else if let join = Tokenizer.join(bytes, end, value, length, letters) {
        if join != 0x2E { hash.add(join) }
        if join == 0x2D { token.hasHyphen = true }
        end += length
        afterJoin = true
      } else if value == 0x40, length == 1, Tokenizer.isMail(bytes, end) {
        return mail(bytes, from: token, at: end)
      } else if value == 0x5F || (value == 0x2B && end > position),
        Tokenizer.leadsToMail(bytes, end)
      {
        return mail(bytes, from: token, at: end)
      } else if value == 0x3A, length == 1, Tokenizer.isAddress(bytes, position, end) {
        return address(bytes, from: token)
      } else {
        break
      }
    }
    token.end = Int32(end)
    token.hasDigit = digits > 0
    token.kind =
      letters == 0 || Tokenizer.isOrdinal(bytes, position, end, digits, letters)
      ? .number : .word
    token.shape =
      token.script.isUnicase
      ? .unicase
      : uppers == 0
        ? .lower
        : lowers == 0 ? .upper : hasInnerUpper ? .mixed : isFirstUpper ? .capitalized : .mixed
    token.hash = hash.word
    token.entry = vocabulary.entry(token.hash)
    tokens.append(token)
    position = end
  }

  private mutating func mail(_ bytes: [UInt8], from token: Token, at middle: Int) {
    var token = token
    var end = middle
    while end < bytes.count, Tokenizer.isMailByte(bytes[end]) || bytes[end] == 0x40 { end += 1 }
    while end > middle + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    token.kind = .mail
    token.end = Int32(end)
    tokens.append(token)
    position = end
  }

  private mutating func address(_ bytes: [UInt8], from token: Token) {
    var token = token
    var end = position
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x29, bytes[end] != 0x3E {
      end += 1
    }
    while end > position, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2C { end -= 1 }
    token.kind = .address
    token.end = Int32(end)
    tokens.append(token)
    position = end
  }
}
