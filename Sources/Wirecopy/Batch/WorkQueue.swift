// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
package import NewsModel
import Readers

/// Numbers the pieces of work of a batch and gives them to threads, one at a time.
///
/// A piece is an input, or one line of an input that holds a page a line, so that one big file of
/// pages keeps every thread busy.
///
/// `@unchecked Sendable`: `monitor` guards every variable.
final class WorkQueue: @unchecked Sendable {
  /// A piece of work.
  struct Piece {
    let number: Int
    let name: String
    let work: Work
  }

  enum Work {
    case open(BatchInput)
    /// Opened already, to see what it is.
    case read(any ByteSource)
    case page(line: [UInt8], number: Int)
    case fault(ReadError)
  }

  private let monitor = Monitor()
  private var inputs: ArraySlice<BatchInput>
  private var count = 0
  private var pages: (name: String, lines: LineReader, gzip: GzipSource?)?

  init(_ inputs: [BatchInput]) { self.inputs = inputs[...] }

  /// The next piece; nil where there is no more.
  func next() -> Piece? {
    monitor.locked {
      guard let (name, work) = nextPage() ?? nextInput() else { return nil }
      defer { count += 1 }
      return Piece(number: count, name: name, work: work)
    }
  }

  private func nextPage() -> (String, Work)? {
    guard let (name, lines, gzip) = pages else { return nil }
    do {
      while let line = try lines.next() {
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        return (name, .page(line: Array(line), number: lines.number))
      }
      pages = nil
      return gzip?.fault.map { (name, .fault($0)) }
    } catch {
      pages = nil
      return (name, .fault(ReadError(reading: error)))
    }
  }

  private func nextInput() -> (String, Work)? {
    guard let input = inputs.popFirst() else { return nil }
    guard Self.mayHoldPages(input) else { return (input.name, .open(input)) }
    do {
      let source = try PeekedSource(input.open(), peek: FormatDetector.prefixLength)
      guard !source.prefix.isEmpty else { return (input.name, .read(source)) }
      let gzip = GzipSource.isGzip(source.prefix) ? GzipSource(source) : nil
      let plain = try gzip.map { try PeekedSource($0, peek: FormatDetector.prefixLength) } ?? source
      guard FormatDetector.isPages(plain.prefix) else { return (input.name, .read(plain)) }
      pages = (input.name, LineReader(plain), gzip)
      return nextPage()
    } catch {
      return (input.name, .fault(ReadError(reading: error)))
    }
  }

  /// Only such inputs are opened here, one after the other; all others are opened by their threads.
  static func mayHoldPages(_ input: BatchInput) -> Bool {
    switch input {
    case .standardInput: return true
    case .fault: return false
    case .file: return input.isNamed(".jsonl", ".ndjson", ".json")
    }
  }
}

extension BatchInput {
  /// True for a file whose name ends in one of these, packed or not.
  func isNamed(_ endings: String...) -> Bool {
    guard case .file(let path) = self else { return false }
    let bare = path.hasSuffix(".gz") ? path.dropLast(3) : path[...]
    return endings.contains { bare.hasSuffix($0) }
  }

  /// The input's bytes.
  func open() throws -> any ByteSource {
    switch self {
    case .file(let path): try FileSource(path: path)
    case .standardInput: FileSource(standardInput: ())
    case .fault(_, let fault): throw fault
    }
  }
}

extension ReadError {
  /// Any error met while reading, as one that names what is wrong.
  package init(reading error: any Error) {
    self =
      switch error {
      case let error as ReadError: error
      case let error as MarkupError: ReadError(error)
      default: ReadError(.unreadable, "\(error)")
      }
  }
}
