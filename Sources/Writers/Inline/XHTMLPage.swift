// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Writes a body as an XHTML page: marks as nested elements, the dateline in the first paragraph,
/// the credit lines last.
struct XHTMLPage {
  var xml: XMLWriter
  /// Whether the markup is read as HTML, where only void elements may close themselves.
  private let isHTML: Bool

  init(xml: XMLWriter, isHTML: Bool = false) {
    self.xml = xml
    self.isHTML = isHTML
  }

  /// The byline, story, notes and credit lines as a piece of HTML; empty where there is none of them.
  ///
  /// Feeds have no other place for a byline as printed and for notes.
  static func fragment(_ article: Article) -> String {
    var page = XHTMLPage(xml: XMLWriter(indent: false), isHTML: true)
    if let byline = article.byline { page.xml.element("p", ["class": "byline"], text: byline) }
    page.writeStory(article)
    for note in article.editorsNote?.split(separator: "\n") ?? [] {
      page.xml.element("p", ["class": "ednote"], text: String(note))
    }
    page.writeCredits(article)
    return String(decoding: page.xml.take(), as: UTF8.self)
  }

  mutating func write(_ article: Article, language: String?) {
    xml.start("html", ["xmlns": "http://www.w3.org/1999/xhtml", "xml:lang": language])
    xml.start("head")
    xml.element("title", text: article.headline?.folded ?? "")
    xml.end()
    xml.start("body")
    writeStory(article)
    writeCredits(article)
    xml.end()
    xml.end()
  }

  private mutating func writeCredits(_ article: Article) {
    let dateline = article.dateline?.text ?? ""
    // The agency in the brackets of a dateline is printed with it.
    for credit in article.credits where credit.text.isEmpty || !dateline.contains(credit.text) {
      let kind = credit.kind == .creditline ? "" : " \(credit.kind)"
      xml.element("p", ["class": "creditline\(kind)"], text: credit.text)
    }
  }

  /// Opens an element that may stay empty.
  private mutating func startHollow(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    xml.start(name, attributes)
    if isHTML { xml.inline() }
  }

