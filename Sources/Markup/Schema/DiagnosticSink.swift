// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// Collects what libxml2 reports to a structured error handler.
final class DiagnosticSink {
  /// A document may break a schema at every element: no more than this is kept.
  private static let most = 1000
  private(set) var diagnostics: [MarkupDiagnostic] = []

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

  private func add(_ error: xmlError) {
    guard diagnostics.count < Self.most else { return }
    var diagnostic = unsafe LibXML2.diagnostic(of: error)
    if let node = unsafe error.node?.assumingMemoryBound(to: xmlNode.self) {
      // The error's own line stops at 65,535, and its second number is no column here.
      diagnostic.line = Int(unsafe xmlGetLineNo(node))
      diagnostic.column = 0
      if let path = unsafe xmlGetNodePath(node) {
        diagnostic.path = unsafe String(cString: path)
        unsafe wirecopy_xml_free(path)
      }
    }
    diagnostics.append(diagnostic)
  }
}
