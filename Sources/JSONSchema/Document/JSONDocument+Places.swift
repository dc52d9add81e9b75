// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension JSONDocument {
  /// The path from the root to a value, such as "/articles/0/headline"; empty for the root.
  ///
  /// <https://www.rfc-editor.org/rfc/rfc6901>
  package func pointer(to target: Index) -> String {
    var pointer = ""
    var index = root
    while index != target {
      guard let step = step(from: index, to: target) else { return pointer }
      pointer += "/" + JSONPointer.escaped(step.token)
      index = step.child
    }
    return pointer
  }

  private func step(from container: Index, to target: Index) -> (token: String, child: Index)? {
    var child = container + 1
    for position in 0..<childCount(container) {
      let isMember = values[container].kind == .object
      let value = isMember ? child + 1 : child
      if target < next(value) {
        // A finding about a member's name points at its value.
        return (isMember ? text(child) : String(position), target == child ? target : value)
      }
      child = next(value)
    }
    return nil
  }

  /// Line and column in bytes, from 1, of an offset in the source.
  package func place(_ offset: Int) -> (line: Int, column: Int) {
    SourcePlace.of(offset, in: bytes)
  }

  /// Lines and columns of many offsets, for one look at the source.
  func places(_ offsets: [Int]) -> [(line: Int, column: Int)] {
    var places = offsets.map { _ in (line: 1, column: 1) }
    var line = 1
    var lineStart = 0
    var reached = 0
    for number in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      let offset = min(offsets[number], bytes.count)
      while reached < offset {
        if bytes[reached] == 0x0A {
          line += 1
          lineStart = reached + 1
        }
        reached += 1
      }
      places[number] = (line, offset - lineStart + 1)
    }
    return places
  }
}

/// Lines and columns of a text in bytes.
package enum SourcePlace {
  /// Line and column in bytes, from 1, of an offset.
  package static func of(_ offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var lineStart = 0
    for place in 0..<min(offset, bytes.count) where bytes[place] == 0x0A {
      line += 1
      lineStart = place + 1
    }
    return (line, min(offset, bytes.count) - lineStart + 1)
  }
}
