// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// Where else a text stood, or who sent it on.
extension CreditBuilder {
  /// "originally appeared on X", "Published in X": one name, and what follows does not matter.
  mutating func elsewhere(_ segment: CreditParser.Segment) {
    switch segment.kind {
    case .published: relations.insert(.published)
    case .syndicated:
      relations.insert(.syndicated)
      organizations = []
      people = []
      unread = 0
    default: relations.insert(.republished)
    }
    isDone = true
    var start = segment.range.lowerBound
    while start < segment.range.upperBound, parser.tokens[start].kind == .mark { start += 1 }
    if start < segment.range.upperBound, line.means(start, .article),
      parser.tokens[start].shape == .lower
    {
      start += 1
    }
    let bound = segment.range.upperBound
    if start < bound {
      if let match = parser.agency(at: start, before: bound), !match.isAmbiguous {
        agencies.append(match.index)
        hasSureAgency = true
        return
      }
      let outlet = parser.outlet(at: start, before: bound)
      let end = max(outlet ?? start, parser.name(at: start, before: bound, .sources))
      if end > start {
        organizations.append(Printed.name(line.text(start..<end)))
        if segment.kind != .republished, end < bound, parser.tokens[end].kind == .word,
          parser.date(at: end) == nil
        {
          unread += 1
        }
        return
      }
      if parser.tokens[start].kind == .word,
        parser.tokens[start].entry.meaning.isDisjoint(with: [.running, .and])
      {
        organizations.append(line.text(start..<start + 1))
        return
      }
    }
    mentioned()
  }

  /// Any outlet or agency named elsewhere in the line.
  private mutating func mentioned() {
    unread = 0
    var index = frame.range.lowerBound
    while index < frame.range.upperBound {
      if let match = parser.agency(at: index), !match.isAmbiguous {
        if !agencies.contains(match.index) { agencies.append(match.index) }
        index = match.end
      } else if let end = parser.outlet(at: index), parser.tokens[index].shape == .upper {
        let name = line.text(index..<end)
        if !organizations.contains(name) { organizations.append(name) }
        index = end
      } else {
        index += 1
      }
    }
  }
}
