// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// One story, whatever format it came in: the canonical article.
///
/// JSON: the fields in this order; absent means unknown. There are no nulls, no empty texts, and no
/// empty lists but `authors` and `body`. `Templates/article.schema.json` is the contract.
public struct Article: Sendable, Hashable, Codable, FieldWritable {
  /// The source's own identifier (guid, Atom id, NewsML guid, ninjs uri), else derived and stable
  /// across runs.
  public var id: String?
  /// The revision number, where the source has one.
  public var version: Int?
  /// The IPTC publishing status, where given.
  public var status: PublishingStatus?
  /// The canonical address, absolute.
  public var url: String?
  /// BCP 47 tag, declared or else detected; nil where neither is sure.
  public var language: String?
  /// The headline: plain text, entities decoded, white space folded.
  public var headline: String?
  /// The line under the headline.
  public var subheadline: String?
  /// The line over the headline.
  public var kicker: String?
  /// The slugline of the wire.
  public var slugline: String?
  /// The summary or standfirst, plain text.
  public var summary: String?
  /// The byline as printed, verbatim.
  public var byline: String?
  /// Who wrote it, in printed order.
  public var authors: [Person] = []
  /// Who is named in credit lines and sign-offs, with roles.
  public var contributors: [Person] = []
  /// Every agency or outlet credited for the text.
  public var agencies: [AgencyCredit] = []
  /// Each credit line, verbatim.
  public var credits: [Credit] = []
  /// The line that locates the story; nil where it has none.
  public var dateline: Dateline?
  /// When it was published.
  public var published: NewsDate?
  /// When it was last changed.
  public var modified: NewsDate?
  /// When it was written.
  public var created: NewsDate?
  /// Not to be published before.
  public var embargoed: NewsDate?
  /// The section of the outlet, such as "Politics".
  public var section: String?
  /// The genre, such as "Analysis".
  public var genre: String?
  /// Keywords, in order.
  public var keywords: [String] = []
  /// Subjects of controlled vocabularies.
  public var subjects: [Subject] = []
  /// The IPTC urgency, 1 (most urgent) to 9.
  public var urgency: Int?
  /// A note to editors, such as "UPDATES with quotes".
  public var editorsNote: String?
  /// True where the source says that the whole story is for those who pay; false where it does not
  /// say. HTML: `isAccessibleForFree` of schema.org, `article:content_tier`.
  public var isPaywalled = false
  /// The story; byline, credit lines and sign-offs are lifted out, the dateline out of its first
  /// paragraph.
  public var body: [Block] = []
  /// Where the story is about or filed from, where the source says so.
  public var places: [Place] = []
  /// Pictures, films, sounds and files that go with it.
  public var media: [Media] = []
  /// Who holds the rights, and on which terms.
  public var rights: Rights?
  /// Where the article came from.
  public var source: Source?
  /// What was repaired or is in doubt, a sentence each.
  public var warnings: [String] = []

  /// An article of which nothing is known yet.
  public init() {}

  /// Reads an article of the canonical JSON.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.value("id")
    version = try fields.value("version")
    status = try fields.value("status")
    url = try fields.value("url")
    language = try fields.value("language")
    headline = try fields.value("headline")
    subheadline = try fields.value("subheadline")
    kicker = try fields.value("kicker")
    slugline = try fields.value("slugline")
    summary = try fields.value("summary")
    byline = try fields.value("byline")
    authors = try fields.list("authors")
    contributors = try fields.list("contributors")
    agencies = try fields.list("agencies")
    credits = try fields.list("credits")
    dateline = try fields.value("dateline")
    published = try fields.value("published")
    modified = try fields.value("modified")
    created = try fields.value("created")
    embargoed = try fields.value("embargoed")
    section = try fields.value("section")
    genre = try fields.value("genre")
    keywords = try fields.list("keywords")
    subjects = try fields.list("subjects")
    urgency = try fields.value("urgency")
    editorsNote = try fields.value("editorsNote")
    isPaywalled = try fields.flag("paywalled")
    body = try fields.list("body")
    places = try fields.list("places")
    media = try fields.list("media")
    rights = try fields.value("rights")
    source = try fields.value("source")
    warnings = try fields.list("warnings")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    writeHead(to: &sink)
    sink.list("body", body, keepEmpty: true)
    writeTail(to: &sink)
  }

  /// Hands every field that comes before the body to the sink.
  public func writeHead<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("id", id)
    sink.field("version", version)
    sink.field("status", status)
    sink.field("url", url)
    sink.field("language", language)
    sink.field("headline", headline)
    sink.field("subheadline", subheadline)
    sink.field("kicker", kicker)
    sink.field("slugline", slugline)
    sink.field("summary", summary)
    sink.field("byline", byline)
    sink.list("authors", authors, keepEmpty: true)
    sink.list("contributors", contributors)
    sink.list("agencies", agencies)
    sink.list("credits", credits)
    sink.object("dateline", dateline)
    sink.field("published", published)
    sink.field("modified", modified)
    sink.field("created", created)
    sink.field("embargoed", embargoed)
    sink.field("section", section)
    sink.field("genre", genre)
    sink.strings("keywords", keywords)
    sink.list("subjects", subjects)
    sink.field("urgency", urgency)
    sink.field("editorsNote", editorsNote)
    sink.flag("paywalled", isPaywalled)
  }

  /// Hands every field that comes after the body to the sink.
  public func writeTail<Sink: FieldSink>(to sink: inout Sink) {
    sink.list("places", places)
    sink.list("media", media)
    sink.object("rights", rights)
    sink.object("source", source)
    sink.strings("warnings", warnings)
  }
}

/// The IPTC publishing status. <http://cv.iptc.org/newscodes/pubstatusg2/>
public enum PublishingStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// May be used.
  case usable
  /// Held back for now.
  case withheld
  /// Never to be used again.
  case canceled
}
