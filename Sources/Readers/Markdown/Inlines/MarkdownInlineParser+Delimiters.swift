// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Emphasis, strong and struck text. <https://spec.commonmark.org/0.31.2/#process-emphasis>
extension MarkdownInlineParser {
  /// A run of delimiters that may open or close something.
  struct Delimiter {
    let sign: UInt8
    let piece: Int
    let length: Int
    var left: Int
    let canOpen: Bool
    let canClose: Bool
    var previous: Int
    var next: Int
  }

  mutating func readDelimiter(_ sign: UInt8) {
    var end = index
    while end < source.count, source[end] == sign { end += 1 }
    let length = end - index
    let before = Surroundings(scalarBefore(index))
    let after = Surroundings(scalarAfter(end))
    let isLeft = !after.isSpace && (!after.isPunctuation || before.isSpace || before.isPunctuation)
    let isRight = !before.isSpace && (!before.isPunctuation || after.isSpace || after.isPunctuation)
    var canOpen = isLeft
    var canClose = isRight
    if sign == UInt8(ascii: "_") {
      canOpen = isLeft && (!isRight || before.isPunctuation)
      canClose = isRight && (!isLeft || after.isPunctuation)
    }
    let piece = appendPiece(Piece(text: Array(source[index..<end])))
    index = end
    guard canOpen || canClose, sign != UInt8(ascii: "~") || length <= 2 else { return }
    delimiters.append(
      Delimiter(
        sign: sign, piece: piece, length: length, left: length, canOpen: canOpen,
        canClose: canClose, previous: lastDelimiter, next: -1))
    if lastDelimiter >= 0 { delimiters[lastDelimiter].next = delimiters.count - 1 }
    lastDelimiter = delimiters.count - 1
  }

  /// What stands beside a run, in the terms of the rules of flanking.
  private struct Surroundings {
    var isSpace: Bool
    var isPunctuation: Bool

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar else {
        (isSpace, isPunctuation) = (true, false)
        return
      }
      switch scalar.properties.generalCategory {
      case .spaceSeparator: (isSpace, isPunctuation) = (true, false)
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
        .modifierSymbol, .otherSymbol:
        (isSpace, isPunctuation) = (false, true)
      default: (isSpace, isPunctuation) = ((9...13).contains(scalar.value), false)
      }
    }
  }

  private func scalarBefore(_ place: Int) -> Unicode.Scalar? {
    var start = place - 1
    while start > 0, source[start] & 0xC0 == 0x80, place - start < 4 { start -= 1 }
    guard start >= 0 else { return nil }
    return String(decoding: source[start..<place], as: UTF8.self).unicodeScalars.last
  }

  private func scalarAfter(_ place: Int) -> Unicode.Scalar? {
    guard place < source.count else { return nil }
    let end = min(place + 4, source.count)
    return String(decoding: source[place..<end], as: UTF8.self).unicodeScalars.first
  }

  /// Pairs the delimiters above one with each other, and forgets them.
  mutating func pairDelimiters(above bottom: Int) {
    // Where no opener was found for a kind of closer, none needs to be looked for again.
    var floors: [Int: Int] = [:]
    var closer = bottom >= 0 ? delimiters[bottom].next : firstDelimiter(above: bottom)
    while closer >= 0 {
      let it = delimiters[closer]
      guard it.canClose else {
        closer = it.next
        continue
      }
      let kind =
        Int(it.sign) * 16
        + (it.sign == UInt8(ascii: "~") ? it.length : it.length % 3 + (it.canOpen ? 8 : 0))
      let floor = floors[kind] ?? bottom
      guard let opener = opener(for: closer, above: floor) else {
        floors[kind] = it.previous
        let next = it.next
        if !it.canOpen { unlink(closer) }
        closer = next
        continue
      }
      closer = pair(opener, closer)
    }
    while lastDelimiter > bottom, lastDelimiter >= 0 { unlink(lastDelimiter) }
  }

  private func firstDelimiter(above bottom: Int) -> Int {
    var first = lastDelimiter
    while first >= 0, delimiters[first].previous > bottom, delimiters[first].previous >= 0 {
      first = delimiters[first].previous
    }
    return first
  }

  private func opener(for closer: Int, above floor: Int) -> Int? {
    let it = delimiters[closer]
    var candidate = it.previous
    while candidate > floor {
      let opener = delimiters[candidate]
      if opener.sign == it.sign, opener.canOpen {
        if it.sign == UInt8(ascii: "~") {
          if opener.left == it.left { return candidate }
        } else {
          let isOdd =
            (it.canOpen || opener.canClose) && it.length % 3 != 0
            && (opener.length + it.length) % 3 == 0
          if !isOdd { return candidate }
        }
      }
      candidate = opener.previous
    }
    return nil
  }

  /// Makes a span of two runs; the next closer.
  private mutating func pair(_ opener: Int, _ closer: Int) -> Int {
    let sign = delimiters[closer].sign
    let isStruck = sign == UInt8(ascii: "~")
    let used =
      isStruck
      ? delimiters[closer].left
      : delimiters[opener].left >= 2 && delimiters[closer].left >= 2 ? 2 : 1
    let kind: Mark.Kind = isStruck ? .strikethrough : used == 2 ? .strong : .emphasis
    spans.append(
      Span(
        kind: kind, opening: delimiters[opener].piece, closing: delimiters[closer].piece,
        isUnderscore: sign == UInt8(ascii: "_")))
    for delimiter in [opener, closer] {
      delimiters[delimiter].left -= used
      pieces[delimiters[delimiter].piece].text.removeLast(used)
    }
    // What stands between them found no partner.
    var between = delimiters[closer].previous
    while between >= 0, between != opener {
      let previous = delimiters[between].previous
      unlink(between)
      between = previous
    }
    if delimiters[opener].left == 0 { unlink(opener) }
    guard delimiters[closer].left == 0 else { return closer }
    let next = delimiters[closer].next
    unlink(closer)
    return next
  }

  private mutating func unlink(_ delimiter: Int) {
    let it = delimiters[delimiter]
    if it.previous >= 0 { delimiters[it.previous].next = it.next }
    if it.next >= 0 {
      delimiters[it.next].previous = it.previous
    } else if lastDelimiter == delimiter {
      lastDelimiter = it.previous
    }
  }
}
