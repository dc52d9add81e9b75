// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import TestSupport
import Testing

@testable import Wirecopy

/// What `make fuzz` found once, as bytes.
@Suite struct `Reading what the fuzzer found` {
  static let finds = SharedData.fixtures(in: "../Fixtures/finds")

  @Test func `there are finds`() { #expect(!Self.finds.isEmpty) }

  @Test(.timeLimit(.minutes(2)), arguments: finds)
  func `a find ends in articles or in an error`(name: String) throws {
    let bytes = [UInt8](try SharedData.fixture("../Fixtures/finds/\(name)"))
    do {
      let document = try Converter().document(from: bytes, name: name)
      guard !document.articles.isEmpty else { return }
      let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
      for format in Format.all where format.isWritable {
        _ = try Converter().bytes(
          of: document.articles, feed: document.feed, in: format.name, now: now)
      }
    } catch let error as ReadError {
      #expect(!error.what.isEmpty)
    }
  }
}
