// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// Persons, whose parts are elements, attributes or one line of text.
extension FeedStream {
  /// A person, whom RDF may name by an address alone.
  func openPerson(_ frame: inout Frame, _ attributes: borrowing XMLAttributes) {
    openContainer(&frame, .person)
    guard attributes.count > 0 else { return }
    person.url = address(resource(attributes) ?? ownAttribute("url", attributes))
    person.role = ownAttribute("role", attributes).map(PersonRole.init(rawValue:))
    person.jobTitle = ownAttribute("jobTitle", attributes)
    person.organization = ownAttribute("organization", attributes)
    person.location = ownAttribute("location", attributes)
    person.email = ownAttribute("email", attributes)
    person.handle = ownAttribute("handle", attributes)
  }

  /// What Wirecopy says in an attribute of its own.
  func ownAttribute(_ name: StaticString, _ attributes: borrowing XMLAttributes) -> String? {
    attributes[uri: WirecopyTerms.namespace, local: name]
  }

  func openPodcastPerson(_ frame: inout Frame, _ attributes: borrowing XMLAttributes) {
    openContainer(&frame, .person)
    person.role = PersonRole(rawValue: (attributes["role"] ?? "host").lowercased())
    person.url = address(attributes["href"])
  }

  /// The parts of persons and pictures; those of a person may lie in one more element, as RDF has it.
  func openPart(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes,
    in scope: Scope
  ) {
    switch element.meaning {
    case .personName, .personEmail, .personAddress, .personOrganization:
      if attributes.count > 0, let reference = resource(attributes) {
        notePersonPart(reference, element)
        return
      }
      frame.scope = .text
      frame.start = text.count
    case .transparent where scope == .person, .ignored where element.name == "rdf:Description":
      frame.scope = scope
      let name = attributes[uri: "http://xmlns.com/foaf/0.1/", local: "name"]
      if let name { person.name = name.foldingWhiteSpace() }
    default: break
    }
  }

  func notePersonPart(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .personName: person.name = content
    case .personEmail:
      let mail = content.hasPrefix("mailto:") ? String(content.dropFirst(7)) : content
      // "hidden" where an address should be.
      person.email = mail.utf8.contains(UInt8(ascii: "@")) ? mail : nil
    case .personAddress: person.url = address(content)
    case .personOrganization: person.organization = content.isEmpty ? nil : content
    default: break
    }
  }

  /// A person taken apart by the feed is handed on as one; a bare line is left to be read.
  func endPerson(_ content: String, _ element: FeedElement, in scope: Scope) {
    let isLine = person.isNameAlone
    if person.name.isEmpty { person.name = content }
    if isLine, person.name.isEmpty { return }
    let value = isLine ? Evidence.Value.text(person.name) : .person(person)
    let field = element.meaning == .author ? Evidence.Field.author : .contributor
    let evidence = Evidence(field, value, Evidence.Origin(.element, element.name))
    switch scope {
    case .feed:
      // The hosts of a podcast answer for it, its guests do not.
      if field == .author || person.role == "host" {
        feed.note(author: Evidence(.author, value, evidence.origin))
      }
    case .source: item.sourceAuthors.append(evidence)
    default: item.note(field, value, element.name, rank: element.rank)
    }
  }

  /// In an Atom feed the authors of the source or feed stand for those an entry does not name.
  /// <https://www.rfc-editor.org/rfc/rfc4287#section-4.2.1>
  func noteAuthorsOfFeed(in draft: inout Draft) {
    let authors = item.sourceAuthors.isEmpty && isAtom ? feed.authors : item.sourceAuthors
    for author in authors {
      draft.evidence.append(
        Evidence(.author, author.value, Evidence.Origin(.element, "feed/author")))
    }
  }
}

extension Person {
  /// Whether nothing is known but a name; a comparison with such a person would copy both.
  fileprivate var isNameAlone: Bool {
    email == nil && url == nil && role == nil && organization == nil && jobTitle == nil
      && location == nil && handle == nil
  }
}
