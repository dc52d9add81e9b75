// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Attribution

@Suite struct `Where a closing credit may start` {
  private func starts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let all = bytes.withUnsafeBufferPointer { TailStarts($0).all }
    let first = bytes.withUnsafeBufferPointer { TailStarts($0).first }
    #expect(all.count == 12 || first == all.first)
    return all.map { String(decoding: bytes[$0...], as: UTF8.self) }
  }

  @Test(arguments: [
    ("The lamp is lit. Nora Quill", ["Nora Quill"]),
    (
      "The lamp is lit! It burns? “Yes.” Nora Quill",
      ["It burns? “Yes.” Nora Quill", "“Yes.” Nora Quill", "Nora Quill"]
    ),
    ("The lamp is lit (it burns) at sea. (AFP)", ["(AFP)"]),
    ("The lamp is lit.（新华社）", ["（新华社）"]),
    ("The lamp is lit – AFP", ["– AFP"]),
    ("The lamp is lit - AFP", ["- AFP"]),
    ("The lamp is lit /AFP", ["/AFP"]),
    ("The lamp is lit./AFP", ["/AFP"]),
    ("The lamp is lit\nAFP", ["AFP"]),
    ("The lamp (the old one) is lit", ["(the old one) is lit", "is lit"]),
    ("The lamp and/or the bell", []), ("The lamp is lit", []), ("...", []),
  ])
  func `behind a sentence, at a bracket, a slash, a dash, a line break`(
    text: String, expected: [String]
  ) {
    #expect(starts(text) == expected)
  }

  @Test(arguments: 0..<24)
  func `wherever they stand`(shift: Int) {
    let words = String(repeating: "a", count: shift)
    #expect(starts("Lamp \(words) is lit. Nora \(words) /AFP") == ["Nora \(words) /AFP", "/AFP"])
    #expect(starts("Lamp \(words) is “lit” Nora \(words)") == ["Nora \(words)"])
  }

  @Test func `the last ones, near the end`() {
    let text = String(repeating: "A lamp is lit. ", count: 100) + "Nora Quill"
    let found = starts(text)
    #expect(found.count == 12)
    #expect(found.last == "Nora Quill")
  }
}
