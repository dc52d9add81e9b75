// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Takes the markup of a feed, event by event, and yields a draft as soon as its item ends.
///
/// RSS, Atom and CDF are read alike, since feeds in the wild mix them. What an element means
/// depends on its vocabulary and on the scope it stands in, so that the title of a picture never
/// becomes the title of a story.
final class FeedStream: XMLStreamHandler {
  /// What an element stands in, and with it what its name can mean.
  enum Scope: UInt8 {
    /// Outside the root element.
    case outside
    /// A feed.
    case feed
    /// An item.
    case item
    /// The feed that an item was taken from.
    case source
    /// A picture of a feed or item.
    case image
    /// A person.
    case person
    /// One file of the media.
    case media
    /// Several files that show the same.
    case mediaGroup
    /// A text: elements inside it add their text and no more.
    case text
    /// A text of HTML: elements inside it belong to the markup.
    case markup
    /// A text of XHTML.
    case tree
    /// Something whose contents do not matter.
    case ignored
  }

  /// An element that is open.
  struct Frame {
    /// Its number in `elements`.
    let name: Int
    /// The scope of what it holds.
    var scope: Scope
    /// How its text is to be read.
    var form = TextForm.line
    /// Where its text starts in `text`; nil where it has none.
    var start: Int?
    /// The number of the item it belongs to; 0 for the feed.
    var owner = 0
    var hasBase = false
    var hasLanguage = false
  }

  /// One fault leads to others; the first few say enough.
  private static let mostItemWarnings = 3

  let format: String
  /// Whether texts may stand in an attribute.
  private let isChannelDefinition: Bool
  let documentURL: String?
  /// Lines left out before the XML declaration.
  let droppedLines: Int
  /// Told before the first item what the feed has said of itself by then.
  let begin: ((FeedDraft) throws -> Void)?
  let yield: (Draft) throws -> Void
  var locator: XMLLocator?

  // What every event touches is not watched for overlapping access: one thread has the stream, and
  // no method hands these on while it changes them.
  @exclusivity(unchecked) var names: [XMLName] = []
  @exclusivity(unchecked) var elements: [FeedElement] = []
  /// What the names mean in HTML.
  @exclusivity(unchecked) var tags: [(name: String, tag: HTMLTag)] = []
  @exclusivity(unchecked) var frames: [Frame] = []
  /// The addresses given by `xml:base`, the innermost last.
  @exclusivity(unchecked) var bases: [String] = []
  /// The languages given by `xml:lang`, the innermost last.
  @exclusivity(unchecked) var languages: [String] = []
  /// The text of the open elements, and the passages of the open item.
  @exclusivity(unchecked) var text: [UInt8] = []
  @exclusivity(unchecked) var tree: HTMLTreeBuilder?
  @exclusivity(unchecked) var fragments = FragmentBlocks()
  /// How many elements were open where an ignored one began to hold text; 0 where it does not.
  @exclusivity(unchecked) var depthOfIgnoredText = 0
  /// How many bases were open where the tree began.
  var basesOfTree = 0

  @exclusivity(unchecked) var feed = FeedFacts()
  /// What the first of several feeds in one file has said of itself; nil where there is only one.
  var firstFeed: FeedFacts?
  var hasFeed = false
  var isAtom = false
  var rootNamespace: String?
  @exclusivity(unchecked) var item = ItemFacts()
  /// How many items have begun; the number of the open one.
  @exclusivity(unchecked) var itemCount = 0
  /// Whether an item has been handed out.
  var hasYielded = false
  /// Where the open item stands in `frames`; nil where none is open.
  @exclusivity(unchecked) var itemFrame: Int?
  @exclusivity(unchecked) var person = Person(name: "")
  /// What the attributes of the open category say of its vocabulary.
  var categoryScheme: String?
  var categoryLabel: String?
  var categoryCode: String?
  var isCategoryUnnamed = false
  /// Whether the open identifier may be the address of a page.
  var isPermalink = true
  /// Where the media of the open group start in `item.media`.
  var groupStart = 0
  /// The identifiers of the items so far.
  var identifiers = IdentifierRegister()
  /// Whether a text has been encoded as UTF-8 twice beyond doubt.
  var isDoubleEncoded = false
  /// What was overruled of the labels of the encoding, which goes for every item.
  var doubts: [String] = []
  private var faults: MarkupFaults

  /// A stream of drafts.
  init(
    format: String, documentURL: String?, droppedLines: Int,
    begin: ((FeedDraft) throws -> Void)?, yield: @escaping (Draft) throws -> Void
  ) {
    self.format = format
    isChannelDefinition = format == CDFReader.format
    self.documentURL = documentURL
    self.droppedLines = droppedLines
    faults = MarkupFaults(droppedLines: droppedLines)
    self.begin = begin
    self.yield = yield
  }

