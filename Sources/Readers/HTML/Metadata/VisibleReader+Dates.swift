// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The days and times that a page prints around its story, or holds there for scripts.
extension VisibleReader {
  func noteDate(_ node: Int, _ draft: inout Draft) {
    let text = text(node)
    let field: Evidence.Field = isUpdate(node) ? .modified : .published
    if Self.hasDigit(text) {
      draft.note(field, text, Evidence.Origin(.visible, detail(node)))
    }
    if !Self.holdsYear(text), !noteMoment(node, field, &draft) {
      for inner in tree.subtree(of: node).dropFirst()
      where tree.nodes[inner].isElement && tree.nodes[inner].tag != .time {
        if noteMoment(inner, field, &draft) { return }
      }
    }
  }

  /// "3 days ago" for the eye, and the moment itself in an attribute for scripts; what microdata say is
  /// read with these.
  @discardableResult
  private func noteMoment(_ node: Int, _ field: Evidence.Field, _ draft: inout Draft) -> Bool {
    guard finder.index.letters(node) > 0, tree.attributeRange(.itemprop, of: node) == nil else {
      return false
    }
    for (name, value) in tree.attributes(of: node)
    where Self.moments.contains(name) && value.utf8.count <= 60 && Self.hasDigit(value) {
      draft.note(field, value, Evidence.Origin(.timeElement, name))
      return true
    }
    return false
  }

  /// The same in a line that no class marks: `<span title="2016-03-24T10:42:00Z">3 days ago</span>`.
  func noteMoment(inLine line: Int, _ draft: inout Draft) {
    for node in tree.subtree(of: line).prefix(Self.nodesOfLine)
    where tree.nodes[node].tag != .time && tree.attributeRange(.itemprop, of: node) == nil {
      for index in tree.nodes[node].attributes {
        let attribute = tree.attributes[Int(index)]
        guard Self.isMoment(tree.utf8(attribute.value)) else { continue }
        let name =
          attribute.name == .other ? tree.string(attribute.otherName) : attribute.name.rawValue
        guard Self.moments.contains(name) else { continue }
        draft.note(.published, tree.string(attribute.value), Evidence.Origin(.timeElement, name))
        return
      }
    }
  }

  private static let nodesOfLine = 16

  /// "2016-03-24T10:42:00Z", "1458812520", "1458812520000"
  private static func isMoment(_ value: ArraySlice<UInt8>) -> Bool {
    guard (10...40).contains(value.count) else { return false }
    let digits = value.prefix { $0.isASCIIDigit }.count
    if digits == value.count { return digits == 10 || digits == 13 }
    return digits == 4 && value.dropFirst(4).first == UInt8(ascii: "-")
      && (0x31...0x32).contains(value.first ?? 0)
  }

  private static let moments: Set<String> = [
    "datetime", "content", "title", "aria-label", "data-date", "data-datetime", "data-time",
    "data-timestamp", "data-published", "data-published-at", "data-publish-date", "data-utime",
    "data-epoch", "data-unix", "data-ts",
  ]

  /// The day that the elements around the story bear for scripts: `<article data-published-at="…">`.
  func noteDateAround(_ draft: inout Draft) {
    if isMarked(draft) { return }
    for start in [place.headline, place.body].compactMap({ $0 }) {
      var node = start
      while node >= 0 {
        for (name, value) in tree.attributes(of: node)
        where name.hasPrefix("data-") && value.utf8.count <= 60 && Self.hasDigit(value) {
          guard Self.published.contains(name.filter { $0 != "-" && $0 != "_" }) else { continue }
          draft.note(.published, value, Evidence.Origin(.timeElement, name))
          return
        }
        node = Int(tree.nodes[node].parent)
      }
    }
  }

  /// Whether markup says when the story was published.
  func isMarked(_ draft: Draft) -> Bool {
    draft.evidence.contains {
      $0.field == .published && $0.origin.kind != .url && $0.origin.kind != .visible
    }
  }

  /// Names of such attributes, without hyphens.
  private static let published: Set<String> = [
    "datapublished", "datapublishedat", "datapublishedon", "datapublisheddate", "datapublishdate",
    "datapublishtime", "datapublishedtime", "datapublicationdate", "datapubdate", "datapubtime",
    "datadatepublished", "datadatepublication", "dataarticledate", "dataarticlepublished",
    "dataarticlepubdate", "dataarticlepublishdate", "dataarticlepublisheddate", "datapostdate",
    "datafirstpublished", "datafirstpublishdate", "datafechapublicacion",
  ]

