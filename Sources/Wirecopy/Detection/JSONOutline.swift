// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The names of the members of the first object of a JSON document, as far as its first bytes show.
struct JSONOutline {
  /// Names in printed order.
  private(set) var names: Set<String> = []
  /// The value of "version" where it is a string.
  private(set) var version = ""
  /// Whether the object stands inside an array.
  private(set) var isArray = false
  /// Whether another object follows on a line of its own: JSON Lines.
  private(set) var isLines = false

  /// Reads from a "{" or "[" on; nil where what follows is no JSON, such as "[Picture]".
  init?(_ view: PrefixView) {
    var view = view
    if view.current == UInt8(ascii: "[") {
      isArray = true
      view.index += 1
      view.skipBlanks()
      if view.current == UInt8(ascii: "]") { return }
      guard view.current == UInt8(ascii: "{") else { return nil }
    }
    view.index += 1
    view.skipBlanks()
    guard view.current == UInt8(ascii: "\"") || view.current == UInt8(ascii: "}") else {
      return nil
    }
    readMembers(&view)
    view.skipBlanks()
    isLines = !isArray && view.current == UInt8(ascii: "{")
  }

  private mutating func readMembers(_ view: inout PrefixView) {
    var depth = 1
    var isName = true
    var name = ""
    while let byte = view.current {
      switch byte {
      case UInt8(ascii: "\""):
        let text = Self.string(&view)
        if depth == 1, isName {
          name = text
          names.insert(text)
        } else if depth == 1, name == "version" {
          version = text
        }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          view.index += 1
          return
        }
      case UInt8(ascii: ":") where depth == 1: isName = false
      case UInt8(ascii: ",") where depth == 1: isName = true
      default: break
      }
      view.index += 1
    }
  }

  /// The string at hand; escapes stay as spelt, as no name that matters has one.
  private static func string(_ view: inout PrefixView) -> String {
    view.index += 1
    let start = view.index
    while let byte = view.current, byte != UInt8(ascii: "\"") {
      view.index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(view.index, view.bytes.count)
    view.index = end + 1
    guard end - start <= 200 else { return "" }
    return String(decoding: view.bytes[start..<end].map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
  }
}
