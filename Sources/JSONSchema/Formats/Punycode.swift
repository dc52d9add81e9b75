// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Labels of hosts beyond ASCII, spelt in ASCII. <https://www.rfc-editor.org/rfc/rfc3492>
enum Punycode {
  /// What a label behind its "xn--" spells; nil where it spells nothing.
  static func decode(_ label: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
    var scalars: [Unicode.Scalar] = []
    var rest = label
    if let hyphen = label.lastIndex(of: UInt8(ascii: "-")) {
      scalars = label[..<hyphen].map { Unicode.Scalar($0) }
      rest = label[(hyphen + 1)...]
    }
    var code = 128
    var bias = 72
    var place = 0
    while !rest.isEmpty {
      let before = place
      var weight = 1
      var base = 36
      while true {
        guard let byte = rest.popFirst(), let digit = value(byte) else { return nil }
        place += digit * weight
        let threshold = base <= bias ? 1 : min(26, base - bias)
        if digit < threshold { break }
        weight *= 36 - threshold
        base += 36
        // No scalar is that far away.
        if weight > 1 << 40 || place > 1 << 40 { return nil }
      }
      let count = scalars.count + 1
      bias = adapted(place - before, count, isFirst: before == 0)
      code += place / count
      place %= count
      guard code < 0x110000, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      scalars.insert(scalar, at: place)
      place += 1
    }
    return scalars
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var bias = 0
    while delta > 455 {
      delta /= 35
      bias += 36
    }
    return bias + 36 * delta / (delta + 38)
  }

  private static func value(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30 + 26
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61
    default: nil
    }
  }
}
