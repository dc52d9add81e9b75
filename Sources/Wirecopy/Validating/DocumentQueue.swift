// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema
import Markup
import NewsModel
import Readers

/// Numbers the documents of a run of `wirecopy validate` and gives them to threads.
///
/// A piece is an input, or some lines of a file of JSON Lines, of which each is a document, so that one
/// big file keeps every thread busy.
///
/// `@unchecked Sendable`: `monitor` guards every variable.
final class DocumentQueue: @unchecked Sendable {
  /// A piece of work.
  struct Piece {
    let number: Int
    let name: String
    let work: Work
  }

  enum Work {
    /// The whole of an input.
    case open(BatchInput)
    /// The whole of an input that was opened already, to see what it is.
    case read(any ByteSource)
    /// Documents of a line each, with the numbers of their lines.
    case lines([(text: [UInt8], number: Int)])
    /// The end of a file of lines, and what was wrong with it as a whole.
    case endOfLines(ReadError?)
  }

  /// So many lines, or so many bytes of them, are worth the trip to another thread.
  private static let bundleLines = 128
  private static let bundleSize = 1 << 20
  /// The first line of what comes in without a name has to be shorter, to be told for one of many.
  private static let peekLength = 1 << 18

  private let monitor = Monitor()
  private let mayHaveLines: Bool
  private var inputs: ArraySlice<BatchInput>
  private var count = 0
  private var lines: (name: String, reader: LineReader, gzip: GzipSource?)?

  /// A queue; `mayHaveLines` is false where a document never fits into a line, as with XML.
  init(_ inputs: [BatchInput], mayHaveLines: Bool) {
    self.inputs = inputs[...]
    self.mayHaveLines = mayHaveLines
  }

  /// The next piece; nil where there is no more.
  func next() -> Piece? {
    monitor.locked {
      guard let (name, work) = nextLines() ?? nextInput() else { return nil }
      defer { count += 1 }
      return Piece(number: count, name: name, work: work)
    }
  }

  /// Whether an input keeps more than one thread busy.
  static func mayHoldLines(_ input: BatchInput) -> Bool {
    input == .standardInput || isNamedAsLines(input)
  }

  private static func isNamedAsLines(_ input: BatchInput) -> Bool {
    input.isNamed(".jsonl", ".ndjson")
  }

  private func nextLines() -> (String, Work)? {
    guard let (name, reader, gzip) = lines else { return nil }
    var bundle: [(text: [UInt8], number: Int)] = []
    var size = 0
    do {
      while bundle.count < Self.bundleLines, size < Self.bundleSize, let line = try reader.next() {
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        bundle.append((Array(line), reader.number))
        size += line.count
      }
    } catch {
      // What was read before goes first; the fault comes again with the next call.
      if bundle.isEmpty {
        lines = nil
        return (name, .endOfLines(ReadError(reading: error)))
      }
    }
    if !bundle.isEmpty { return (name, .lines(bundle)) }
    lines = nil
    let isEmpty = reader.number == 0 && gzip?.fault == nil
    return (name, .endOfLines(isEmpty ? .emptyDocument : gzip?.fault))
  }

  private func nextInput() -> (String, Work)? {
    guard let input = inputs.popFirst() else { return nil }
    guard mayHaveLines, Self.mayHoldLines(input) else { return (input.name, .open(input)) }
    do {
      let packed = try PeekedSource(input.open(), peek: 3)
      let gzip = GzipSource.isGzip(packed.prefix) ? GzipSource(packed) : nil
      let plain = try PeekedSource(gzip ?? packed, peek: Self.peekLength)
      guard Self.isNamedAsLines(input) || Self.beginsWithDocumentLines(plain.prefix) else {
        return (input.name, .read(gzip.map { CheckedGzipSource(plain, gzip: $0) } ?? plain))
      }
      lines = (input.name, LineReader(plain), gzip)
      return nextLines()
    } catch {
      return (input.name, .endOfLines(ReadError(reading: error)))
    }
  }

  /// Whether the first line is a whole JSON object and something follows: no JSON document is so.
  private static func beginsWithDocumentLines(_ prefix: [UInt8]) -> Bool {
    guard let end = prefix.firstIndex(of: 0x0A),
      prefix.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
      prefix[end...].contains(where: { $0 > 0x20 })
    else { return false }
    do {
      _ = try JSONDocument(Array(prefix[..<end]))
      return true
    } catch {
      return false
    }
  }
}

/// A source whose end is no end where the packed data behind it turn out to be damaged.
private final class CheckedGzipSource: ByteSource {
  private let plain: any ByteSource
  private let gzip: GzipSource

  init(_ plain: any ByteSource, gzip: GzipSource) {
    self.plain = plain
    self.gzip = gzip
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try plain.read(into: buffer)
    if count == 0, let fault = gzip.fault { throw fault }
    return count
  }
}

extension ReadError {
  /// A document without a byte.
  static var emptyDocument: ReadError {
    ReadError(.empty, "the file is empty", advice: "give a document")
  }
}
