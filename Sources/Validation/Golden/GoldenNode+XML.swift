// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

extension GoldenNode {
  /// Reads XML: names by their namespaces, white space folded, comments left out.
  init(xml bytes: [UInt8]) throws(ReadError) {
    let builder = GoldenXMLBuilder()
    do {
      let text = TextDecoder.decode(bytes, family: .xml)
      try XMLStream.parse(MemorySource(text.utf8), handler: builder)
    } catch {
      let fault = error as? MarkupError
      throw ReadError(
        .malformed, "this is no XML: \(fault?.message ?? "\(error)")", line: fault?.line,
        column: fault?.column)
    }
    if let fault = builder.fault {
      throw ReadError(
        .malformed, "this is no XML: \(fault.message)", line: fault.line > 0 ? fault.line : nil,
        column: fault.column > 0 ? fault.column : nil)
    }
    guard let root = builder.root else {
      throw ReadError(.malformed, "this is no XML: there is no element in it")
    }
    self = root
  }
}

/// Builds the tree of an XML document.
private final class GoldenXMLBuilder: XMLStreamHandler {
  private struct Open {
    var name: String
    var path: String
    var line: Int
    var attributes: [GoldenNode.Member] = []
    var children: [GoldenNode] = []
    var counts: [String: Int] = [:]
    var text: [UInt8] = []
  }

  private(set) var root: GoldenNode?
  private(set) var fault: MarkupDiagnostic?
  private var open: [Open] = []
  private var names: [XMLName] = []
  private var locator: XMLLocator?

  func begin(_ locator: XMLLocator) { self.locator = locator }

  func identify(_ name: XMLName) -> Int {
    names.append(name)
    return names.count - 1
  }

  func startElement(_ element: Int, attributes: borrowing XMLAttributes) {
    takeText()
    let local = names[element].local
    var path = "/\(local)"
    if let parent = open.indices.last {
      let count = open[parent].counts[local, default: 0] + 1
      open[parent].counts[local] = count
      path = "\(open[parent].path)/\(local)" + (count > 1 ? "[\(count)]" : "")
    }
    var started = Open(name: Self.key(names[element]), path: path, line: locator?.line ?? 0)
    for index in 0..<attributes.count {
      let name = attributes.name(index)
      let node = GoldenNode(
        content: .scalar(.untyped, attributes.value(index).foldingWhiteSpace()),
        path: "\(path)/@\(name.local)", line: started.line)
      started.attributes.append(GoldenNode.Member(name: Self.key(name), node: node))
    }
    open.append(started)
  }

  func endElement(_ element: Int) {
    takeText()
    guard let done = open.popLast() else { return }
    let node = GoldenNode(
      content: .element(name: done.name, attributes: done.attributes, children: done.children),
      path: done.path, line: done.line)
    if let parent = open.indices.last {
      open[parent].children.append(node)
    } else if root == nil {
      root = node
    }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>, isCDATA: Bool) {
    guard let last = open.indices.last else { return }
    open[last].text += text
  }

  func diagnostic(_ diagnostic: MarkupDiagnostic) {
    if fault == nil, diagnostic.severity != .warning { fault = diagnostic }
  }

  private func takeText() {
    guard let last = open.indices.last, !open[last].text.isEmpty else { return }
    let text = String(decoding: open[last].text, as: UTF8.self).foldingWhiteSpace()
    open[last].text = []
    guard !text.isEmpty else { return }
    open[last].children.append(
      GoldenNode(
        content: .scalar(.untyped, text), path: open[last].path, line: open[last].line))
  }

  /// A name that is the same whatever the prefix: "headline {http://iptc.org/std/nar/2006-10-01/}".
  private static func key(_ name: XMLName) -> String {
    name.uri.isEmpty ? name.qualified : "\(name.local) {\(name.uri)}"
  }
}
