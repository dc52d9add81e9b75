// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// What a desk remembers from one story of a document to the next: the items of a feed name one outlet
/// and the same few authors again and again.
///
/// It never changes what is decided, as all in it was worked out of the very texts it is kept for. Of
/// bounded size; for one thread.
public final class Daybook {
  private var outlet: (title: String?, address: String?, keys: [String])?
  private var testimonies: [String: AuthorTestimony] = [:]
  /// The language and the outlet that the testimonies were read for.
  private var language: String?
  private var outletOfTestimonies: [String] = []

  /// How many testimonies are kept; with more authors than that the book begins anew.
  private static let mostTestimonies = 256

  /// An empty book.
  public init() {}

  /// The names of the outlet, worked out where the title or the host is another than the last time.
  func outlet(title: String?, address: String?, _ work: () -> [String]) -> [String] {
    if let outlet, outlet.title == title, WebHost.isSame(outlet.address, address) {
      return outlet.keys
    }
    let keys = work()
    outlet = (title, address, keys)
    return keys
  }

  /// What a piece of evidence alone says of the authors, read where it was not read before.
  ///
  /// Only fields are kept: the lines of a page are not met again.
  func testimony(
    of evidence: Evidence, to reader: AuthorReader, _ read: () -> AuthorTestimony
  ) -> AuthorTestimony {
    guard AuthorReader.isField(evidence.origin.kind), let text = Self.key(evidence) else {
      return read()
    }
    if language != reader.language || outletOfTestimonies != reader.outlet {
      language = reader.language
      outletOfTestimonies = reader.outlet
      testimonies.removeAll(keepingCapacity: true)
    }
    if let known = testimonies[text], known.evidence.first == evidence { return known }
    if testimonies.count >= Self.mostTestimonies { testimonies.removeAll(keepingCapacity: true) }
    let testimony = read()
    testimonies[text] = testimony
    return testimony
  }

  private static func key(_ evidence: Evidence) -> String? {
    switch evidence.value {
    case .text(let text): text.utf8.count <= AuthorReader.longest ? text : nil
    case .person(let person): person.name
    default: nil
    }
  }
}
