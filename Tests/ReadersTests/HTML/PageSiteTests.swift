// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Readers

@Suite struct `Telling links to a site's other pages from links away` {
  private let site = PageSite("https://www.lantern.example/news/bridge")

  @Test(arguments: [
    "/sport", "https://www.lantern.example/sport", "http://lantern.example/sport",
    "https://m.lantern.example/sport", "//lantern.example/sport",
    "https://people.lantern.example/jane-doe",
  ]) func `a part of the site with a name of its own is on it`(link: String) {
    #expect(site.isOther(link))
    #expect(!site.isElsewhere(link))
  }

  @Test(arguments: [
    "https://beacon.example/sport", "//beacon.example/", "https://notlantern.example/sport",
  ]) func `another host is not`(link: String) {
    #expect(!site.isOther(link))
    #expect(site.isElsewhere(link))
  }

  @Test func `two that share a host are two sites`() {
    let jane = PageSite("https://jane.lantern.example/2024/bridge")
    #expect(jane.isElsewhere("https://john.lantern.example/about"))
    #expect(!jane.isElsewhere("https://lantern.example/@jane"))
  }

  @Test func `the page itself is no other one`() {
    #expect(!site.isOther("#top"))
    #expect(!site.isOther("https://lantern.example/news/bridge/?print=1"))
    #expect(!site.isElsewhere("mailto:desk@lantern.example"))
    #expect(PageSite(nil).isElsewhere("https://lantern.example/"))
  }
}
