// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Finds where text may end and markup begin, sixteen bytes at a time.
package enum MarkupBytes {
  /// The next "<" or "&" from `start` on; the end where there is none.
  package static func next(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = utf8.baseAddress else { return start }
    var index = start
    while index &+ ByteBlock.length <= utf8.count {
      let block = unsafe ByteBlock(base, at: index)
      let marks = block.marks(of: UInt8(ascii: "<")) | block.marks(of: UInt8(ascii: "&"))
      if let offset = ByteBlock.first(marks) { return index &+ offset }
      index &+= ByteBlock.length
    }
    while index < utf8.count {
      let byte = unsafe base[index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { return index }
      index &+= 1
    }
    return index
  }
}
