// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Notes what the head of a page says of its story: `<meta>`, `<link>`, `<title>`, `<html lang>`.
struct HeadReader {
  let facts: PageFacts
  private var tree: HTMLTree { facts.tree }

  init(_ facts: PageFacts) { self.facts = facts }

  func note(into draft: inout Draft) {
    if let title = facts.title {
      let text = HTMLBlocks.plainText(of: tree, in: title)
      draft.note(.headline, text, Evidence.Origin(.titleElement))
      noteDay(inTitle: text, &draft)
    }
    for meta in facts.metas { note(meta: meta, &draft) }
    noteLabels(&draft)
    for link in facts.links { note(link: link, &draft) }
    let language = tree.attribute(.lang, of: 0) ?? tree.attribute(.xmlLang, of: 0)
    draft.note(.language, language, Evidence.Origin(.langAttribute, "html"))
  }

  /// "Bridge opens | Lenn Courier | 24.03.2016", "Bridge opens - 24.03.2016 - Lenn Courier": a day beside the
  /// outlet's name. Behind the headline alone, it is that of the event as often.
  private func noteDay(inTitle title: String, _ draft: inout Draft) {
    guard title.utf8.contains(where: { $0.isASCIIDigit }) else { return }
    let parts = title.split(separator: " ").split { $0 == "|" || $0 == "-" || $0 == "–" }
    guard parts.count >= 3 else { return }
    let day = parts.dropFirst().lazy.map { $0.joined(separator: " ") }.first(where: Self.isDay)
    draft.note(.published, day, Evidence.Origin(.titleElement))
  }

  /// "24.03.2016", "24. 3. 2016", "24 March 2016"
  private static func isDay(_ part: String) -> Bool {
    if part.utf8.allSatisfy({ $0 == 0x20 || (0x2D...0x39).contains($0) }) {
      return part.utf8.count(where: { (0x2D...0x2F).contains($0) }) == 2
    }
    let digits = part.split(separator: " ").map { word in
      word.utf8.count { $0.isASCIIDigit }
    }
    return digits.count == 3 && (1...2).contains(digits[0]) && digits[1] == 0 && digits[2] == 4
  }

  /// One `<meta>`; its property may be a list: "og:title twitter:title".
  private func note(meta: Int, _ draft: inout Draft) {
    guard let content = tree.attribute(.content, of: meta) else { return }
    for name in [HTMLAttributeName.property, .name, .itemprop, .equiv] {
      guard let names = tree.attribute(name, of: meta) else { continue }
      if names.utf8.contains(0x20) {
        for each in names.split(separator: " ") { note(String(each), content, &draft) }
      } else {
        note(names, content, &draft)
      }
    }
  }

  private func note(_ property: String, _ content: String, _ draft: inout Draft) {
    let name = property.lowercased()
    guard let entry = MetaTable.entry(name) ?? Self.schemaEntry(name) else {
      if name == "parsely-page" { noteParsely(content, &draft) }
      return
    }
    let origin = Evidence.Origin(entry.kind, name)
    let text = EncodedText.ofAttribute(content)
    switch entry.field {
    case .author:
      // Profiles are linked here as often as names are given.
      if !WebAddress.isAbsolute(text), !text.hasPrefix("@") { draft.note(.author, text, origin) }
    case .keyword: noteKeywords(text, origin, &draft)
    case .url:
      draft.note(.url, WebAddress.resolve(content, base: facts.base), origin)
    case .media:
      if let url = WebAddress.resolve(content, base: facts.base) {
        draft.evidence.append(Evidence(.media, .media(Media(type: .image, url: url)), origin))
      }
    case .language: draft.note(.language, text.replacing("_", with: "-"), origin)
    default: draft.note(entry.field, text, origin)
    }
  }

  /// All that Parse.ly's other properties say in one object: `{"title": …, "authors": [...], "pub_date": …}`.
  private func noteParsely(_ content: String, _ draft: inout Draft) {
    guard let page = try? JSONValue.parse(Array(content.utf8), lenient: true) else { return }
    for (key, name) in Self.parsely {
      for value in page[key]?.elements ?? [] {
        if let text = value.string { note(name, text, &draft) }
      }
    }
  }

  private static let parsely = [
    ("title", "parsely-title"), ("link", "parsely-link"), ("author", "parsely-author"),
    ("authors", "parsely-author"), ("pub_date", "parsely-pub-date"),
    ("section", "parsely-section"), ("tags", "parsely-tags"), ("image_url", "parsely-image-url"),
  ]

  /// "schema:datePublished", as RDFa says it.
  private static func schemaEntry(_ name: String) -> MetaTable.Entry? {
    name.utf8.first == UInt8(ascii: "s") && name.hasPrefix("schema:")
      ? MetaTable.entry(String(name.dropFirst(7))) : nil
  }

  private func noteKeywords(_ text: String, _ origin: Evidence.Origin, _ draft: inout Draft) {
    for keyword in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "،" || $0 == "、" })
    {
      draft.note(.keyword, String(keyword).foldingWhiteSpace(), origin)
    }
  }

  /// Link previews label what they show: `twitter:label1` "Written by", `twitter:data1` the name.
  private func noteLabels(_ draft: inout Draft) {
    var labels: [String: String] = [:]
    var values: [String: String] = [:]
    for meta in facts.metas {
      guard
        let name = tree.attribute(.name, of: meta) ?? tree.attribute(.property, of: meta),
        name.hasPrefix("twitter:"), let content = tree.attribute(.content, of: meta)
      else { continue }
      if name.hasPrefix("twitter:label") { labels[String(name.dropFirst(13))] = content }
      if name.hasPrefix("twitter:data") { values[String(name.dropFirst(12))] = content }
    }
    for (number, label) in labels.sorted(by: { $0.key < $1.key }) {
      let label = label.lowercased().foldingWhiteSpace()
      guard MetaTable.authorLabels.contains(label), let value = values[number] else { continue }
      draft.note(
        .author, EncodedText.ofAttribute(value), Evidence.Origin(.meta, "twitter:data\(number)"))
    }
  }

  private func note(link: Int, _ draft: inout Draft) {
    guard let rel = tree.attribute(.rel, of: link)?.lowercased(),
      let href = tree.attribute(.href, of: link)
    else { return }
    switch rel {
    case "canonical":
      draft.note(
        .url, WebAddress.resolve(href, base: facts.base), Evidence.Origin(.link, "canonical"))
    case "license", "copyright":
      draft.note(
        .license, WebAddress.resolve(href, base: facts.base), Evidence.Origin(.link, rel))
    default: break
    }
  }
}