  /// Whether a day stands in the head of the page, over the story and all that is around it: pages print there
  /// what day it is.
  func isOfPageHead(_ node: Int) -> Bool {
    guard let headline = place.headline, node < headline else { return false }
    var box = node
    while box > 0, !tree.isInside(headline, box) {
      if tree.nodes[box].tag == .header || tree.nodes[box].tag == .nav
        || finder.index.words[box].contains(.navigation)
        || tree.attribute(.class, of: box).map(Self.isOfToday) ?? false
      {
        return !tree.isInside(box, place.scope)
      }
      box = Int(tree.nodes[box].parent)
    }
    return false
  }

  /// Parts of the names that designers give to the day that it is, and to the bar it stands in.
  private static func isOfToday(_ name: String) -> Bool {
    name.lowercased().holds(anyOf: ["today", "current-date", "currentdate", "topbar", "top-bar"])
  }

  /// Whether microdata or the class of a day say that something begins or ends on it. "event-date" alone is the
  /// day of the story in some designs.
  func isDayOfEvent(_ node: Int) -> Bool {
    [node, Int(tree.nodes[node].parent)].contains { box in
      guard box > 0 else { return false }
      let inner = tree.subtree(of: box).prefix(Self.nodesOfEvent)
      if inner.contains(where: { isEdgeOfEvent(tree.attribute(.itemprop, of: $0)) }) { return true }
      let words = tree.attribute(.class, of: box)?.lowercased().split { "-_ ".contains($0) } ?? []
      return words.contains { $0 == "event" || $0 == "events" }
        && words.contains { $0 == "start" || $0 == "end" }
    }
  }

  private func isEdgeOfEvent(_ property: String?) -> Bool {
    property == "startDate" || property == "endDate"
  }

  /// Nodes that the element of such a day has at most.
  private static let nodesOfEvent = 6

  /// Digits of ASCII, or letters of a script that may have digits of its own.
  static func hasDigit(_ text: String) -> Bool {
    text.utf8.contains { $0.isASCIIDigit || $0 >= 0xD9 }
  }

  func noteDate(inside node: Int, _ draft: inout Draft) {
    for inner in tree.subtree(of: node).dropFirst()
    where finder.index.words[inner].contains(.date) {
      noteDate(inner, &draft)
    }
  }

  /// The author's line in a box named after the date: "block-date" around "author".
  func noteByline(inside box: Int, _ draft: inout Draft) {
    for node in tree.subtree(of: box).dropFirst()
    where !finder.index.words[node].isDisjoint(with: [.byline, .author]) {
      let letters = finder.index.letters(node)
      guard letters > 2, letters <= Self.longestByline else { continue }
      draft.note(.byline, text(node), Evidence.Origin(.visible, detail(node)))
      return
    }
  }

  /// Parts of the names that designers give to the day of a change.
  private static let updates = ["updat", "modif", "aktualis", "lastmod", "lastedit"]

  func isUpdate(_ node: Int) -> Bool {
    for name in [HTMLAttributeName.class, .itemprop, .id] {
      guard let value = tree.attribute(name, of: node)?.lowercased() else { continue }
      if value.holds(anyOf: Self.updates) { return !value.holds("publi") }
    }
    return false
  }

  /// `<time datetime>` around the story, or anywhere before its end.
  func noteTimes(_ draft: inout Draft) {
    let range = surroundings
    let end = Int(tree.nodes[place.body].end)
    let near = facts.times.filter {
      range.contains($0) && !isForeign($0) && !isOfFurther($0)
    }
    var chosen = near.isEmpty ? facts.times.filter { $0 < end && !isForeign($0) } : near
    // The only one of a page is hardly that of another story.
    if chosen.isEmpty, facts.times.count == 1, !isForeign(facts.times[0]) {
      chosen = facts.times
    }
    for node in chosen.prefix(Self.most) {
      let field: Evidence.Field =
        isUpdate(node) || isUpdate(Int(tree.nodes[node].parent)) || saysChange(node)
        ? .modified : .published
      let moment = tree.attribute(tree.nodes[node].tag == .time ? .dateTime : .title, of: node)
      if let moment {
        draft.note(field, moment, Evidence.Origin(.timeElement, "datetime"))
      } else {
        draft.note(field, text(node), Evidence.Origin(.visible, "time"))
        if !Self.holdsYear(text(node)) { noteMoment(node, field, &draft) }
      }
    }
  }
}
