// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Readers
import Validation

/// Checks many documents on several threads; the report comes in the order of the input.
package struct ValidationBatch: Sendable {
  private let validator: DocumentValidator
  private let jobs: Int
  private let showsSource: Bool

  /// A batch.
  ///
  /// - Parameters:
  ///   - validator: the template, compiled once.
  ///   - jobs: how many documents to work on at once; nil for as many as there are cores.
  ///   - showsSource: whether findings come with the lines they stand in.
  package init(validator: DocumentValidator, jobs: Int? = nil, showsSource: Bool) {
    self.validator = validator
    self.jobs = max(1, jobs ?? WorkerThreads.coreCount)
    self.showsSource = showsSource
  }

  /// Checks inputs.
  ///
  /// - Returns: how many documents and findings there were.
  /// - Throws: what the report throws where it cannot be written.
  package func run(
    _ inputs: [BatchInput], into report: any ValidationReport
  ) throws -> ValidationTally {
    let ledger = ValidationLedger(report)
    let queue = DocumentQueue(inputs, mayHaveLines: validator.takesLines)
    let delivery = OrderedDelivery(lookAhead: jobs * 4, deliver: ledger.take)
    let isLone = inputs.count == 1 && !DocumentQueue.mayHoldLines(inputs[0])
    WorkerThreads.run(isLone ? 1 : jobs) {
      while let piece = queue.next(), delivery.mayBegin(piece.number) {
        check(piece, delivery)
      }
    }
    if let error = delivery.error { throw error }
    try report.finish(ledger.tally)
    return ledger.tally
  }

  /// From so many findings on, the lines of a piece wait for their turn.
  private static let mostKept = 2_000

  private func check(_ piece: DocumentQueue.Piece, _ delivery: OrderedDelivery<CheckedPiece>) {
    var checked = CheckedPiece(file: piece.name)
    do {
      switch piece.work {
      case .open(let input):
        checked.isEnd = true
        checked.add(entries(of: try DocumentValidator.read(input), of: piece.name))
      case .read(let source):
        checked.isEnd = true
        checked.add(
          entries(of: try DocumentValidator.read(source, name: piece.name), of: piece.name))
      case .lines(let lines):
        for line in lines {
          checked.add(entries(of: line.text, of: piece.name, line: line.number))
          guard checked.entries.count >= Self.mostKept else { continue }
          var events = [checked]
          guard delivery.offer(&events, of: piece.number, mayKeep: false) else { return }
          checked = CheckedPiece(file: piece.name)
        }
      case .endOfLines(let fault):
        checked.isEnd = true
        if let fault { throw fault }
      }
    } catch {
      checked.add(ReadError(reading: error))
    }
    delivery.finish(piece.number, [checked])
  }

  /// What the template has against a document; `line` is its line in a file of many.
  private func entries(
    of bytes: [UInt8], of name: String, line: Int? = nil
  ) -> [CheckedPiece.Entry] {
    let findings = validator.findings(in: bytes, name: name)
    guard !findings.isEmpty else { return [] }
    var entries = findings.map { CheckedPiece.Entry(finding: $0) }
    if showsSource { SourceExcerpt.add(to: &entries, from: bytes) }
    guard let line else { return entries }
    for place in entries.indices {
      entries[place].finding.line = line + (entries[place].finding.line ?? 1) - 1
    }
    return entries
  }
}

/// Keeps count; only the thread that holds the turn writes in it.
private final class ValidationLedger {
  private let report: any ValidationReport
  private(set) var tally = ValidationTally()

  init(_ report: any ValidationReport) { self.report = report }

  func take(_ piece: CheckedPiece) throws {
    tally.add(piece)
    try report.take(piece)
  }
}
