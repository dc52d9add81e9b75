// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import Markup
package import NewsModel

/// HTML as blocks: what pages and the bodies of feed items have in common.
package enum HTMLBlocks {
  /// The blocks below a node, in document order; links are resolved against `base`, and without one
  /// those that are not absolute are left out.
  package static func blocks(of tree: HTMLTree, in node: Int, base: String?) -> [DraftBlock] {
    var builder = BlockBuilder(tree, base: base)
    return builder.build(node)
  }

  /// The blocks of a piece of HTML, such as the body of a feed item.
  package static func blocks(fragment utf8: [UInt8], base: String?) -> [DraftBlock] {
    if isPlain(utf8) {
      var run = TextRun()
      run.append(utf8, 0..<utf8.count)
      return run.isEmpty ? [] : [DraftBlock(.paragraph(run.take()))]
    }
    return blocks(of: HTMLParser.parseFragment(utf8), in: 0, base: base)
  }

  /// The words of a piece of HTML: tags stripped, entities decoded, white space folded.
  package static func plainText(fragment utf8: [UInt8]) -> String {
    var run = TextRun()
    if isPlain(utf8) {
      run.append(utf8, 0..<utf8.count)
    } else {
      let tree = HTMLParser.parseFragment(utf8)
      append(tree, in: 0, to: &run)
    }
    return run.take().text
  }

  /// The words below a node, white space folded.
  package static func plainText(of tree: HTMLTree, in node: Int) -> String {
    var run = TextRun()
    append(tree, in: node, to: &run)
    return run.take().text
  }

  /// Without markup and entities the bytes are the text.
  private static func isPlain(_ utf8: [UInt8]) -> Bool {
    !utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
  }

  private static func append(_ tree: HTMLTree, in root: Int, to run: inout TextRun) {
    var node = root
    let end = Int(tree.nodes[root].end)
    while node < end {
      let it = tree.nodes[node]
      if it.isText {
        run.append(tree.bytes, Int(it.text.lowerBound)..<Int(it.text.upperBound))
      } else if it.tag.isRawText, node != root {
        node = Int(it.end)
        continue
      } else if it.tag == .br || it.tag.isBlock {
        run.separate()
      }
      node += 1
      // A block parts the words after it, too.
      if it.isElement, it.tag.isBlock, node == Int(it.end) { run.separate() }
    }
  }
}
