// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// What a byline says.
public struct BylineReading: Sendable, Hashable {
  /// The people named, in printed order, in name case.
  public var people: [Person] = []
  /// Organisations in the byline's place that are not in the register, as printed.
  public var organizations: [String] = []
  /// Agencies of the register in the byline's place.
  public var agencies: [AgencyCredit] = []
  /// Places printed in it that belong to no single person.
  public var places: [String] = []

  /// A byline that names these people, and nothing else.
  package init(people: [Person] = []) { self.people = people }

  /// True where the byline names nobody and nothing.
  public var isEmpty: Bool {
    people.isEmpty && organizations.isEmpty && agencies.isEmpty && places.isEmpty
  }
}

/// What the start of a paragraph says as a dateline, and the text after it.
public struct DatelineReading: Sendable, Hashable {
  /// The dateline.
  public var dateline: Dateline
  /// People of a byline that stands inside the dateline, as East Asian agencies print them.
  public var people: [Person] = []
  /// Exactly the text that follows the dateline and its separator.
  public var rest: String
  /// Where `rest` starts, in Unicode code points of the text read.
  public var restOffset: Int
}

/// What a credit line or sign-off says.
public struct CreditReading: Sendable, Hashable {
  /// Which kind of line it is.
  public var kind: CreditKind
  /// What the credited have to do with the text; nil where the line does not say.
  public var relation: CreditRelation?
  /// Agencies of the register, in printed order.
  public var agencies: [AgencyCredit] = []
  /// Organisations that are not in the register, as printed.
  public var organizations: [String] = []
  /// For organisations whose wires are credited, the name as printed with that word: "Lantern" is
  /// "Lantern wires".
  public var wires: [String: String] = [:]
  /// People with the roles the line gives them, in printed order.
  public var people: [Person] = []
  /// Places that belong to no single person, as printed.
  public var places: [String] = []

  /// A reading that names these.
  public init(
    kind: CreditKind, relation: CreditRelation? = nil, agencies: [AgencyCredit] = [],
    organizations: [String] = [], people: [Person] = [], places: [String] = []
  ) {
    self.kind = kind
    self.relation = relation
    self.agencies = agencies
    self.organizations = organizations
    self.people = people
    self.places = places
  }

  /// True where the line names nobody and nothing.
  public var isEmpty: Bool { agencies.isEmpty && organizations.isEmpty && people.isEmpty }
}

/// A credit that closes a paragraph.
public struct TailReading: Sendable, Hashable {
  /// Where the credit starts, in Unicode code points of the paragraph.
  public var offset: Int
  /// The credit as printed.
  public var text: String
  /// What it says.
  public var reading: CreditReading

  /// A credit that starts at an offset.
  public init(offset: Int, text: String, reading: CreditReading) {
    self.offset = offset
    self.text = text
    self.reading = reading
  }
}

/// What a copyright line says.
public struct CopyrightReading: Sendable, Hashable {
  /// The holder as printed.
  public var holder: String?
  /// The year, or span of years, such as "2016" or "1999-2016".
  public var year: String?
  /// The line as printed.
  public var notice: String?
}

/// What a line of unknown kind turned out to be.
public enum LineReading: Sendable, Hashable {
  /// A byline.
  case byline(BylineReading)
  /// A dateline, with or without text after it.
  case dateline(DatelineReading)
  /// A credit line, source line or sign-off.
  case credit(CreditReading)
  /// A copyright line.
  case copyright(CopyrightReading)
  /// A picture's credit: nothing that belongs to the text.
  case photo
}
