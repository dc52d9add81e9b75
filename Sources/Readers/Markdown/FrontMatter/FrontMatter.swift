// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Yams

/// The fields above a Markdown story, and where each stands.
struct FrontMatter {
  /// The fields in their printed order; texts, numbers and truths by what the canonical article has
  /// under that name.
  let fields: [JSONValue.Member]
  private let root: Node
  private let line: Int

  /// Reads YAML that begins in the line after `line`.
  init(_ yaml: ArraySlice<UInt8>, line: Int) throws {
    self.line = line
    do {
      root = try compose(yaml: String(decoding: yaml, as: UTF8.self), .basic) ?? Node([:])
    } catch let error as YamlError {
      throw FrontMatter.fault(error, line: line)
    }
    var reading = FrontMatterReading()
    guard case .object(let fields) = try reading.value(root, name: "", line: line) else {
      throw ReadError(
        .malformed, "the front matter is not a list of fields",
        advice: "write a name, a colon and a value in each line", line: line + 1, column: 1)
    }
    self.fields = fields
  }

  /// Whether Wirecopy, or somebody who knows its fields, wrote it: authors are persons, and no field
  /// has the name that other programs give it.
  var isOwn: Bool {
    guard case .array(let authors)? = fields.first(where: { $0.name == "authors" })?.value,
      !fields.contains(where: { Self.foreignNames.contains($0.name) })
    else { return false }
    return authors.allSatisfy { if case .object = $0 { true } else { false } }
  }

  private static let foreignNames: Set<String> = [
    "title", "date", "tags", "categories", "draft", "layout", "permalink", "author", "body",
  ]

  /// The article but for its body.
  func article() throws -> Article {
    do {
      return try Article(from: JSONValueDecoder(value: .object(fields)))
    } catch let error as DecodingError {
      let place = place(of: error.path)
      throw ReadError(
        .malformed, error.sentence(under: ""),
        advice: "'wirecopy templates show markdown-frontmatter' says what front matter may hold",
        line: place.line, column: place.column)
    }
  }

  /// Where the value at the end of a path stands, or the last of the path that does.
  private func place(of path: [any CodingKey]) -> (line: Int, column: Int) {
    var node = root
    for key in path {
      let next =
        key.intValue.map { $0 < node.sequence?.count ?? 0 ? node.sequence?[$0] : nil }
        ?? node.mapping?[Node(key.stringValue)]
      guard let next else { break }
      node = next
    }
    return (line + (node.mark?.line ?? 1), node.mark?.column ?? 1)
  }

  private static func fault(_ error: YamlError, line: Int) -> ReadError {
    var fault = ReadError(
      .malformed, "the front matter is not YAML", advice: "put texts with ':' or '#' in quotes",
      line: line + 1, column: 1)
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      fault.what += ": \(problem)"
      (fault.line, fault.column) = (line + mark.line, mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      fault.what = "the front matter says '\(duplicates.first ?? "")' twice"
      fault.advice = "leave one of them out"
      (fault.line, fault.column) = (line + context.mark.line, context.mark.column)
    default: break
    }
    return fault
  }
}

/// Makes values of YAML, no more of them than a document has bytes for.
private struct FrontMatterReading {
  /// References to what stands elsewhere could make endless values of a few lines.
  private static let mostValues = 200_000
  private var count = 0

  mutating func value(_ node: Node, name: String, line: Int) throws -> JSONValue {
    count += 1
    guard count <= Self.mostValues else {
      throw ReadError(
        .tooLarge, "the front matter holds more than \(Self.mostValues) values",
        advice: "write out what it refers to", line: line + (node.mark?.line ?? 1),
        column: node.mark?.column)
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, name: name)
    case .sequence(let sequence):
      return .array(try sequence.map { try value($0, name: name, line: line) })
    case .mapping(let mapping):
      var members: [JSONValue.Member] = []
      for (key, value) in mapping {
        guard let key = key.scalar?.string else { continue }
        members.append(JSONValue.Member(key, try self.value(value, name: key, line: line)))
      }
      return .object(members)
    case .alias: return .null
    }
  }

  private func scalar(_ scalar: Node.Scalar, name: String) -> JSONValue {
    guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
    switch scalar.string {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE":
      return Self.truths.contains(name) ? .boolean(true) : .string("true")
    case "false", "False", "FALSE":
      return Self.truths.contains(name) ? .boolean(false) : .string("false")
    default:
      return Self.numbers.contains(name) && Double(scalar.string) != nil
        ? .number(scalar.string) : .string(scalar.string)
    }
  }

  /// The fields of the canonical article that are no texts.
  private static let truths: Set<String> = ["inferred", "paywalled"]
  private static let numbers: Set<String> = [
    "version", "urgency", "latitude", "longitude", "width", "height", "length", "duration",
  ]
}

extension DecodingError {
  /// The names and places that lead to the value that does not fit.
  fileprivate var path: [any CodingKey] {
    switch self {
    case .keyNotFound(_, let context), .typeMismatch(_, let context),
      .valueNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath
    @unknown default: []
    }
  }
}
