// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Values of attributes.
extension XMLRepair {
  /// The value of an attribute, which always leaves in double quotes; `quote` is 0 for a bare one.
  mutating func produceValue(_ quote: UInt8) throws {
    while try has(1) {
      let next = byte(0)
      switch next {
      case 0xE2 where quote == 0:
        // The quotes of a text processor are none in markup: <a type=“html”>.
        _ = try has(3)
        if byte(1) == 0x80, byte(2) & 0xFE == 0x9C { drop(3) } else { pass(1) }
      case quote where quote != 0:
        at += 1
        return endValue()
      case UInt8(ascii: "\""):
        emit("&quot;")
        at += 1
      case UInt8(ascii: ">") where quote == 0: return endValue()
      case UInt8(ascii: "/") where quote == 0:
        // The "/" of <link rel=self/> ends the tag.
        if try stands("/>") { return endValue() }
        pass(1)
      case 0x09, 0x0A, 0x0D, 0x20:
        if quote == 0 { return endValue() }
        pass(1)
      case UInt8(ascii: "<"):
        emit("&lt;")
        at += 1
      case UInt8(ascii: "&"): try produceReference()
      case 0..<0x20:
        report("the control character \(next) is left out")
        at += 1
      case 0xEF:
        _ = try has(3)
        if byte(1) == 0xBF, byte(2) >= 0xBE { at = min(at + 3, end) } else { pass(1) }
      default: pass(1)
      }
    }
  }

  private mutating func endValue() {
    emit("\"")
    state = .attributes
  }

  /// Ends a value whose closing quote was forgotten, so that it swallows no more than its own tag: where the next
  /// quote opens another value, `<a href="/x rel="self">`, its element ends inside it, `<a b="c>d</a>`, or no quote comes
  /// up to the end of the document.
  mutating func closeLostQuote(_ quote: UInt8) throws {
    var looked = 0
    var close: Int?
    while close == nil, looked < Self.capacity / 2, try has(looked + 1) {
      close = next(quote, from: at + looked, to: end).map { $0 - at }
      looked = end - at
    }
    if let close {
      _ = try has(close + 2)
      let opensValue =
        close > 0 && byte(close - 1) == UInt8(ascii: "=") && !byte(close + 1).followsValue
      guard opensValue || endsElement(before: at + close) else { return }
    } else if !isAtEnd {
      return
    }
    guard let place = lostQuote(before: close.map { at + $0 }) else { return }
    report("the value of an attribute has no closing quote")
    insert([quote], at: place)
  }

  /// Whether the element at hand ends before a place of the input, although its start tag goes on there.
  private mutating func endsElement(before limit: Int) -> Bool {
    guard next(UInt8(ascii: "<"), from: at, to: limit) != nil else { return false }
    let (inner, outer) = (Array(elements.innermost), Array(elements.around))
    sectionDepths = (0, 0)
    return lostEnd(of: (inner, outer), before: limit) != nil
  }

  /// Where a value without a closing quote ends: before the end of its tag, or before the attribute whose value the
  /// quote there opens.
  private func lostQuote(before quote: Int?) -> Int? {
    if let close = next(UInt8(ascii: ">"), from: at, to: quote ?? end) {
      return close > at && byteOfInput(close - 1) == UInt8(ascii: "/") ? close - 1 : close
    }
    guard let quote else { return nil }
    var start = quote - 1
    while start > at, byteOfInput(start - 1).continuesName { start -= 1 }
    guard start < quote - 1, start > at, byteOfInput(start - 1).isBlank else { return nil }
    return start - 1
  }
}

extension UInt8 {
  /// True for what may stand behind the closing quote of a value.
  var followsValue: Bool {
    isBlank || self == UInt8(ascii: ">") || self == UInt8(ascii: "/") || self == UInt8(ascii: "?")
  }
}
