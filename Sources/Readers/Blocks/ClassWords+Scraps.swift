// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// Words of two or three letters that names made by machines hold by chance.
extension WordIndex {
  /// In letters; longer words do not come about by chance.
  static let syllable = 3

  /// Whether a short word is a scrap of a name that a packer of style sheets made: in "by4gOGlr", "gAdTyx" and
  /// "css-1ad" other scraps or digits stand beside it. People write "adSlot", "mainNav" and "ad-300x250".
  static func isScrap(_ bytes: [UInt8], _ word: Range<Int>, of name: Range<Int>) -> Bool {
    var start = word.lowerBound
    while start > name.lowerBound, isLetterOrDigit(bytes[start - 1]) { start -= 1 }
    var end = word.upperBound
    while end < name.upperBound, isLetterOrDigit(bytes[end]) { end += 1 }
    if start == word.lowerBound, end == word.upperBound { return false }
    if start < word.lowerBound, bytes[word.lowerBound - 1].isASCIIDigit { return true }
    return holdsScrap(bytes[start..<word.lowerBound]) || holdsScrap(bytes[word.upperBound..<end])
  }

  /// Whether one or two letters stand alone between digits and changes of case; the "x" of a size is none.
  private static func holdsScrap(_ part: ArraySlice<UInt8>) -> Bool {
    var length = 0
    var wasLower = false
    for index in part.indices {
      let byte = part[index]
      let isCut = byte.isASCIIDigit || wasLower && byte.isASCIICapital
      if isCut {
        if (1...2).contains(length), !isCross(part, index - 1, length) { return true }
        length = 0
      }
      if !byte.isASCIIDigit { length += 1 }
      wasLower = !byte.isASCIIDigit && !byte.isASCIICapital
    }
    return (1...2).contains(length)
  }

  private static func isCross(_ part: ArraySlice<UInt8>, _ index: Int, _ length: Int) -> Bool {
    length == 1 && part[index] | 0x20 == UInt8(ascii: "x") && index > part.startIndex
      && part[index - 1].isASCIIDigit
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte >= 0x80
  }
}
