// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

@testable import Readers

@Suite struct `Reading line by line` {
  private func lines(_ text: String) throws -> [String] {
    let reader = LineReader(MemorySource(Array(text.utf8)))
    var lines: [String] = []
    while let line = try reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    #expect(reader.number == lines.count)
    return lines
  }

  @Test func `with and without an end to the last line`() throws {
    #expect(try lines("") == [])
    #expect(try lines("one\ntwo") == ["one", "two"])
    #expect(try lines("one\r\n\r\ntwo\n") == ["one", "", "two"])
  }

  @Test func `with lines longer than what is read at once`() throws {
    let long = String(repeating: "Harwick ", count: 20_000)
    #expect(try lines("one\n\(long)\nthree\n\(long)") == ["one", long, "three", long])
  }
}
