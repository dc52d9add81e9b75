// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Readers

/// One line of a file of fetched pages: `{"url": "https://…", "html": "<!DOCTYPE html>…"}`.
struct PageRecord {
  /// The page's address; nil where the record gives none.
  let url: String?
  /// The page, in UTF-8 whatever it declares.
  let html: [UInt8]

  /// Reads a line.
  init(_ line: [UInt8]) throws {
    let value = try JSONValue.parse(line, lenient: false)
    guard let text = value["html"]?.string else {
      throw ReadError(
        .malformed, "the record has no 'html'", advice: "give {\"url\": …, \"html\": …} a line")
    }
    html = Array(text.utf8)
    url = value["url"]?.string
  }

  var source: MemorySource { MemorySource(html) }

  var options: Converter.ReadingOptions {
    Converter.ReadingOptions(format: "html", charset: "utf-8", url: url)
  }
}
