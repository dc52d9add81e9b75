// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let text = """
  <p>The harbour board of Osten voted on Tuesday to close the old swing bridge for good, after
  engineers found cracks in two of its four main girders.</p><p>Ferries will carry walkers and cyclists
  across the river until a new bridge opens, the board said, and lorries will be sent round.</p>
  """

@Suite struct `The note under a blog's entry` {
  @Test(arguments: [
    "This entry was posted on Tuesday, October 17th, 2006 at 3:07 pm and is filed under <a href=/h>Harbour</a>.",
    "Posted on Tuesday, October 17th, 2006",
    "Dieser Beitrag wurde am Dienstag, 17. Oktober 2006 um 15:07 Uhr veröffentlicht.",
    "Cet article a été publié le mardi 17 octobre 2006 à 15:07 et est classé dans Port.",
  ]) func `says the day, in the body or behind it`(note: String) throws {
    for html in [
      "<div class=post><h2>Bridge closes for good</h2><div>\(text)<p class=postmetadata>\(note)</p></div></div>",
      "<div class=post><h2>Bridge closes for good</h2><div class=entry>\(text)</div><p>\(note)</p></div>",
    ] {
      let draft = try page(html)
      #expect(evidence(draft, .published).contains { $0.contains("2006") })
    }
  }

  @Test func `is none without a year`() throws {
    let draft = try page(
      "<h2>Bridge closes for good</h2><div>\(text)<p>This entry was posted by Jane Doe.</p></div>")
    #expect(!draft.evidence.contains { $0.origin.detail == "note under the entry" })
  }
}
