// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// A line of the body and what is known of it, so that nothing is asked of it twice: in a short story the
/// foot meets the lines of the head again. An object, as a reading is large to copy.
final class BodyLine {
  /// The line, its white space folded.
  let text: String
  /// Its words, where they are counted already.
  let words: WordCount?
  /// What the grammar says of it; nil where it was not asked.
  var reading: LineReading??

  /// A line whose white space is folded here.
  init(_ text: String) {
    self.text = text.foldingWhiteSpace()
    words = nil
  }

  /// The line that is all there is in a text, as in most paragraphs; nil where the text has several lines,
  /// or white space to fold.
  init?(whole text: String) {
    guard text.utf8.count <= LineReader.longest,
      let words = text.withBytes({ WordCount(ofFolded: $0) })
    else { return nil }
    self.text = text
    self.words = words
  }
}
