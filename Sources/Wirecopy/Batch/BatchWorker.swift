// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Validation
import Writers

/// Something a piece of work made, for the thread that holds the turn.
struct BatchEvent {
  enum Kind {
    case begin(Feed)
    case article(MadeArticle)
    case fault(ReadError)
    case end(feed: Feed?, warnings: [String])
  }

  let file: String
  let kind: Kind
}

/// An article, and what was made of it. An object, so that an event is small to hand on.
final class MadeArticle {
  let article: Article
  fileprivate(set) var rendered: [UInt8]?
  fileprivate(set) var findings: [Finding] = []

  /// An article read from a file; one that was converted before keeps the name it was first read under.
  fileprivate init(_ article: consuming Article, file: String) {
    if case nil = article.source { article.source = Source() }
    article.source?.fill(file: file)
    self.article = consume article
  }

  /// Writes the article from where it lies: it is large to copy.
  func write(to output: any ArticleOutput) throws {
    try output.write(article, rendered: rendered)
  }
}

/// Does one piece of work.
struct BatchWorker {
  let converter: Converter
  let options: Converter.ReadingOptions
  let renderer: (@Sendable (Article) throws -> [UInt8])?
  let check: ArticleCheck?
  let delivery: OrderedDelivery<BatchEvent>
  let piece: WorkQueue.Piece

  /// The batch has ended while this piece was in work.
  private struct Ended: Error {}

  /// From so many bytes on, a piece waits for its turn before it goes on.
  private static let keepLimit = 8 << 20
  /// What an article that is not rendered yet may take, near enough.
  private static let articleSize = 16 << 10

  func run() {
    var events: [BatchEvent] = []
    do {
      let document = try read(into: &events)
      for fault in document.faults { events.append(event(.fault(fault))) }
      events.append(event(.end(feed: document.feed, warnings: document.warnings)))
    } catch is Ended {
      return
    } catch {
      events.append(event(.fault(fault(error))))
    }
    delivery.finish(piece.number, events)
  }

  private func read(into events: inout [BatchEvent]) throws -> Converter.Document {
    var kept = 0
    let (source, options) = try open()
    var format = ""
    var number = 0
    return try converter.read(
      source, name: piece.name, options: options, opening: { format = $0 },
      begin: { events.append(event(.begin($0))) }
    ) { (article: consuming Article) in
      let kind = render(article) { StoryDocument.path(of: number, in: format, count: 1) }
      number += 1
      events.append(event(kind))
      kept += Self.size(of: kind)
      guard delivery.offer(&events, of: piece.number, mayKeep: kept < Self.keepLimit) else {
        throw Ended()
      }
      if events.isEmpty { kept = 0 }
    }
  }

  private func open() throws -> (any ByteSource, Converter.ReadingOptions) {
    switch piece.work {
    case .open(let input): return (try input.open(), options)
    case .read(let source): return (source, options)
    case .page(let line, _):
      let page = try PageRecord(line)
      return (page.source, page.options)
    case .fault(let fault): throw fault
    }
  }

  private func render(_ article: consuming Article, _ path: () -> String) -> BatchEvent.Kind {
    let made = MadeArticle(article, file: piece.name)
    do {
      made.rendered = try renderer?(made.article)
      made.findings =
        try check?.findings(of: made.article, path: path(), rendered: made.rendered) ?? []
      return .article(made)
    } catch let error as WriteError {
      return .fault(ReadError(.malformed, error.what, advice: error.advice))
    } catch {
      return .fault(fault(error))
    }
  }

  private func fault(_ error: any Error) -> ReadError {
    var fault = ReadError(reading: error)
    if case .page(_, let number) = piece.work {
      fault.line = number
      fault.column = nil
    }
    return fault
  }

  private func event(_ kind: BatchEvent.Kind) -> BatchEvent {
    BatchEvent(file: piece.name, kind: kind)
  }

  private static func size(of kind: BatchEvent.Kind) -> Int {
    if case .article(let made) = kind { made.rendered?.count ?? articleSize } else { articleSize }
  }
}

extension Source {
  /// Names the file, where none is named; in place, as a look from outside would be a copy.
  fileprivate mutating func fill(file name: String) {
    if file == nil { file = name }
  }
}
