// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Cuts marks until each lies wholly inside or wholly outside every other.
struct MarkNesting {
  let scalars: [Unicode.Scalar]
  let rules: NestedText.Rules

  /// The marks cut to nest, outer before inner, by start.
  mutating func nest(_ marks: [Mark]) -> [Mark] {
    let sound = marks.compactMap { mark -> Mark? in
      var mark = mark
      mark.start = max(0, mark.start)
      mark.end = min(mark.end, scalars.count)
      return mark.start < mark.end && !rules.dropped.contains(mark.type) ? mark : nil
    }
    let links = disjointLinks(sound)
    let cuts = Set(links.flatMap { [$0.start, $0.end] }).sorted()
    var pieces = links
    for kind in Mark.Kind.allCases where kind != .link && kind != .code {
      for mark in merged(sound, kind) {
        let edges = rules.holdsLinks ? crossings(of: mark, links) : cuts
        pieces += cut(mark, at: edges).compactMap(trimmed)
      }
    }
    var nested = cutCrossings(pieces.sorted(by: MarkNesting.isOuter))
    let edges = Set(nested.flatMap { [$0.start, $0.end] }).sorted()
    for mark in merged(sound, .code) { nested += cut(mark, at: edges).flatMap(cutAtBreaks) }
    return nested.sorted(by: MarkNesting.isOuter)
  }

  /// Links in order, none inside another; of two that overlap the first keeps its words.
  private func disjointLinks(_ marks: [Mark]) -> [Mark] {
    var links: [Mark] = []
    for mark in marks.sorted(by: MarkNesting.isOuter) where mark.type == .link {
      guard let href = mark.href, !href.isEmpty else { continue }
      var link = mark
      if let last = links.last {
        if last.href == href, link.start <= last.end {
          links[links.count - 1].end = max(last.end, link.end)
          continue
        }
        link.start = max(link.start, last.end)
      }
      if link.start < link.end { links.append(link) }
    }
    return links
  }

  /// The marks of a kind, those that overlap or touch made one.
  private func merged(_ marks: [Mark], _ kind: Mark.Kind) -> [Mark] {
    var merged: [Mark] = []
    for mark in marks.sorted(by: MarkNesting.isOuter) where mark.type == kind {
      if let last = merged.last, mark.start <= last.end {
        merged[merged.count - 1].end = max(last.end, mark.end)
      } else {
        merged.append(mark)
      }
    }
    return merged
  }

  /// Where a mark goes over the edge of a link that it neither holds nor lies in.
  private func crossings(of mark: Mark, _ links: [Mark]) -> [Int] {
    var edges: [Int] = []
    if let link = link(around: mark.start, links), link.end < mark.end { edges.append(link.end) }
    if let link = link(around: mark.end, links), link.start > mark.start {
      edges.append(link.start)
    }
    return edges
  }

  /// The link that a place lies inside of.
  private func link(around place: Int, _ links: [Mark]) -> Mark? {
    var (low, high) = (0, links.count)
    while low < high {
      let middle = (low + high) / 2
      if links[middle].end > place { high = middle } else { low = middle + 1 }
    }
    return low < links.count && links[low].start < place ? links[low] : nil
  }

  private func cut(_ mark: Mark, at cuts: [Int]) -> [Mark] {
    var pieces: [Mark] = []
    var rest = mark
    for cut in cuts[MarkNesting.firstIndex(in: cuts, after: mark.start)...] {
      if cut >= rest.end { break }
      pieces.append(Mark(type: mark.type, start: rest.start, end: cut))
      rest.start = cut
    }
    pieces.append(rest)
    return pieces
  }

  /// The index of the first of sorted numbers that is greater than another.
  private static func firstIndex(in sorted: [Int], after number: Int) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] > number { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Cuts a mark that goes on past the end of the one it began in.
  private func cutCrossings(_ sorted: [Mark]) -> [Mark] {
    var waiting = Array(sorted.reversed())
    var nested: [Mark] = []
    var open: [Mark] = []
    func put(_ mark: Mark?) {
      guard let mark else { return }
      let place = waiting.lastIndex { MarkNesting.isOuter(mark, $0) }
      waiting.insert(mark, at: place.map { $0 + 1 } ?? 0)
    }
    while let mark = waiting.popLast() {
      while let outer = open.last, outer.end <= mark.start { open.removeLast() }
      if let outer = open.last, mark.end > outer.end {
        put(trimmed(Mark(type: mark.type, start: mark.start, end: outer.end)))
        put(trimmed(Mark(type: mark.type, start: outer.end, end: mark.end)))
        continue
      }
      nested.append(mark)
      open.append(mark)
    }
    return nested
  }

  private func cutAtBreaks(_ mark: Mark) -> [Mark] {
    guard rules.breaksCode else { return [mark] }
    return scalars[mark.start..<mark.end].split(separator: "\n").map {
      Mark(type: .code, start: $0.startIndex, end: $0.endIndex)
    }
  }

  /// The mark without white space at its ends, where the rules ask for that; nil where nothing is left.
  private func trimmed(_ mark: Mark) -> Mark? {
    guard rules.trimmed.contains(mark.type) else { return mark }
    var mark = mark
    while mark.start < mark.end, scalars[mark.start].properties.isWhitespace { mark.start += 1 }
    while mark.start < mark.end, scalars[mark.end - 1].properties.isWhitespace { mark.end -= 1 }
    return mark.start < mark.end ? mark : nil
  }

  /// Order of opening: by start, then the longer, then links outside and code inside.
  private static func isOuter(_ left: Mark, _ right: Mark) -> Bool {
    (left.start, -left.end, rank(left.type)) < (right.start, -right.end, rank(right.type))
  }

  private static func rank(_ kind: Mark.Kind) -> Int {
    switch kind {
    case .link: 0
    case .strong: 1
    case .emphasis: 2
    case .strikethrough: 3
    case .superscript: 4
    case .subscript: 5
    case .code: 6
    }
  }
}
