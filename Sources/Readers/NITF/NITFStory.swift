// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Takes the markup of a story in NITF, event by event: what `body.head` and `body.end` say, and
/// `body.content` as HTML. <https://iptc.org/standards/nitf/>
///
/// Elements go by their local names, since most wires send NITF without its namespace. Left out:
/// `head`, whose facts an envelope such as NewsML-G2 says itself; `alt-code`, table metadata.
struct NITFStory {
  /// A text of the head or foot of the story.
  struct Line {
    /// The name of its element, such as "hl1".
    let element: String
    var text: String
  }

  /// The headlines, bylines, datelines, abstract, notes and taglines, in document order.
  private(set) var lines: [Line] = []
  /// `story.date @norm`, such as "20260324T100000Z".
  private(set) var storyDate: String?
  /// The story itself; nil before `finish`.
  private(set) var content: HTMLTree?
  private var html = HTMLTreeBuilder()
  private var frames: [Frame] = []
  private var text = ""
  /// Whether an element ended whose words stand apart from the next.
  private var isBlankDue = false
  private var media = MediaParts()

  /// What the text of an open element belongs to.
  private enum Frame {
    /// Elements hold elements here, and no text.
    case around
    case ignored
    /// A line of head or foot; elements inside it add their text.
    case line(String)
    /// An element inside such a line; words of some stand apart from what follows them.
    case insideLine(isApart: Bool)
    /// An element of the story, written as one of HTML.
    case markup
    /// A part of `media`.
    case media
    case mediaText(String)
  }

  private struct MediaParts {
    var kind = ""
    var reference: [(name: String, value: String)] = []
    var caption = ""
    var producer = ""
  }

  mutating func start(_ name: String, _ attributes: borrowing XMLAttributes) {
    frames.append(open(name, attributes))
  }

  mutating func text(_ piece: String) {
    switch frames.last {
    case .line, .insideLine, .mediaText: append(piece)
    case .markup: html.text(piece)
    case .around, .ignored, .media, nil: break
    }
  }

  mutating func end() {
    switch frames.popLast() {
    case .line(let element):
      let line = text.foldingWhiteSpace()
      if !line.isEmpty { lines.append(Line(element: element, text: line)) }
      clearText()
    case .mediaText(let part):
      let words = text.foldingWhiteSpace()
      if part == "media-caption" {
        media.caption += media.caption.isEmpty ? words : " \(words)"
      } else {
        media.producer = words
      }
      clearText()
    case .markup: html.endElement()
    case .media: if case .media? = frames.last {} else { writeMedia() }
    case .insideLine(let isApart): isBlankDue = isBlankDue || isApart
    case .around, .ignored, nil: break
    }
  }

  private mutating func append(_ piece: String) {
    if isBlankDue, piece.unicodeScalars.first?.properties.isAlphabetic ?? false { text += " " }
    isBlankDue = false
    text += piece
  }

  private mutating func clearText() {
    text = ""
    isBlankDue = false
  }

  /// Closes what is open: the story is whole, or the document breaks off.
  mutating func finish() {
    while !frames.isEmpty { end() }
    content = html.finish()
    html = HTMLTreeBuilder()
  }
}

// MARK: - Elements

extension NITFStory {
  private static let lineElements: Set<String> = [
    "hl1", "hl2", "byline", "dateline", "abstract", "distributor", "note", "tagline", "rights",
    "series",
  ]

  private static let apart: Set<String> = [
    "p", "br", "person", "byttl", "org", "location", "virtloc", "story.date",
  ]

  private mutating func open(
    _ name: String, _ attributes: borrowing XMLAttributes
  ) -> Frame {
    switch frames.last {
    case .ignored: return .ignored
    case .line, .insideLine:
      if name == "story.date" { storyDate = storyDate ?? attributes["norm"] }
      return .insideLine(isApart: Self.apart.contains(name))
    case .mediaText: return .insideLine(isApart: Self.apart.contains(name))
    case .markup: return markup(name, attributes)
    case .media: return mediaPart(name, attributes)
    case .around, nil:
      switch name {
      case "head", "bibliography": return .ignored
      case "nitf", "body", "body.head", "body.end", "hedline": return .around
      // The body of the story is a part of the page that holds nothing but it.
      case "body.content":
        html.startElement("div")
        return .markup
      default: return Self.lineElements.contains(name) ? .line(name) : markup(name, attributes)
      }
    }
  }

  private mutating func markup(_ name: String, _ attributes: borrowing XMLAttributes) -> Frame {
    switch name {
    case "media":
      media = MediaParts(kind: attributes["media-type"] ?? "")
      return .media
    case "alt-code", "nitf-table-metadata", "media-metadata", "media-object": return .ignored
    case "br", "hr":
      html.startElement(name)
    case "a": html.startElement("a", attributes: Self.list(attributes, ["href"]))
    case "bq": html.startElement("blockquote")
    case "hl1", "hl2": html.startElement("h2")
    case "block", "nitf-table", "note", "body.content", "fn":
      html.startElement("div", attributes: Self.list(attributes, ["class"]))
    case "credit", "datasource": html.startElement("p", attributes: [("class", "source")])
    case let name where Self.sameInHTML.contains(name):
      html.startElement(
        name, attributes: Self.list(attributes, ["class", "colspan", "rowspan", "start"]))
    default: html.startElement("span")
    }
    return .markup
  }

  /// Elements that mean in HTML what they mean in NITF.
  private static let sameInHTML: Set<String> = [
    "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr",
    "th", "td", "em", "strong", "b", "i", "q", "pre", "sub", "sup", "h1", "h2", "h3", "h4", "h5",
    "h6",
  ]

  private static func list(
    _ attributes: borrowing XMLAttributes, _ names: [StaticString]
  ) -> [(name: String, value: String)] {
    var list: [(name: String, value: String)] = []
    for name in names {
      if let value = attributes[name] { list.append((name.description, value)) }
    }
    return list
  }

  private mutating func mediaPart(_ name: String, _ attributes: borrowing XMLAttributes) -> Frame {
    switch name {
    case "media-caption", "media-producer": return .mediaText(name)
    case "media-reference":
      // Several show the same in other sizes; the first is meant for print.
      if media.reference.isEmpty {
        let names: [StaticString] = [
          "source", "name", "mime-type", "width", "height", "alternate-text", "source-credit",
        ]
        media.reference = Self.list(attributes, names)
      }
      return .media
    default: return .ignored
    }
  }

  private mutating func writeMedia() {
    let facts = Dictionary(media.reference.map { ($0.name, $0.value) }) { first, _ in first }
    html.startElement("figure")
    if let source = facts["source"] ?? facts["name"] {
      let kind = media.kind.lowercased()
      let tag = kind == "video" || kind == "audio" ? kind : "img"
      var list = [("src", source)]
      if let alt = facts["alternate-text"] { list.append((tag == "img" ? "alt" : "title", alt)) }
      for name in ["width", "height"] {
        if let value = facts[name] { list.append((name, value)) }
      }
      if let type = facts["mime-type"], tag != "img" { list.append(("type", type)) }
      html.startElement(tag, attributes: list)
      html.endElement()
    }
    let credit = media.producer.isEmpty ? facts["source-credit"] ?? "" : media.producer
    if !media.caption.isEmpty || !credit.isEmpty {
      html.startElement("figcaption")
      html.text(media.caption)
      if !credit.isEmpty {
        html.text(" ")
        html.startElement("span", attributes: [("class", "credit")])
        html.text(credit)
        html.endElement()
      }
      html.endElement()
    }
    html.endElement()
    media = MediaParts()
  }
}
