// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The table of a vocabulary while it is filled.
struct VocabularyTable: Sendable {
  typealias Entry = Vocabulary.Entry
  private typealias Slot = Vocabulary.Slot

  private var slots: [Slot]
  /// A bit for every hash's lowest bits: most words of running text are in no table, and this tells so
  /// from memory that stays near.
  private var filter: [UInt64] = Array(repeating: 0, count: VocabularyTable.filterSize)
  private static let filterSize = 2048
  private var used = 0
  /// The roles that entries point to.
  private(set) var roles: [String] = []
  /// The agencies that entries point to.
  private(set) var agencyLists: [[AgencySpelling]] = []

  /// An empty table with places for so many phrases, a power of two; it grows.
  init(capacity: Int = 1 << 15) {
    slots = Array(repeating: Slot(), count: capacity)
  }

  /// The entry of a hash.
  @inline(__always)
  func entry(_ hash: UInt64) -> Entry {
    guard filter[Int(truncatingIfNeeded: hash >> 46) & 2047] & (1 << (hash >> 57 & 63)) != 0 else {
      return .none
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].key != 0 {
      if slots[slot].key == hash { return slots[slot].entry }
      slot = (slot + 1) & mask
    }
    return .none
  }

  /// Adds a meaning to a phrase.
  mutating func add(
    _ phrase: String, _ meaning: Meaning, role: String? = nil, month: Int = 0,
    agency: AgencySpelling? = nil
  ) {
    var hash: UInt64?
    Vocabulary.eachWord(of: phrase) { word in
      if let start = hash { update(start) { $0.hasLonger = true } }
      hash = hash.map { WordHash.phrase($0, word) } ?? word
    }
    guard let whole = hash else { return }
    let role = role.map { Int16(index(of: $0)) }
    var list = entry(whole).agency
    if let agency {
      if list < 0 {
        list = Int16(agencyLists.count)
        agencyLists.append([])
      }
      if !agencyLists[Int(list)].contains(agency) { agencyLists[Int(list)].append(agency) }
    }
    update(whole) { entry in
      entry.meaning.formUnion(meaning)
      if let role { entry.role = role }
      if month > 0 { entry.month = Int8(month) }
      entry.agency = list
    }
  }

  private mutating func index(of role: String) -> Int {
    if let index = roles.firstIndex(of: role) { return index }
    roles.append(role)
    return roles.count - 1
  }

  private mutating func update(_ hash: UInt64, _ change: (inout Entry) -> Void) {
    if used * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].key != 0, slots[slot].key != hash { slot = (slot + 1) & mask }
    if slots[slot].key == 0 {
      slots[slot].key = hash
      used += 1
    }
    slots[slot].entry.isKnown = true
    filter[Int(truncatingIfNeeded: hash >> 46) & 2047] |= 1 << (hash >> 57 & 63)
    change(&slots[slot].entry)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for taken in old where taken.key != 0 {
      var slot = Int(truncatingIfNeeded: taken.key) & mask
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = taken
    }
  }
}
