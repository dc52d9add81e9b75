// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// Where the parser is in the document.
@safe public final class XMLLocator {
  /// The parser; nil as soon as it has come to its end.
  private var context: xmlParserCtxtPtr?

  init(_ context: xmlParserCtxtPtr) { unsafe self.context = context }

  /// Called before the parser is freed: handlers may keep a locator for longer than that.
  func end() { unsafe context = nil }

  /// Line of the input, from 1; 0 when the parse is over.
  public var line: Int { Int(unsafe xmlSAX2GetLineNumber(context)) }

  /// Column in bytes, from 1; 0 when the parse is over.
  public var column: Int { Int(unsafe xmlSAX2GetColumnNumber(context)) }
}
