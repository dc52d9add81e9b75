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

  @Test func `cuts a title down to the heading of the page`() {
    let article = Draft.page(
      .says(.headline, "Old bridge to close | Traffic | News from the valley", .titleElement),
      .says(
        .headline, "Old bridge to close | Traffic | News from the valley", .openGraph, "og:title"),
      .says(.headline, "Old bridge to close", .visible, "h1 single")
    ).edited
    #expect(article.headline == "Old bridge to close")
  }

  @Test func `believes the only heading before what the head of the page agrees on`() {
    let article = Draft.page(
      .says(.headline, "Bridge closure shocks drivers", .titleElement),
      .says(.headline, "Bridge closure shocks drivers", .openGraph, "og:title"),
      .says(.headline, "Old bridge to close for three weeks", .visible, "h1 single")
    ).edited
    #expect(article.headline == "Old bridge to close for three weeks")
  }

  @Test func `sets the colon behind a kicker that the heading has in an element of its own`() {
    let article = Draft.page(
      .says(.headline, "Old bridge in Osten: Why it will close for good", .openGraph, "og:title"),
      .says(.headline, "Old bridge in Osten Why it will close for good", .visible, "h1 single")
    ).edited
    #expect(article.headline == "Old bridge in Osten: Why it will close for good")
  }

  @Test func `cuts the outlet off a heading where another title confirms it`() {
    let article = Draft.page(
      .says(.sourceName, "Lenn Courier", .openGraph, "og:site_name"),
      .says(.headline, "Old bridge to close", .openGraph, "og:title"),
      .says(.headline, "Old bridge to close | Lenn Courier", .visible, "h1 single")
    ).edited
    #expect(article.headline == "Old bridge to close")
  }

  @Test func `leaves out the day before a headline`() {
    let article = Draft.page(
      .says(.headline, "23.01.2016 - Old bridge to close", .visible, "h1 single")
    ).edited
    #expect(article.headline == "Old bridge to close")
    let other = Draft.page(.says(.headline, "2016 - a year of bridges", .visible, "h1 single"))
      .edited
    #expect(other.headline == "2016 - a year of bridges")
  }

  @Test func `takes a few words behind a dash for the outlet where nothing else says`() {
    let article = Draft.page(
      .says(.headline, "Old bridge to close for weeks – My valley", .titleElement)
    ).edited
    #expect(article.headline == "Old bridge to close for weeks")
  }

  @Test func `passes over the outlet and its archive before a headline`() {
    let article = Draft.page(
      .says(.url, "https://lennblog.example/a/1", .link, "canonical"),
      .says(.headline, "Lennblog » Blog Archive » Old bridge to close", .titleElement)
    ).edited
    #expect(article.headline == "Old bridge to close")
  }

  @Test func `cuts no title down to the name of the outlet`() {
    let article = Draft.page(
      .says(.sourceName, "energybuyers.example", .openGraph, "og:site_name"),
      .says(.headline, "energybuyers.example | Gas prices", .titleElement)
    ).edited
    #expect(article.headline == "Gas prices")
  }

  @Test func `takes the words before a colon for a kicker where the page prints the rest alone`() {
    let article = Draft.page(
      .says(.headline, "Osten: Old bridge to close for weeks", .titleElement),
      .says(.headline, "Osten: Old bridge to close for weeks", .openGraph, "og:title"),
      .says(.headline, "Old bridge to close for weeks", .visible, "h2")
    ).edited
    #expect(article.headline == "Old bridge to close for weeks")
  }

  @Test func `parts the kicker from a heading where title and tag agree on it`() {
    let article = Draft.page(
      .says(.headline, "Osten: Old bridge to close for weeks", .titleElement),
      .says(.headline, "Old bridge to close for weeks", .openGraph, "og:title"),
      .says(.headline, "Osten Old bridge to close for weeks", .visible, "h1 single")
    ).edited
    #expect(article.headline == "Old bridge to close for weeks")
  }

  @Test func `keeps a colon of the headline`() {
    let article = Draft.page(
      .says(.headline, "Old bridge: what we know", .titleElement),
      .says(.headline, "Old bridge: what we know", .visible, "h1 single")
    ).edited
    #expect(article.headline == "Old bridge: what we know")
  }

  @Test func `cuts a title down to what a tag says`() {
    let article = Draft.page(
      .says(.headline, "draft-04 - Closing bridges", .titleElement),
      .says(.headline, "Closing bridges", .dublinCore, "dc.title")
    ).edited
    #expect(article.headline == "Closing bridges")
  }

  /// Once folded anew for each dash: long enough to be noticed were it so again.
  @Test func `takes a title of very many parts as it stands`() {
    let title = String(repeating: "Bridge opens - ", count: 20_000) + "The Lantern"
    let article = Draft.page(
      .says(.headline, title, .openGraph, "og:title"),
      .says(.headline, "Old bridge opens again", .visible, "h1 single")
    ).edited
    #expect(article.headline == "Old bridge opens again")
  }

  @Test func `believes the only heading before tags that all tell the story in other words`() {
    let article = Draft.page(
      .says(.headline, "Old bridge over the Lenn to close for weeks", .visible, "h1 single"),
      .says(.headline, "Rusty bridge: what drivers need to know now", .openGraph, "og:title"),
      .says(.headline, "Rusty bridge: what drivers need to know now", .jsonLD, "headline"),
      .says(.headline, "Rusty bridge: what drivers need to know now", .titleElement)
    ).edited
    #expect(article.headline == "Old bridge over the Lenn to close for weeks")
    let section = Draft.page(
      .says(.headline, "Local news from all over the valley", .visible, "h1 single"),
      .says(.headline, "Rusty bridge: what drivers need to know now", .openGraph, "og:title"),
      .says(.headline, "Rusty bridge: what drivers need to know now", .jsonLD, "headline"),
      .says(.headline, "Rusty bridge: what drivers need to know now", .titleElement)
    ).edited
    #expect(section.headline == "Rusty bridge: what drivers need to know now")
  }

  @Test(arguments: [
    ("Oberlenn", "Old bridge to close for weeks"),
    ("Oberlenn:", "Oberlenn: Old bridge to close for weeks"),
  ])
  func `cuts what no tag says off the front of the heading, but no part that ends in a colon`(
    kicker: String, expected: String
  ) {
    let headline = "Old bridge to close for weeks"
    let article = Draft.page(
      .says(.headline, "\(kicker) \(headline)", .visible, "h1 single"),
      .says(.headline, headline, .openGraph, "og:title"),
      .says(.headline, headline, .jsonLD, "headline"),
      .says(.headline, headline, .titleElement)
    ).edited
    #expect(article.headline == expected)
  }

  @Test func `takes a short heading that a tag confirms before a title with more around it`() {
    let article = Draft.page(
      .says(.headline, "Lenn", .visible, "h1 single"), .says(.headline, "Lenn", .meta, "title"),
      .says(.headline, "Walks! Lenn", .titleElement)
    ).edited
    #expect(article.headline == "Lenn")
  }
}
