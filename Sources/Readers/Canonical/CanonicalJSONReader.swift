// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Reads the canonical JSON document, `{"wirecopy":"1","articles":[…],"feed":{…}}`; a list of articles
/// and a lone article, too.
///
/// The bytes are taken into memory; the articles are made one by one. Members that the contract does
/// not know are passed over.
public struct CanonicalJSONReader: ArticleReader {
  /// "json"
  public static let format = "json"

  /// A reader.
  public init() {}

  /// Yields the articles of a document one by one.
  ///
  /// - Returns: the document's `feed`.
  /// - Throws: `ReadError` with line and column; whatever `yield` throws.
  public func read(_ input: ReaderInput, yield: (Article) throws -> Void) throws -> Feed? {
    let bytes = try input.readDocument()
    guard !bytes.isEmpty else { throw ReadError(.empty, "the document is empty") }
    var parser = JSONParser(bytes, lenient: false, depthLimit: JSONValueDecoder.depthLimit)
    let feed = try readDocument(&parser, yield: yield)
    try parser.skipBlanks()
    if parser.index < bytes.count { throw parser.fault("there is text after the JSON value") }
    return feed
  }

  private func readDocument(
    _ parser: inout JSONParser, yield: (Article) throws -> Void
  ) throws -> Feed? {
    let start = parser.index
    if try parser.beginArray() {
      try readElements(&parser, of: "", yield: yield)
      return nil
    }
    guard try parser.beginObject() else {
      throw parser.fault("the document is not a JSON object")
    }
    var feed: Feed?
    var hasArticles = false
    var others: [JSONValue.Member] = []
    while let name = try parser.nextMember() {
      switch name {
      case "wirecopy": try checkVersion(&parser)
      case "articles":
        hasArticles = true
        try parser.skipBlanks()
        guard try parser.beginArray() else { throw parser.fault("'articles' is not an array") }
        try readElements(&parser, of: name, yield: yield)
      case "feed": feed = try parser.decode(Feed.self, as: name)
      default: others.append(JSONValue.Member(name, try parser.value()))
      }
    }
    if hasArticles { return feed }
    guard others.contains(where: { $0.name == "body" || $0.name == "headline" }) else {
      throw ReadError(.malformed, "the document has no 'articles'")
    }
    parser.index = start
    try yield(try parser.decode(Article.self, as: ""))
    return feed
  }

  private func checkVersion(_ parser: inout JSONParser) throws {
    let start = parser.index
    let version = try parser.value()
    guard version.scalarText != "1" else { return }
    parser.index = start
    var fault = parser.fault(
      "'wirecopy' is not \"1\", the version of the format that is known here")
    fault.advice = "read it with a newer wirecopy"
    throw fault
  }

  private func readElements(
    _ parser: inout JSONParser, of name: String, yield: (Article) throws -> Void
  ) throws {
    var index = 0
    while try parser.nextElement() {
      try yield(try parser.decode(Article.self, as: "\(name)[\(index)]"))
      index += 1
    }
  }
}

extension JSONParser {
  /// The value at hand as a value of the model; messages call it by `name`.
  mutating func decode<Value: Decodable>(_ type: Value.Type, as name: String) throws -> Value {
    try skipBlanks()
    let start = index
    let value = try value()
    do {
      return try type.init(from: JSONValueDecoder(value: value))
    } catch let error as DecodingError {
      index = start
      var fault = fault(error.sentence(under: name))
      fault.advice = "'Templates/article.schema.json' says what an article may hold"
      throw fault
    }
  }
}
