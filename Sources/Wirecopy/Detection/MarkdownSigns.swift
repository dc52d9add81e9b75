// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Tells Markdown from plain text by its front matter: nothing else in it is sure.
enum MarkdownSigns {
  /// Whether a document begins with a line of "---" and a field of YAML under it, and another such
  /// line follows; where that lies beyond the first bytes, the field is enough.
  static func hasFrontMatter(_ view: PrefixView) -> Bool {
    var lines = Lines(view: view)
    guard lines.next().map(isRule) ?? false, let first = lines.next(), isField(first) else {
      return false
    }
    while let line = lines.next() {
      if isRule(line) { return true }
    }
    return view.bytes.count >= FormatDetector.prefixLength - 4
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.prefix(3).elementsEqual("---".utf8) && line.dropFirst(3).allSatisfy { $0 <= 0x20 }
  }

  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == UInt8(ascii: "#") { return true }
    let name = line.prefix {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "\""), UInt8(ascii: "'"):
        true
      default: false
      }
    }
    return !name.isEmpty && line.dropFirst(name.count).first == UInt8(ascii: ":")
  }

  private struct Lines {
    let view: PrefixView
    var index: Int

    init(view: PrefixView) {
      self.view = view
      index = view.index
    }

    mutating func next() -> ArraySlice<UInt8>? {
      guard index < view.bytes.count else { return nil }
      let start = index
      while index < view.bytes.count, view.bytes[index] != 0x0A { index += 1 }
      let line = view.bytes[start..<index]
      index += 1
      return line.last == 0x0D ? line.dropLast() : line
    }
  }
}
