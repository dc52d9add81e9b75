// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

private let first = """
  The harbour board of Osten voted on Tuesday to close the old swing bridge for good, after engineers \
  found cracks in two of its four main girders and told the town so in a letter.
  """
private let second = """
  Ferries will carry walkers and cyclists across the river until a new bridge opens, the board said, \
  and lorries will be sent round by way of Felde for as long as that takes.
  """

@Suite struct `A story in the data of a script` {
  private func lines(_ data: String) throws -> [String] {
    let draft = try page(
      """
      <title>Bridge closes for good</title><div id=app>Loading</div>
      <script type="application/json">\(data)</script>
      """)
    return draft.body.map(\.block.plainText)
  }

  @Test(arguments: [
    "\"body\": \"<p>\(first)</p><p>\(second)</p>\"", "\"text\": \"\(first)\\n\(second)\"",
    "\"paragraphs\": [\"\(first)\", \"\(second)\"]",
    "\"content\": [{\"type\": \"text\", \"content\": \"\(first)\"}, {\"content\": \"\(second)\"}]",
    "\"blocks\": [{\"children\": [{\"text\": \"\(first)\"}]}, {\"children\": [{\"text\": \"\(second)\"}]}]",
  ])
  func `is read where the page shows none`(member: String) throws {
    let found = try lines("{\"page\": {\"headline\": \"Bridge closes for good\", \(member)}}")
    #expect(found == [first, second])
  }

  @Test func `is none where the data bears another title`() {
    #expect(throws: ReadError.self) {
      try lines(
        "{\"headline\": \"Market hall opens\", \"body\": \"<p>\(first)</p><p>\(second)</p>\"}")
    }
  }
}
