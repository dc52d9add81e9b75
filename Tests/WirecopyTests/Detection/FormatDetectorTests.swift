// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import Testing

@testable import Wirecopy

@Suite struct `Telling formats by their bytes` {
  private func format(_ text: String, name: String = "") throws -> String {
    try FormatDetector.detect(Array(text.utf8), name: name).format
  }

  private func message(_ bytes: [UInt8]) -> String {
    do {
      return try FormatDetector.detect(bytes).format
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>", "rss"),
    ("<!-- a note --><r:rss xmlns:r=\"http://backend.userland.com/RSS2\"/>", "rss"),
    ("<channel><title>Harwick</title><item/></channel>", "rss"),
    ("\n\n<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'/>", "atom"),
    ("<!DOCTYPE rss [<!ENTITY a \"b>c\">]><rss/>", "rss"),
    ("Warning: line 3\n<?xml version=\"1.0\"?><rss version=\"2.0\"/>", "rss"),
    ("<br />\n<b>Warning</b>: line 3<br />\n<rss version=\"2.0\"/>", "rss"),
    ("<!-- made in 0.2 s -->\n\u{FEFF}<?xml version=\"1.0\"?><rss version=\"2.0\"/>", "rss"),
    ("<html><body><feed\n xmlns=\"http://www.w3.org/2005/Atom\"/></body></html>", "atom"),
    ("<html><body><feedback/><rsvp/></body></html>", "html"),
    ("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>", "rdf"),
    ("<CHANNEL HREF=\"http://www.example.org/\"><ITEM/></CHANNEL>", "cdf"),
    ("<Channel xmlns=\"http://purl.org/net/rss1.1#\"/>", "rss"),
    ("<?xml version=\"1.0\"?><entry xmlns=\"http://www.w3.org/2005/Atom\"/>", "atom"),
    ("<item><title>The ferry</title></item>", "rss"),
    ("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"/>", "newsml-g2"),
    ("<ns0:newsMessage xmlns:ns0=\"http://iptc.org/std/nar/2006-10-01/\"/>", "newsml-g2"),
    ("<NewsML/>", "newsml1"),
    ("<nitf/>", "nitf"),
    ("<?xml version=\"1.0\"?><opml version=\"2.0\"><head/></opml>", "opml"),
    ("<!doctype html><title>Harwick</title>", "html"),
    ("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C\"><html/>", "html"),
    ("<HTML><BODY>", "html"),
    ("<div><p>A part of a page.</p></div>", "html"),
    ("<x-story><body><p>Custom elements first.</p></body></x-story>", "html"),
  ])
  func `markup by its first element`(text: String, wanted: String) throws {
    #expect(try format(text) == wanted)
  }

  @Test func `markup on a mainframe`() throws {
    // "<?xml version='1.0'?><rss/>" in EBCDIC
    let bytes: [UInt8] = [
      0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99, 0xA2, 0x89, 0x96, 0x95, 0x7E, 0x7D,
      0xF1, 0x4B, 0xF0, 0x7D, 0x6F, 0x6E, 0x4C, 0x99, 0xA2, 0xA2, 0x61, 0x6E,
    ]
    #expect(try FormatDetector.detect(bytes).format == "rss")
  }

  @Test func `Markdown by its front matter, and where that is missing by its name`() throws {
    #expect(try format("---\ntitle: One\n---\n\n<html> is a tag") == "markdown")
    #expect(try format("\u{FEFF}---\r\n# note\r\nid: 1\r\n---\r\n") == "markdown")
    #expect(try format("---\n\nA rule above words\n\n---\n") == "text")
    #expect(try format("---\ntitle: never closed\n\nWords", name: "a.txt") == "text")
    #expect(try format("# Harwick\n\nWords", name: "harwick.MD.gz") == "markdown")
    #expect(try format("# Harwick\n\nWords") == "text")
  }

  @Test(arguments: [
    ("{\"wirecopy\": \"1\", \"articles\": []}", "json"),
    ("[{\"headline\": \"One\", \"body\": []}]", "json"),
    ("{\"headline\": \"One\", \"authors\": [], \"body\": []}\n", "jsonl"),
    ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", "jsonfeed"),
    ("{\"rss\": {\"version\": \"2.0\", \"channel\": {}}}", "rss-json"),
    ("{\"title\": \"Harwick\", \"items\": [{\"id\": \"1\"}]}", "jsonfeed"),
    ("{\"url\": \"https://example.org/\", \"html\": \"<p>\"}\n", "pages"),
    ("{\"html\": \"<p>{\\\"uri\\\": 1}</p>\", \"url\": \"https://example.org/\"}\n", "pages"),
    ("{\"uri\": \"urn:1\", \"versioncreated\": \"2016\"}", "ninjs"),
  ])
  func `JSON by its names`(text: String, wanted: String) throws {
    #expect(try format(text) == wanted)
  }

  @Test func `plain text, and where a name helps`() throws {
    #expect(try format("Harwick will rebuild its wall.") == "text")
    #expect(try format("[Picture] The wall of Harwick") == "text")
    #expect(try format("{Harwick}") == "text")
    #expect(try format("2 < 3, says the council") == "text")
    #expect(try format("Harwick will rebuild.", name: "page.HTM.gz") == "html")
    #expect(try format("One.<br>Two.<br>Three.<br>") == "html")
    #expect(try format("\u{16}\u{16}\u{1}W2870\u{1F}HARWICK") == "text")
  }

  @Test func `text and markup in every width of Unicode`() throws {
    let feed = "<?xml version=\"1.0\"?><rss/>"
    let encodings: [String.Encoding] = [
      .utf8, .utf16, .utf16BigEndian, .utf16LittleEndian, .utf32, .utf32BigEndian,
      .utf32LittleEndian,
    ]
    for encoding in encodings {
      let bytes = try #require(feed.data(using: encoding))
      #expect(try FormatDetector.detect([UInt8](bytes)).format == "rss")
    }
  }

  @Test func `what is no news is named`() {
    let advice = "'wirecopy formats' lists what can be read"
    #expect(
      message([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        == "this is a PNG picture, not news; \(advice)")
    #expect(message(Array("%PDF-1.7".utf8)) == "this is a PDF document, not news; \(advice)")
    #expect(
      message(Array("PK\u{3}\u{4}".utf8))
        == "this is a ZIP archive or office document, not news; \(advice)")
    #expect(message([0, 0, 1, 2, 0, 5, 6, 7, 8]) == "this is a binary file, not news; \(advice)")
    #expect(
      message(Array("<?xml version='1.0'?><project/>".utf8))
        == "the root element 'project' belongs to no news format; \(advice)")
    #expect(
      message(Array("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>".utf8))
        == "the root element 'urlset' is that of a sitemap, which lists pages and holds no story; "
        + "fetch the pages it lists and convert those")
    #expect(
      message(Array("{\"name\": \"left-pad\"}".utf8))
        == "the JSON is of no format known here; give canonical JSON, a JSON Feed, RSS in JSON, "
        + "or lines of {\"url\", \"html\"}")
    #expect(message([]) == "the file is empty; give a file that holds a story")
    #expect(
      message([0xEF, 0xBB, 0xBF, 0x0A])
        == "the file holds nothing but white space; give a file that holds a story")
  }

  @Test func `bytes that say nothing throw nothing but faults`() {
    var generator = SystemRandomNumberGenerator()
    for length in 0..<400 {
      let opening = ["", "<", "{\"", "[{\"", "<?xml", "<!DOCTYPE x ["][length % 6]
      let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = message(Array(opening.utf8) + noise)
    }
  }
}
