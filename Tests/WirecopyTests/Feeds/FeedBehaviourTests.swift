// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import TestSupport
import Testing

@testable import Wirecopy

@Suite struct `Reading feeds to the end` {
  /// Every feed of the fixtures, one behaviour each, without the ending of its file.
  static let feeds = SharedData.fixtures(in: "../Fixtures/feeds", ending: ".xml")

  @Test(arguments: feeds) func `a behaviour gives the articles of its golden`(name: String) throws {
    let bytes = [UInt8](try SharedData.fixture("../Fixtures/feeds/\(name).xml"))
    let converter = Converter()
    let document = try converter.document(from: bytes, name: name)
    var lines: [UInt8] = []
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    lines += try converter.bytes(
      of: document.articles, feed: document.feed, in: "json", now: now)
    for warning in document.warnings { lines += Array("// warning: \(warning)\n".utf8) }
    for fault in document.faults { lines += Array("// \(fault.message(file: name))\n".utf8) }
    let difference = try Golden.difference(
      of: lines, from: "../Fixtures/feeds/\(name).article.json")
    if let difference { Issue.record(Comment(rawValue: difference)) }
  }
}
