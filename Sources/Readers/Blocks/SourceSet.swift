// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The addresses of one picture in several sizes: `srcset`.
/// <https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute>
enum SourceSet {
  private static let comma = UInt8(ascii: ",")

  /// The address with the greatest width or density, the first of those that say neither; nil where
  /// there is none.
  static func largest(in text: String) -> String? {
    var best: (size: Double, address: Substring.UTF8View)?
    var rest = text.utf8[...]
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 == comma }
      guard !rest.isEmpty else { break }
      // Addresses hold commas; one that ends with a comma has no size.
      var address = rest.prefix { $0 > 0x20 }
      rest = rest[address.endIndex...]
      var size = 0.0
      if address.last == comma {
        while address.last == comma { address.removeLast() }
      } else {
        let descriptor = rest.prefix { $0 != comma }
        rest = rest[descriptor.endIndex...]
        size = Self.size(descriptor)
      }
      if best == nil || size > best?.size ?? 0 { best = (size, address) }
    }
    return best.flatMap { String($0.address) }
  }

  /// "640w", "2x": the width or the density; 0 for neither.
  private static func size(_ descriptors: Substring.UTF8View) -> Double {
    for descriptor in descriptors.split(whereSeparator: { $0 <= 0x20 }) {
      guard descriptor.last == UInt8(ascii: "w") || descriptor.last == UInt8(ascii: "x"),
        let size = String(descriptor.dropLast()).flatMap(Double.init)
      else { continue }
      return size
    }
    return 0
  }
}
