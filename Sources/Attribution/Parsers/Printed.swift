// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Names as they are printed, without what hangs on them.
enum Printed {
  /// A name without marks at its ends; a stop stays after an initial or "Jr".
  static func name(_ text: String) -> String {
    if isBare(text) { return text }
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, isHanging(last, bytes) { bytes.removeLast() }
    while let first = bytes.first, first == 0x20 || first == 0x2A || first == 0x22 || first == 0x27
    {
      bytes.removeFirst()
    }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for byte in bytes {
      let isBlank = byte <= 0x20
      if isBlank, folded.last == 0x20 { continue }
      folded.append(isBlank ? 0x20 : byte)
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// True for words with single blanks between them and letters at both ends: most names are printed so.
  private static func isBare(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte <= 0x20 ? byte < 0x20 || last == 0x20 : last == 0x20 && !isLetter(byte) {
        return false
      }
      last = byte
    }
    return isLetter(last)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static func isHanging(_ byte: UInt8, _ bytes: ArraySlice<UInt8>) -> Bool {
    switch byte {
    case 0x20, 0x2A, 0x2C, 0x3A, 0x22, 0x0A: return true
    case 0x2E:
      let word = bytes.dropLast().reversed().prefix { $0 != 0x20 && $0 != 0x2E }
      let last = String(decoding: word.reversed(), as: UTF8.self)
      if last.utf8.count <= 1
        || ["Jr", "Sr", "JR", "SR", "Inc", "Co", "Corp", "Ltd"].contains(last)
      {
        return false
      }
      return true
    default: return false
    }
  }
}
