// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Where the parser is in the document.
@safe public final class XMLLocator {
  /// The parse; nil as soon as it has come to its end.
  private var events: UnsafeMutablePointer<XMLEvents>?

  init(_ events: UnsafeMutablePointer<XMLEvents>) { unsafe self.events = events }

  /// Called before the parse is over: handlers may keep a locator for longer than that.
  func end() { unsafe events = nil }

  /// Line of the input, from 1; 0 when the parse is over.
  public var line: Int { unsafe events?.pointee.position.line ?? 0 }

  /// Column in bytes, from 1; 0 when the parse is over.
  public var column: Int { unsafe events?.pointee.position.column ?? 0 }
}
