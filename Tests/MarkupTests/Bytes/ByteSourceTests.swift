// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

@Suite struct `Reading bytes` {
  @Test func `a peeked source is read from its start`() throws {
    let bytes = (0..<200).map { UInt8($0) }
    for peek in [0, 1, 100, 200, 300] {
      let source = try PeekedSource(MemorySource(bytes), peek: peek)
      #expect(source.prefix == Array(bytes.prefix(peek)))
      #expect(try source.readAll(limit: 200) == bytes)
    }
  }

  @Test func `more than the limit is refused`() {
    let source = MemorySource([UInt8](repeating: 0, count: 201))
    #expect(throws: MarkupError("the document is larger than 200 bytes")) {
      try source.readAll(limit: 200)
    }
  }
}
