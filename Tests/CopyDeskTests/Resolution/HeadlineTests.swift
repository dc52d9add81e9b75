// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Choosing the headline` {
  @Test func `cuts the name of the site off a title`() {
    let article = Draft.page(
      .says(.sourceName, "The Lenn Courier", .openGraph, "og:site_name"),
      .says(.headline, "Old bridge to close for weeks - The Lenn Courier", .titleElement)
    ).edited
    #expect(article.headline == "Old bridge to close for weeks")
  }

  @Test func `cuts the section between headline and site`() {
    let article = Draft.page(
      .says(.sourceName, "Lenn Courier", .openGraph, "og:site_name"),
      .says(.headline, "Lenn Courier | Old bridge to close for weeks", .titleElement)
    ).edited
    #expect(article.headline == "Old bridge to close for weeks")
  }

  @Test func `knows the site by its host`() {
    let article = Draft.page(
      .says(.url, "https://www.lenncourier.example/a/1", .link, "canonical"),
      .says(.headline, "Old bridge to close for weeks | LennCourier", .openGraph, "og:title")
    ).edited
    #expect(article.headline == "Old bridge to close for weeks")
  }

  @Test func `keeps a dash that belongs to the headline`() {
    let article = Draft.page(
      .says(.sourceName, "The Lenn Courier", .openGraph, "og:site_name"),
      .says(.headline, "Oberlenn - a town without a bridge", .visible, "h1")
    ).edited
    #expect(article.headline == "Oberlenn - a town without a bridge")
  }

  @Test func `believes the one heading of the page before a social variant`() {
    let article = Draft.page(
      .says(.headline, "You won't believe what rust did to this bridge", .openGraph, "og:title"),
      .says(.headline, "Old bridge to close for weeks", .visible, "h1")
    ).edited
    #expect(article.headline == "Old bridge to close for weeks")
  }

  @Test func `believes what several origins say before a heading of the page that nobody confirms`()
  {
    let article = Draft.page(
      .says(.headline, "Local news from the valley", .visible, "h1"),
      .says(.headline, "Old bridge to close for weeks", .openGraph, "og:title"),
      .says(.headline, "Old bridge to close for weeks", .jsonLD, "headline"),
      .says(.headline, "Old bridge to close for weeks", .titleElement)
    ).edited
    #expect(article.headline == "Old bridge to close for weeks")
  }

  @Test func `takes no site name for a headline`() {
    let article = Draft.page(
      .says(.sourceName, "The Lenn Courier", .openGraph, "og:site_name"),
      .says(.headline, "The Lenn Courier", .visible, "h1"),
      .says(.headline, "Old bridge to close for weeks", .openGraph, "og:title")
    ).edited
    #expect(article.headline == "Old bridge to close for weeks")
  }

  @Test func `takes a feed at its word`() {
    let article = Draft.item(
      .says(.headline, " Old  bridge\n to close – “rust” ", .element, "title")
    )
    .edited
    #expect(article.headline == "Old bridge to close – “rust”")
  }

  @Test func `takes the headline that a site gives as its own name`() {
    let draft = Draft.page(
      .says(.sourceName, "Bridge closes for good", .openGraph, "og:site_name"),
      .says(.headline, "Bridge closes for good", .visible, "h1 single"),
      .says(.headline, "Bridge closes for good", .openGraph, "og:title"))
    #expect(draft.edited.headline == "Bridge closes for good")
  }
}
