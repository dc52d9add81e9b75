// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Abbreviations explained where they stand: "Access Point (AP)" is a definition, no credit of the agency.
enum Acronym {
  /// True where a short form in capitals is made of the initials of a name of several words.
  static func stands(_ short: String, for name: String) -> Bool {
    let letters = short.utf8.filter { $0 != 0x2E }
    guard (2...6).contains(letters.count), letters.allSatisfy({ $0.isASCIICapital }) else {
      return false
    }
    var initials: [UInt8] = []
    var isStart = true
    for byte in name.utf8 {
      if isStart, byte.isASCIICapital { initials.append(byte) }
      isStart = byte == 0x20 || byte == 0x2D
    }
    return initials == letters
  }
}
