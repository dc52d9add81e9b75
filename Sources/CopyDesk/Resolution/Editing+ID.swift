// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// The source's own identifier, else one derived from what makes the story this story.
  mutating func decideID() {
    if let id = choose(.id, .identifier) {
      article.id = id
      return
    }
    var hash = StableHash()
    if let url = article.url {
      hash.add(url)
    } else {
      hash.add(article.headline ?? "")
      hash.add(article.published?.description ?? "")
      hash.add(article.body.lazy.map(\.plainText).first { !$0.isEmpty } ?? "")
    }
    let id = "urn:wirecopy:\(hash.text)"
    article.id = id
    record(
      Decision(
        field: "id", value: id,
        rule: article.url == nil
          ? "derived from headline, date and first words: the source gives no identifier"
          : "derived from the address: the source gives no identifier"))
  }
}

/// FNV-1a over 128 bits: the same on every machine and in every run, which Swift's own hashing is
/// not.
/// <https://datatracker.ietf.org/doc/draft-eastlake-fnv/>
struct StableHash {
  private var high: UInt64 = 0x6c62_272e_07bb_0142
  private var low: UInt64 = 0x62b8_2175_6295_c58d

  /// Adds a text and a mark of its end, so that "ab", "c" and "a", "bc" differ.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    low ^= UInt64(byte)
    // The prime is 2^88 + 0x13b.
    let product = low.multipliedFullWidth(by: 0x13b)
    high = high &* 0x13b &+ product.high &+ (low << 24)
    low = product.low
  }

  /// Thirty-two hexadecimal digits.
  var text: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
