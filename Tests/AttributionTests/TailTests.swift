// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

private let grammar = AttributionGrammar.standard

@Suite struct `Finding the credit that closes a paragraph` {
  @Test(arguments: [
    ("Die Lampe brennt, sagte er. (mit dpa)", "(mit dpa)"),
    ("Die Lampe brennt, sagte er. (dpa/lno)", "(dpa/lno)"),
    ("Die Lampe brennt, sagte er. dpa", "dpa"),
    ("A lâmpada acendeu. / AFP e EFE", "/ AFP e EFE"),
    ("A lâmpada acendeu. COLABOROU ANA SERRANO", "COLABOROU ANA SERRANO"),
    ("The lamp is lit. (PTI)", "(PTI)"),
    ("The lamp is lit. -- AFP", "-- AFP"),
    (
      "The lamp is lit. (Reporting by Nora Quill; Editing by Tom Reed)",
      "(Reporting by Nora Quill; Editing by Tom Reed)"
    ),
    (
      "The lamp is lit. Nora Quill contributed to this report.",
      "Nora Quill contributed to this report."
    ),
    ("Lampen er tændt. /ritzau/", "/ritzau/"),
    ("灯亮了。（新华社）", "（新华社）"),
  ])
  func `and where it starts`(text: String, expected: String) {
    let tail = grammar.tailCredit(text)
    #expect(tail?.text == expected)
    #expect(tail?.offset == text.unicodeScalars.count - expected.unicodeScalars.count)
  }

  @Test(arguments: [
    "She joined the team (Arsenal).", "The speed was 5 km/h", "He was 35 (born in London).",
    "His friends were Nora Quill and Tom Reed.", "The spokesman told the news agency AFP.",
    "He visited many countries (France, Spain).", "The lamp is lit. – inputs from",
  ])
  func `but none in running text`(text: String) {
    #expect(grammar.tailCredit(text) == nil)
  }
}
