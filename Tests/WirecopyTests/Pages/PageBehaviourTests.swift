// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing

@testable import Wirecopy

@Suite struct `Reading pages to the end` {
  /// Every page of the fixtures, one behaviour each, without the ending of its file.
  static let pages: [String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/pages")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
  }()

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
