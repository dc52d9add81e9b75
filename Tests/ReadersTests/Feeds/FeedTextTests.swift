// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Readers

@Suite struct `Reading the texts of feeds` {
  @Test(arguments: [
    ("AT&amp;T", true), ("&#8217;", true), ("a < b", false), ("if (a<b) c>d", false),
    ("fish & chips; more", false), ("<b>bold</b>", true), ("of <b> and <i>", false),
    ("one<br>two", true), ("<img src=x>", true), ("<!-- x -->", true), ("a <unknown/> b", true),
    ("", false), ("&", false), ("<", false), ("&;", false),
  ])
  func `text looks like markup or does not`(text: String, expected: Bool) {
    #expect(TextForm.looksLikeMarkup(Array(text.utf8)[...]) == expected)
  }

  @Test func `type and mode say how a text is read`() {
    func form(_ type: String?, _ mode: String? = nil) -> TextForm {
      TextForm(type: type, mode: mode, otherwise: .unsure)
    }
    #expect(form(nil) == .unsure)
    #expect(form("text") == .plain)
    #expect(form("HTML") == .html)
    #expect(form("text/html; charset=utf-8") == .html)
    #expect(form("xhtml") == .xhtml)
    #expect(form("image/svg+xml") == .xhtml)
    #expect(form("application/octet-stream") == .base64)
    #expect(form("image/png") == .binary)
    #expect(form("text/html", "escaped") == .html)
    #expect(form("text/html", "base64") == .base64)
    #expect(form("text/html", "xml") == .xhtml)
    #expect(form(nil, "escaped") == .unsure)
    #expect(form("nonsense") == .unsure)
  }

  @Test(arguments: [
    ("TWFu", "Man"), ("TWE=", "Ma"), ("TQ==", "M"), ("TQ", "M"), (" T W\nFu ", "Man"), ("", ""),
  ])
  func `base64 is decoded with and without padding`(text: String, expected: String) {
    #expect(Base64.decode(Array(text.utf8)[...]) == Array(expected.utf8))
  }

  @Test(arguments: ["T", "TW!u", "TWFuT"]) func `what is no base64 is refused`(text: String) {
    #expect(Base64.decode(Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: [
    "http://purl.org/dc/elements/1.1/", "https://purl.org/dc/elements/1.1",
    " http://PURL.org/dc/elements/1.1/ ", "http://www.purl.org/dc/elements/1.1#",
  ])
  func `a namespace is known in every spelling`(address: String) {
    #expect(FeedVocabularies.vocabulary(namespace: address) == DublinCore.self)
  }

  @Test func `every vocabulary is spelt as it is looked up`() {
    for vocabulary in FeedVocabularies.all {
      for namespace in vocabulary.namespaces {
        #expect(FeedVocabularies.normalizedNamespace(namespace) == namespace)
        #expect(FeedVocabularies.vocabulary(namespace: namespace) == vocabulary)
      }
      for prefix in vocabulary.prefixes {
        #expect(FeedVocabularies.vocabulary(prefix: prefix) == vocabulary)
      }
      let names = vocabulary.elements.map { $0.name.lowercased() }
      #expect(Set(names).count == names.count)
    }
  }
}
