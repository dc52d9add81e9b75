// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

@Suite struct `Finding what a page says of its site` {
  private func draft(_ title: String, head: String = "", top: String = "") throws -> Draft {
    try page(
      """
      <head><title>\(title)</title><link rel=canonical href="https://www.osten-post.example/a/bridge">\(head)
      </head><body>\(top)<article><h1>Bridge closes for good</h1>\(prose)</article></body>
      """)
  }

  // MARK: The name

  @Test func `takes the name that data give the site`() throws {
    let data =
      #"{"@type":"WebSite","name":"The Osten &amp; Felde Post","url":"https://osten-post.example/"}"#
    let draft = try draft(
      "Bridge closes for good", head: "<script type=application/ld+json>\(data)</script>")
    #expect(evidence(draft, .sourceName) == ["jsonLD: The Osten & Felde Post"])
  }

  @Test func `takes what the first feed is called after`() throws {
    let feeds = """
      <link rel=alternate type="application/rss+xml" title="Fähre &amp; Hafen » Feed" href=/feed>
      <link rel=alternate type="application/rss+xml" title="Bridge closes Comments" href=/c>
      """
    let draft = try draft("Bridge closes for good – Fähre &amp; Hafen", head: feeds)
    #expect(evidence(draft, .sourceName) == ["visible: Fähre & Hafen"])
    let before = try self.draft("Fähre &amp; Hafen: Bridge closes for good", head: feeds)
    #expect(evidence(before, .sourceName) == ["visible: Fähre & Hafen"])
  }

  @Test(arguments: [
    "Bridge closes for good | Osten Post", "osten-post.example » Bridge closes for good",
    "Bridge closes for good :: News :: OSTEN-POST",
  ])
  func `takes what the host is called after`(title: String) throws {
    let names = evidence(try draft(title), .sourceName)
    #expect(names.count == 1)
    #expect(names[0].lowercased().contains("post"))
  }

  @Test(arguments: ["Bridge closes for good | Harbour", "Bridge closes for good"])
  func `takes no other part of the title`(title: String) throws {
    #expect(evidence(try draft(title), .sourceName).isEmpty)
  }

  @Test func `names the outlet by what the title and the copyright line agree on`() throws {
    func name(_ notice: String) throws -> [String] {
      let foot = "<p>\(notice)</p>"
      return evidence(
        try page(
          "<title>Bridge closes | Osten Post</title><h1>Bridge closes</h1>\(BridgeStory.told)\(foot)"
        ),
        .sourceName)
    }
    #expect(try name("Copyright © 2011-2016 Osten Post Ltd.") == ["visible: Osten Post"])
    #expect(try name("© 2016 Jane Doe, for Osten Post").isEmpty)
  }

  // MARK: The section

  private static let data = """
    {"@type":"BreadcrumbList","itemListElement":[
    {"@type":"ListItem","position":1,"name":"Home","item":"https://www.osten-post.example/"},
    {"@type":"ListItem","position":2,"item":{"@id":"https://www.osten-post.example/region/","name":"Region"}},
    {"@type":"ListItem","position":3,"name":"Harbour &amp; Ferries","item":"/region/harbour"},
    {"@type":"ListItem","position":4,"name":"Bridge closes","item":"https://osten-post.example/a/bridge"}]}
    """

  @Test func `takes the last step before the story for its section`() throws {
    let data = "<script type=application/ld+json>\(Self.data)</script>"
    let draft = try draft("Bridge closes for good", head: data)
    #expect(evidence(draft, .section) == ["visible: Harbour & Ferries"])
    let tagged = try self.draft(
      "Bridge closes for good", head: data + "<meta property=article:section content=Local>")
    #expect(evidence(tagged, .section) == ["articleTag: Local"])
  }

  @Test(arguments: [
    #"<nav aria-label="Breadcrumb"><a href="/">Home</a> <a href="/news">News</a> <span>Bridge</span></nav>"#,
    #"<div id="rootline"><a href="/">Start</a> &gt; <a href="/rathaus">Town hall</a> &gt; <a href="/news">News</a></div>"#,
    #"<ol itemtype="https://schema.org/BreadcrumbList"><li><a href="/">1</a><li><a href="/news">News</a></ol>"#,
  ])
  func `takes it from a path that the page prints`(trail: String) throws {
    let draft = try draft("Bridge closes for good", top: trail)
    #expect(evidence(draft, .section) == ["visible: News"])
  }

  @Test(arguments: [
    #"<nav class="breadcrumb"><a href="/">Home</a> <a href="https://osten-post.example/a/bridge">Bridge</a></nav>"#,
    #"<nav class="breadcrumb"><a href="/2024">2024</a> <a href="/2024/03">03</a></nav>"#,
    #"<nav class="menu"><a href="/">Home</a> <a href="/news">News</a></nav>"#,
  ])
  func `takes none from paths without one and from menus`(trail: String) throws {
    #expect(evidence(try draft("Bridge closes for good", top: trail), .section).isEmpty)
  }
}
