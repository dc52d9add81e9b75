// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema
import NewsModel

extension GoldenNode {
  /// Reads JSON, or JSON Lines as a list of their values.
  init(json bytes: [UInt8]) throws(ReadError) {
    do {
      self = try GoldenNode(document: JSONDocument(bytes), bytes)
    } catch {
      guard let lines = Self.lines(bytes) else {
        throw ReadError(
          .malformed, "this is no JSON: \(error.message)", line: error.line, column: error.column)
      }
      self = lines
    }
  }

  private init(document: JSONDocument, _ bytes: [UInt8]) {
    var lines = LineNumbers(bytes)
    self.init(document, document.root, path: "", lines: &lines)
  }

  /// Values line by line; nil where there are not several of them.
  private static func lines(_ bytes: [UInt8]) -> GoldenNode? {
    var items: [GoldenNode] = []
    let pieces = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, piece) in pieces.enumerated() where piece.contains(where: { $0 > 0x20 }) {
      do {
        let document = try JSONDocument(Array(piece))
        var lines = LineNumbers(Array(piece))
        var item = GoldenNode(document, document.root, path: "/\(items.count)", lines: &lines)
        item.setLine(number + 1)
        items.append(item)
      } catch {
        return nil
      }
    }
    return items.count < 2 ? nil : GoldenNode(content: .list(items), path: "", line: 1, column: 1)
  }

  private init(
    _ document: JSONDocument, _ index: JSONDocument.Index, path: String, lines: inout LineNumbers
  ) {
    let place = lines.place(of: document.offset(index))
    self.path = path
    (line, column) = (place.line, place.column)
    switch document.kind(index) {
    case .null: content = .scalar(.null, "null")
    case .boolean: content = .scalar(.boolean, document.truth(index) ? "true" : "false")
    case .number: content = .scalar(.number, document.text(index))
    case .string, .name: content = .scalar(.text, document.text(index))
    case .array:
      var items: [GoldenNode] = []
      for (number, element) in document.elements(index).enumerated() {
        items.append(GoldenNode(document, element, path: "\(path)/\(number)", lines: &lines))
      }
      content = .list(items)
    case .object:
      var members: [Member] = []
      for (nameIndex, value) in document.members(index) {
        let name = document.text(nameIndex)
        let step = "\(path)/\(JSONPointer.escaped(name))"
        members.append(
          Member(name: name, node: GoldenNode(document, value, path: step, lines: &lines)))
      }
      content = .object(members)
    }
  }

  private mutating func setLine(_ number: Int) {
    line = number
    switch content {
    case .list(var items):
      for index in items.indices { items[index].setLine(number) }
      content = .list(items)
    case .object(var members):
      for index in members.indices { members[index].node.setLine(number) }
      content = .object(members)
    case .scalar, .element, .block: break
    }
  }

  /// A template may leave out the quotes: `"version": {{number}}` is read as `"version": "{{number}}"`.
  static func quotingPlaceholders(_ bytes: [UInt8]) -> [UInt8] {
    var quoted: [UInt8] = []
    var isInText = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if isInText, byte == UInt8(ascii: "\\"), place + 1 < bytes.count {
        quoted += bytes[place...(place + 1)]
        place += 2
        continue
      }
      if byte == UInt8(ascii: "\"") { isInText.toggle() }
      guard !isInText, let end = placeholderEnd(bytes, place) else {
        quoted.append(byte)
        place += 1
        continue
      }
      quoted.append(UInt8(ascii: "\""))
      quoted += bytes[place..<end]
      quoted.append(UInt8(ascii: "\""))
      place = end
    }
    return quoted
  }

  /// Where the placeholder that begins at a place ends; nil where none does.
  private static func placeholderEnd(_ bytes: [UInt8], _ place: Int) -> Int? {
    guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "{"),
      bytes[place + 1] == UInt8(ascii: "{")
    else { return nil }
    let inner = bytes[(place + 2)...].prefix(80)
    guard
      let close = inner.firstIndex(where: { [UInt8(ascii: "}"), UInt8(ascii: "\"")].contains($0) }),
      close + 1 < bytes.count, bytes[close] == UInt8(ascii: "}"),
      bytes[close + 1] == UInt8(ascii: "}")
    else { return nil }
    return close + 2
  }
}
