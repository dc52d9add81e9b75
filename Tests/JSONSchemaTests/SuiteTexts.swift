// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

@testable import JSONSchema

/// The schemas and values of a file of the official suite, byte by byte as they stand there.
struct SuiteTexts {
  private(set) var schemas: [[UInt8]] = []
  private(set) var values: [[[UInt8]]] = []

  init(_ bytes: [UInt8]) throws {
    let document = try JSONDocument(bytes)
    func text(_ value: Int) -> [UInt8] {
      // A value ends before the comma or bracket in front of what comes next.
      var end =
        document.next(value) < document.count ? document.offset(document.next(value)) : bytes.count
      while (try? JSONDocument(Array(bytes[document.offset(value)..<end]))) == nil { end -= 1 }
      return Array(bytes[document.offset(value)..<end])
    }
    for group in document.elements(document.root) {
      schemas.append(document.member("schema", of: group).map(text) ?? [])
      let tests = document.member("tests", of: group).map { document.elements($0) } ?? []
      values.append(tests.map { document.member("data", of: $0).map(text) ?? [] })
    }
  }
}
