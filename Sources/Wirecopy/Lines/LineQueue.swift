// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Readers

/// Gives the lines of a source to threads in numbered bundles.
///
/// `@unchecked Sendable`: `monitor` guards every variable.
final class LineQueue: @unchecked Sendable {
  /// Lines that follow each other, each with its number from 1.
  struct Bundle {
    let number: Int
    let lines: [(line: [UInt8], number: Int)]
  }

  /// So many lines are worth the trip to another thread.
  private static let bundleSize = 256

  private let monitor = Monitor()
  private let lines: LineReader
  private var count = 0
  private var failure: (any Error)?

  init(_ source: any ByteSource) { lines = LineReader(source) }

  /// What reading threw; the lines end with it.
  var error: (any Error)? { monitor.locked { failure } }

  /// The next bundle; nil where there is no more.
  func next() -> Bundle? {
    monitor.locked {
      var bundle: [(line: [UInt8], number: Int)] = []
      do {
        while failure == nil, bundle.count < Self.bundleSize, let line = try lines.next() {
          bundle.append((Array(line), lines.number))
        }
      } catch {
        failure = error
      }
      guard !bundle.isEmpty else { return nil }
      defer { count += 1 }
      return Bundle(number: count, lines: bundle)
    }
  }
}
