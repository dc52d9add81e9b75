// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import NewsModel

/// Reads canonical JSON back: all that the JSON writers write, decided already, so no drafts.
package enum CanonicalReader {
  /// Yields the articles of a canonical document one by one.
  ///
  /// A lone article, and an array of articles, are read too.
  ///
  /// - Returns: the feed, nil where the document has none.
  /// - Throws: `ReadError` where it is no JSON or an article is not in canonical form.
  package static func readDocument(
    _ utf8: [UInt8], yield: (Article) throws -> Void
  ) throws -> Feed? {
    var parser = JSONParser(utf8, lenient: false)
    if try parser.beginArray() {
      try readArticles(&parser, at: "", yield: yield)
      return nil
    }
    guard try parser.beginObject() else {
      throw ReadError(.malformed, "the document is no JSON object", line: 1)
    }
    var feed: Feed?
    var others: [JSONValue.Member] = []
    var hasArticles = false
    while let name = try parser.nextMember() {
      switch name {
      case "articles":
        hasArticles = true
        guard try parser.beginArray() else {
          throw ReadError(.malformed, "'articles' is no array", advice: "give a list of articles")
        }
        try readArticles(&parser, at: "articles", yield: yield)
      case "feed": feed = try decode(Feed.self, from: parser.value(), at: "feed")
      default: others.append(JSONValue.Member(name, try parser.value()))
      }
    }
    if !hasArticles, others.contains(where: { $0.name == "body" || $0.name == "headline" }) {
      try yield(article(.object(others), at: ""))
    }
    return feed
  }

  /// The article of one line of JSON Lines.
  ///
  /// - Throws: `ReadError` where it is no JSON or not in canonical form.
  package static func readLine(_ utf8: [UInt8]) throws -> Article {
    try article(JSONValue.parse(utf8, lenient: false), at: "")
  }

  private static func readArticles(
    _ parser: inout JSONParser, at place: String, yield: (Article) throws -> Void
  ) throws {
    var index = 0
    while try parser.nextElement() {
      try yield(article(parser.value(), at: "\(place)[\(index)]"))
      index += 1
    }
  }

  private static func article(_ value: JSONValue, at place: String) throws -> Article {
    try decode(Article.self, from: value, at: place)
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, from value: JSONValue, at place: String
  ) throws -> Value {
    do {
      return try Value(from: JSONValueDecoder(value))
    } catch let error as DecodingError {
      throw fault(error, at: place)
    }
  }

  private static func fault(_ error: DecodingError, at place: String) -> ReadError {
    let context: DecodingError.Context? =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    var path = place
    for key in context?.codingPath ?? [] {
      let isIndex = key.intValue != nil
      path += (path.isEmpty || isIndex ? "" : ".") + key.stringValue
    }
    return ReadError(
      .malformed, "\(path.isEmpty ? "the article" : path): \(context?.debugDescription ?? "")",
      advice: "'Templates/article.schema.json' says what an article may hold")
  }
}
