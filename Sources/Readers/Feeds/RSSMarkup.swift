// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// The markup that members of JSON objects stand for in RSS.
enum RSSMarkup {
  /// Declarations of every prefix that a member's name may have.
  static let namespaces: [(name: String, value: String)] = FeedVocabularies.all.compactMap {
    guard let prefix = $0.prefixes.first, let namespace = $0.namespaces.first(where: { $0 != "" })
    else { return nil }
    let isURN = namespace.hasPrefix("urn:")
    return (name: "xmlns:\(prefix)", value: isURN ? namespace : "http://\(namespace)")
  }

  /// Members that hold the text of an element that has attributes too, in the spellings of the
  /// programs that turn RSS into JSON.
  private static let textNames: Set<String> = [
    "#value", "#text", "#cdata", "$t", "_", "__text", "__cdata",
  ]

  /// Elements whose plain members are elements, too; those of all others are attributes.
  private static let containers: Set<String> = [
    "item", "image", "textinput", "author", "itunes:owner", "media:group", "atom:author",
    "atom:contributor", "atom:source", "atom:entry",
  ]

  /// Writes a member; several elements where its value is an array, none where its name is none.
  static func write(_ name: String, _ value: JSONValue, to xml: inout XMLWriter) {
    guard let name = markupName(name) else { return }
    switch value {
    case .array(let values): for value in values { write(name, value, to: &xml) }
    case .object(let members): write(name, members, to: &xml)
    default:
      guard let text = value.scalarText else { return }
      xml.element(name, text: text)
    }
  }

  private static func write(
    _ name: String, _ members: [JSONValue.Member], to xml: inout XMLWriter
  ) {
    let isContainer = containers.contains(name.lowercased())
    var attributes: [String: String] = [:]
    var children: [JSONValue.Member] = []
    var text = ""
    for member in members {
      guard let scalar = member.value.scalarText else {
        children.append(member)
        continue
      }
      let mark = member.name.utf8.first
      let isMarked = mark == UInt8(ascii: "@") || mark == UInt8(ascii: "-")
      if textNames.contains(member.name) {
        text += scalar
      } else if isMarked || !isContainer && !member.name.contains(":") {
        let name = isMarked ? String(member.name.dropFirst()) : member.name
        if let name = markupName(name), !name.hasPrefix("xmlns") { attributes[name] = scalar }
      } else {
        children.append(member)
      }
    }
    xml.start(name, attributes: attributes.sorted { $0.key < $1.key }.map { (name: $0, value: $1) })
    if !text.isEmpty { xml.text(text) }
    for child in children { write(child.name, child.value, to: &xml) }
    xml.end()
  }

  /// A member's name as that of an element or attribute, with the usual prefix of its vocabulary; nil
  /// where it cannot be one, or its prefix is not known.
  private static func markupName(_ name: String) -> String? {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return isPlain(name[...].utf8) ? name : nil
    }
    let local = name[name.utf8.index(after: colon)...]
    let prefix = String(name[..<colon])
    guard isPlain(local.utf8),
      let known = prefix == "xml"
        ? prefix : FeedVocabularies.vocabulary(prefix: prefix)?.prefixes.first
    else { return nil }
    return "\(known):\(local)"
  }

  private static func isPlain(_ name: Substring.UTF8View) -> Bool {
    guard let first = name.first, first.isASCIILetter else { return false }
    return name.allSatisfy { $0.isASCIILetterOrDigit || "-_.".utf8.contains($0) }
  }
}
