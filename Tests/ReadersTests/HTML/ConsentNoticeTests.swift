// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

@Suite struct `Telling notices about cookies by their words` {
  private static let notice = """
    <p>This website uses cookies so that its pages load sooner, and you may say no.</p>
    """

  @Test func `takes notices about cookies out of a page whose classes say nothing`() throws {
    let details = """
      <p>Necessary</p><p>Necessary cookies are needed for the pages to work.</p><p>Other cookies</p>
      <p>They tell us how many people read about bridges, and which of them.</p>
      """
    let behind = try texts(
      "<div><h1>Bridge closes for good</h1><div>\(prose)\(prose)\(Self.notice)\(details)</div></div>"
    )
    #expect(behind.count > 1)
    #expect(!behind.contains { $0.contains("cookies") || $0.contains("They tell us") })
    let before = try texts(
      "<div>\(Self.notice)<h1>Bridge closes for good</h1><div>\(prose)</div></div>")
    #expect(before.count > 1)
    #expect(!before.contains { $0.contains("cookies") })
  }

  @Test func `keeps a story about cookies`() throws {
    let story = """
      <p>The town hall of Osten asks its visitors for leave to set cookies, and nobody in the council knows why,
      as a reading of its minutes shows.</p><p>“We use cookies because all do,” the mayor said on Monday.</p>
      """
    let found = try texts("<div><h1>Bridge closes for good</h1><div>\(prose)\(story)</div></div>")
    #expect(found.contains { $0.hasPrefix("The town hall") })
    #expect(found.contains { $0.hasPrefix("“We use cookies because") })
  }

  private func texts(_ html: String) throws -> [String] {
    try page(html).body.compactMap {
      if case .paragraph(let text) = $0.block { text.text } else { nil }
    }
  }
}
