// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema
import NewsModel

/// Where the values of a JSON document stand in its text.
package struct JSONPlaces: Sendable {
  private let document: JSONDocument
  private var lines: LineNumbers
  /// The elements of long lists, so that asking for each of many articles stays linear.
  private var elements: [JSONDocument.Index: [JSONDocument.Index]] = [:]

  /// Reads a document; nil where it is no JSON.
  package init?(_ bytes: [UInt8]) {
    do {
      document = try JSONDocument(bytes)
    } catch {
      return nil
    }
    lines = LineNumbers(bytes)
  }

  /// Line and column in bytes, from 1, of the value at a path; where there is none, of what it would
  /// stand in.
  package mutating func place(of path: String) -> (line: Int?, column: Int?) {
    var index = document.root
    for step in path.split(separator: "/") {
      guard let next = child(String(step), of: index) else { break }
      index = next
    }
    let place = lines.place(of: document.offset(index))
    return (place.line, place.column)
  }

  private static let fewElements = 16

  private mutating func child(_ step: String, of index: JSONDocument.Index) -> JSONDocument.Index? {
    if let number = Int(step), document.kind(index) == .array {
      let children = elements[index] ?? document.elements(index)
      if children.count > Self.fewElements { elements[index] = children }
      return number >= 0 && number < children.count ? children[number] : nil
    }
    return step.withBytes { document.member($0, of: index) }
  }
}
