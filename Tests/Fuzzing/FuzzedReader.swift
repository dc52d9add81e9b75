// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import Foundation
import Markup
import NewsModel
import Readers
import Wirecopy
import Writers

/// A reader under test, with the desk and a writer behind it.
enum FuzzedReader: String, CaseIterable {
  case feeds, jsonfeed, rssjson, opml, pages, text, json, jsonl, newsml, markdown
  /// Whatever the bytes are taken for.
  case any

  /// The reader that `WIRECOPY_FUZZ_READER` names, or `any`.
  static let chosen =
    ProcessInfo.processInfo.environment["WIRECOPY_FUZZ_READER"].flatMap(FuzzedReader.init) ?? .any

  private static let desk = CopyDesk()
  private static let now = NewsDate(year: 2020, month: 2, day: 29)

  /// Reads the bytes and writes what they hold; a document that cannot be read is no fault.
  func run(_ bytes: [UInt8]) {
    guard let now = Self.now else { return }
    var writer = self.writer(for: bytes, WriterOptions(now: now))
    let sink = MemorySink()
    do {
      let feed = try read(bytes) { try writer.write($0, to: sink) }
      try writer.finish(feed: feed, to: sink)
    } catch {}
  }

  private func read(_ bytes: [UInt8], yield: (Article) throws -> Void) throws -> Feed? {
    let input = ReaderInput(source: MemorySource(bytes), name: "fuzz")
    let reader: any NewsReader
    switch self {
    case .feeds: reader = RSSReader()
    case .jsonfeed: reader = JSONFeedReader()
    case .rssjson: reader = RSSInJSONReader()
    case .opml: reader = OPMLReader()
    case .pages: reader = HTMLReader()
    case .text: reader = PlainTextReader()
    case .json: return try CanonicalJSONReader().read(input, yield: yield)
    case .jsonl:
      let lines = CanonicalJSONLinesReader()
      for line in bytes.split(separator: 0x0A) { try yield(lines.article(Array(line))) }
      return nil
    case .newsml: return try read(input, with: NewsMLG2Reader(), yield: yield)
    case .markdown: return try read(input, with: MarkdownReader(), yield: yield)
    case .any:
      return try Converter(desk: Self.desk).read(input.source, name: "fuzz", yield: yield).feed
    }
    return try reader.read(input) { try yield(Self.desk.edit($0)) }.map { Self.desk.edit($0) }
  }

  private func read(
    _ input: ReaderInput, with reader: any StoryReader, yield: (Article) throws -> Void
  ) throws -> Feed? {
    _ = try reader.read(input) { story in
      switch story {
      case .draft(let draft): try yield(Self.desk.edit(draft))
      case .article(let article): try yield(article)
      }
    }
    return nil
  }

  /// The writers take turns, by the bytes themselves, so that a find fails every time.
  private func writer(for bytes: [UInt8], _ options: WriterOptions) -> any ArticleWriter {
    switch bytes.reduce(0, { $0 &* 31 &+ Int($1) }) & 7 {
    case 0: MarkdownWriter(options: options)
    case 1: RSSWriter(options: options)
    case 2: AtomWriter(options: options)
    case 3: NewsMLG2Writer(options: options)
    case 4: JSONFeedWriter(options: options)
    default: JSONWriter(options: options)
    }
  }
}
