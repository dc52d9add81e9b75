// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// Collects what libxml2 reports to a structured error handler.
@safe final class DiagnosticSink {
  /// A document may break a schema at every element: no more than this is kept.
  private static let most = 1000
  private(set) var diagnostics: [MarkupDiagnostic] = []
  /// For each of them the element it is about; for as long as the document lives.
  private var elements: [UnsafeMutablePointer<xmlNode>?] = unsafe []

  /// The handler; its context is a pointer to a sink.
  static let handler: xmlStructuredErrorFunc = { context, error in
    guard let context = unsafe context, let error = unsafe error else { return }
    let sink = unsafe Unmanaged<DiagnosticSink>.fromOpaque(context).takeUnretainedValue()
    unsafe sink.add(error.pointee)
  }

  /// The handler for parsers, whose context is the parser: the sink is behind its `_private`.
  static let parserHandler: xmlStructuredErrorFunc = { context, error in
    let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self)
    unsafe handler(parser?.pointee._private, error)
  }

  /// The pointer that stands for this sink, as long as it lives.
  var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// The worst that was reported, as an error; nil where nothing was.
  var firstError: MarkupError? {
    diagnostics.first { $0.severity != .warning }.map {
      MarkupError(
        $0.message, line: $0.line > 0 ? $0.line : nil, column: $0.column > 0 ? $0.column : nil)
    }
  }

  /// Why a schema could not be compiled: a part that is not there comes before what follows from that,
  /// what has a place before what has none.
  var compilingError: MarkupError? {
    let placed = diagnostics.first { $0.severity != .warning && $0.line > 0 }
    for diagnostic in diagnostics {
      let text = diagnostic.message
      for opening in ["failed to load external entity ", "Attempt to load network entity "]
      where text.hasPrefix(opening) {
        let name = text.dropFirst(opening.count).filter { $0 != "\"" }
        return MarkupError(
          "'\(name)', which the schema refers to, is not among the local files", line: placed?.line)
      }
    }
    return placed.map { MarkupError($0.message, line: $0.line) } ?? firstError
  }

  private func add(_ error: xmlError) {
    guard diagnostics.count < Self.most else { return }
    var diagnostic = unsafe LibXML2.diagnostic(of: error)
    var element: UnsafeMutablePointer<xmlNode>?
    if let node = unsafe error.node?.assumingMemoryBound(to: xmlNode.self) {
      // The error's own line stops at 65,535, and its second number is no column here.
      diagnostic.line = Int(unsafe xmlGetLineNo(node))
      diagnostic.column = 0
      diagnostic.path = unsafe NodeTrail.path(of: node)
      unsafe element = unsafe node
      while let node = unsafe element, unsafe node.pointee.type != XML_ELEMENT_NODE {
        unsafe element = node.pointee.parent
      }
    }
    diagnostics.append(diagnostic)
    unsafe elements.append(element)
  }

  /// Gives what is about an element the column of its start tag, and what has no place that of what
  /// follows: RELAX NG's faults go from the inside out.
  func addPlaces(in document: xmlDocPtr, from bytes: [UInt8]) {
    for index in diagnostics.indices.dropLast().reversed() where diagnostics[index].line <= 0 {
      diagnostics[index].line = diagnostics[index + 1].line
      diagnostics[index].path = diagnostics[index + 1].path
      unsafe elements[index] = unsafe elements[index + 1]
    }
    let wanted = unsafe Set(elements.compactMap { unsafe $0 })
    guard unsafe !wanted.isEmpty else { return }
    let numbers = unsafe NodeTrail.numbers(of: wanted, in: document)
    var scan = ElementPlaces(bytes)
    let places = scan.places(of: unsafe numbers.values.sorted())
    for index in diagnostics.indices {
      guard let element = unsafe elements[index], let number = unsafe numbers[element],
        let place = places[number], place.line == diagnostics[index].line
      else { continue }
      diagnostics[index].column = place.column
    }
  }
}
