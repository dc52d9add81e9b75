// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension WordCount {
  /// The longest text that is counted in the same look, in bytes.
  private static let longest = 4000

  /// Counts the words of a text of one line whose white space is folded; nil for any other text, and for
  /// very long ones.
  ///
  /// Nearly all paragraphs are such, and one look tells it all, sixteen bytes at a time: in a folded text
  /// every blank parts two words.
  package init?(ofFolded utf8: UnsafeBufferPointer<UInt8>) {
    guard let base = UnsafeRawPointer(utf8.baseAddress), let first = utf8.first, first > 0x20,
      utf8.last != 0x20, utf8.count <= Self.longest
    else { return nil }
    var blanks = ByteMarks.Words()
    var capitals = ByteMarks.Words()
    var index = 0
    while index &+ 17 <= utf8.count {
      let here = base.loadUnaligned(fromByteOffset: index, as: ByteMarks.Words.self)
      let next = base.loadUnaligned(fromByteOffset: index &+ 1, as: ByteMarks.Words.self)
      let parting = ByteMarks.equal(here, 0x20) & ByteMarks.each(0x80)
      let odd = ByteMarks.controls(here) | (parting & ~ByteMarks.lows(next, atLeast: 0x21) & ~next)
      var upper = ByteMarks.lows(next, atLeast: 0x41) & ~ByteMarks.lows(next, atLeast: 0x5B) & ~next
      let rare = odd | here | next
      if (rare[0] | rare[1]) & EightBytes.highs != 0 {
        guard (odd[0] | odd[1]) & EightBytes.highs == 0, !Self.holdsSpace(utf8, index) else {
          return nil
        }
        upper |= ByteMarks.lows(next, atLeast: 0x43) & next & ~ByteMarks.equal(next, 0xE2)
      }
      blanks &+= parting &>> 7
      capitals &+= (parting & upper) &>> 7
      index &+= 16
    }
    let firstCapital = Self.isCapital(first) ? 1 : 0
    self.init(words: 1 + ByteMarks.sum(blanks), capitals: ByteMarks.sum(capitals) + firstCapital)
    guard count(restOf: utf8, from: index) else { return nil }
  }

  /// Counts the words behind the blanks among the last few bytes; false where white space is not folded.
  private mutating func count(restOf utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    for index in start..<utf8.count {
      let byte = utf8[index]
      if byte == 0x20 {
        let next = utf8[index &+ 1]
        if next == 0x20 { return false }
        words &+= 1
        if Self.isCapital(next) { capitals &+= 1 }
      } else if byte < 0x20 || byte >= 0x7F && whiteSpace(utf8, index).length > 0 {
        return false
      }
    }
    return true
  }

  static func isCapital(_ byte: UInt8) -> Bool {
    byte.isASCIICapital || byte >= 0xC3 && byte != 0xE2
  }

  /// Whether one of sixteen bytes is white space that is not ASCII, or a character that prints nothing.
  private static func holdsSpace(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    (start..<start &+ 16).contains { utf8[$0] >= 0xC2 && whiteSpace(utf8, $0).length > 0 }
  }
}
