// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The evidence of a draft, field by field, in the order found.
///
/// One flat array however many fields there are: an item of a feed costs two allocations. A class, so
/// that a pile of evidence holds on to one thing.
final class Docket {
  let evidence: [Evidence]
  /// Where the first piece of evidence stands for each field, then where the next stands behind each
  /// piece; -1 where there is none.
  private let links: [Int32]

  init(_ evidence: [Evidence]) {
    self.evidence = evidence
    var links = [Int32](repeating: -1, count: Evidence.Field.count + evidence.count)
    for index in evidence.indices.reversed() {
      let field = evidence[index].field.ordinal
      links[Evidence.Field.count + index] = links[field]
      links[field] = Int32(index)
    }
    self.links = links
  }

  /// The evidence for a field, in the order found.
  subscript(field: Evidence.Field) -> Pile { Pile(docket: self, start: links[field.ordinal]) }

  /// Where the evidence for a field stands, in the order found.
  func places(of field: Evidence.Field) -> Places { Places(pile: self[field]) }

  private func place(after index: Int) -> Int32 { links[Evidence.Field.count + index] }

  /// The evidence for one field.
  struct Pile: Sequence, IteratorProtocol {
    fileprivate let docket: Docket
    fileprivate var start: Int32

    mutating func next() -> Evidence? { nextPlace().map { docket.evidence[$0] } }

    fileprivate mutating func nextPlace() -> Int? {
      guard start >= 0 else { return nil }
      let index = Int(start)
      start = docket.place(after: index)
      return index
    }

    var isEmpty: Bool { start < 0 }

    /// The evidence, where there is one piece of it alone.
    var only: Evidence? {
      guard start >= 0, docket.place(after: Int(start)) < 0 else { return nil }
      return docket.evidence[Int(start)]
    }
  }
}

extension Docket {
  /// The places of the evidence for one field.
  struct Places: Sequence, IteratorProtocol {
    fileprivate var pile: Pile

    mutating func next() -> Int? { pile.nextPlace() }
  }
}

extension Evidence {
  /// The text of a piece of evidence; nil where it is a value of another kind.
  var text: String? {
    if case .text(let text) = value { return text }
    return nil
  }
}

extension Evidence.Field {
  static let count = 36

  var ordinal: Int {
    switch self {
    case .id: 0
    case .version: 1
    case .status: 2
    case .url: 3
    case .language: 4
    case .headline: 5
    case .subheadline: 6
    case .kicker: 7
    case .slugline: 8
    case .summary: 9
    case .byline: 10
    case .author: 11
    case .contributor: 12
    case .agency: 13
    case .creditline: 14
    case .dateline: 15
    case .published: 16
    case .modified: 17
    case .created: 18
    case .embargoed: 19
    case .section: 20
    case .genre: 21
    case .keyword: 22
    case .subject: 23
    case .urgency: 24
    case .editorsNote: 25
    case .place: 26
    case .media: 27
    case .copyrightHolder: 28
    case .copyrightYear: 29
    case .copyrightNotice: 30
    case .usageTerms: 31
    case .license: 32
    case .sourceName: 33
    case .sourceURL: 34
    case .access: 35
    }
  }
}
