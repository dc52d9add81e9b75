// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension GoldenComparison {
  /// How many pairs of parts are looked at to find out which belong together.
  private static let mostPairs = 250_000
  /// So many parts may there be where some of them may be missing or repeated.
  private static let mostTried = 1_000

  /// Compares parts in their order: those that match are paired, so that one that is missing does not
  /// make all behind it look wrong.
  mutating func compare(_ expected: [GoldenNode], _ found: [GoldenNode], in node: GoldenNode) {
    if expected.count == 1, isAnything(expected[0]), case .element = node.content { return }
    let pairs = pairs(expected, found)
    var place = 0
    var foundPlace = 0
    for (one, other) in pairs + [(expected.count, found.count)] {
      compareGap(expected[place..<one], found[foundPlace..<other], in: node)
      (place, foundPlace) = (one + 1, other + 1)
    }
  }

  /// What lies between two pairs: differing parts in the order they come, then what is left over.
  private mutating func compareGap(
    _ expected: ArraySlice<GoldenNode>, _ found: ArraySlice<GoldenNode>, in node: GoldenNode
  ) {
    let isOpen = expected.contains(where: isMore)
    var wanted = expected.filter { !isMore($0) }
    // What may be missing is taken to be where there is too little.
    while wanted.count > found.count, let gap = wanted.firstIndex(where: isOptional) {
      wanted.remove(at: gap)
    }
    for (one, other) in zip(wanted, found) { compare(one, other) }
    for missing in wanted.dropFirst(found.count) where !isOptional(missing) {
      add(
        node, "\(words(missing)) is missing",
        advice: "it belongs at place \(Self.place(of: missing, in: expected) + 1)")
    }
    guard !isOpen else { return }
    for surplus in found.dropFirst(wanted.count) {
      add(
        surplus, "\(surplus.shown) is not expected",
        advice: "take it out, or add it to the expected output")
    }
  }

  private static func place(of node: GoldenNode, in slice: ArraySlice<GoldenNode>) -> Int {
    slice.firstIndex { $0.path == node.path && $0.line == node.line } ?? slice.startIndex
  }

  /// The longest run of parts that match each other, as pairs of places.
  private mutating func pairs(
    _ expected: [GoldenNode], _ found: [GoldenNode]
  ) -> [(Int, Int)] {
    // Without pairs, all is one gap, and compared in the order it comes.
    guard expected.count * found.count <= Self.mostPairs else { return [] }
    let width = found.count + 1
    // A part that is spelt out is nearer than one that a placeholder lets through.
    let weights = expected.map { hasPlaceholder($0) ? 1_000 : 1_001 }
    var lengths = Array(repeating: 0, count: (expected.count + 1) * width)
    var same = Array(repeating: false, count: expected.count * found.count)
    for one in expected.indices.reversed() {
      for other in found.indices.reversed() {
        let isSame = !isMore(expected[one]) && isMatch(expected[one], found[other])
        same[one * found.count + other] = isSame
        lengths[one * width + other] =
          isSame
          ? max(
            lengths[(one + 1) * width + other + 1] + weights[one],
            lengths[(one + 1) * width + other], lengths[one * width + other + 1])
          : max(lengths[(one + 1) * width + other], lengths[one * width + other + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (one, other) = (0, 0)
    while one < expected.count, other < found.count {
      let best = lengths[one * width + other]
      if same[one * found.count + other],
        best == lengths[(one + 1) * width + other + 1] + weights[one]
      {
        pairs.append((one, other))
        (one, other) = (one + 1, other + 1)
      } else if best == lengths[(one + 1) * width + other] {
        one += 1
      } else {
        other += 1
      }
    }
    return pairs
  }

  private func hasPlaceholder(_ node: GoldenNode) -> Bool {
    switch node.content {
    case .scalar(_, let text), .block(_, let text): text.contains("{{")
    case .list(let items): items.contains(where: hasPlaceholder)
    case .object(let members): members.contains { hasPlaceholder($0.node) }
    case .element(_, let attributes, let children):
      attributes.contains { hasPlaceholder($0.node) } || children.contains(where: hasPlaceholder)
    }
  }

  /// Whether a part is wholly what is expected.
  private mutating func isMatch(_ expected: GoldenNode, _ found: GoldenNode) -> Bool {
    effortLeft -= 1
    guard effortLeft > 0 else { return false }
    if isAnything(expected) { return true }
    switch (expected.content, found.content) {
    case (.scalar(let kind, let text), .scalar(let foundKind, let foundText)):
      return areEqual(kind, text, foundKind, foundText)
    case (.object(let members), .object(let foundMembers)):
      return isMatch(members, foundMembers)
    case (.list(let items), .list(let foundItems)): return isMatch(items[...], foundItems[...])
    case (
      .element(let name, let attributes, let children),
      .element(let foundName, let foundAttributes, let foundChildren)
    ):
      return name == foundName && isMatch(attributes, foundAttributes)
        && (children.count == 1 && isAnything(children[0])
          || isMatch(children[...], foundChildren[...]))
    case (.block(let kind, let text), .block(let foundKind, let foundText)):
      return kind == foundKind && matches(text, foundText)
    default: return false
    }
  }

  private mutating func isMatch(
    _ expected: [GoldenNode.Member], _ found: [GoldenNode.Member]
  ) -> Bool {
    let isOpen = expected.contains { $0.name == GoldenText.more }
    for member in expected where member.name != GoldenText.more {
      if let there = found.first(where: { $0.name == member.name }) {
        guard isMatch(member.node, there.node) else { return false }
      } else if !isOptional(member.node) {
        return false
      }
    }
    return isOpen || found.allSatisfy { member in expected.contains { $0.name == member.name } }
  }

  /// Whether parts in their order are what is expected; what may be missing or repeated is tried both ways.
  private mutating func isMatch(
    _ expected: ArraySlice<GoldenNode>, _ found: ArraySlice<GoldenNode>
  ) -> Bool {
    effortLeft -= 1
    guard effortLeft > 0 else { return false }
    if !expected.contains(where: isOptional) {
      guard expected.count == found.count else { return false }
      for (one, other) in zip(expected, found) {
        guard isMatch(one, other) else { return false }
      }
      return true
    }
    // Each part goes one call deeper.
    guard found.count <= Self.mostTried else { return false }
    guard let first = expected.first else { return found.isEmpty }
    let rest = expected.dropFirst()
    if isMore(first) {
      return isMatch(rest, found) || !found.isEmpty && isMatch(expected, found.dropFirst())
    }
    if let next = found.first, isMatch(first, next), isMatch(rest, found.dropFirst()) {
      return true
    }
    return isOptional(first) && isMatch(rest, found)
  }
}
