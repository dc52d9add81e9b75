// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

@Suite struct `Telling what readers wrote by its heading` {
  @Test(arguments: [
    "12 comments", "1 Comment", "Comments (35)", "No comments",
    "34 responses to “Bridge closes for good”",
    "One thought on “Bridge closes for good”", "Leave a Reply", "51 Kommentare", "Ein Kommentar",
    "Schreibe einen Kommentar", "3 commentaires",
    "Laisser un commentaire", "2 comentarios", "Deja una respuesta", "7 комментариев",
    "15 Hinterlasse einen Kommentar", "2 σχόλια", "Kommentare: 4",
    "5 Kommentare on “Bridge closes for good”",
  ])
  func `knows it in many languages`(text: String) {
    #expect(CommentsHeading.reading(text) == .sure)
  }

  @Test(arguments: [
    "12 bridges", "Two comments that moved the board to think again", "2024",
    "Antworten der Behörde",
    "10 answers to questions about the bridge", "The mayor comments", "",
  ])
  func `takes no other heading for it`(text: String) {
    #expect(CommentsHeading.reading(text) == nil)
  }

  @Test(arguments: [
    "142 Antworten zu Die alte Brücke", "4 reacties", "3 responses to the flood", "Comments",
  ])
  func `doubts words that a part of a story may be headed with`(text: String) {
    #expect(CommentsHeading.reading(text) == .loose)
  }

  @Test func `believes those where no paragraph follows`() throws {
    let story = try texts(
      "<div><h1>Bridge closes for good</h1>\(prose)<h2>3 responses to the flood</h2>\(Self.words)</div>"
    )
    #expect(story.contains { $0.hasPrefix("I walked") })
    let comments = try texts(
      """
      <div><h1>Bridge closes for good</h1>\(prose)<h2>3 responses to Bridge closes for good</h2>
      <ol><li>\(Self.words)</li></ol></div>
      """)
    #expect(!comments.contains { $0.hasPrefix("I walked") })
  }

  private static let words = """
    <p>I walked over that bridge every day for thirty years, and nobody told me that the girders had cracks in
    them, which I find hard to believe, to be honest.</p>
    """

  private func texts(_ html: String) throws -> [String] {
    try page(html).body.compactMap {
      if case .paragraph(let text) = $0.block { text.text } else { nil }
    }
  }

  @Test(arguments: [
    "<div><h3>2 comments</h3><ol><li>Ann says: \(words)</li><li>\(words)</li></ol></div>",
    "<h3>2 comments</h3>\(words)\(words)<h3>Leave a reply</h3>\(words)",
    "<div><span><h3>2 comments</h3></span></div>\(words)\(words)",
  ])
  func `ends the story there, whatever the classes are called`(comments: String) throws {
    let found = try texts(
      "<div class=x1><h1>Bridge closes for good</h1><div class=x2>\(prose)\(comments)</div></div>")
    #expect(found.count > 1)
    #expect(!found.contains { $0.contains("I walked") })
  }

  @Test func `goes on behind one that stands before the story`() throws {
    let found = try texts(
      "<div><h4>2 comments</h4><h1>Bridge closes for good</h1><div>\(prose)</div></div>")
    #expect(found.count > 1)
  }
}
