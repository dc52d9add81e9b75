// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension RichText {
  /// The part of the text between two code-point offsets, its marks cut and moved along.
  ///
  /// The desk lifts datelines and credit lines out of paragraphs with it.
  public func slice(from start: Int, to end: Int) -> RichText {
    let scalars = text.unicodeScalars
    let lower = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex)
    guard let lower, end > start else { return RichText("") }
    let upper =
      scalars.index(lower, offsetBy: end - start, limitedBy: scalars.endIndex) ?? scalars.endIndex
    let kept = marks.compactMap { mark -> Mark? in
      let from = Swift.max(mark.start, start)
      let to = Swift.min(mark.end, end)
      guard from < to else { return nil }
      return Mark(type: mark.type, start: from - start, end: to - start, href: mark.href)
    }
    return RichText(String(scalars[lower..<upper]), marks: kept)
  }

  /// The number of Unicode code points of the text, the unit of marks.
  public var length: Int { text.unicodeScalars.count }
}
