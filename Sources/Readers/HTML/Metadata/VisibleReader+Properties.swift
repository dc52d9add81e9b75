// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// What microdata and RDFa say in the page itself of the story around them.
/// <https://html.spec.whatwg.org/multipage/microdata.html> <https://www.w3.org/TR/rdfa-lite/>
extension VisibleReader {
  /// The properties of schema.org, and those of Dublin Core by which Drupal says them in RDFa.
  private static let properties: [String: Evidence.Field] = [
    "headline": .headline, "alternativeheadline": .subheadline, "datepublished": .published,
    "datemodified": .modified, "datecreated": .created, "author": .author, "creator": .author,
    "articlesection": .section, "keywords": .keyword, "copyrightholder": .copyrightHolder,
    "copyrightyear": .copyrightYear, "sourceorganization": .agency, "dateline": .dateline,
    "dc:date": .published, "dc:created": .published, "dc:issued": .published,
    "dc:modified": .modified, "dc:creator": .author,
  ]

  func noteProperties(_ draft: inout Draft) {
    let range = surroundings
    for node in facts.properties where tree.nodes[node].tag != .meta && range.contains(node) {
      let names = propertyNames(of: node)
      guard !isForeign(node) || names.contains("datepublished") && isOnlyDay(node),
        !isOfReply(node)
      else { continue }
      for name in names {
        guard let field = Self.properties[name] else { continue }
        note(property: node, field, name, &draft)
      }
    }
  }

  /// What an element says it holds, in lower case and without the prefix of schema.org.
  private func propertyNames(of node: Int) -> [String] {
    guard let names = tree.attribute(.itemprop, of: node) ?? tree.attribute(.property, of: node)
    else { return [] }
    return names.lowercased().split(separator: " ").map { name in
      for prefix in ["schema:", "rnews:"] where name.hasPrefix(prefix) {
        return String(name.dropFirst(prefix.count))
      }
      return name.hasPrefix("dcterms:") ? "dc:" + name.dropFirst(8) : String(name)
    }
  }

  /// The only day of publication on a page is hardly that of another story, though a menu holds it.
  private func isOnlyDay(_ node: Int) -> Bool {
    let others = facts.properties.lazy.filter { $0 != node }
    return others.prefix(Self.mostProperties + 1).count <= Self.mostProperties
      && !others.contains { propertyNames(of: $0).contains("datepublished") }
  }

  /// A page with more is a list.
  private static let mostProperties = 60

  /// Whether an element belongs to an answer or a comment.
  private func isOfReply(_ node: Int) -> Bool {
    var outer = Int(tree.nodes[node].parent)
    while outer > 0 {
      if let type = tree.attribute(.itemtype, of: outer) ?? tree.attribute(.typeof, of: outer),
        type.hasSuffix("Answer") || type.hasSuffix("Comment")
      {
        return true
      }
      outer = Int(tree.nodes[outer].parent)
    }
    return false
  }

  private func note(
    property node: Int, _ field: Evidence.Field, _ name: String, _ draft: inout Draft
  ) {
    let origin = Evidence.Origin(.microdata, name)
    if field == .author, let person = personName(in: node) {
      draft.note(.author, person, origin)
      return
    }
    var value = tree.attribute(.content, of: node) ?? tree.attribute(.dateTime, of: node)
    // "<abbr title="2016-03-24T10:42:00Z">10:42</abbr>"
    if value == nil, field == .published || field == .modified || field == .created {
      value = tree.attribute(.title, of: node).flatMap { Self.holdsYear($0) ? $0 : nil }
    }
    if value == nil {
      guard finder.index.letters(node) <= Self.longestCredit else { return }
      value = text(node)
    }
    draft.note(field, value, origin)
  }

  /// The name of a person whom an element describes with properties of its own.
  private func personName(in node: Int) -> String? {
    guard
      tree.attributeRange(.itemscope, of: node) != nil
        || tree.attributeRange(.typeof, of: node) != nil
    else { return nil }
    let name = tree.subtree(of: node).dropFirst().first { inner in
      propertyNames(of: inner).contains { $0 == "name" || $0 == "foaf:name" }
    }
    return name.map { tree.attribute(.content, of: $0) ?? text($0) }
  }
}
