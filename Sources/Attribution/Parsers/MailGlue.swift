// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Surnames that lost the blank before a mail address: "Jane Doe Poejane.doe@example.com".
enum MailGlue {
  /// The surname and the address, where the address begins with the first name already read.
  static func split(_ text: String, after name: String) -> (surname: String, address: String)? {
    guard let first = name.split(separator: " ").first, let head = text.utf8.first,
      head.isASCIICapital
    else { return nil }
    let key = folded(String(first))
    let bytes = Array(text.utf8)
    guard let at = bytes.firstIndex(of: 0x40), key.count > 1 else { return nil }
    for start in 2..<max(3, at) where start + key.count <= at {
      if Array(bytes[start..<start + key.count]) == key {
        return (
          String(decoding: bytes[..<start], as: UTF8.self),
          String(decoding: bytes[start...], as: UTF8.self)
        )
      }
    }
    return nil
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.unicodeScalars.compactMap { UInt8(exactly: Letters.folded($0.value)) }
  }
}
