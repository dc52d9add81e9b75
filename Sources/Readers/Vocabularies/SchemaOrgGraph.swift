// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The objects of all JSON-LD scripts of a page, with references by `@id` resolved.
struct SchemaOrgGraph {
  private(set) var objects: [JSONValue] = []
  private var byID: [String: Int] = [:]

  /// Objects inside objects are looked at down to here.
  private static let depthLimit = 8

  /// Adds the objects of a script.
  mutating func add(_ document: JSONValue) { collect(document, depth: 0) }

  private mutating func collect(_ value: JSONValue, depth: Int) {
    guard depth < Self.depthLimit else { return }
    switch value {
    case .array(let values): for value in values { collect(value, depth: depth + 1) }
    case .object(let members):
      let isNode = Self.type(of: value) != nil
      if isNode { objects.append(value) }
      if let id = value["@id"]?.string, members.count > 1, byID[id] == nil, isNode {
        byID[id] = objects.count - 1
      }
      // What a list of further stories holds says nothing of the page's own.
      let isList = Self.type(of: value)?.string == "ItemList"
      for member in members
      where member.name != "@type" && member.name != "@context"
        && !(isList && member.name == "itemListElement")
      {
        switch member.value {
        case .object, .array: collect(member.value, depth: depth + 1)
        default: break
        }
      }
    default: break
    }
  }

  /// The object that a reference names; the value itself where it is none.
  func resolved(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value, members.count <= 2, let id = value["@id"]?.string,
      value["name"] == nil, let index = byID[id]
    else { return value }
    return objects[index]
  }

  /// What an object says it is; some write "type", as contexts may allow.
  private static func type(of object: JSONValue) -> JSONValue? {
    object["@type"] ?? object["type"]
  }

  /// The types of an object without their vocabulary: "NewsArticle".
  func types(of object: JSONValue) -> [String] {
    (Self.type(of: object)?.elements ?? []).compactMap { type in
      type.string.map {
        String($0.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last ?? "")
      }
    }
  }

  /// The objects of the surest type of story that the page has.
  func stories() -> [JSONValue] {
    for wanted in SchemaOrg.articleTypes {
      let found = objects.filter { object in types(of: object).contains { wanted.contains($0) } }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The story of this page: the one with its address, else the one with its headline, else the first.
  func story(address: String?, isHeadline: (String) -> Bool) -> JSONValue? {
    let stories = stories()
    if stories.count < 2 { return stories.first }
    if let address {
      let here = stories.filter { story in
        ["url", "@id", "mainEntityOfPage"].contains { name in
          guard let value = story[name] else { return false }
          return isSame(value.string ?? value["@id"]?.string ?? value["url"]?.string, address)
        }
      }
      if let first = here.first { return first }
    }
    return stories.first { $0["headline"]?.string.map(isHeadline) ?? false } ?? stories.first
  }

  /// The film that a page is about: the only one on it, named as the page is, where nothing else of its
  /// data is a story or has a day. The films inside a story say nothing of it.
  func film(isHeadline: (String) -> Bool) -> JSONValue? {
    var only: JSONValue?
    for object in objects {
      let types = types(of: object)
      let isStory = types.contains { type in
        SchemaOrg.articleTypes[0].contains(type) || SchemaOrg.articleTypes[1].contains(type)
      }
      let isFilm = types.contains("VideoObject")
      if isStory || !isFilm && object["datePublished"] != nil { return nil }
      guard isFilm else { continue }
      if only != nil { return nil }
      only = object
    }
    guard let only, only["name"]?.string.map(isHeadline) ?? false else { return nil }
    return only
  }

  /// Whether two addresses name one page; scheme, fragment and a slash at the end do not count.
  private func isSame(_ one: String?, _ other: String) -> Bool {
    func bare(_ address: String) -> Substring {
      var rest = address.prefix { $0 != "#" }
      if let slashes = rest.firstIndex(of: ":") { rest = rest[slashes...].dropFirst() }
      return rest.hasSuffix("/") ? rest.dropLast() : rest
    }
    return one.map { bare($0) == bare(other) } ?? false
  }
}
