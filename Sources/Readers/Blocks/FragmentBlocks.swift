// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Makes blocks and texts of one piece of HTML after another, each in the memory of the one before.
struct FragmentBlocks: ~Copyable {
  private var fragments = HTMLFragments()
  private var builder = BlockBuilder(.empty, base: nil)
  private var run = TextRun()

  /// The blocks of a piece of HTML, such as the body of a feed item; links are resolved against `base`.
  mutating func blocks(_ utf8: UnsafeBufferPointer<UInt8>, base: String?) -> [DraftBlock] {
    if Self.isPlain(utf8) {
      run.append(utf8, 0..<utf8.count)
      let text = run.take()
      return text.isEmpty ? [] : [DraftBlock(.paragraph(text))]
    }
    return blocks(of: fragments.tree(of: utf8), base: base)
  }

  /// The blocks of a piece of HTML that is a tree already.
  mutating func blocks(of tree: HTMLTree, base: String?) -> [DraftBlock] {
    builder.isPiece = true
    builder.begin(tree, base: base)
    builder.add(0)
    let blocks = builder.takeBlocks()
    return blocks.isEmpty ? builder.drawingNames() : blocks
  }

  /// The words of a piece of HTML: tags stripped, entities decoded, white space folded.
  mutating func plainText(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
    if Self.isPlain(utf8) {
      run.append(utf8, 0..<utf8.count)
      return run.take().text
    }
    HTMLBlocks.append(fragments.tree(of: utf8), in: 0, to: &run)
    return run.take().text
  }

  /// Without markup and entities the bytes are the text.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    MarkupBytes.next(in: utf8, from: 0) == utf8.count
  }
}
