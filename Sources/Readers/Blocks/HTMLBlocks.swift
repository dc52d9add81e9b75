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
    var fragments = FragmentBlocks()
    return utf8.withUnsafeBufferPointer { fragments.blocks($0, base: base) }
  }

  /// The words of a piece of HTML: tags stripped, entities decoded, white space folded.
  package static func plainText(fragment utf8: [UInt8]) -> String {
    var fragments = FragmentBlocks()
    return utf8.withUnsafeBufferPointer { fragments.plainText($0) }
  }

  /// The words below a node, white space folded, controls left out.
  package static func plainText(
    of tree: HTMLTree, in node: Int, leavingOut isLeftOut: (Int) -> Bool = { _ in false }
  ) -> String {
    var run = TextRun()
    append(tree, in: node, to: &run, leavingOut: isLeftOut)
    return run.take().text
  }

  /// The words below a node that holds a line of labels and names: elements with a class of their own are
  /// set apart by style sheets, so their words are parted here. `last`: a node to stop before.
  static func lineText(
    of tree: HTMLTree, in node: Int, until last: Int? = nil,
    leavingOut isLeftOut: (Int) -> Bool = { _ in false }
  ) -> String {
    var run = TextRun()
    append(tree, in: node, to: &run, until: last, partingClasses: true, leavingOut: isLeftOut)
    return run.take().text
  }

  /// Appends the words below a node.
  static func append(
    _ tree: HTMLTree, in root: Int, to run: inout TextRun, until last: Int? = nil,
    partingClasses: Bool = false,
    leavingOut isLeftOut: (Int) -> Bool = { _ in false }
  ) {
    var node = root
    let end = last ?? Int(tree.nodes[root].end)
    // Where the elements end that part their words from what follows.
    var parted: [(end: Int, byStyle: Bool)] = []
    while node < end {
      while let last = parted.last, last.end <= node {
        if last.byStyle { run.joint = .styled } else { run.separate() }
        parted.removeLast()
      }
      let it = tree.nodes[node]
      if it.isText {
        run.append(tree.bytes, tree.textRange(of: node))
      } else if node != root {
        if BlockBuilder.isLeftOut(node, of: tree) || tree.isPermalink(node) || isLeftOut(node) {
          run.separate()
          node = Int(it.end)
          continue
        }
        if it.tag == .br || it.tag.isBlock {
          run.separate()
          parted.append((Int(it.end), byStyle: false))
        } else if partingClasses, isSetApart(tree, node) {
          if isLetter(tree, node) {
            run.joint = .labels
            node += 1
            run.append(tree.bytes, tree.textRange(of: node))
            run.joint = .labels
            node += 1
            continue
          }
          run.joint = .styled
          parted.append((Int(it.end), byStyle: true))
        } else if it.tag == .span, isBehindElement(tree, node) {
          // "<h1><span>Traffic</span><span>Bridge closes</span></h1>"
          run.joint = .labels
        }
      }
      node += 1
    }
  }

  /// Whether a style sheet sets an element of a line apart from the words around it: a link, what has a class
  /// of its own, a `<span>` behind another element.
  private static func isSetApart(_ tree: HTMLTree, _ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .a, .time: true
    case .span: tree.attributeRange(.class, of: node) != nil || isBehindElement(tree, node)
    default: tree.attributeRange(.class, of: node) != nil
    }
  }

  /// Whether an element is a letter of a word and no more: "<span class="initial">O</span>sten".
  private static func isLetter(_ tree: HTMLTree, _ node: Int) -> Bool {
    guard tree.nodes[node].end == node + 2, tree.nodes[node + 1].isText else { return false }
    let text = tree.bytes[tree.textRange(of: node + 1)]
    // Latin, Greek and Cyrillic; where words are parted by no blanks, a character may be a word.
    guard let first = text.first, text.count <= 2, first >= 0x41, first < 0xE0 else { return false }
    return first < 0x80 ? text.count == 1 && first.isASCIILetter : text.count == 2
  }

  /// Whether an element follows right behind another, without text between them: "<span>Jane
  /// Doe</span><span>24 March 2016</span>".
  private static func isBehindElement(_ tree: HTMLTree, _ node: Int) -> Bool {
    let parent = Int(tree.nodes[node].parent)
    let before = node - 1
    guard before > parent else { return false }
    return tree.nodes[before].isElement || Int(tree.nodes[before].parent) != parent
  }
}
