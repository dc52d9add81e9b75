// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// The data of scripts, those that are JSON and those that assign some.
enum ScriptData {
  /// Levels of arrays and objects that are looked at.
  private static let deepest = 64

  /// The data of a script; nil where it holds none, or has more or fewer bytes.
  static func value(
    of script: Int, in tree: HTMLTree, bytes allowed: ClosedRange<Int> = 0...Int.max
  ) -> JSONValue? {
    var bytes: [UInt8] = []
    tree.appendText(of: script, to: &bytes)
    guard allowed.contains(bytes.count), let start = bytes.firstIndex(of: 0x7B),
      let end = bytes.lastIndex(of: 0x7D), start < end
    else { return nil }
    // What is no JSON is a program, and no fault of the page.
    return try? JSONValue.parse(Array(bytes[start...end]), lenient: true)
  }

  /// Hands out the members of each object one of whose values is a title, the outermost first.
  static func forEachTitledObject(
    in data: JSONValue, isTitle: (JSONValue) -> Bool, depth: Int = 0,
    _ body: ([JSONValue.Member]) -> Void
  ) {
    guard depth < deepest else { return }
    switch data {
    case .array(let values):
      for value in values {
        forEachTitledObject(in: value, isTitle: isTitle, depth: depth + 1, body)
      }
    case .object(let members):
      if members.contains(where: { isTitle($0.value) }) { body(members) }
      for member in members {
        forEachTitledObject(in: member.value, isTitle: isTitle, depth: depth + 1, body)
      }
    default: break
    }
  }
}
