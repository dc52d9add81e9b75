// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Comments as browsers read them.
enum HTMLComments {
  private static let opening = Array("<!--".utf8)

  /// The page without "<!-->" and "<!--->", which are whole comments.
  /// <https://html.spec.whatwg.org/multipage/parsing.html#comment-start-state>
  static func withoutEmpty(_ page: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let angle = UInt8(ascii: ">")
    let dash = UInt8(ascii: "-")
    var kept: [UInt8] = []
    kept.reserveCapacity(page.count)
    var index = 0
    while index < page.count {
      let isComment =
        unsafe page[index] == opening[0] && index + 4 < page.count
        && page[index..<index + 4].elementsEqual(opening)
      guard isComment else {
        unsafe kept.append(page[index])
        index += 1
        continue
      }
      let start = index
      index += 4
      if unsafe page[index] == angle {
        index += 1
        continue
      }
      if unsafe index + 1 < page.count && page[index] == dash && page[index + 1] == angle {
        index += 2
        continue
      }
      while unsafe index + 2 < page.count
        && !(page[index] == dash && page[index + 1] == dash && page[index + 2] == angle)
      {
        index += 1
      }
      unsafe kept.append(contentsOf: page[start..<index])
    }
    return kept
  }
}
