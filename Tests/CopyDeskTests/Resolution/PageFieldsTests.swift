// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Deciding site, section and keywords of a page` {
  @Test(arguments: [
    ("game,news,slider", "game"), ("Harbour, Ferries, Osten", "Harbour"), ("Region,", "Region"),
    ("Arts, Books & Music", "Arts, Books & Music"),
    ("Science, Health and Sea", "Science, Health and Sea"),
    ("Osten, Felde", "Osten, Felde"),
  ])
  func `takes the first of several categories of a page for its section`(
    text: String, section: String
  ) {
    let draft = Draft.page(.says(.section, text, .articleTag, "article:section"))
    #expect(draft.edited.section == section)
    #expect(Draft.item(.says(.section, text, .element)).edited.section == text)
  }

  @Test(arguments: ["Osten Post", "ostenpost.example", "Bridge opens after three years"])
  func `takes neither the outlet nor the headline for a section`(text: String) {
    let draft = Draft.page(
      .says(.headline, "Bridge opens after three years", .openGraph),
      .says(.sourceName, "Osten Post", .openGraph),
      .says(.url, "https://www.ostenpost.example/a", .link, "canonical"),
      .says(.section, text, .articleTag))
    #expect(draft.edited.section == nil)
  }

  @Test(arguments: [
    ("Bridge opens after three years | Osten Post", "Osten Post"),
    ("Osten Post | News from the river", "Osten Post | News from the river"),
    ("https://www.ostenpost.example/", "ostenpost.example"), ("@ostenpost", nil),
  ])
  func `takes the name of an outlet without what pages put in its place`(
    text: String, name: String?
  ) {
    let draft = Draft.page(
      .says(.headline, "Bridge opens after three years", .openGraph),
      .says(.sourceName, text, .openGraph, "og:site_name"))
    #expect(draft.edited.source?.name == name)
  }

  @Test func `gives each keyword of a page once`() {
    let draft = Draft.page(
      .says(.keyword, "Osten Bridge", .articleTag), .says(.keyword, "osten bridge", .meta),
      .says(.keyword, "Ferry", .meta))
    #expect(draft.edited.keywords == ["Osten Bridge", "Ferry"])
  }

  @Test func `takes an address of a page that is whole`() {
    let draft = Draft.page(
      .says(.url, "//www.ostenpost.example/a", .link, "canonical"),
      .says(.url, "https://www.ostenpost.example/a", .openGraph, "og:url"))
    #expect(draft.edited.url == "https://www.ostenpost.example/a")
    #expect(Draft.page(.says(.url, "/news/bridge", .link, "canonical")).edited.url == nil)
  }

  @Test func `believes a name before an address`() {
    let draft = Draft.page(
      .says(.sourceName, "https://www.ostenpost.example", .openGraph, "og:site_name"),
      .says(.sourceName, "Osten Post", .jsonLD, "publisher.name"))
    #expect(draft.edited.source?.name == "Osten Post")
  }
}
