// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Notes what an object of schema.org says of a story.
struct SchemaOrgReader {
  let graph: SchemaOrgGraph
  let base: String?

  /// More authors than this are a list of something else.
  private static let mostPeople = 20

  func note(_ story: JSONValue, into draft: inout Draft) {
    for (property, field) in SchemaOrg.texts {
      for value in (story[property]?.elements ?? []).prefix(8) {
        draft.note(field, text(graph.resolved(value)), origin(property))
      }
    }
    if story["headline"] == nil, isNamedByName(story) {
      draft.note(.headline, story["name"]?.string.map(EncodedText.ofScript), origin("name"))
    }
    for (property, field, role) in SchemaOrg.people {
      for value in (story[property]?.elements ?? []).prefix(Self.mostPeople) {
        note(person: value, property, field, role, publisher: publisher(of: story), &draft)
      }
    }
    for (property, field) in SchemaOrg.organizations {
      for value in (story[property]?.elements ?? []).prefix(4)
      where !isPerson(graph.resolved(value)) {
        draft.note(field, name(graph.resolved(value)), origin("\(property).name"))
      }
    }
    for (property, field) in SchemaOrg.addresses {
      guard let value = story[property] else { continue }
      let address = value.string ?? value["@id"]?.string ?? value["url"]?.string
      draft.note(
        field, address.flatMap { WebAddress.resolve($0, base: base) }, origin(property))
    }
    noteLanguage(story, &draft)
    noteKeywords(story, &draft)
    noteImages(story, &draft)
    notePlaces(story, &draft)
  }

  private func origin(_ detail: String) -> Evidence.Origin { Evidence.Origin(.jsonLD, detail) }

  /// Works other than articles are often named by `name` alone; a page's `name` is its `<title>`.
  private func isNamedByName(_ story: JSONValue) -> Bool {
    let types = graph.types(of: story)
    return !types.contains { SchemaOrg.articleTypes[2].contains($0) }
  }

  private func publisher(of story: JSONValue) -> String? {
    story["publisher"].flatMap { $0.elements.first }.flatMap { name(graph.resolved($0)) }
  }

  private func note(
    person value: JSONValue, _ property: String, _ field: Evidence.Field, _ role: PersonRole?,
    publisher: String?, _ draft: inout Draft
  ) {
    let value = graph.resolved(value)
    if let text = value.string {
      if !WebAddress.isAbsolute(text) {
        draft.note(field, EncodedText.ofScript(text), origin(property))
      }
      return
    }
    // Some write one person with a list of names.
    if let names = value["name"], case .array(let each) = names {
      for name in each.prefix(Self.mostPeople) {
        draft.note(field, name.string.map(EncodedText.ofScript), origin("\(property).name"))
      }
      return
    }
    guard let name = name(value), !WebAddress.isAbsolute(name) else { return }
    if isOrganization(value) {
      // The outlet as its own author says nothing.
      if name != publisher { draft.note(field, name, origin("\(property).name")) }
      return
    }
    if field == .author, isOwner(value) { draft.note(field, name, .ownSite) }
    var person = Person(name: name, role: role)
    // Fields that nobody filled in are there all the same.
    person.jobTitle = value["jobTitle"]?.string.flatMap {
      $0.isEmpty ? nil : EncodedText.ofScript($0)
    }
    person.email = value["email"]?.string.flatMap {
      $0.contains("@") ? $0.replacing("mailto:", with: "") : nil
    }
    person.url = value["url"]?.string.flatMap { WebAddress.resolve($0, base: base) }
    person.organization = (value["affiliation"] ?? value["worksFor"])
      .flatMap { self.name(graph.resolved($0)) }
    if person == Person(name: name, role: role) {
      draft.note(field, name, origin("\(property).name"))
    } else {
      draft.note(field, person, origin("\(property).name"))
    }
  }

  /// One who publishes a page of one's own is no outlet.
  private func isPerson(_ value: JSONValue) -> Bool { graph.types(of: value).contains("Person") }

  /// What systems write of one who keeps a site alone.
  private func isOwner(_ value: JSONValue) -> Bool {
    isPerson(value) && graph.types(of: value).contains("Organization")
  }

  private func isOrganization(_ value: JSONValue) -> Bool {
    !isPerson(value)
      && graph.types(of: value).contains { $0.hasSuffix("Organization") || $0 == "Corporation" }
  }

  private func noteLanguage(_ story: JSONValue, _ draft: inout Draft) {
    guard let value = story["inLanguage"]?.elements.first else { return }
    let text = value.string ?? value["alternateName"]?.string ?? value["name"]?.string
    draft.note(.language, text, origin("inLanguage"))
  }

  private func noteKeywords(_ story: JSONValue, _ draft: inout Draft) {
    for value in (story["keywords"]?.elements ?? []).prefix(100) {
      guard let text = text(value) else { continue }
      for keyword in text.split(whereSeparator: { $0 == "," || $0 == ";" }).prefix(100) {
        draft.note(.keyword, String(keyword).foldingWhiteSpace(), origin("keywords"))
      }
    }
  }

  private func noteImages(_ story: JSONValue, _ draft: inout Draft) {
    for value in (story["image"]?.elements ?? []).prefix(12) {
      let value = graph.resolved(value)
      let reference =
        value.string ?? value["contentUrl"]?.string ?? value["url"]?.elements.first?.string
      guard let url = reference.flatMap({ WebAddress.resolve($0, base: base) }) else { continue }
      var media = Media(type: .image, url: url)
      media.width = number(value["width"])
      media.height = number(value["height"])
      media.caption = value["caption"]?.string.map(EncodedText.ofScript)
      media.credit = (value["creditText"] ?? value["copyrightNotice"])?.string.map(
        EncodedText.ofScript)
      if media.caption?.isEmpty ?? false { media.caption = nil }
      if media.credit?.isEmpty ?? false { media.credit = nil }
      draft.evidence.append(Evidence(.media, .media(media), origin("image")))
    }
  }

  private func notePlaces(_ story: JSONValue, _ draft: inout Draft) {
    for property in ["contentLocation", "locationCreated"] {
      for value in (story[property]?.elements ?? []).prefix(8) {
        draft.note(.place, name(graph.resolved(value)), origin(property))
      }
    }
  }

  /// 640, "640", "640px", or an object with a `value`.
  private func number(_ value: JSONValue?) -> Int? {
    guard let value else { return nil }
    if let number = value.integer ?? value["value"]?.integer { return number }
    return value.string.flatMap { Int($0.prefix { ("0"..."9").contains($0) }) }
  }

  private func name(_ value: JSONValue) -> String? {
    let name =
      value.string ?? value["@value"]?.string
      ?? value["name"]?.elements.first.flatMap { $0.string ?? $0["@value"]?.string }
      ?? partedName(value)
    return name.map(EncodedText.ofScript).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A person may be given by the parts of the name alone.
  private func partedName(_ value: JSONValue) -> String? {
    guard let family = value["familyName"]?.string else { return nil }
    return (value["givenName"]?.string).map { "\($0) \(family)" } ?? family
  }

  private func text(_ value: JSONValue) -> String? {
    (value.scalarText ?? value["name"]?.string ?? value["@value"]?.string).map(EncodedText.ofScript)
  }
}
