// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

private let grammar = AttributionGrammar.standard

private func kind(_ text: String) -> String {
  switch grammar.classify(text) {
  case .byline: "byline"
  case .dateline: "dateline"
  case .credit: "credit"
  case .copyright: "copyright"
  case .photo: "photo"
  case nil: "none"
  }
}

@Suite struct `Telling lines apart` {
  @Test(arguments: [
    ("By Nora Quill", "byline"), ("Von Petra Voss", "byline"), ("Nora Quill, BBC News", "byline"),
    ("By Staff Reports", "byline"), ("By Reuters", "byline"),
    ("OSLO (AP) — The lamp went out on Monday.", "dateline"),
    ("(Reuters) - The lamp went out on Monday.", "dateline"),
    ("OSLO — The lamp went out on Monday night.", "dateline"),
    ("Hallwik (Norwegen) - Am Montag ging die Lampe aus.", "dateline"),
    ("Hallwik (Lamp Oil) - Am Montag ging die Lampe aus.", "none"),
    ("(Reporting by Nora Quill; Editing by Tom Reed)", "credit"),
    ("Nora Quill contributed to this report.", "credit"), ("Source: Reuters", "credit"),
    ("(dpa)", "credit"), ("/ritzau/", "credit"), ("(HZ vom 15.05.2019/vit)", "credit"),
    ("(bis zum 15.05.2019)", "none"),
    ("© 2020 The Lantern. All rights reserved.", "copyright"),
    ("Nora Quill / Reuters", "photo"), ("Foto: dpa", "photo"),
    ("Fot. Nora Quill", "photo"), ("Fot. Nora Quill / PAP", "photo"),
    ("SOURCE Lantern Oil Ltd.", "credit"), ("SOURCE CODE RELEASED", "none"),
    ("bur-mel/tre/ann", "credit"), ("(Nora Quill / Associated Press)", "photo"),
    ("Nora Quill/AFP via Getty Images", "photo"),
    ("أحمد النجار- الفانوس- القاهرة:", "byline"),
  ])
  func `by their shape`(text: String, expected: String) {
    #expect(kind(text) == expected)
  }

  @Test(arguments: [
    "Reuters reported that the lamp went out.",
    "The lamp went out, according to AFP.",
    "By Monday the rebels had left the town.",
    "By contrast, the lamp stayed on.",
    "By clicking Subscribe you agree to our terms.",
    "By Price Range", "By Date Added", "By Company Size",
    "Von wegen", "Von Anfang an", "Von Januar an gilt die neue Regel",
    "Por ejemplo", "Par ailleurs", "PARIS HILTON - heiress",
    "Lamp Oil Agreement (DPA) - Terms of Supply",
    "LAMP OIL – the origin of light",
    "Sources say the deal is off",
    "The lamp may have contributed to the fire.",
    "With love from Paris", "Via Appia", "(mit Video)",
    "Nora Quill is a writer at The Lantern.",
    "Laut dpa ging die Lampe aus.",
    "به گزارش خبرگزاری تسنیم، چراغ خاموش شد.",
    "...FLOOD WARNING IN EFFECT... The lamp went out.",
    "Copyright Policy",
  ])
  func `and running text from all of them`(text: String) {
    #expect(kind(text) == "none")
  }

  @Test func `reads any bytes without fault`() {
    let odd = [
      "", "(", ")", "((", "/", "©", "(c)", "By", "By ,", "(By", "Von:", "[]", "【】", "新华社", "(=)",
      "Source: ,",
      "(jane@example.com)", "jane@example.com :", "jane@example.com |", ") jane@x.com (Jane Doe",
      "jane@example.com (", "The end.（新华社）" + String(repeating: ".", count: 1000),
      String(repeating: "aB", count: 20000), String(repeating: "a_", count: 20000),
      "a﷽@b.example", "@", "\u{0}", String(repeating: "(", count: 3000),
      String(repeating: "Reporting by ", count: 400), String(repeating: "A/", count: 900),
    ]
    for text in odd {
      _ = grammar.classify(text)
      _ = grammar.byline(text)
      _ = grammar.dateline(text)
      _ = grammar.credit(text)
      _ = grammar.tailCredit(text)
      _ = grammar.copyright(text)
    }
  }
}
