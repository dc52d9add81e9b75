// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension HTMLEntities {
  /// The character of a name that HTML 4 does not have, or that stands without its semicolon, as UTF-8;
  /// nil where the name stands for itself. Without semicolon only the oldest names are read.
  /// <https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state>
  static func character(
    named name: UnsafeBufferPointer<UInt8>, isClosed: Bool
  ) -> [UInt8]? {
    guard name.count >= 2, name.count <= 32,
      let point = unsafe character(String(decoding: name, as: UTF8.self)),
      isClosed || point < 0x100
    else { return nil }
    var character: [UInt8] = []
    UTF8Text.append(point, to: &character)
    return character
  }
}
