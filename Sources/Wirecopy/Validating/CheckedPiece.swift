// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import NewsModel
package import Validation

/// What came of an input, or of some lines of one.
package struct CheckedPiece: Sendable {
  /// A finding, and how the document looks there.
  package struct Entry: Sendable {
    /// The finding.
    package var finding: Finding
    /// The line it stands in; nil where it has none, or nobody asked.
    package var excerpt: SourceExcerpt?
  }

  /// The input's name.
  package var file: String
  /// How many documents were checked: one, or one a line.
  package var documents = 0
  /// How many of them are not valid.
  package var invalidDocuments = 0
  /// What the template has against them, in order.
  package var entries: [Entry] = []
  /// Why the input could not be read to its end.
  package var fault: ReadError?
  /// Whether no more comes of this input.
  package var isEnd = false

  /// A piece of an input that nothing was found in yet.
  package init(file: String) { self.file = file }

  /// Takes in what was found in one document.
  mutating func add(_ found: [Entry]) {
    documents += 1
    if found.contains(where: \.finding.severity.isFailure) { invalidDocuments += 1 }
    entries += found
  }

  /// Takes in a fault: what cannot be read is no valid document.
  mutating func add(_ fault: ReadError) {
    documents += 1
    invalidDocuments += 1
    self.fault = fault
  }

  /// The entries, with the fault as one of them, for reports that know nothing else.
  package var entriesWithFault: [Entry] {
    guard let fault else { return entries }
    let finding = Finding(
      .fatal, fault.what, advice: fault.advice, line: fault.line, column: fault.column,
      rule: fault.code.rawValue)
    return entries + [Entry(finding: finding)]
  }
}

/// What came of a run.
package struct ValidationTally: Sendable, Hashable {
  /// Documents checked, those that could not be read among them.
  package var documents = 0
  /// Documents that are not valid, or could not be read.
  package var invalidDocuments = 0
  /// Findings of error, inputs that could not be read among them.
  package var errors = 0
  /// Warnings.
  package var warnings = 0
  /// Notes.
  package var notes = 0

  /// Nothing yet.
  package init() {}

  mutating func add(_ piece: CheckedPiece) {
    documents += piece.documents
    invalidDocuments += piece.invalidDocuments
    if piece.fault != nil { errors += 1 }
    for entry in piece.entries {
      switch entry.finding.severity {
      case .note: notes += 1
      case .warning: warnings += 1
      case .error, .fatal: errors += 1
      }
    }
  }

  /// For people: "2 of 3 documents are not valid: 5 errors, 1 warning"; nil where there is nothing to say.
  package var summary: String? {
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
    let counts = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    guard !counts.isEmpty else { return nil }
    let verdict =
      switch (invalidDocuments, documents) {
      case (0, 1): "the document is valid"
      case (0, _): "all \(documents) documents are valid"
      case (1, 1): "the document is not valid"
      default:
        "\(invalidDocuments) of \(documents) documents \(invalidDocuments == 1 ? "is" : "are") not valid"
      }
    return "\(verdict): \(counts.joined(separator: ", "))"
  }
}
