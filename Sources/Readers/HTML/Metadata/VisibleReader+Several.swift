// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Several authors whose names no comma and no "and" parts: style sheets set entries of a list, links
/// and elements in a row apart.
extension VisibleReader {
  /// The line of an element that names authors.
  func authorLine(_ node: Int) -> String {
    if let line = partedEntries(node) ?? parted(node, by: .li) ?? parted(node, by: .a)
      ?? partedOffice(node) ?? partedRow(node) ?? partedLines(node)
    {
      return line
    }
    let first = text(node)
    let row = isNames(first) ? row(behind: node) : []
    return ([first] + row).joined(separator: ", ")
  }

  /// "By <a>Jane Doe</a> <a>John Roe</a>" with the comma that is missing; nil where there are not several
  /// names, or other words among them.
  private func parted(_ node: Int, by tag: HTMLTag) -> String? {
    let parts = tree.subtree(of: node).filter {
      tree.nodes[$0].tag == tag && finder.index.letters($0) > 0
    }
    guard (2...Self.mostNames).contains(parts.count), let first = parts.first,
      let last = parts.last,
      finder.index.letters(from: first, to: Int(tree.nodes[node].end))
        == parts.reduce(0, { $0 + finder.index.letters($1) })
    else { return nil }
    let names = parts.map { text($0) }
    guard last > first, names.allSatisfy(isNames) else { return nil }
    let opener = HTMLBlocks.lineText(of: tree, in: node, until: first)
    return (opener.isEmpty ? "" : opener + " ") + names.joined(separator: ", ")
  }

  /// Entries of a list, or boxes of one class in a row, each with an author: "Jane Doe (Reporter), John Roe
  /// (Photographer)"; nil where there are not several, or other words beside them.
  private func partedEntries(_ node: Int) -> String? {
    guard
      var first = tree.subtree(of: node).dropFirst().first(where: { finder.index.letters($0) > 0 })
    else { return nil }
    // The box of the list may stand in boxes of its own.
    while finder.index.letters(first) == finder.index.letters(node) {
      first += 1
      guard first < Int(tree.nodes[node].end) else { return nil }
    }
    guard tree.nodes[first].isElement, tree.nodes[first].tag != .a else { return nil }
    let name = tree.attribute(.class, of: first)
    guard name != nil || tree.nodes[first].tag == .li else { return nil }
    var entries: [String] = []
    var next = first
    let end = Int(tree.nodes[Int(tree.nodes[first].parent)].end)
    while next < end, entries.count <= Self.mostNames {
      if finder.index.letters(next) > 0 {
        guard tree.nodes[next].tag == tree.nodes[first].tag,
          tree.attribute(.class, of: next) == name, let entry = entry(next)
        else { return nil }
        entries.append(entry)
      }
      next = Int(tree.nodes[next].end)
    }
    let letters = finder.index.letters(from: first, to: end)
    return entries.count > 1 && letters == finder.index.letters(node)
      ? entries.joined(separator: ", ") : nil
  }

  /// A name, or a name with an office that a class parts from it.
  private func entry(_ node: Int) -> String? {
    if isNames(text(node)), office(in: node) == nil { return text(node) }
    guard let office = office(in: node) else { return nil }
    let name = HTMLBlocks.lineText(of: tree, in: node, until: office)
    guard isNames(name),
      finder.index.letters(from: office, to: Int(tree.nodes[node].end))
        == finder.index.letters(office)
    else { return nil }
    return "\(name) (\(text(office)))"
  }

  /// "Jane Doe, Harbour correspondent" where a class parts the office from the name and no mark does.
  private func partedOffice(_ node: Int) -> String? {
    guard let office = office(in: node), !Self.hasDigit(text(office)) else { return nil }
    let name = HTMLBlocks.lineText(of: tree, in: node, until: office)
    let whole = text(node)
    guard name.split(separator: " ").count > 1, whole.hasPrefix(name),
      name.last?.isLetter ?? false
    else { return nil }
    return name + "," + whole.dropFirst(name.count)
  }

  private func office(in node: Int) -> Int? {
    tree.subtree(of: node).dropFirst().first { inner in
      finder.index.letters(inner) > 0
        && tree.attribute(.class, of: inner).map { $0.lowercased().holds(anyOf: Self.offices) }
          ?? false
    }
  }

  /// Parts of the names that designers give to what somebody is, and where.
  private static let offices = [
    "title", "role", "position", "function", "funktion", "cargo", "location",
  ]

  /// "<span>Jane Doe</span><span>Osten</span>": a name with something else behind it that the elements part, and
  /// no mark or small word does.
  private func partedRow(_ node: Int) -> String? {
    var parts: [String] = []
    var child = node + 1
    while child < Int(tree.nodes[node].end) {
      if finder.index.letters(child) > 0 {
        let part = text(child)
        // A link behind the name is for readers to follow.
        guard tree.nodes[child].isElement, parts.count < 3,
          parts.isEmpty || tree.nodes[child].tag != .a,
          part.unicodeScalars.first?.properties.isUppercase ?? false, !Self.hasDigit(part),
          !(tree.attribute(.class, of: child)?.lowercased().holds(anyOf: Self.halves) ?? false)
        else { return nil }
        parts.append(part)
      }
      child = Int(tree.nodes[child].end)
    }
    return parts.count > 1 && isNames(parts[0]) ? parts.joined(separator: " | ") : nil
  }

  /// "By Jane Doe<br>Courier Staff Writer<br>24 March 2016": the line of the names, with the next one where that is
  /// what they are; nil where no breaks part them.
  private func partedLines(_ node: Int) -> String? {
    guard let lines = brokenLines(node), lines.count > 1, let names = lines.first?.line,
      opensByline(names), let last = names.split(separator: " ").last,
      last.first?.isUppercase ?? false,
      last.last?.isLetter ?? false
    else { return nil }
    let next = lines[1].line
    let isOffice =
      !Self.hasDigit(next) && next.first?.isUppercase ?? false && next.smallWords == 0
      && next.split(separator: " ").count <= 6 && !opensByline(next)
    return isOffice ? "\(names), \(next)" : names
  }

  /// Parts of the names that designers give to the halves of a name.
  private static let halves = ["first", "last", "given", "family", "surname"]

  /// The names in the elements right behind one, of the same class as it is.
  private func row(behind node: Int) -> [String] {
    guard let name = tree.attribute(.class, of: node) else { return [] }
    var outer = node
    while outer > 0,
      finder.index.letters(Int(tree.nodes[outer].parent)) == finder.index.letters(node)
    {
      outer = Int(tree.nodes[outer].parent)
    }
    let end = Int(tree.nodes[max(0, Int(tree.nodes[outer].parent))].end)
    var names: [String] = []
    var next = Int(tree.nodes[outer].end)
    while next < end, names.count < Self.mostNames {
      if tree.nodes[next].isElement, finder.index.letters(next) > 0 {
        let inner = tree.subtree(of: next).first { tree.attribute(.class, of: $0) == name }
        guard let inner, finder.index.letters(inner) == finder.index.letters(next),
          isNames(text(inner))
        else { break }
        names.append(text(inner))
      } else if finder.index.letters(next) > 0 {
        break
      }
      next = Int(tree.nodes[next].end)
    }
    return names
  }

  private static let mostNames = 12

  /// Two to four words with capitals.
  func isNames(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { word in
        (word.unicodeScalars.first?.properties.isUppercase ?? false)
          && !word.utf8.contains { (0x2F...0x3A).contains($0) || $0 == 0x2C }
      }
  }
}
