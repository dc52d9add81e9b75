// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// A document without what stands before its XML declaration: white space, comments, or the
/// warnings of the program that made it. XML allows none of it there, and feeds have it.
final class PrologSource: ByteSource {
  /// How far a declaration is looked for.
  private static let searchLength = 1 << 12
  private static let roots = ["<rss", "<feed", "<rdf", "<channel"]

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

  /// Where the declaration begins, else the document type or the root element of a feed, else the first tag.
  private static func start(of prefix: [UInt8]) -> Int {
    if prefix.starts(with: "<?xml".utf8) { return 0 }
    var first: Int?
    var index = prefix.startIndex
    while let tag = prefix[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = prefix[tag...]
      if rest.starts(with: "<?xml ".utf8) { return tag }
      if first == nil { first = tag }
      // A browser that shows a feed keeps it inside a page.
      if roots.contains(where: { starts(rest, with: $0) }) { return tag }
      if isDocumentType(rest) { return tag }
      index = tag + 1
      if rest.starts(with: "<!--".utf8), let end = commentEnd(rest) { index = end }
    }
    return first ?? 0
  }

  private static func isDocumentType(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard starts(bytes, with: "<!doctype") else { return false }
    let name = bytes.dropFirst(9).drop { $0 <= 0x20 }
    return !starts(name, with: "html")
  }

  private static func commentEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex + 4
    while let dash = bytes[index...].firstIndex(of: UInt8(ascii: "-")) {
      if bytes[dash...].starts(with: "-->".utf8) { return dash + 3 }
      index = dash + 1
    }
    return nil
  }

  private static func starts(_ bytes: ArraySlice<UInt8>, with name: String) -> Bool {
    bytes.prefix(name.utf8.count).elementsEqual(name.utf8) { $0.asciiLowercased == $1 }
  }
}
