// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
public import NewsModel
public import Writers

/// All articles in one document: a file, a pipe or standard output.
public final class StreamOutput: ArticleOutput {
  /// Makes the bytes of one article ahead, for formats of one record after the other.
  public let renderer: (@Sendable (Article) throws -> [UInt8])?
  private var writer: any ArticleWriter
  private let sink: any ByteSink
  private let complete: () throws -> Void

  /// An output to standard output.
  ///
  /// - Parameters:
  ///   - format: a format that can be written.
  ///   - options: what its writer has to be told.
  /// - Throws: `FormatError` where the format cannot be written.
  public convenience init(format: String, options: WriterOptions) throws {
    let sink = DescriptorSink.standardOutput()
    try self.init(format: format, options: options, sink: sink, complete: sink.flush)
  }

  /// An output to a file, which appears whole or not at all.
  ///
  /// - Parameters:
  ///   - path: where the file is to be.
  ///   - format: a format that can be written.
  ///   - options: what its writer has to be told.
  /// - Throws: `FormatError` where the format cannot be written, `OutputError` where the file cannot.
  public convenience init(path: String, format: String, options: WriterOptions) throws {
    let file = try OutputFile(path: path)
    try self.init(format: format, options: options, sink: file, complete: file.commit)
  }

  private init(
    format: String, options: WriterOptions, sink: any ByteSink,
    complete: @escaping () throws -> Void
  ) throws {
    let format = try Format.writable(format)
    writer = try Format.writer(named: format.name)(options)
    renderer = format.renderer(options)
    self.sink = sink
    self.complete = complete
  }

  /// Hands the feed to the writer, which may say of it what its format wants said first.
  public func begin(feed: Feed) throws { try writer.begin(feed: feed, to: sink) }

  /// Takes the next article.
  public func write(_ article: Article, rendered: [UInt8]?) throws {
    if let rendered {
      try sink.write(rendered)
    } else {
      try writer.write(article, to: sink)
    }
  }

  /// Closes the document.
  public func finish(feed: Feed?) throws {
    try writer.finish(feed: feed, to: sink)
    try complete()
  }
}
