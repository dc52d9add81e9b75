// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import TestSupport
import Testing

@testable import Readers

@Suite struct `Reading NewsML-G2 and Markdown of others` {
  @Test(arguments: ["message", "nitf", "plain", "no-namespace", "video", "cut-off"])
  func `an item says what its golden says`(name: String) throws {
    try compare("newsml/\(name)", ending: "xml", with: NewsMLG2Reader())
  }

  @Test(arguments: ["hugo", "jekyll", "plain", "toml"])
  func `a story in Markdown says what its golden says`(name: String) throws {
    try compare("markdown/\(name)", ending: "md", with: MarkdownReader())
  }

  private func compare(_ path: String, ending: String, with reader: any StoryReader) throws {
    let bytes = [UInt8](try SharedData.fixture("../Fixtures/\(path).\(ending)"))
    let outline = DraftOutline(of: bytes, reader: reader)
    let difference = try Golden.difference(
      of: Array(outline.text.utf8), from: "../Fixtures/\(path).txt")
    if let difference { Issue.record(Comment(rawValue: difference)) }
  }
}
