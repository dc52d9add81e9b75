// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What the head of a document with markup says: its first element and its declarations.
struct XMLProlog {
  /// Whether an XML declaration opens the document.
  private(set) var isDeclaredXML = false
  /// The name after DOCTYPE, lower case; empty where there is none.
  private(set) var doctype = ""
  /// The first element's local name, as spelt; empty where there is none.
  private(set) var root = ""
  /// The first element's prefix; empty where it has none.
  private(set) var prefix = ""
  /// The tag of the first element up to ">", as spelt.
  private(set) var rootTag = ""

  /// Reads from a "<" on; comments, declarations and processing instructions are skipped.
  init(_ view: PrefixView) {
    var view = view
    while true {
      // A byte order mark may stand behind a comment.
      while let byte = view.current, byte == 0xFF || byte <= 0x20 { view.index += 1 }
      guard view.current == UInt8(ascii: "<") else { return }
      if view.stands("<?") {
        if view.stands("<?xml", ignoringCase: true) { isDeclaredXML = true }
        view.skip(past: ">")
      } else if view.stands("<!--") {
        view.skip(past: "-->")
      } else if view.stands("<!DOCTYPE", ignoringCase: true) {
        readDoctype(&view)
      } else if view.stands("<!") {
        view.skip(past: ">")
      } else {
        readRoot(&view)
        return
      }
    }
  }

  private mutating func readDoctype(_ view: inout PrefixView) {
    view.index += "<!DOCTYPE".utf8.count
    view.skipBlanks()
    doctype = Self.name(&view).lowercased()
    while let byte = view.current, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "[") {
      view.index += 1
    }
    // An internal subset holds declarations, each with a ">" of its own.
    if view.current == UInt8(ascii: "[") { view.skip(past: "]") }
    view.skip(past: ">")
  }

  private mutating func readRoot(_ view: inout PrefixView) {
    view.index += 1
    let start = view.index
    let name = Self.name(&view)
    if let colon = name.firstIndex(of: ":") {
      prefix = String(name[..<colon])
      root = String(name[name.index(after: colon)...])
    } else {
      root = name
    }
    var end = view.index
    while end < view.bytes.count, view.bytes[end] != UInt8(ascii: ">") { end += 1 }
    rootTag = String(decoding: view.bytes[start..<end].map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
  }

  private static func name(_ view: inout PrefixView) -> String {
    let start = view.index
    while let byte = view.current, byte > 0x20, !"<>/[=\"'".utf8.contains(byte) { view.index += 1 }
    return String(
      decoding: view.bytes[start..<view.index].map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
  }
}
