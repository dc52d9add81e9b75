// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Evaluator {
  /// How long a value shown in a message may be.
  private static let shownLimit = 60

  /// What a message calls a value: 'headline', item 2 of 'authors', the document.
  func name(of value: Int) -> String {
    let pointer = document.pointer(to: value)
    guard let tokens = JSONPointer.tokens(pointer), let last = tokens.last else {
      return "the document"
    }
    guard let position = Int(last) else { return "'\(last)'" }
    guard let list = tokens.dropLast().last else { return "item \(position + 1)" }
    return "item \(position + 1) of '\(list)'"
  }

  static func words(_ types: Check.Types, joinedBy word: String = " and ") -> String {
    if types == [.number, .integer], word == " and " { return "a whole number" }
    let table: [(Check.Types, String)] = [
      (.null, "null"), (.boolean, "true or false"), (.number, "a number"),
      (.integer, "a whole number"), (.string, "a text"), (.array, "a list"),
      (.object, "an object"),
    ]
    return table.filter { types.contains($0.0) }.map { $0.1 }.joined(separator: word)
  }

  /// A value as it is spelt, cut where it is long.
  static func shown(_ document: JSONDocument, _ value: Int) -> String {
    switch document.kind(value) {
    case .null: return "null"
    case .boolean: return document.truth(value) ? "true" : "false"
    case .number: return cut(document.text(value))
    case .string, .name: return "'\(cut(document.text(value)))'"
    case .array: return "a list of \(document.childCount(value))"
    case .object: return "an object"
    }
  }

  static func count(_ count: Int, _ noun: String) -> String {
    "\(count == 0 ? "no" : String(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func cut(_ text: String) -> String {
    text.count > shownLimit ? text.prefix(shownLimit) + "…" : text
  }
}
