// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import CopyDesk

@Suite struct `Folding texts to compare them` {
  @Test(arguments: [
    ("The Quay, Again", "the quay again"), ("  “The Quay” — again… ", "the quay again"),
    ("ÉCOLE d’été à l'Île", "ecole dete a lile"), ("ÀÖØÞ×àöøþ÷ÿŸ", "aoot aoot yy"),
    ("Große STRAẞE, 5 €", "große straße 5"), ("İZMİR ve Şile", "izmir ve sile"),
    ("НОВОСТИ ДНЯ: Ёлка", "новости дня елка"), ("ΟΔΟΣ οδός", "οδοσ οδοσ"),
    ("Z\u{301}ARY so\u{AD}ft", "zary soft"), ("東京・新聞", "東京 新聞"), ("Ｗｉｒｅ", "wire"),
    ("—“”", ""), ("Quay`s", "quay s"), ("Quay`s é", "quays e"), ("𝔄b 🙂 c", "𝔄b c"),
  ])
  func `lower case, no accents, words parted by one blank`(text: String, key: String) {
    #expect(FoldedText.key(text) == key)
  }
}
