// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Which namespace each prefix stands for inside the elements that are open.
struct NamespaceDeclarations {
  /// A prefix, empty for the namespace of names without one, and what it stands for, empty for none:
  /// numbers in `KeptNames`.
  struct Declaration {
    let prefix: Int
    let namespace: Int
  }

  private(set) var all: [Declaration] = []
  /// A number for just these declarations: it changes with them and comes back when elements end.
  private(set) var version = 0
  private var lastVersion = 0

  var count: Int { all.count }

  /// Adds a declaration of the element that begins.
  mutating func add(_ declaration: Declaration) {
    all.append(declaration)
    lastVersion += 1
    version = lastVersion
  }

  /// Goes back to what held before an element.
  mutating func restore(count: Int, version: Int) {
    if all.count > count { all.removeLast(all.count - count) }
    self.version = version
  }

  /// What a prefix stands for; nil where it was never declared.
  func namespace(of prefix: Int) -> Int? {
    if prefix == KeptNames.xml { return KeptNames.xmlNamespace }
    var index = all.count - 1
    while index >= 0 {
      if all[index].prefix == prefix { return all[index].namespace }
      index -= 1
    }
    return prefix == KeptNames.empty ? KeptNames.empty : nil
  }
}
