// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Keeping a daybook` {
  /// A story of a feed, its author, outlet and language among a few that come back.
  private func story(_ number: Int) -> Draft {
    let authors = ["Jane Doe", "Lenn Courier", "AFP", "Staff", "José Núñez (Oberlenn)", "jdoe"]
    var draft = Draft.item(
      .says(.headline, "Bridge \(number) opens", .element, "title"),
      .says(.language, number / 12 % 2 == 0 ? "en" : "de", .element, "language"),
      .says(.author, authors[number % authors.count], .element, "dc:creator"),
      .says(.author, authors[number / 5 % authors.count], .jsonField, "author"),
      .says(
        .url, number / 7 % 2 == 0 ? "https://lenncourier.example/\(number)" : "/\(number)",
        .element,
        "link"))
    if number % 4 == 0 {
      draft.note(
        .author, Person(name: "Jane Doe", email: "j@example.org"), Evidence.Origin(.element))
    }
    draft.feed = FeedReference(title: number / 9 % 2 == 0 ? "Lenn Courier" : nil)
    return draft
  }

  @Test func `changes no article`() {
    let daybook = Daybook()
    for number in 0..<200 {
      let draft = story(number)
      #expect(CopyDesk().edit(draft, daybook: daybook) == CopyDesk().edit(draft))
    }
  }

  @Test func `changes none where there are more authors than it holds`() {
    let daybook = Daybook()
    for number in 0..<1200 {
      let draft = Draft.item(.says(.author, "Jane Doe the \(number % 400)", .element, "author"))
      #expect(CopyDesk().edit(draft, daybook: daybook) == CopyDesk().edit(draft))
    }
  }
}