  /// The blocks; the dateline opens the first paragraph, or stands alone where there is none.
  private mutating func writeStory(_ article: Article) {
    var dateline = article.dateline?.text
    let hasParagraph = article.body.contains { if case .paragraph = $0 { true } else { false } }
    if !hasParagraph, let text = dateline {
      xml.start("p")
      xml.inline()
      xml.element("span", ["class": "dateline"], text: text)
      xml.end()
    }
    for block in article.body {
      if case .paragraph(let content) = block, let text = dateline {
        xml.start("p")
        xml.inline()
        xml.element("span", ["class": "dateline"], text: text)
        xml.text(" ")
        write(content)
        xml.end()
        dateline = nil
      } else {
        write(block)
      }
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let content): element("p", content)
    case .heading(let level, let content): element("h\(min(max(level, 1), 6))", content)
    case .list(let isOrdered, let items): write(items, isOrdered: isOrdered)
    case .quote(let blocks):
      startHollow("blockquote")
      for block in blocks { write(block) }
      xml.end()
    case .preformatted(let content): element("pre", content, breaks: false)
    case .table(let table): write(table)
    case .figure(let media): write(media)
    case .embed(let embed): write(embed)
    case .rule: xml.element("hr")
    }
  }

  private mutating func element(_ name: String, _ content: RichText, breaks: Bool = true) {
    xml.start(name)
    xml.inline()
    write(content, breaks: breaks)
    xml.end()
  }

  private mutating func write(_ items: [ListItem], isOrdered: Bool) {
    guard !items.isEmpty else { return }
    xml.start(isOrdered ? "ol" : "ul")
    for item in items {
      xml.start("li")
      xml.inline()
      write(item.content)
      write(item.items, isOrdered: item.isOrdered)
      xml.end()
    }
    xml.end()
  }

  private mutating func write(_ table: Table) {
    let headers = table.rows.prefix(max(0, table.headerRows))
    startHollow("table")
    if !headers.isEmpty { write(headers, in: "thead", cell: "th") }
    write(table.rows.dropFirst(headers.count), in: "tbody", cell: "td")
    xml.end()
  }

  private mutating func write(_ rows: ArraySlice<[RichText]>, in group: String, cell: String) {
    guard !rows.isEmpty else { return }
    xml.start(group)
    for row in rows {
      xml.start("tr")
      for content in row { element(cell, content) }
      xml.end()
    }
    xml.end()
  }

  private mutating func write(_ media: Media) {
    if isHTML { startHollow("figure") } else { startFigure(media) }
    writeSource(of: media)
    if media.caption != nil || media.credit != nil {
      xml.start("figcaption")
      xml.inline()
      if let caption = media.caption { write(caption, breaks: isHTML) }
      if let credit = media.credit {
        if media.caption != nil { xml.text(" ") }
        xml.element("span", ["class": "credit"], text: credit)
      }
      xml.end()
    }
    xml.end()
  }

  /// Begins a figure with what the element of its source has no attribute for.
  private mutating func startFigure(_ media: Media) {
    let hasSource = SafeAddress.link(media.url) != nil
    let saysType = hasSource && media.type != .image
    let saysSize = hasSource && media.type != .document
    xml.start(
      "figure",
      [
        "data-type": hasSource || media.type == .image ? nil : media.type.rawValue,
        "data-mimetype": saysType ? nil : media.mimeType,
        "data-width": saysSize ? nil : media.width.map { "\($0)" },
        "data-height": saysSize ? nil : media.height.map { "\($0)" },
        "data-length": media.length.map { "\($0)" },
        "data-duration": media.duration.flatMap { $0.isFinite ? "\($0)" : nil },
        "data-alt": hasSource ? nil : media.alt,
      ])
  }

  private mutating func writeSource(of media: Media) {
    guard let url = SafeAddress.link(media.url) else { return }
    let width = media.width.map { "\($0)" }
    let height = media.height.map { "\($0)" }
    switch media.type {
    case .image:
      xml.element(
        "img", ["src": url, "alt": media.alt ?? "", "width": width, "height": height])
    case .video, .audio:
      startHollow(
        "\(media.type)",
        [
          "src": url, "type": media.mimeType, "controls": "controls", "title": media.alt,
          "width": width, "height": height,
        ])
      xml.end()
    case .document:
      xml.element("a", ["href": url, "type": media.mimeType], text: media.alt ?? url)
    }
  }

  private mutating func write(_ embed: Embed) {
    startHollow(
      "blockquote",
      [
        "class": "embed", "cite": SafeAddress.link(embed.url),
        "data-provider": isHTML ? nil : embed.provider,
      ])
    if !embed.content.isEmpty { element("p", embed.content) }
    if let words = embed.provider ?? embed.url {
      xml.start("p", ["class": isHTML ? nil : "source"])
      xml.inline()
      if embed.url != nil {
        xml.element("a", ["href": SafeAddress.link(embed.url)], text: words)
      } else {
        xml.text(words)
      }
      xml.end()
    }
    xml.end()
  }
}

// MARK: - Marks

extension XHTMLPage {
  private mutating func write(_ content: RichText, breaks: Bool = true) {
    guard !content.marks.isEmpty else {
      write(content.text, breaks: breaks)
      return
    }
    let nested = NestedText(content, rules: NestedText.Rules(holdsLinks: true))
    for event in nested.events {
      switch event {
      case .open(let mark):
        xml.start(XHTMLPage.element(of: mark.type), ["href": SafeAddress.link(mark.href)])
      case .close: xml.end()
      case .text(let range): write(nested.string(range), breaks: breaks)
      }
    }
  }

  private mutating func write(_ text: String, breaks: Bool) {
    guard breaks, text.utf8.contains(0x0A) else {
      xml.text(text)
      return
    }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { xml.element("br") }
      xml.text(String(line))
    }
  }

  private static func element(of kind: Mark.Kind) -> String {
    switch kind {
    case .link: "a"
    case .emphasis: "em"
    case .strong: "strong"
    case .code: "code"
    case .superscript: "sup"
    case .subscript: "sub"
    case .strikethrough: "s"
    }
  }
}
