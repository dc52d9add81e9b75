// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Markup
import NewsModel
import TestSupport
import Testing

@testable import Readers

@Suite struct `Reading NewsML-G2` {
  private static let namespace = "http://iptc.org/std/nar/2006-10-01/"

  private func outline(_ text: String) -> String {
    DraftOutline(of: Array(text.utf8), reader: NewsMLG2Reader()).text
  }

  @Test(arguments: [
    ("  ", "story: error: the document is empty"),
    (
      "<packageItem xmlns='\(namespace)'><itemMeta/></packageItem>",
      "story:1:63: error: a packageItem holds no story, only references to the items it puts "
        + "together; give the newsItem itself"
    ),
    (
      "<conceptItem xmlns='\(namespace)'/>",
      "story:1:63: error: a conceptItem holds no story, only a concept; give the newsItem itself"
    ),
    (
      "<newsMessage xmlns='\(namespace)'><itemSet/></newsMessage>",
      "story: error: the newsMessage holds no item; check its itemSet"
    ),
    (
      "<newsItem xmlns='\(namespace)'><itemMeta/></newsItem>",
      "story: error: the newsItem holds no story: it has neither headline nor body nor picture; "
        + "check its contentSet"
    ),
    (
      "<letter/>",
      "story: error: <letter> is no element of NewsML-G2; 'wirecopy formats' lists what can be read"
    ),
    ("no markup at all", "story: error: the document holds no element"),
  ])
  func `says why there is no story`(text: String, message: String) {
    let line = outline(text).split(separator: "\n").joined()
    // The column is the parser's, where the tag ends.
    #expect(Self.withoutPlace(line) == Self.withoutPlace(message))
  }

  private static func withoutPlace(_ line: String) -> String {
    line.replacingOccurrences(of: "story:1:[0-9]+", with: "story", options: .regularExpression)
  }

  @Test func `says how many items of a message hold no story`() {
    let item = "<newsItem><contentMeta><headline>One</headline></contentMeta></newsItem>"
    let text = """
      <newsMessage xmlns='\(Self.namespace)'><itemSet>\(item)<packageItem/><packageItem/>\
      <planningItem/><newsItem/></itemSet></newsMessage>
      """
    #expect(
      outline(text) == """
        item
          headline (headline): One
        warning: 2 of packageItem left out: it holds no story
        warning: one planningItem left out: it holds no story
        warning: one newsItem left out: it holds no story

        """)
  }

  @Test func `names a content that is no story`() {
    let text = """
      <newsItem xmlns='\(Self.namespace)'><contentMeta><headline>One</headline></contentMeta>\
      <contentSet><inlineXML><events><event/></events></inlineXML></contentSet></newsItem>
      """
    #expect(outline(text).contains("warning: the content is <events>, which holds no story"))
  }

  @Test func `reads elements of other vocabularies as none of its own`() {
    let text = """
      <newsItem xmlns='\(Self.namespace)' xmlns:x='urn:x'><contentMeta>\
      <x:headline>No</x:headline><headline>One <x:b>two</x:b></headline></contentMeta></newsItem>
      """
    #expect(outline(text) == "item\n  headline (headline): One two\n")
  }

  @Test func `takes a wrong namespace for a slip`() {
    let text =
      "<newsItem xmlns='urn:wrong'><contentMeta><headline>One</headline></contentMeta></newsItem>"
    #expect(
      outline(text).contains(
        "warning: 'urn:wrong' is not the namespace of NewsML-G2; it was read as if it were"))
  }

  @Test func `ends a broken message with the place where it broke`() {
    let text = """
      <newsMessage xmlns='\(Self.namespace)'>
      <newsItem><contentMeta><headline>One</headline></contentMeta></newsItem>
      <newsItem><contentMeta><headline>Two
      """
    #expect(outline(text).contains("fault: story:"))
    #expect(outline(text).contains("what came before it was read"))
    #expect(outline(text).contains("headline (headline): Two"))
  }

  /// What was written is read whatever somebody has done to the markup of the body since.
  @Test func `reads a body that was edited as any other`() throws {
    let text = """
      <newsItem xmlns='\(Self.namespace)' guid='urn:x:1'><catalog>\
      <scheme alias='wirecopy' uri='urn:wirecopy:term:'/></catalog><contentMeta>\
      <headline>One</headline></contentMeta><contentSet><inlineXML>\
      <html xmlns='http://www.w3.org/1999/xhtml'><body><div><p>Two <i>words</i></p></div>\
      <p class='creditline'>AFP</p></body></html></inlineXML></contentSet></newsItem>
      """
    var articles: [Article] = []
    let input = ReaderInput(source: MemorySource(Array(text.utf8)), name: "story")
    _ = try NewsMLG2Reader().read(input) { story in
      if case .article(let article) = story { articles.append(article) }
    }
    #expect(articles.map(\.headline) == ["One"])
    let emphasis = Mark(type: .emphasis, start: 4, end: 9)
    #expect(articles.first?.body == [.paragraph(RichText("Two words", marks: [emphasis]))])
  }

  @Test func `survives any bytes`() throws {
    let folder = try #require(
      Bundle.main.resourceURL.map { _ in SharedData.projectFolder })
    let whole = [UInt8](
      try Data(
        contentsOf: folder.appendingPathComponent(
          "Tests/ReadersTests/Fixtures/newsml/message.xml")))
    for cut in stride(from: 0, to: whole.count, by: 97) {
      _ = DraftOutline(of: Array(whole[..<cut]), reader: NewsMLG2Reader())
      var changed = whole
      changed[cut] = UInt8(truncatingIfNeeded: cut &* 31)
      _ = DraftOutline(of: changed, reader: NewsMLG2Reader())
    }
  }
}
