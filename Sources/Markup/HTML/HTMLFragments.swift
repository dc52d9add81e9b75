// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads one piece of a page after another, each in the memory of the one before.
///
/// A feed holds very many pieces and nearly all are small: to find memory for the tree and the parser's
/// stacks takes longer than to read a summary.
package struct HTMLFragments {
  /// The memory of larger trees is given back.
  private static let largestKept = 1 << 20

  private var builder = HTMLTreeBuilder(root: .body)
  private var parser: FragmentParser?

  /// No piece has been read yet.
  package init() {}

  /// A piece of a page, such as the body of a feed item. Node 0 is a `<body>` around it.
  package mutating func tree(of utf8: UnsafeBufferPointer<UInt8>) -> HTMLTree {
    builder.begin()
    if parser == nil { parser = FragmentParser() }
    if unsafe parser?.parse(utf8, into: &builder) == true { return builder.take() }
    return unsafe HTMLParser.parseOddFragment(utf8, diagnostics: false)
  }

  /// Takes the memory of a tree for the next one; worth it where nobody else holds the tree.
  package mutating func reuse(_ tree: consuming HTMLTree) {
    if tree.bytes.count <= Self.largestKept { builder.reuse(tree) }
  }
}
