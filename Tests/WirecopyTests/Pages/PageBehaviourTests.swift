// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import TestSupport
import Testing

@testable import Wirecopy

@Suite struct `Reading pages to the end` {
  /// Every page of the fixtures, one behaviour each, without the ending of its file.
  static let pages = SharedData.fixtures(in: "../Fixtures/pages", ending: ".html")

  @Test(arguments: pages) func `a behaviour gives the articles of its golden`(name: String) throws {
    let bytes = [UInt8](try SharedData.fixture("../Fixtures/pages/\(name).html"))
    let converter = Converter()
    let document = try converter.document(from: bytes, name: name)
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    var lines = try converter.bytes(of: document.articles, in: "json", now: now)
    for warning in document.warnings { lines += Array("// warning: \(warning)\n".utf8) }
    let difference = try Golden.difference(
      of: lines, from: "../Fixtures/pages/\(name).article.json")
    if let difference { Issue.record(Comment(rawValue: difference)) }
  }
}