  func begin(_ locator: XMLLocator) { self.locator = locator }

  func identify(_ name: XMLName) -> Int {
    names.append(name)
    elements.append(element(for: name))
    let lowered = String(decoding: name.local.utf8.map(\.asciiLowercased), as: UTF8.self)
    tags.append((lowered, HTMLTag(name: lowered)))
    return elements.count - 1
  }

  /// What a name means: by its namespace, by its prefix where that was never declared, and in the
  /// namespace of the root element, whatever that is, as RSS or Atom.
  private func element(for name: XMLName) -> FeedElement {
    if rootNamespace == nil { rootNamespace = name.uri }
    let vocabulary =
      name.uri.isEmpty && !name.prefix.isEmpty
      ? FeedVocabularies.vocabulary(prefix: name.prefix)
      : FeedVocabularies.vocabulary(namespace: name.uri)
        ?? (name.uri == rootNamespace ? RSSElements.self : nil)
    guard let found = vocabulary?.elements.first(where: { $0.isNamed(name.local) }) else {
      return .unknown(name.qualified)
    }
    return vocabulary == AtomElements.self && !isAtom && hasFeed ? found.lowered(by: 1) : found
  }

  func startElement(_ name: Int, attributes: borrowing XMLAttributes) throws {
    var frame = Frame(name: name, scope: .ignored)
    let element = elements[name]
    frame.owner = itemFrame == nil ? 0 : itemCount
    if attributes.count > 0 { noteContext(attributes, in: &frame) }
    let scope = frames.last?.scope ?? .outside
    switch scope {
    case .ignored where element.meaning != .item:
      if let around = scopeAroundIgnored(), element.meaning != .ignored {
        try open(&frame, element, attributes, in: around)
      }
    case .person where endsPerson(element):
      try open(&frame, element, attributes, in: closeOpenText())
    case .text, .markup, .tree:
      if endsOpenText(element, in: scope) {
        var around = closeOpenText()
        if around == .person, endsPerson(element) { around = closeOpenText() }
        try open(&frame, element, attributes, in: around)
      } else {
        startInside(scope, &frame, attributes)
      }
    default:
      try open(&frame, element, attributes, in: scope)
      // <Title VALUE="The bell"/>
      if isChannelDefinition, frame.start != nil, let value = attributes["value"] {
        text.append(contentsOf: value.utf8)
      }
    }
    frames.append(frame)
  }

  func endElement(_ name: Int) throws {
    guard let frame = frames.popLast() else { return }
    if frames.count == itemFrame {
      try finishItem()
    } else if frame.start != nil {
      closeText(of: frame, in: frames.last?.scope ?? .outside)
    } else {
      endInside(frame)
    }
    if frame.scope == .ignored { depthOfIgnoredText = 0 }
    if frame.hasBase { bases.removeLast() }
    if frame.hasLanguage { languages.removeLast() }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>, isCDATA: Bool) {
    guard let frame = frames.last else { return }
    switch frame.scope {
    case .text, .markup: text.append(contentsOf: utf8)
    case .tree: tree?.text(utf8)
    case .person, .source, .image, .media:
      if frame.start != nil { text.append(contentsOf: utf8) }
    case .ignored: if depthOfIgnoredText == 0, !isBlank(utf8) { depthOfIgnoredText = frames.count }
    case .outside, .feed, .item, .mediaGroup: break
    }
  }

  private func isBlank(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.allSatisfy { $0 <= 0x20 }
  }

  func diagnostic(_ diagnostic: MarkupDiagnostic) {
    guard let fault = faults.note(diagnostic) else { return }
    // An element with a prefix that was never declared is read all the same.
    let isNamespaceFault = fault.message.hasPrefix("Namespace prefix")
    if itemFrame != nil, !isNamespaceFault, item.warnings.count < Self.mostItemWarnings {
      item.warnings.append("line \(fault.line): \(fault.message)")
    }
  }

  /// Yields the item that was cut off, if any; what the feed says of itself.
  func finish() throws -> FeedDraft {
    let breakOff = faults.breakOff
    if itemFrame != nil, !item.isEmpty || text.count > 0 {
      while let frame = frames.popLast(), frames.count != itemFrame {
        if frame.start != nil { closeText(of: frame, in: frames.last?.scope ?? .outside) }
      }
      try finishItem()
    }
    var draft = (firstFeed ?? feed).finished()
    draft.fault = breakOff
    if let warning = faults.warning(of: "feed") { draft.warnings.append(warning) }
    return draft
  }
}
