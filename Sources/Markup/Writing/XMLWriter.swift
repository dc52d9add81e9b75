// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Writes XML 1.0 in UTF-8: escapes what must be, leaves out characters XML forbids, indents elements.
///
/// Inside an element that text was written to nothing is indented, so that mixed content keeps its
/// white space. Names are written as they are: they come from the program, not from a document.
public struct XMLWriter: Sendable {
  private struct Open: Sendable {
    var name: String
    var hasContent = false
    var isMixed = false
  }

  /// What has been written so far and not taken.
  public private(set) var bytes: [UInt8] = []
  private let indents: Bool
  private var open: [Open] = []
  private var isStartTagOpen = false
  private var isAtStart = true

  /// A writer; `indent` puts each element of element content on a line of its own.
  public init(indent: Bool = true) { indents = indent }

  /// How many elements are open.
  public var depth: Int { open.count }

  /// Hands over what has been written so far: for output in pieces.
  public mutating func take() -> [UInt8] {
    closeStartTag()
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  /// `<?xml version="1.0" encoding="UTF-8"?>`; first of all.
  public mutating func declaration() {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Opens an element; attributes whose value is nil are left out.
  public mutating func start(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    open(name)
    for (name, value) in attributes { attribute(name, value) }
  }

  /// Opens an element with attributes that were put together at run time.
  public mutating func start(_ name: String, attributes: [(name: String, value: String)]) {
    open(name)
    for (name, value) in attributes { attribute(name, value) }
  }

  /// Closes the element that was opened last; without effect where none is open.
  public mutating func end() {
    guard let element = open.popLast() else { return }
    if isStartTagOpen {
      append("/>")
      isStartTagOpen = false
    } else {
      if element.hasContent, !element.isMixed, !isInMixed { newLine() }
      append("</")
      append(element.name)
      append(">")
    }
    if open.isEmpty, indents { append("\n") }
  }

  /// Closes all elements.
  public mutating func endAll() {
    while !open.isEmpty { end() }
  }

  /// An element with text only; an empty element where the text is empty.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = ""
  ) {
    start(name, attributes)
    if !text.isEmpty { self.text(text) }
    end()
  }

  /// Text inside the open element.
  public mutating func text(_ text: String) {
    beginContent(isMixed: true)
    XMLText.escape(text, into: &bytes, inAttribute: false)
  }

  /// Makes the open element one of mixed content, so that its child elements are not indented.
  public mutating func inline() { beginContent(isMixed: true) }

  /// Markup that is well-formed already, as it is.
  public mutating func raw(_ utf8: [UInt8]) {
    beginContent(isMixed: true)
    bytes.append(contentsOf: utf8)
  }

  /// A comment; "--" in it, which XML forbids, becomes "- -".
  public mutating func comment(_ text: String) {
    beginContent(isMixed: false)
    newLine()
    append("<!-- ")
    var last: UInt8 = 0
    for byte in text.utf8 where XMLText.isAllowed(byte) {
      if byte == UInt8(ascii: "-"), last == byte { bytes.append(UInt8(ascii: " ")) }
      bytes.append(byte)
      last = byte
    }
    append(" -->")
    if open.isEmpty, indents { append("\n") }
  }
}

extension XMLWriter {
  private var isInMixed: Bool { open.contains { $0.isMixed } }

  private mutating func open(_ name: String) {
    beginContent(isMixed: false)
    if !isInMixed { newLine() }
    append("<")
    append(name)
    open.append(Open(name: name))
    isStartTagOpen = true
    isAtStart = false
  }

  private mutating func attribute(_ name: String, _ value: String?) {
    guard let value else { return }
    append(" ")
    append(name)
    append("=\"")
    XMLText.escape(value, into: &bytes, inAttribute: true)
    append("\"")
  }

  private mutating func beginContent(isMixed: Bool) {
    closeStartTag()
    guard !open.isEmpty else { return }
    open[open.count - 1].hasContent = true
    if isMixed { open[open.count - 1].isMixed = true }
  }

  private mutating func closeStartTag() {
    guard isStartTagOpen else { return }
    append(">")
    isStartTagOpen = false
  }

  private mutating func newLine() {
    guard indents, !open.isEmpty || !isAtStart else { return }
    if !open.isEmpty || bytes.last != UInt8(ascii: "\n") { append("\n") }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: open.count * 2))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
