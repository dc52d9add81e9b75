// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Why one field of an article is what it is.
public struct Decision: Sendable, Hashable, FieldWritable {
  /// The field, by its name in the canonical JSON.
  public var field: String
  /// What was decided, as text.
  public var value: String
  /// The rule in words.
  public var rule: String
  /// The evidence that won; nil where the value was worked out.
  public var winner: Exhibit?
  /// The evidence that lost, each with its reason.
  public var losers: [Exhibit]

  /// A decision.
  public init(
    field: String, value: String, rule: String, winner: Exhibit? = nil, losers: [Exhibit] = []
  ) {
    self.field = field
    self.value = value
    self.rule = rule
    self.winner = winner
    self.losers = losers
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("field", field)
    sink.field("value", value)
    sink.field("rule", rule)
    sink.object("winner", winner)
    sink.list("losers", losers)
  }

  /// The decision as lines to print.
  public var lines: [String] {
    var lines = ["\(field): \(value)", "  rule: \(rule)"]
    if let winner { lines.append("  from: \(winner.place)") }
    for loser in losers {
      lines.append("  not:  \(loser.value) (\(loser.place)): \(loser.reason ?? "not chosen")")
    }
    return lines
  }
}

/// A piece of evidence as an explanation shows it.
public struct Exhibit: Sendable, Hashable, FieldWritable {
  /// What it says.
  public var value: String
  /// The family of markup it stands in.
  public var origin: Evidence.Origin
  /// Why it lost; nil for the winner.
  public var reason: String?

  /// A piece of evidence, shown.
  public init(_ evidence: Evidence, value: String, reason: String? = nil) {
    self.init(value: value, origin: evidence.origin, reason: reason)
  }

  /// A value and where it was found.
  public init(value: String, origin: Evidence.Origin, reason: String? = nil) {
    self.value = value
    self.origin = origin
    self.reason = reason
  }

  /// Where it stands, as words.
  public var place: String {
    origin.detail.isEmpty ? origin.kind.rawValue : "\(origin.kind.rawValue) \(origin.detail)"
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("value", value)
    sink.field("origin", origin.kind)
    sink.field("detail", origin.detail)
    sink.field("reason", reason)
  }
}
