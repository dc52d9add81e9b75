// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A person who had a part in the story.
///
/// Left out: what the source does not print. A desk code or initials (`jwu`) stand in `name` as printed.
public struct Person: Sendable, Hashable, Codable, FieldWritable {
  /// The name in name case, such as "Jane Doe"; a code or initials as printed.
  public var name: String
  /// The part played; nil where the source does not say.
  public var role: PersonRole?
  /// The printed title, such as "Washington Correspondent".
  public var jobTitle: String?
  /// The organisation printed beside the name, such as "AFP".
  public var organization: String?
  /// The place printed beside the name, such as "Kyiv".
  public var location: String?
  /// The mail address.
  public var email: String?
  /// The address of a page about the person.
  public var url: String?
  /// The handle at a social network, with its "@".
  public var handle: String?

  /// A person known by name.
  public init(
    name: String, role: PersonRole? = nil, jobTitle: String? = nil, organization: String? = nil,
    location: String? = nil, email: String? = nil, url: String? = nil, handle: String? = nil
  ) {
    self.name = name
    self.role = role
    self.jobTitle = jobTitle
    self.organization = organization
    self.location = location
    self.email = email
    self.url = url
    self.handle = handle
  }

  /// Reads a person of the canonical JSON; throws where `name` is absent.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.value("name") ?? ""
    role = try fields.value("role")
    jobTitle = try fields.value("jobTitle")
    organization = try fields.value("organization")
    location = try fields.value("location")
    email = try fields.value("email")
    url = try fields.value("url")
    handle = try fields.value("handle")
  }

  /// Hands every field to the sink, in canonical order.
  @_specialize(where Sink == JSONSink)
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("name", name)
    sink.field("role", role)
    sink.field("jobTitle", jobTitle)
    sink.field("organization", organization)
    sink.field("location", location)
    sink.field("email", email)
    sink.field("url", url)
    sink.field("handle", handle)
  }
}

/// The part a person had in a story; an open list whose known values are the constants below.
public struct PersonRole: RawRepresentable, Sendable, Hashable, Codable, ExpressibleByStringLiteral
{
  /// The role in words, lower case, such as "additional reporter".
  public var rawValue: String

  /// A role by its words.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// A role by its words.
  public init(stringLiteral value: String) { rawValue = value }

  /// Wrote the story.
  public static let writer: PersonRole = "writer"
  /// Reported it.
  public static let reporter: PersonRole = "reporter"
  /// Named after "Additional reporting by".
  public static let additionalReporter: PersonRole = "additional reporter"
  /// Named in a line such as "… contributed to this report".
  public static let contributor: PersonRole = "contributor"
  /// Edited it.
  public static let editor: PersonRole = "editor"
  /// Edited the copy.
  public static let copyEditor: PersonRole = "copy editor"
  /// Translated it.
  public static let translator: PersonRole = "translator"
  /// Took the pictures.
  public static let photographer: PersonRole = "photographer"
  /// Drew the pictures.
  public static let illustrator: PersonRole = "illustrator"
  /// Produced it.
  public static let producer: PersonRole = "producer"
  /// Did the research.
  public static let researcher: PersonRole = "researcher"
  /// Checked the facts.
  public static let factChecker: PersonRole = "fact-checker"
  /// Supervised a trainee's work.
  public static let supervisor: PersonRole = "supervisor"
  /// Writes a column.
  public static let columnist: PersonRole = "columnist"
}
