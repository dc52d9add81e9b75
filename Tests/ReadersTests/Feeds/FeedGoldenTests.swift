// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Readers
import TestSupport
import Testing

@Suite struct `Reading feeds` {
  /// Every feed of the fixtures.
  static let feeds = SharedData.fixtures(in: "../Fixtures/feeds").filter {
    $0.hasSuffix(".xml") || $0.hasSuffix(".json") || $0.hasSuffix(".opml")
  }

  @Test(arguments: feeds) func `a feed says what its golden says`(name: String) throws {
    let bytes = [UInt8](try SharedData.fixture("../Fixtures/feeds/\(name)"))
    let outline = DraftOutline(of: bytes, reader: reader(for: name))
    let golden = name.prefix { $0 != "." } + ".txt"
    let difference = try Golden.difference(
      of: Array(outline.text.utf8), from: "../Fixtures/feeds/\(golden)")
    if let difference { Issue.record(Comment(rawValue: difference)) }
  }

  private func reader(for name: String) -> any NewsReader {
    switch name.prefix(while: { $0 != "/" }) {
    case "atom": AtomReader()
    case "cdf": CDFReader()
    case "json": JSONFeedReader()
    case "opml": OPMLReader()
    case "rss-json": RSSInJSONReader()
    default: RSSReader()
    }
  }
}
