// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Takes the markup of NewsML-G2, event by event, and yields each news item as it ends.
final class NewsMLStream: XMLStreamHandler {
  /// The namespace of NewsML-G2.
  static let namespace = "http://iptc.org/std/nar/2006-10-01/"
  private static let xhtml = "http://www.w3.org/1999/xhtml"
  private static let xml = "http://www.w3.org/XML/1998/namespace"
  private static let mostItemWarnings = 3

  /// What the open elements are read as.
  private enum Mode {
    /// What stands around items: messages, headers, envelopes of transport.
    case around
    /// The metadata of an item.
    case item
    /// Markup of a body, and how many elements of it are open.
    case content(Body, depth: Int)
    /// Something that does not matter, and how many elements of it are open.
    case skipped(depth: Int)
  }

  private enum Body {
    case xhtml
    case nitf
  }

  private let yield: (G2Item) throws -> Void
  private var names: [XMLName] = []
  private var locator: XMLLocator?
  private var mode = Mode.around
  private var isInItem = false
  private var tree = G2Tree()
  /// The names of the open elements of the item; empty for those of other vocabularies.
  private var open: [String] = []
  private var contents: [G2Item.Content] = []
  private var html = HTMLTreeBuilder()
  private var nitf = NITFStory()
  private var itemWarnings: [String] = []
  /// Schemes that a message declares for all its items.
  private var inherited: [String: String] = [:]
  /// The namespace that stands for that of NewsML-G2; nil before its first element.
  private var spelling: String?
  /// Items that hold no story, by name in order of their first.
  private var others: [(name: String, count: Int)] = []
  private(set) var storyCount = 0
  private var emptyCount = 0
  private var firstOther: (line: Int, column: Int)?
  private var firstElement: String?
  private var warnings: [String] = []
  private var faults = MarkupFaults()

  init(yield: @escaping (G2Item) throws -> Void) { self.yield = yield }

  func begin(_ locator: XMLLocator) { self.locator = locator }

  func identify(_ name: XMLName) -> Int {
    names.append(name)
    return names.count - 1
  }

  func startElement(_ number: Int, attributes: borrowing XMLAttributes) throws {
    let name = names[number]
    switch mode {
    case .skipped(let depth): mode = .skipped(depth: depth + 1)
    case .content(let body, let depth):
      mode = .content(body, depth: depth + 1)
      switch body {
      case .xhtml: html.startElement(name.local, attributes: attributes)
      case .nitf: nitf.start(name.local, attributes)
      }
    case .item: startInside(name, attributes)
    case .around: startAround(name, attributes)
    }
  }

  func endElement(_ number: Int) throws {
    switch mode {
    case .skipped(let depth):
      if depth == 1 { mode = isInItem ? .item : .around } else { mode = .skipped(depth: depth - 1) }
    case .content(let body, let depth):
      if case .xhtml = body { html.endElement() } else { nitf.end() }
      if depth == 1 { closeContent(body) } else { mode = .content(body, depth: depth - 1) }
    case .item:
      guard let name = open.popLast() else { return }
      if !name.isEmpty { tree.end() }
      if open.isEmpty { try finishItem() }
    case .around: break
    }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>, isCDATA: Bool) {
    switch mode {
    case .item: tree.append(utf8)
    case .content(.xhtml, _): html.text(String(decoding: utf8, as: UTF8.self))
    case .content(.nitf, _): nitf.text(String(decoding: utf8, as: UTF8.self))
    case .around, .skipped: break
    }
  }

  func diagnostic(_ diagnostic: MarkupDiagnostic) {
    guard let fault = faults.note(diagnostic) else { return }
    if isInItem, itemWarnings.count < Self.mostItemWarnings {
      itemWarnings.append("line \(fault.line): \(fault.message)")
    }
  }
}

// MARK: - Elements

extension NewsMLStream {
  private static let itemsWithoutStory: Set<String> = [
    "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
  ]

  private func startAround(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    if firstElement == nil { firstElement = name.local }
    switch name.local {
    case "newsItem":
      learn(name)
      isInItem = true
      mode = .item
      (tree, contents, itemWarnings) = (G2Tree(), [], [])
      startNode(name.local, attributes)
    case "newsMessage": learn(name)
    case "scheme":
      if let alias = attributes["alias"], let uri = attributes["uri"] { inherited[alias] = uri }
    case let local where Self.itemsWithoutStory.contains(local):
      learn(name)
      if firstOther == nil, let locator { firstOther = (locator.line, locator.column) }
      if let index = others.firstIndex(where: { $0.name == local }) {
        others[index].count += 1
      } else {
        others.append((local, 1))
      }
      mode = .skipped(depth: 1)
    default: break
    }
  }

