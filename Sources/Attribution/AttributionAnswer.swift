// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// What the grammar says of one line, as one flat object: the answer of `wirecopy attribute`.
public struct AttributionAnswer: Sendable, FieldWritable {
  /// "byline", "credit", "signoff", "dateline", "copyright", "photo"; nil where the line is none of these.
  public var kind: String?
  /// The people named.
  public var people: [Person] = []
  /// The agencies named or inferred.
  public var agencies: [AgencyCredit] = []
  /// Organisations outside the register, as printed.
  public var organizations: [String] = []
  /// What the credited have to do with the text.
  public var relation: CreditRelation?
  /// Places, as printed.
  public var places: [String] = []
  /// The date of a dateline, as printed.
  public var date: String?
  /// The agency of a dateline: its code, or its name as printed.
  public var agency: String?
  /// What follows a dateline.
  public var rest: String?
  /// The holder of a copyright.
  public var holder: String?
  /// The year of a copyright.
  public var year: String?

  /// Reads a line of UTF-8 of unknown kind.
  public init(grammar: AttributionGrammar, utf8: [UInt8], language: String?) {
    take(grammar.classify(utf8: utf8, language: language))
  }

  /// Reads a line; a kind given ("byline", "credit", "signoff", "dateline", "copyright") is taken as true.
  public init(grammar: AttributionGrammar, text: String, kind: String?, language: String?) {
    switch kind {
    case "byline": take(grammar.byline(text, language: language))
    case "credit", "signoff":
      take(grammar.credit(text, language: language))
      if self.kind != nil { self.kind = kind }
    case "dateline": take(grammar.dateline(text, language: language))
    case "copyright": take(grammar.copyright(text))
    default: take(grammar.classify(text, language: language))
    }
  }

  private mutating func take(_ reading: LineReading?) {
    switch reading {
    case .byline(let reading): take(reading)
    case .dateline(let reading): take(reading)
    case .credit(let reading): take(reading)
    case .copyright(let reading): take(reading)
    case .photo: kind = "photo"
    case nil: break
    }
  }

  private mutating func take(_ reading: BylineReading?) {
    guard let reading else { return }
    kind = "byline"
    people = reading.people.filter { !AttributionAnswer.isCode($0.name) }
    agencies = reading.agencies
    organizations = reading.organizations
    places = reading.places
  }

  private mutating func take(_ reading: DatelineReading?) {
    guard let reading else { return }
    kind = "dateline"
    places = reading.dateline.places
    date = reading.dateline.date
    agency = reading.dateline.agency
    rest = reading.rest
  }

  private mutating func take(_ reading: CreditReading?) {
    guard let reading else { return }
    kind = reading.kind == .signoff ? "signoff" : "credit"
    people = reading.people.filter { !AttributionAnswer.isCode($0.name) }
    agencies = reading.agencies
    organizations = reading.organizations
    relation = reading.relation
    places = reading.places
  }

  private mutating func take(_ reading: CopyrightReading?) {
    guard let reading else { return }
    kind = "copyright"
    holder = reading.holder
    year = reading.year
  }

  /// Desk codes ("jwu", "hm") name no person that could be shown.
  private static func isCode(_ name: String) -> Bool {
    name.utf8.count <= 4 && name.utf8.allSatisfy { $0.isASCIISmall }
  }

  /// Hands every field but `kind` to the sink.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.list("people", people)
    sink.list("agencies", agencies)
    sink.strings("organizations", organizations)
    sink.field("relation", relation)
    sink.strings("places", places)
    sink.field("date", date)
    sink.field("agency", agency)
    sink.field("rest", rest)
    sink.field("holder", holder)
    sink.field("year", year)
  }

  /// Writes the answer as one JSON object, `kind` first and null where the line is none of the kinds.
  public func write(json sink: inout JSONSink) {
    sink.object { sink in
      if let kind { sink.field("kind", kind) } else { sink.null("kind") }
      write(to: &sink)
    }
  }
}
