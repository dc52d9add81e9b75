// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The parts of a body, each with its place, its number among its kind, and its texts.
struct StoryParts {
  private(set) var parts: [BodyPart: [StoryTarget]] = [:]
  /// Every text of the body, captions among them, in order.
  private(set) var texts: [StoryTarget] = []
  /// The kinds of the blocks at the top, in order.
  let kinds: [BodyPart]
  /// Words and characters of the story; a caption is the picture's, not the story's.
  let words: Int
  let characters: Int
  private let language: String?

  init(of article: Article) {
    language = article.language
    kinds = article.body.map(BodyPart.init)
    let plain = article.body.map(\.plainText)
    words = plain.reduce(0) { $0 + TextMeasures.words($1) }
    characters = plain.reduce(0) { $0 + TextMeasures.characters($1) }
    add(article.body, under: "/body", isTop: true)
  }

  /// The parts of a kind.
  func parts(_ kind: BodyPart) -> [StoryTarget] { parts[kind] ?? [] }

  private mutating func add(_ blocks: [Block], under path: String, isTop: Bool) {
    for (number, block) in blocks.enumerated() {
      let path = "\(path)/\(number)"
      switch block {
      case .paragraph(let content):
        // Paragraphs of a quotation are the speaker's; they count with the quotation.
        let name = isTop ? add(.paragraph, ["text": .text(content.text)], path) : nil
        add(content, path, called: name ?? "the quotation")
      case .heading(let level, let content):
        let name = add(
          .heading, ["text": .text(content.text), "level": .number(Double(level))], path)
        add(content, path, called: name)
      case .preformatted(let content):
        let name = add(.preformatted, ["text": .text(content.text)], path)
        // Markup may well be what such a text shows; only its links are the story's.
        addLinks(content, path, called: name)
      case .list(_, let items):
        let texts = items.map { StoryValue.text($0.plainText) }
        let name = add(.list, ["text": .text(block.plainText), "items": .list(texts)], path)
        add(items, path, called: name)
      case .quote(let inner):
        var fields: [String: StoryValue] = ["text": .text(block.plainText)]
        let speaker = SpeakerFinder(language: language).speaker(of: number, in: blocks)
        if let speaker { fields["speaker"] = .text(speaker) }
        add(.quote, fields, path)
        add(inner, under: path + "/blocks", isTop: false)
      case .table(let table): add(table, block.plainText, path)
      case .figure(let media):
        let name = add(.figure, Self.fields(of: media), path + "/media")
        if let caption = media.caption, !caption.isEmpty {
          texts.append(text(caption, path + "/media/caption", "the caption of \(name)"))
        }
      case .embed(let embed):
        var fields: [String: StoryValue] = [:]
        if let url = embed.url { fields["url"] = .text(url) }
        if let provider = embed.provider { fields["provider"] = .text(provider) }
        if !embed.content.isEmpty { fields["text"] = .text(embed.content.text) }
        let name = add(.embed, fields, path)
        add(embed.content, path, called: name)
      case .rule: add(.rule, [:], path)
      }
    }
  }

  /// Adds a part; returns what it is called.
  @discardableResult
  private mutating func add(
    _ kind: BodyPart, _ fields: [String: StoryValue], _ path: String
  ) -> String {
    let noun = "\(kind.rawValue) \(parts(kind).count + 1)"
    var target = StoryTarget(value: .object(fields), path: path, noun: noun, isNumbered: true)
    if case .text(let text)? = fields["text"] {
      let isOwnText = kind == .paragraph || kind == .heading || kind == .preformatted
      (target.text, target.textPath) = (text, isOwnText ? path + "/text" : path)
    }
    parts[kind, default: []].append(target)
    return noun
  }

  private mutating func add(_ items: [ListItem], _ path: String, called name: String) {
    for (number, item) in items.enumerated() {
      let path = "\(path)/items/\(number)"
      let itemName = "item \(number + 1) of \(name)"
      add(item.content, path, called: itemName)
      add(item.items, path, called: itemName)
    }
  }

  private mutating func add(_ table: Table, _ plainText: String, _ path: String) {
    let name = add(
      .table,
      [
        "text": .text(plainText), "rows": .number(Double(table.rows.count)),
        "headerRows": .number(Double(table.headerRows)),
      ], path)
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        add(cell, "\(path)/rows/\(row)/\(column)", called: "row \(row + 1) of \(name)")
      }
    }
  }

  private mutating func add(_ content: RichText, _ path: String, called name: String) {
    if !content.isEmpty { texts.append(text(content.text, path + "/text", name)) }
    addLinks(content, path, called: name)
  }

  private mutating func addLinks(_ content: RichText, _ path: String, called name: String) {
    for (number, mark) in content.marks.enumerated() where mark.type == .link {
      let href = mark.href ?? ""
      var fields: [String: StoryValue] = [
        "text": .text(content.slice(from: mark.start, to: mark.end).text)
      ]
      if !href.isEmpty { fields["url"] = .text(href) }
      var link = StoryTarget(
        value: .object(fields), path: "\(path)/marks/\(number)",
        noun: "link \(parts(.link).count + 1)", isNumbered: true)
      // What is asked of a link as such is asked of where it leads.
      (link.text, link.textPath) = (href, link.path + "/href")
      parts[.link, default: []].append(link)
    }
  }

  private func text(_ text: String, _ path: String, _ name: String) -> StoryTarget {
    StoryTarget(
      value: .text(text), path: path, noun: name, isNumbered: true, text: text, textPath: path)
  }

  private static func fields(of media: Media) -> [String: StoryValue] {
    guard case .object(let fields) = StoryValue.fields(of: media) else { return [:] }
    return fields
  }
}

extension BodyPart {
  fileprivate init(_ block: Block) {
    switch block {
    case .paragraph: self = .paragraph
    case .heading: self = .heading
    case .list: self = .list
    case .quote: self = .quote
    case .preformatted: self = .preformatted
    case .table: self = .table
    case .figure: self = .figure
    case .embed: self = .embed
    case .rule: self = .rule
    }
  }
}
