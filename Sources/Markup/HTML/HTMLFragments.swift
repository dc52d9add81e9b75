// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads one piece of a page after another, each in the memory of the one before.
///
/// A feed holds very many pieces and nearly all are small: to find memory for the tree and the parser's
/// stacks takes longer than to read a summary.
package struct HTMLFragments: ~Copyable {
  private var parser = FragmentParser()

  /// No piece has been read yet.
  package init() {}

  /// A piece of a page, such as the body of a feed item. Node 0 is a `<body>` around it.
  package mutating func tree(of utf8: UnsafeBufferPointer<UInt8>) -> HTMLTree {
    unsafe parser.tree(of: utf8) ?? HTMLParser.parseOddFragment(utf8, diagnostics: false)
  }
}
