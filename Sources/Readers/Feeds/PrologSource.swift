// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// A document without what stands before its XML declaration: white space, comments, or the
/// warnings of the program that made it. XML allows none of it there, and feeds have it.
final class PrologSource: ByteSource {
  /// How far a declaration is looked for.
  private static let searchLength = 1 << 12
  private static let roots = ["<rss", "<feed", "<rdf", "<channel", "<html"]

  /// How many lines were left out.
  let droppedLines: Int
  private let source: PeekedSource
  private var dropped: Int

  /// The source from its XML declaration on; without one, from its first "<" on.
  init(_ source: any ByteSource) throws {
    self.source = try PeekedSource(source, peek: Self.searchLength)
    let prefix = self.source.prefix
    dropped = Self.start(of: prefix)
    droppedLines = prefix[..<dropped].count { $0 == 0x0A }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while dropped > 0 {
      let count = try source.read(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(dropped, buffer.count)]))
      if count == 0 { return 0 }
      dropped -= count
    }
    return try source.read(into: buffer)
  }

  private static func start(of prefix: [UInt8]) -> Int {
    if prefix.starts(with: "<?xml".utf8) { return 0 }
    var first: Int?
    for index in prefix.indices where prefix[index] == UInt8(ascii: "<") {
      let rest = prefix[index...]
      if rest.starts(with: "<?xml ".utf8) { return index }
      if first == nil { first = index }
      if roots.contains(where: { starts(rest, with: $0) }) { break }
    }
    return first ?? 0
  }

  private static func starts(_ bytes: ArraySlice<UInt8>, with name: String) -> Bool {
    bytes.prefix(name.utf8.count).elementsEqual(name.utf8) { $0.asciiLowercased == $1 }
  }
}
