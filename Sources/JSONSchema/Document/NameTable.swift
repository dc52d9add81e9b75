// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The member names that a schema speaks of, each with a number.
///
/// A document is parsed with the table of its schema, so that a name is hashed once and from then on
/// compared as a number.
package struct NameTable: Sendable, Hashable {
  /// The number of a name that the table does not hold.
  package static let unknown: Int32 = -1

  private var names: [[UInt8]] = []
  /// Open addressing; a power of two, at most half full. -1 is an empty slot.
  private var slots: [Int32] = Array(repeating: -1, count: 16)

  package init() {}

  package var count: Int { names.count }

  /// The name of a number.
  package subscript(number: Int32) -> [UInt8] { names[Int(number)] }

  /// The number of a name, added where it is new.
  package mutating func number(adding name: [UInt8]) -> Int32 {
    let known = name.withUnsafeBufferPointer { number(of: $0) }
    if known != Self.unknown { return known }
    names.append(name)
    if names.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for place in names.indices { insert(Int32(place)) }
    } else {
      insert(Int32(names.count - 1))
    }
    return Int32(names.count - 1)
  }

  /// The number of a name; `unknown` where the table does not hold it.
  package func number(of name: UnsafeBufferPointer<UInt8>) -> Int32 {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] >= 0 {
      let candidate = names[Int(slots[slot])]
      if candidate.count == name.count, candidate.elementsEqual(name) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return Self.unknown
  }

  private mutating func insert(_ number: Int32) {
    var slot = names[Int(number)].withUnsafeBufferPointer { Self.hash($0) } & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  /// FNV-1a: only the schema's own names are in the table, so that no document can make it degenerate.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }
}
