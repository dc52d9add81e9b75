// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Tells pieces of pages whose characters `FragmentParser` can take as they stand.
enum PlainPiece {
  /// True for well-formed UTF-8 without a byte order mark and without characters that libxml2 drops or
  /// takes for others: control characters, those of C1, U+FFFE and U+FFFF.
  static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = utf8.baseAddress, !utf8.isEmpty, unsafe !isStrange(utf8, 0, andMark: true)
    else {
      return false
    }
    let count = utf8.count
    var index = 0
    while index < count {
      if index &+ ByteBlock.length <= count {
        let block = unsafe ByteBlock(base, at: index)
        guard let offset = ByteBlock.first(block.marks(below: 0x20) | block.marksOfNonASCII) else {
          index &+= ByteBlock.length
          continue
        }
        index &+= offset
      }
      let byte = unsafe utf8[index]
      if byte < 0x80 {
        guard byte >= 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D else { return false }
        index &+= 1
        continue
      }
      // A word of another script is gone through without a look at whole blocks.
      while index < count, unsafe utf8[index] >= 0x80 {
        let length = unsafe UTF8Text.sequenceLength(in: utf8, at: index)
        guard length > 0, unsafe !isStrange(utf8, index) else { return false }
        index &+= length
      }
    }
    return true
  }

  private static func isStrange(
    _ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, andMark: Bool = false
  ) -> Bool {
    switch unsafe utf8[index] {
    case 0xC2: return unsafe index + 1 < utf8.count && utf8[index + 1] < 0xA0
    case 0xEF:
      guard index + 2 < utf8.count else { return false }
      let isMark = unsafe utf8[index + 1] == 0xBB && utf8[index + 2] == 0xBF
      return unsafe utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE || andMark && isMark
    default: return false
    }
  }
}
