// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// The faults that the parser met in a document which is read on all the same.
struct MarkupFaults {
  /// Lines taken off the front of the document, which the parser never saw.
  private let droppedLines: Int
  private var count = 0
  private var first: MarkupDiagnostic?
  /// The last fault that the parser could not simply repair.
  private var lastFatal: MarkupDiagnostic?

  init(droppedLines: Int = 0) { self.droppedLines = droppedLines }

  /// Counts a fault; returns it with its line in the document, in one line. Warnings are none.
  mutating func note(_ diagnostic: MarkupDiagnostic) -> MarkupDiagnostic? {
    guard diagnostic.severity != .warning else { return nil }
    var fault = diagnostic
    fault.line += droppedLines
    // The parser quotes the text it stumbled over, line breaks and all.
    fault.message = String(fault.message.prefix { !$0.isNewline })
    count += 1
    if first == nil { first = fault }
    if fault.severity == .fatal { lastFatal = fault }
    return fault
  }

  /// Where the parser gave up, for a document whose end is missing; nil where it never did.
  var breakOff: ReadError? {
    lastFatal.map {
      ReadError(
        .malformed, $0.message, advice: "what came before it was read", line: $0.line,
        column: $0.column)
    }
  }

  /// One sentence for all of them; nil where there is none. `document` is "feed", "list".
  func warning(of document: String) -> String? {
    first.map {
      "the \(document) is not well-formed (\(count == 1 ? "one fault" : "\(count) faults")), "
        + "first in line \($0.line): \($0.message)"
    }
  }
}

extension MarkupDiagnostic {
  /// The fault at which the parser gave a document up.
  init(breakingOff error: MarkupError) {
    self.init(
      .fatal, line: error.line ?? 0, column: error.column ?? 0, message: error.message)
  }
}
