// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let first = """
  The harbour board of Osten voted on Tuesday to close the old swing bridge for good, after engineers found
  cracks in two of its four main girders.
  """
private let second = """
  Ferries will carry walkers and cyclists across the river until a new bridge opens, the board said, and
  lorries will be sent round by way of Felde.
  """

private func lines(_ draft: Draft) -> [String] {
  draft.body.map { $0.block.plainText.replacing("\n", with: " ") }
}

private func folded(_ text: String) -> String { text.replacing("\n", with: " ") }

@Suite struct `The tools of a story` {
  @Test(arguments: [
    "Email | Print | Single Page", "<a href=/e>E-mail</a> · <a href=/p>Printable version</a>",
    "<a href=/a>Previous Story</a> <a href=/b>Top of Page</a> <a href=/c>Next Story</a>",
    "Drucken | Senden | Leserbrief schreiben",
  ]) func `are left out of its lines`(tools: String) throws {
    let draft = try page(
      "<h1>Bridge closes for good</h1><div><p>\(first)</p><p>\(tools)</p><p>\(second)</p></div>")
    #expect(lines(draft) == [folded(first), folded(second)])
  }

  @Test(arguments: [
    "Image 3 of 12", "Bild 1 von 5", "2 of 7", "Back to gallery", "Skip to end of carousel", "By",
    "Von:",
  ]) func `are no labels and counters either`(line: String) throws {
    let draft = try page(
      "<h1>Bridge closes for good</h1><div><p>\(first)</p><p>\(line)</p><p>\(second)</p></div>")
    #expect(lines(draft) == [folded(first), folded(second)])
  }

  @Test(arguments: ["Ferries | Lorries | Walkers", "Print | and be damned"])
  func `are none where they are words`(line: String) throws {
    let draft = try page(
      "<h1>Bridge closes for good</h1><div><p>\(first)</p><p>\(line)</p><p>\(second)</p></div>")
    #expect(lines(draft) == [folded(first), line, folded(second)])
  }

  @Test(arguments: ["E-mail to a friend", "Watch the bridge turn »", "Full story ›"])
  func `are cut off the end of its paragraphs`(label: String) throws {
    let draft = try page(
      "<h1>Bridge closes for good</h1><div><p>\(first) <a href=/e>\(label)</a></p><p>\(second)</p></div>"
    )
    #expect(lines(draft) == [folded(first), folded(second)])
  }

  @Test func `are not looked for without end`() throws {
    let links = String(repeating: " <a href=/e>»</a>", count: 40)
    let draft = try page(
      "<h1>Bridge closes for good</h1><div><p>\(first) \(second)\(links)</p><p>\(second)</p></div>")
    #expect(lines(draft).first?.hasSuffix("» » »") == true)
  }

  @Test func `and boxes of other stories stand in mid-text`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div><p>\(first)</p><div><h4>Related</h4><h2><a href=/l>Lenn Strike
      Ends</a> (May 12)</h2><p><a href=/b>Go to the blog »</a></p></div><p>\(second)</p></div>
      """)
    #expect(lines(draft) == [folded(first), folded(second)])
  }
}