  /// Takes the namespace of the first element of NewsML-G2 for that of all.
  private func learn(_ name: XMLName) {
    guard spelling == nil else { return }
    spelling = name.uri
    if name.uri.isEmpty {
      warnings.append("<\(name.local)> has no namespace; it was read as NewsML-G2")
    } else if name.uri != Self.namespace {
      warnings.append(
        "'\(name.uri)' is not the namespace of NewsML-G2; it was read as if it were")
    }
  }

  private func startInside(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    if open.last == "inlineXML" {
      startContent(name, attributes)
    } else if name.uri == G2Item.ownScheme {
      startNode("wirecopy:\(name.local)", attributes)
    } else if name.uri == Self.namespace || name.uri == spelling || name.uri.isEmpty {
      startNode(name.local, attributes)
    } else {
      open.append("")
    }
  }

  private func startNode(_ name: String, _ attributes: borrowing XMLAttributes) {
    var list: [(name: String, value: String)] = []
    for index in 0..<attributes.count {
      let name = attributes.name(index)
      switch name.uri {
      case "" where name.prefix.isEmpty: list.append((name.local, attributes.value(index)))
      case "" where name.prefix == "xml", Self.xml:
        list.append(("xml:\(name.local)", attributes.value(index)))
      case G2Item.ownScheme: list.append(("wirecopy:\(name.local)", attributes.value(index)))
      default: break
      }
    }
    open.append(name)
    tree.start(name, list)
  }

  /// The one element of `inlineXML`: a page, a story in NITF, or something else.
  private func startContent(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    let local = name.local.lowercased()
    if local == "nitf" {
      nitf = NITFStory()
      nitf.start(name.local, attributes)
      mode = .content(.nitf, depth: 1)
    } else if name.uri == Self.xhtml || Self.pageElements.contains(local) {
      if name.uri != Self.xhtml {
        itemWarnings.append(
          "<\(name.local)> is not in the namespace of XHTML; it was read as XHTML")
      }
      html = HTMLTreeBuilder()
      html.startElement(name.local, attributes: attributes)
      mode = .content(.xhtml, depth: 1)
    } else {
      contents.append(.other(name.local))
      mode = .skipped(depth: 1)
    }
  }

  private static let pageElements: Set<String> = ["html", "body", "div", "p", "article", "section"]

  private func closeContent(_ body: Body) {
    mode = .item
    switch body {
    case .xhtml:
      let built = html.finish()
      html = HTMLTreeBuilder()
      itemWarnings += built.warnings
      contents.append(.xhtml(built))
    case .nitf:
      nitf.finish()
      contents.append(.nitf(nitf))
      nitf = NITFStory()
    }
  }

  private func finishItem() throws {
    isInItem = false
    mode = .around
    tree.endAll()
    let item = G2Item(
      tree, contents: contents, warnings: itemWarnings, inherited: inherited)
    (tree, contents) = (G2Tree(), [])
    guard item.hasStory else {
      emptyCount += 1
      return
    }
    storyCount += 1
    try yield(item)
  }
}

// MARK: - The end

extension NewsMLStream {
  /// Yields the item that was cut off, if any; what is to be said of the document.
  func finish() throws -> ReadingReport {
    let fault = faults.breakOff
    if isInItem {
      if case .content(let body, _) = mode { closeContent(body) }
      try finishItem()
    }
    guard storyCount > 0 else { throw fault ?? absence }
    var report = ReadingReport(warnings: warnings, fault: fault)
    for other in others {
      let count = other.count == 1 ? "one \(other.name)" : "\(other.count) of \(other.name)"
      report.warnings.append("\(count) left out: it holds no story")
    }
    if emptyCount > 0 {
      report.warnings.append(
        "\(emptyCount == 1 ? "one newsItem" : "\(emptyCount) of newsItem") left out: it holds no story"
      )
    }
    if let warning = faults.warning(of: "document") { report.warnings.append(warning) }
    return report
  }

  /// Why there is no story in a document that could be read.
  private var absence: ReadError {
    if let other = others.first {
      return ReadError(
        .noArticle, "a \(other.name) holds no story, only \(Self.holding(other.name))",
        advice: "give the newsItem itself", line: firstOther?.line, column: firstOther?.column)
    }
    if emptyCount > 0 {
      return ReadError(
        .noArticle, "the newsItem holds no story: it has neither headline nor body nor picture",
        advice: "check its contentSet")
    }
    if spelling != nil {
      return ReadError(
        .noArticle, "the newsMessage holds no item", advice: "check its itemSet")
    }
    return ReadError(
      .unknownFormat, "<\(firstElement ?? "")> is no element of NewsML-G2",
      advice: "'wirecopy formats' lists what can be read")
  }

  private static func holding(_ name: String) -> String {
    switch name {
    case "packageItem": "references to the items it puts together"
    case "conceptItem": "a concept"
    case "knowledgeItem": "a list of concepts"
    case "planningItem": "what coverage is planned"
    default: "a catalog of schemes"
    }
  }
}
