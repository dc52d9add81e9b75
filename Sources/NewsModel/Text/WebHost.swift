// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The host of an address, as far as it tells an outlet's name.
package struct WebHost {
  /// The host without "www.", lower case, such as "example.co.uk".
  package let name: String
  /// The part a reader would call the name, such as "example".
  package let label: String

  /// The host of an absolute address; nil where there is none.
  package init?(_ address: String?) {
    guard let host = address?.withBytes(Self.host) else { return nil }
    name = host
    let labels = host.utf8.split(separator: UInt8(ascii: "."))
    // "bbc.co.uk": a second level of three letters or fewer before a country is no name.
    let isDeep =
      labels.count >= 3 && (labels.last?.count ?? 0) == 2 && labels[labels.count - 2].count <= 3
    label = String(Substring(labels[max(0, labels.count - (isDeep ? 3 : 2))]))
  }

  /// True where two addresses have one host, written in one way, or none has any.
  package static func isSame(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.withBytes { one in
      other.withBytes { other in
        guard let first = place(one) else { return place(other) == nil }
        // The addresses of one site nearly always begin alike.
        let end = first.upperBound
        if other.count >= end, other.count == end || endsHost(other[end]),
          (0..<end).allSatisfy({ one[$0] == other[$0] })
        {
          return true
        }
        return place(other).map { one[first].elementsEqual(other[$0]) } ?? false
      }
    }
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static func host(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    place(utf8).map { String(decoding: utf8[$0], as: UTF8.self).lowercased() }
  }

  /// Where the host stands in an address; nil where there is none.
  private static func place(_ utf8: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), colon + 3 < utf8.count,
      utf8[colon + 1] == UInt8(ascii: "/"), utf8[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    var start = colon + 3
    let rest = utf8[start...]
    let end = rest.firstIndex(where: endsHost) ?? utf8.count
    if end - start > 4, utf8[start..<(start + 4)].elementsEqual("www.".utf8) { start += 4 }
    guard start < end else { return nil }
    return start..<end
  }
}
