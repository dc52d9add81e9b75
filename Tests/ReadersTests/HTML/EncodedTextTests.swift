// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Readers

@Suite struct `Texts in tags and data of pages` {
  @Test(arguments: [
    ("<p>The harbour board</p> <a href=x>More</a>", "The harbour board More"),
    ("Fähren f&amp;uuml;r Osten", "Fähren für Osten"), ("<The Lantern> & Co", "<The Lantern> & Co"),
    ("5 < 6", "5 < 6"), ("Bread & butter; jam", "Bread & butter; jam"), ("A  b", "A b"),
  ])
  func `of attributes lose markup and what is encoded twice`(text: String, read: String) {
    #expect(EncodedText.ofAttribute(text) == read)
  }

  @Test(arguments: [
    ("Caf&eacute; <i>Osten</i>", "Café Osten"), ("F&amp;amp;uuml;r", "F&uuml;r"),
    ("F&amp;uuml;r", "Für"),
    ("&lt;p&gt;The board&lt;/p&gt;", "The board"), ("Osten", "Osten"),
  ])
  func `of scripts are read as templates have them`(text: String, read: String) {
    #expect(EncodedText.ofScript(text) == read)
  }
}
