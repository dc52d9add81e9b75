// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let told = BridgeStory.told

@Suite struct `Pictures between headline and body` {
  private func media(_ box: String) throws -> [Media] {
    let draft = try page(
      """
      <title>Bridge closes for good</title><div><h1>Bridge closes for good</h1>\(box)<div class="article-body">\(told)
      </div></div>
      """)
    return draft.evidence.compactMap {
      if $0.field == .media, case .media(let media) = $0.value { media } else { nil }
    }
  }

  @Test func `open the story where they have a caption`() throws {
    let found = try media(
      """
      <div><img src="https://osten.example/b.jpg"><div>Lorries wait at the bridge. Photo: Jo Brandt/AFP</div></div>
      """)
    #expect(found.map(\.url) == ["https://osten.example/b.jpg"])
    #expect(found.first?.caption == "Lorries wait at the bridge. Photo: Jo Brandt/AFP")
  }

  @Test func `open the story where they are wide`() throws {
    let found = try media(
      """
      <a href="/i/b-2000.jpg"><img src="https://osten.example/b.jpg" width="900"></a>
      """)
    #expect(found.count == 1)
  }

  @Test(arguments: [
    "<div><img src=\"https://osten.example/mara.jpg\" width=\"96\"><span>By Mara Ellison</span></div>",
    "<a href=\"https://shop.example\"><img src=\"https://osten.example/ad.jpg\" width=\"900\"></a>",
    "<img src=\"https://osten.example/line.svg\" width=\"900\">",
    "<div><img src=\"https://osten.example/delivery/avw.php?zone=1\" width=\"900\"></div>",
  ])
  func `are none of it where they show an author, an offer or a sign`(box: String) throws {
    #expect(try media(box).isEmpty)
  }
}
