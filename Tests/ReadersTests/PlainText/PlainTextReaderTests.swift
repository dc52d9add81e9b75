// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Markup
import NewsModel
import TestSupport
import Testing

@testable import Readers

/// The draft of a text.
private func read(_ text: String) throws -> Draft {
  var drafts: [Draft] = []
  let input = ReaderInput(source: MemorySource(Array(text.utf8)), name: "story.txt")
  let feed = try PlainTextReader().read(input) { drafts.append($0) }
  #expect(feed == nil)
  return try #require(drafts.first)
}

extension Draft {
  fileprivate var paragraphs: [String] {
    body.compactMap { if case .paragraph(let text) = $0.block { text.text } else { nil } }
  }

  fileprivate func text(_ field: Evidence.Field) -> String? {
    for evidence in evidence where evidence.field == field {
      if case .text(let text) = evidence.value { return text }
    }
    return nil
  }
}

@Suite struct `Reading plain text` {
  private let long = """
    The council of Harwick voted on Tuesday to rebuild the old harbour wall, ending a dispute \
    that had split the town for eleven years and cost two mayors their office.
    """

  @Test func `takes one paragraph a line where lines are long`() throws {
    let draft = try read("\(long)\n\(long)\nShort end.\n")
    #expect(draft.paragraphs == [long, long, "Short end."])
    #expect(draft.evidence.isEmpty)
    #expect(draft.warnings.isEmpty)
  }

  @Test func `joins wrapped lines and parts paragraphs at blank lines`() throws {
    let draft = try read(
      """
      The council of Harwick voted on Tuesday to rebuild the old
      harbour wall, ending a dispute that had split the town for
      eleven years.

      "It was time," said the mayor, Ann Weller, who had asked for
      the vote twice before.
      """)
    #expect(
      draft.paragraphs == [
        "The council of Harwick voted on Tuesday to rebuild the old harbour wall, ending a "
          + "dispute that had split the town for eleven years.",
        "\"It was time,\" said the mayor, Ann Weller, who had asked for the vote twice before.",
      ])
  }

  @Test func `parts wrapped paragraphs by their indents`() throws {
    let draft = try read(
      """
         The council of Harwick voted on Tuesday to rebuild the old
      harbour wall, ending a dispute that had split the town for some
      eleven years.
         "It was time," said the mayor, Ann Weller, who had asked for
      the vote twice before.
      """)
    #expect(draft.paragraphs.count == 2)
    #expect(draft.paragraphs.last?.hasPrefix("\"It was time,\"") == true)
  }

  @Test func `parts wrapped paragraphs after a short last line`() throws {
    let draft = try read(
      """
      The council of Harwick voted on Tuesday to rebuild the old
      harbour wall, ending a dispute of eleven years.
      "It was time," said the mayor, Ann Weller, who had asked for
      the vote twice before.
      """)
    #expect(draft.paragraphs.count == 2)
  }

  @Test func `leaves short lines of speech alone`() throws {
    let draft = try read("He said no.\nShe said yes.\nThey left.\n")
    #expect(draft.paragraphs == ["He said no.", "She said yes.", "They left."])
  }

  @Test func `keeps hyphens at line ends`() throws {
    let draft = try read(
      """
      The council of Harwick voted on Tuesday to rebuild the well-
      known harbour wall, ending a dispute that had split the town.
      """)
    #expect(draft.paragraphs.first?.contains("the well-known harbour") == true)
  }

  @Test func `joins Chinese lines without blanks`() throws {
    let line = String(repeating: "市議會星期二決定重建舊港口的城牆", count: 2)
    let draft = try read("\(line)\n\(line)\n\(line)。\n")
    #expect(draft.paragraphs == ["\(line)\(line)\(line)。"])
  }

  @Test(arguments: ["\r\n", "\r", "\n", "\u{B}", "\u{2028}", "\u{85}"])
  func `knows every line end`(lineEnd: String) throws {
    let draft = try read([long, long, "End."].joined(separator: lineEnd))
    #expect(draft.paragraphs == [long, long, "End."])
  }

  @Test func `takes a form feed for the end of a paragraph and drops circuit characters`() throws {
    let draft = try read("\u{1}\u{16}\(long)\u{C}\tSecond\tpart.\u{4}\n")
    #expect(draft.paragraphs == [long, "Second part."])
    #expect(draft.warnings == ["3 control characters were dropped"])
  }

  @Test func `refuses a text of blanks`() throws {
    let error = #expect(throws: ReadError.self) { _ = try read(" \n\t\n") }
    #expect(error?.description == "there is no text; give a file that holds a story")
  }
}

@Suite struct `Finding the head of a plain text` {
  private let body = """
    The council of Harwick voted on Tuesday to rebuild the old harbour wall, ending a dispute \
    that had split the town for eleven years.

    "It was time," said the mayor, Ann Weller, who had asked for the vote twice before the last \
    election, in vain.
    """

