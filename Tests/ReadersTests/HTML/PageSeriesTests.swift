// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

@Suite struct `Noticing that a page holds a part of its story` {
  private func warnings(_ head: String, _ foot: String) throws -> [String] {
    try page(
      """
      <head>\(head)</head><article><h1>Bridge closes for good</h1>\(prose)</article>\(foot)
      """, url: "https://osten.example/news/bridge"
    ).warnings
  }

  @Test func `says where the story goes on`() throws {
    #expect(
      try warnings(#"<link rel="next" href="/news/bridge?page=2">"#, "")
        == [
          "the page holds a part of the story; it goes on at https://osten.example/news/bridge?page=2"
        ])
  }

  @Test func `says which part it is`() throws {
    let pager = #"<div class="pager"><p>Page 1 of 3</p><a href="/news/bridge/2">Next</a></div>"#
    #expect(
      try warnings("", pager) == [
        "the page holds page 1 of 3 of the story; it goes on at https://osten.example/news/bridge/2"
      ])
    #expect(
      try warnings("", "<p>Seite 3 von 3</p>") == ["the page holds page 3 of 3 of the story"])
  }

  @Test func `takes numbers for the parts of a story`() throws {
    let pager = #"<p>Pages: <b>1</b> <a href="/news/bridge/2/">2</a></p>"#
    #expect(try warnings("", pager).count == 1)
  }

  @Test(arguments: [
    #"<link rel="next" href="/news/ferry">"#, #"<link rel="next" href="/news/bridge">"#,
    #"<link rel="next" href="/news?page=2">"#,
  ])
  func `takes no link to another story for it`(head: String) throws {
    #expect(try warnings(head, "").isEmpty)
  }

  @Test func `takes no pages of comments for it`() throws {
    let foot = """
      <div class="comments"><p>Page 1 of 2</p><a href="/news/bridge?page=2">2</a></div>
      """
    #expect(try warnings("", foot).isEmpty)
  }

  @Test(arguments: [
    ("/a/bridge-2.html", "/a/bridge.html", true), ("/a/bridge/page/3", "/a/bridge/page/2", true),
    ("/a/bridge,seite-2", "/a/bridge", true), ("?page=2", "", true), ("/a/b?p=3", "/a/b?p=2", true),
    ("/a/b?p=2", "/a/b?p=2", false), ("/a/13", "/a/12", false),
    ("/a/bridge-2016", "/a/bridge", false),
    ("/a/bridge-3", "/a/bridge", false), ("/a/b?id=2", "/a/b", false),
  ])
  func `knows the address of the next part`(next: String, here: String, isPart: Bool) {
    #expect(PageSeries.continues(next, here) == isPart)
  }
}
