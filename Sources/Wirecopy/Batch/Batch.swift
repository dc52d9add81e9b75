// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import Markup
public import NewsModel
public import Validation
import Writers

/// Converts many inputs on several threads; the output comes in the order of the input.
///
/// A bad input is reported and the next one read: it never ends the batch.
public struct Batch: Sendable {
  private let converter: Converter
  private let format: String?
  private let base: String?
  private let jobs: Int
  private let check: ArticleCheck?

  /// A batch.
  ///
  /// - Parameters:
  ///   - converter: what does the work.
  ///   - format: the format to read as where the bytes do not tell.
  ///   - base: the address that the inputs were fetched from, which addresses in them are relative to.
  ///   - jobs: how many documents to work on at once; nil for as many as there are cores.
  ///   - check: the template that every article is checked against; nil for none.
  public init(
    converter: Converter = Converter(), format: String? = nil, base: String? = nil,
    jobs: Int? = nil, check: ArticleCheck? = nil
  ) {
    self.converter = converter
    self.format = format
    self.base = base
    self.check = check
    self.jobs = max(1, jobs ?? WorkerThreads.coreCount)
  }

  /// Something to tell the user, in the order of the input.
  public struct Message: Sendable, Hashable, CustomStringConvertible {
    /// The input it is about.
    public var file: String
    /// The fault; nil for a warning.
    public var fault: ReadError?
    /// The warning; empty for a fault and a finding.
    public var warning: String
    /// What the template has against an article of it; nil for all else.
    public var finding: Finding?

    /// The line a user sees.
    public var description: String {
      fault?.message(file: file) ?? finding?.message(file: file)
        ?? "\(file): warning: \(warning)"
    }
  }

  /// What became of a batch.
  public struct Tally: Sendable, Hashable {
    /// Articles written.
    public var articles = 0
    /// Documents read to the end.
    public var documents = 0
    /// Faults reported.
    public var faults = 0
    /// Articles that do not meet the template.
    public var invalid = 0
  }

  /// Converts inputs.
  ///
  /// Nothing is finished where nothing could be read, or nothing met the template, so that a failed run
  /// leaves older files be.
  ///
  /// - Parameters:
  ///   - inputs: the inputs, in order.
  ///   - output: where the articles go.
  ///   - report: takes faults and warnings, in order.
  /// - Returns: how many articles, documents and faults there were.
  /// - Throws: `OutputError` where the output fails.
  public func run(
    _ inputs: [BatchInput], into output: any ArticleOutput,
    report: @escaping (Message) -> Void
  ) throws -> Tally {
    let ledger = BatchLedger(
      output: output, isOfOne: inputs.count == 1, dropsInvalid: check?.dropsInvalid ?? false,
      report: report)
    let queue = WorkQueue(inputs)
    let delivery = OrderedDelivery(lookAhead: jobs * 4, deliver: ledger.take)
    let options = Converter.ReadingOptions(format: format, url: base)
    let threads = Self.mostUseful(inputs, jobs: jobs)
    // A lone thread renders straight into the output.
    let renderer = threads > 1 ? output.renderer : nil
    WorkerThreads.run(threads) {
      [converter, options, check] in
      while let piece = queue.next(), delivery.mayBegin(piece.number) {
        let worker = BatchWorker(
          converter: converter, options: options, renderer: renderer, check: check,
          delivery: delivery, piece: piece)
        worker.run()
      }
    }
    if let error = delivery.error { throw error }
    let isAllDropped =
      ledger.tally.articles == 0 && ledger.tally.invalid > 0 && check?.dropsInvalid == true
    if ledger.tally.documents > 0 || ledger.tally.articles > 0, !isAllDropped {
      try output.finish(feed: ledger.tally.documents == 1 ? ledger.feed : nil)
    }
    return ledger.tally
  }

  /// A single file keeps one thread busy, unless it may hold a page a line.
  private static func mostUseful(_ inputs: [BatchInput], jobs: Int) -> Int {
    inputs.count == 1 && !WorkQueue.mayHoldPages(inputs[0]) ? 1 : jobs
  }
}

/// Keeps count of a batch; only the thread that holds the turn writes in it.
private final class BatchLedger {
  private let output: any ArticleOutput
  private let dropsInvalid: Bool
  private let report: (Batch.Message) -> Void
  /// Whether there is one input, which may then speak for the whole output.
  private let isOfOne: Bool
  private(set) var tally = Batch.Tally()
  private(set) var feed: Feed?

  init(
    output: any ArticleOutput, isOfOne: Bool, dropsInvalid: Bool,
    report: @escaping (Batch.Message) -> Void
  ) {
    self.output = output
    self.isOfOne = isOfOne
    self.dropsInvalid = dropsInvalid
    self.report = report
  }

  func take(_ event: BatchEvent) throws {
    switch event.kind {
    case .begin(let feed):
      if isOfOne, tally.articles == 0 { try output.begin(feed: feed) }
    case .article(let made):
      for warning in made.article.warnings { warn(event.file, warning) }
      for finding in made.findings {
        report(Batch.Message(file: event.file, fault: nil, warning: "", finding: finding))
      }
      if made.findings.contains(where: \.severity.isFailure) {
        tally.invalid += 1
        if dropsInvalid { return }
      }
      do {
        try made.write(to: output)
        tally.articles += 1
      } catch let error as WriteError {
        take(ReadError(.malformed, error.what, advice: error.advice), of: event.file)
      }
    case .fault(let fault):
      take(fault, of: event.file)
    case .end(let documentFeed, let warnings):
      for warning in warnings { warn(event.file, warning) }
      tally.documents += 1
      feed = documentFeed
    }
  }

  private func take(_ fault: ReadError, of file: String) {
    tally.faults += 1
    report(Batch.Message(file: file, fault: fault, warning: ""))
  }

  private func warn(_ file: String, _ warning: String) {
    report(Batch.Message(file: file, fault: nil, warning: warning))
  }
}
