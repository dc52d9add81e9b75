// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// An article and why each of its fields is what it is.
public struct Explanation: Sendable, Hashable, FieldWritable {
  /// The article.
  public var article: Article
  /// One decision for each field that had to be decided, in the order of the canonical article.
  public var decisions: [Decision]

  /// An explanation.
  public init(article: Article, decisions: [Decision]) {
    self.article = article
    self.decisions = decisions
  }

  /// Hands every field to the sink: the decisions, then the warnings of the article.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.list("decisions", decisions)
    sink.strings("warnings", article.warnings)
  }

  /// The explanation as lines to print.
  public var lines: [String] {
    decisions.flatMap(\.lines) + article.warnings.map { "warning: \($0)" }
  }
}

/// Takes down decisions while an article is edited, on the one thread that edits it.
final class Ledger {
  private var decisions: [Decision] = []

  func add(_ decision: Decision) { decisions.append(decision) }

  /// The decisions in the order of the article's fields.
  func ordered() -> [Decision] {
    let order = Evidence.Field.allCases.map(\.rawValue)
    func place(_ field: String) -> Int { order.firstIndex(of: field) ?? order.count }
    return decisions.enumerated().sorted {
      (place($0.element.field), $0.offset) < (place($1.element.field), $1.offset)
    }.map(\.element)
  }
}
