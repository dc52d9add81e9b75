// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Plain text as paragraphs.
enum PlainParagraphs {
  /// Paragraphs parted by empty lines; lines inside one are joined, or kept as lines.
  static func blocks(_ utf8: ArraySlice<UInt8>, keepingLines: Bool) -> [DraftBlock] {
    // Most summaries are one line.
    if !utf8.contains(0x0A) {
      let words = utf8.withUnsafeBufferPointer { String(foldingUTF8: $0) }
      return words.isEmpty ? [] : [DraftBlock(.paragraph(RichText(words)))]
    }
    var paragraphs: [[String]] = [[]]
    for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let words = line.withUnsafeBufferPointer { String(foldingUTF8: $0) }
      if !words.isEmpty {
        paragraphs[paragraphs.count - 1].append(words)
      } else if paragraphs.last?.isEmpty == false {
        paragraphs.append([])
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map {
      DraftBlock(.paragraph(RichText($0.joined(separator: keepingLines ? "\n" : " "))))
    }
  }
}
