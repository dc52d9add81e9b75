// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import CopyDesk

@Suite struct `Reading the words a language is told by` {
  private func word(_ text: String, at start: Int = 0) -> SmallWord {
    Array(text.utf8).withUnsafeBufferPointer { SmallWord($0, at: start) }
  }

  @Test(arguments: [
    "a", "the", "Lamp", "harbours", "harbourmen", "harbourmasters", "für", "ÜBER", "според",
    "harbourmastersassistant",
  ])
  func `ends where its letters end, wherever it stands`(text: String) {
    for tail in ["", " ", ", and on it goes", "4 of them, and more", "-line"] {
      for head in ["", " ", "well, "] {
        let start = head.utf8.count
        let found = word(head + text + tail, at: start)
        #expect(found.end == start + text.utf8.count)
        #expect(found.key == word(text).key)
      }
    }
  }

  @Test func `letters of ASCII count the same in both cases, and no two words are one`() {
    #expect(word("LaMp").key == word("lamp").key)
    let words = [
      "lamp", "lamps", "harbours", "harbourso", "harbourx", "für", "fur", "über", "Über",
    ]
    #expect(Set(words.map { word($0).key }).count == words.count)
  }

  @Test func `no word stands at a blank`() { #expect(word(" lamp").end == 0) }
}
