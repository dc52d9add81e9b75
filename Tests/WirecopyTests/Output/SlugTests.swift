// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Wirecopy

@Suite struct `Naming files after articles` {
  @Test(arguments: [
    ("Harwick to rebuild harbour wall", "harwick-to-rebuild-harbour-wall"),
    ("  “King’s” Cup: 3–2!  ", "kings-cup-3-2"),
    ("Überfall in São Paulo", "überfall-in-são-paulo"),
    ("市議會決定", "市議會決定"),
    ("../../etc/passwd", "etc-passwd"),
    ("..", "article"),
    ("", "article"),
    ("!?/\\\u{0}\n", "article"),
    ("CON\\aux", "con-aux"),
  ])
  func `lower-case letters and digits, and never a path`(headline: String, slug: String) {
    #expect(Slug.slug(headline) == slug)
  }

  @Test func `cut at eighty bytes, between characters`() {
    let slug = Slug.slug(String(repeating: "é", count: 60))
    #expect(slug.utf8.count == 80)
    #expect(slug.count == 40)
    let words = Slug.slug(String(repeating: "harbour ", count: 30))
    #expect(words.utf8.count <= 80)
    #expect(!words.hasSuffix("-"))
  }

  @Test func `a story without either is called as its file`() {
    var article = Article()
    #expect(Slug.slug(article) == "article")
    article.source = Source(file: "inbox/2026/Harbour_Notes.txt.gz")
    #expect(Slug.slug(article) == "harbour-notes")
    article.source?.file = "-"
    #expect(Slug.slug(article) == "article")
  }

  @Test func `the slugline goes before the headline`() {
    var article = Article()
    article.headline = "Harwick to rebuild"
    #expect(Slug.slug(article) == "harwick-to-rebuild")
    article.slugline = "HARWICK-WALL/VOTE"
    #expect(Slug.slug(article) == "harwick-wall-vote")
  }

  @Test func `twins are numbered, also where a headline takes a number first`() {
    var register = SlugRegister()
    let names = ["Wall", "Wall 2", "Wall", "Wall", "wall!"].map { headline in
      var article = Article()
      article.headline = headline
      return register.name(for: article)
    }
    #expect(names == ["wall", "wall-2", "wall-3", "wall-4", "wall-5"])
  }
}
