// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension String {
  /// Lends the UTF-8 of the text where it lies.
  ///
  /// `withUTF8` wants a variable: a copy of the text whose references are counted up and down again, at
  /// every word of every story.
  @inlinable
  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    // Not on this platform: strings are UTF-8 in one piece.
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}