  @Test func `takes a short first line without a stop for the headline`() throws {
    let draft = try read("Harwick to rebuild harbour wall\n\n\(body)")
    #expect(draft.text(.headline) == "Harwick to rebuild harbour wall")
    #expect(draft.paragraphs.count == 2)
  }

  @Test func `marks the byline under a headline`() throws {
    let draft = try read("Harwick to rebuild harbour wall\nBy Jane Doe\n\n\(body)")
    #expect(draft.text(.headline) == "Harwick to rebuild harbour wall")
    #expect(draft.body.first?.hint == .byline)
    #expect(draft.paragraphs.first == "By Jane Doe")
  }

  @Test func `marks a byline that opens the text`() throws {
    let draft = try read("By Jane Doe\n\n\(body)")
    #expect(draft.text(.headline) == nil)
    #expect(draft.body.first?.hint == .byline)
  }

  @Test(arguments: [
    "The wall will be rebuilt.", "What happened:", "Harwick,", "HARWICK (dpa) -",
  ])
  func `takes no sentence and no opening for a headline`(first: String) throws {
    let draft = try read("\(first)\n\n\(body)")
    #expect(draft.text(.headline) == nil)
    #expect(draft.paragraphs.first == first)
  }

  @Test func `takes no headline from results, line after line`() throws {
    let draft = try read("Results\n\nHarwick 3\n\nDunmore 1\n\nEast Ferry 0\n")
    #expect(draft.text(.headline) == nil)
    #expect(draft.paragraphs.count == 4)
  }

  @Test(arguments: ["HARWICK-WALL/VOTE", "BC-HR--Harwick-Wall", "Harwick-politics/"])
  func `takes the keyword of the wire for the slugline`(slug: String) throws {
    let draft = try read("\(slug)\nHarwick to rebuild harbour wall\n\n\(body)")
    #expect(draft.text(.slugline) == slug)
    #expect(draft.text(.headline) == "Harwick to rebuild harbour wall")
  }

  @Test func `marks notes to editors`() throws {
    let draft = try read("EDS: UPDATES with quote\n\n\(body)")
    #expect(draft.body.first?.hint == .editorsNote)
    #expect(draft.text(.headline) == nil)
  }
}

@Suite struct `Finding lists and end marks in a plain text` {
  private let lead = """
    The council of Harwick voted on Tuesday to rebuild the old harbour wall, ending a dispute \
    that had split the town for eleven years. It decided:
    """

  private func lists(_ draft: Draft) -> [[String]] {
    draft.body.compactMap {
      if case .list(_, let items) = $0.block { items.map(\.content.text) } else { nil }
    }
  }

  @Test(arguments: ["*", "-", "•"])
  func `reads a run of items as a list`(mark: String) throws {
    let draft = try read("\(lead)\n\(mark) to buy stone\n\(mark) to hire masons\n\(lead)\n")
    #expect(lists(draft) == [["to buy stone", "to hire masons"]])
  }

  @Test func `reads numbered items as an ordered list`() throws {
    let draft = try read("\(lead)\n1. to buy stone\n2. to hire masons\n3. to wait\n")
    #expect(
      draft.body.last?.block
        == .list(
          ordered: true,
          items: ["to buy stone", "to hire masons", "to wait"].map { ListItem(RichText($0)) }))
  }

  @Test func `leaves a lone item and dashes of speech as paragraphs`() throws {
    let lone = try read("\(lead)\n* to buy stone\n\(lead)\n")
    #expect(lists(lone).isEmpty)
    let speech = try read("\(lead)\n- Nie wiem - powiedział.\n- Ja też nie - dodała.\n")
    #expect(lists(speech).isEmpty)
    #expect(speech.paragraphs.last == "- Ja też nie - dodała.")
  }

  @Test(arguments: ["-30-", "###", "# # #", "ENDS", "(ENDS)", "- 30 -"])
  func `drops the end mark and says so`(mark: String) throws {
    let draft = try read("\(lead)\n\(lead)\n\(mark)\n")
    #expect(draft.paragraphs == [lead, lead])
    #expect(draft.warnings == ["the end mark '\(mark)' was dropped"])
  }

  @Test func `reads a line of stars as a break, and drops one at the end`() throws {
    let draft = try read("\(lead)\n* * *\n\(lead)\n-----\n")
    #expect(
      draft.body.map(\.block) == [
        .paragraph(RichText(lead)), .rule, .paragraph(RichText(lead)),
      ])
  }

  @Test(.enabled(if: SharedData.isPresent))
  func `invents no headline and no author`() throws {
    let folder = try #require(SharedData.url("seed"))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let story = try #require(files.first { $0.pathExtension == "txt" })
    let draft = try read(String(contentsOf: story, encoding: .utf8))
    #expect(draft.paragraphs.count == 16)
    #expect(draft.evidence.isEmpty)
    #expect(draft.body.allSatisfy { $0.hint == nil })
  }
}
