// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// One thing a document says of a story: which field, what, and where it says so.
///
/// Readers only report; the desk decides. A piece of evidence is a few words, and a text costs no
/// allocation beyond its own, so that a feed of 100,000 items pays nothing for explanations nobody
/// asks for.
public struct Evidence: Sendable, Hashable {
  /// The field it speaks for.
  public var field: Field
  /// What it says.
  public var value: Value
  /// Where it says so.
  public var origin: Origin

  /// A piece of evidence.
  public init(_ field: Field, _ value: Value, _ origin: Origin) {
    self.field = field
    self.value = value
    self.origin = origin
  }

  /// The fields evidence can speak for.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case id, version, status, url, language, headline, subheadline, kicker, slugline, summary
    /// A line of names as printed: "By Jane Doe, AFP". The desk reads it with the grammar.
    case byline
    /// One author: a name alone, or a person.
    case author
    /// One contributor: a name alone, or a person.
    case contributor
    /// An agency or outlet credited for the text, in a field of its own.
    case agency
    /// A credit line, sign-off or source line that stands outside the body.
    case creditline
    case dateline, published, modified, created, embargoed, section, genre, keyword, subject
    case urgency, editorsNote, place, media
    /// Whether the story is for all: "false" of `isAccessibleForFree`, "locked" of a content tier.
    case access
    case copyrightHolder, copyrightYear, copyrightNotice, usageTerms, license
    /// The site or outlet that publishes.
    case sourceName
    case sourceURL
  }

  /// What evidence says. Most is text: what is larger stands apart, so that evidence is small to
  /// copy.
  public enum Value: Sendable, Hashable {
    /// As printed.
    case text(String)
    /// A person taken apart by the source itself (JSON-LD, Atom).
    indirect case person(Person)
    /// A media item.
    indirect case media(Media)
    /// A subject.
    indirect case subject(Subject)
    /// A place.
    indirect case place(Place)
  }

  /// Where evidence stands in its document.
  public struct Origin: Sendable, Hashable {
    /// The family of markup.
    public var kind: Kind
    /// The element, property or class inside it, such as "dc:creator" or "author.name".
    public var detail: String

    /// An origin.
    public init(_ kind: Kind, _ detail: String = "") {
      self.kind = kind
      self.detail = detail
    }
  }

  /// The families of markup that carry evidence.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An element or attribute of a news or feed format.
    case element
    /// A field of a JSON format (JSON Feed, ninjs, canonical JSON).
    case jsonField
    /// JSON-LD inside a page.
    case jsonLD
    /// Microdata: `itemprop`.
    case microdata
    /// `og:*`.
    case openGraph
    /// `article:*`.
    case articleTag
    /// `dc.*`, `dcterms.*`.
    case dublinCore
    /// `parsely-*`.
    case parsely
    /// Any other `<meta name>`.
    case meta
    /// `<link>` of the head.
    case link
    /// `rel="author"`.
    case relAuthor
    /// `<title>`.
    case titleElement
    /// `<time datetime>`.
    case timeElement
    /// `<html lang>` or `xml:lang`.
    case langAttribute
    /// Text a reader of the page sees; `detail` is the class or element it stands in.
    case visible
    /// The address of the document.
    case url
    /// A line of plain text.
    case line
    /// Worked out from the text itself, such as a detected language.
    case derived
    /// Said by whoever started the conversion, such as an HTTP header.
    case given
  }
}
