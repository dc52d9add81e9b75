// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import Markup
import NewsModel
import Readers

/// One document on its way through its reader.
struct DocumentReading {
  /// What a reader hands out.
  enum Item {
    /// What a feed said of itself before its first item.
    case feed(FeedDraft)
    case draft(Draft)
    case article(Article)
  }

  private let source: PeekedSource
  private let gzip: GzipSource?
  private let name: String
  private let options: Converter.ReadingOptions

  /// Looks at the first bytes, and unpacks them where they are packed.
  init(_ source: any ByteSource, name: String, options: Converter.ReadingOptions) throws {
    self.name = name
    self.options = options
    let packed = try PeekedSource(source, peek: FormatDetector.prefixLength)
    if GzipSource.isGzip(packed.prefix) {
      let gzip = GzipSource(packed)
      self.gzip = gzip
      self.source = try PeekedSource(gzip, peek: FormatDetector.prefixLength)
    } else {
      gzip = nil
      self.source = packed
    }
  }

  /// Reads to the end.
  func run(
    desk: CopyDesk, opening: (String) -> Void = { _ in }, yield: (Item) throws -> Void
  ) throws -> Converter.Document {
    // Nothing came out at all: the packing is what is wrong, not an empty document inside.
    if source.prefix.isEmpty, let fault = gzip?.fault { throw fault }
    var document = Converter.Document(format: "")
    let format = try chooseFormat(&document)
    document.format = format.name
    opening(format.name)
    do {
      try read(as: format, into: &document, desk: desk, yield: yield)
    } catch {
      // What the reader found missing is missing because the packed data is.
      if error is ReadError || error is MarkupError, let fault = gzip?.fault { throw fault }
      throw (error as? MarkupError).map(ReadError.init) ?? error
    }
    if let fault = gzip?.fault { throw fault }
    return document
  }

  /// The format the bytes say, or the one asked for where they are silent.
  private func chooseFormat(_ document: inout Converter.Document) throws -> Format {
    let wanted = try options.format.map { try Format.readable($0) }
    let detection: FormatDetector.Detection
    do {
      detection = try FormatDetector.detect(source.prefix, name: name)
    } catch {
      // Markup and JSON of no known kind may still be what the user says it is.
      guard let wanted, error.code == .unknownFormat, error.isAboutMarkup else { throw error }
      return wanted
    }
    guard let format = Format.named(detection.format), format.isReadable else {
      let title = Format.named(detection.format)?.title ?? detection.format
      throw ReadError(
        .unknownFormat, "this is \(title), which is not read",
        advice: "'wirecopy formats' lists what can be read")
    }
    if format.name == "html" { try refusePage(instead: wanted, &document) }
    guard let wanted, wanted.name != format.name else { return format }
    if !detection.isCertain { return wanted }
    document.warnings.append("read as \(format.name), which the bytes are, not as \(wanted.name)")
    return format
  }

  /// What is served in place of a feed, "Not found", "Just a moment…", is no story: refused where a feed was asked for,
  /// and told of where the name is that of one.
  private func refusePage(instead wanted: Format?, _ document: inout Converter.Document) throws {
    if let wanted, ["rss", "rdf", "atom", "cdf", "opml"].contains(wanted.name) {
      throw ReadError(
        .unknownFormat, "the document is a web page, not a feed",
        advice: "fetch the feed again, or leave out --from to read the page")
    }
    let path = name.lowercased()
    let bare = path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
    if [".rss", ".atom", ".rdf", "/feed.xml", "/rss.xml", "/atom.xml"].contains(
      where: bare.hasSuffix)
    {
      document.warnings.append("the document is a web page, although its name is that of a feed")
    }
  }

  private func read(
    as format: Format, into document: inout Converter.Document, desk: CopyDesk,
    yield: (Item) throws -> Void
  ) throws {
    switch format.reading {
    case .drafts(let makeReader):
      let input = ReaderInput(
        source: source, name: name, charset: options.charset, url: options.url)
      var count = 0
      let feed = try withoutActuallyEscaping(yield) { yield in
        var input = input
        input.begin = { try yield(.feed($0)) }
        return try makeReader().read(input) { draft in
          count += 1
          try yield(.draft(draft))
        }
      }
      if let feed {
        document.feed = desk.edit(feed)
        document.warnings += feed.warnings
        if let fault = feed.fault { document.faults.append(fault) }
      } else if count == 0 {
        throw ReadError(.noArticle, "there is no article in it", advice: "check the document")
      }
    case .stories(let makeReader):
      let input = ReaderInput(
        source: source, name: name, charset: options.charset, url: options.url)
      let report = try makeReader().read(input) { story in
        switch story {
        case .draft(let draft): try yield(.draft(draft))
        case .article(let article): try yield(.article(article))
        }
      }
      document.warnings += report.warnings
      if let fault = report.fault { document.faults.append(fault) }
    case .canonicalDocument:
      let input = ReaderInput(source: source, name: name)
      document.feed = try CanonicalJSONReader().read(input) {
        try yield(.article($0))
      }
    case .canonicalLines:
      let reader = CanonicalJSONLinesReader()
      try eachLine(into: &document) { try yield(.article(reader.article($0))) }
    case .pages:
      try eachLine(into: &document) { line in
        let page = try PageRecord(line)
        let inner = try DocumentReading(page.source, name: name, options: page.options)
        _ = try inner.run(desk: desk, yield: yield)
      }
    case nil:
      throw ReadError(.unknownFormat, "\(format.name) is not read")
    }
  }

  /// Reads a format of one record a line; a bad record is noted, and the next one read.
  private func eachLine(
    into document: inout Converter.Document, _ body: ([UInt8]) throws -> Void
  ) throws {
    let lines = LineReader(source)
    while let line = try lines.next() {
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      do {
        try body(Array(line))
      } catch var fault as ReadError {
        fault.line = lines.number
        document.faults.append(fault)
      }
    }
  }
}

extension ReadError {
  init(_ error: MarkupError) {
    self.init(.malformed, error.message, line: error.line, column: error.column)
  }

  /// Whether a format is unknown though it is JSON or XML.
  fileprivate var isAboutMarkup: Bool {
    what.hasPrefix("the JSON") || what.hasPrefix("the root element")
  }
}
