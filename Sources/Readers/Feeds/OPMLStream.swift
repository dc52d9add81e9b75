// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Takes the markup of a list of feeds, event by event, and yields a draft for each feed.
final class OPMLStream: XMLStreamHandler {
  private let documentURL: String?
  private let droppedLines: Int
  private let begin: ((FeedDraft) throws -> Void)?
  private let yield: (Draft) throws -> Void
  private var names: [String] = []
  /// The folder that an open outline is; nil for an open element that is none.
  private var open: [String?] = []
  /// The element of the head whose text is being read, and its text so far.
  private var headElement: String?
  private var text: [UInt8] = []
  private var feed = FeedDraft()
  private var created: String?
  private var ownerName = ""
  private var ownerEmail: String?
  private var ownerPage: String?
  private var leftOut = 0
  private var faults: MarkupFaults
  private var locator: XMLLocator?

  /// True once the root element has come.
  private(set) var hasRoot = false
  /// How many feeds have been yielded.
  private(set) var count = 0

  init(
    documentURL: String?, droppedLines: Int, begin: ((FeedDraft) throws -> Void)?,
    yield: @escaping (Draft) throws -> Void
  ) {
    self.documentURL = documentURL
    self.droppedLines = droppedLines
    faults = MarkupFaults(droppedLines: droppedLines)
    self.begin = begin
    self.yield = yield
  }

  func begin(_ locator: XMLLocator) { self.locator = locator }

  func identify(_ name: XMLName) -> Int {
    names.append(name.local.lowercased())
    return names.count - 1
  }

  func startElement(_ name: Int, attributes: borrowing XMLAttributes) throws {
    let element = names[name]
    guard hasRoot else {
      guard element == "opml" else {
        throw ReadError(
          .unknownFormat, "the document is no OPML: its first element is <\(element)>",
          line: locator.map { $0.line + droppedLines })
      }
      hasRoot = true
      open.append(nil)
      return
    }
    guard element == "outline" else {
      headElement = element
      text.removeAll()
      open.append(nil)
      return
    }
    let outline = OPMLOutline(attributes, base: documentURL)
    open.append(outline.title)
    if outline.isFeed {
      if count == 0 { try begin?(finish()) }
      count += 1
      try yield(outline.draft(folders: open.dropLast().compactMap { $0 }))
    } else if outline.isLink {
      leftOut += 1
    }
  }

  func endElement(_ name: Int) throws {
    open.removeLast()
    guard let element = headElement else { return }
    headElement = nil
    let content = text.withUnsafeBufferPointer { String(foldingUTF8: $0) }
    guard !content.isEmpty else { return }
    switch element {
    case "title": feed.feed.title = content
    case "datemodified": feed.note(.modified, content, Evidence.Origin(.element, element))
    case "datecreated": created = content
    case "ownername": ownerName = content
    case "owneremail": ownerEmail = content
    case "ownerid": ownerPage = WebAddress.resolve(content, base: documentURL)
    default: break
    }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>, isCDATA: Bool) {
    if headElement != nil { text.append(contentsOf: utf8) }
  }

  func diagnostic(_ diagnostic: MarkupDiagnostic) {
    _ = faults.note(diagnostic)
  }

  /// What the list says of itself.
  func finish() -> FeedDraft {
    var draft = feed
    draft.note(.published, created, Evidence.Origin(.element, "dateCreated"))
    if !ownerName.isEmpty || ownerEmail != nil {
      let owner = Person(name: ownerName, email: ownerEmail, url: ownerPage)
      draft.evidence.append(
        Evidence(.author, .person(owner), Evidence.Origin(.element, "ownerName")))
    }
    if leftOut > 0 {
      draft.warnings.append(
        leftOut == 1
          ? "one outline that is no feed was left out"
          : "\(leftOut) outlines that are no feeds were left out")
    }
    if let warning = faults.warning(of: "list") { draft.warnings.append(warning) }
    draft.fault = faults.breakOff
    return draft
  }
}
