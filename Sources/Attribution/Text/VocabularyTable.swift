// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The table of a vocabulary while it is filled.
struct VocabularyTable: Sendable {
  typealias Entry = Vocabulary.Entry
  private typealias Slot = Vocabulary.Slot

  private var slots: [Slot]
  /// A bit for every hash's lowest bits: most words of running text are in no table, and this tells so
  /// from memory that stays near.
  private var filter: [UInt64] = Array(repeating: 0, count: VocabularyTable.filterSize)
  /// The same for the first words of phrases that make a line a credit.
  private var creditFilter: [UInt64] = Array(repeating: 0, count: VocabularyTable.filterSize)
  private static let filterSize = 2048
  private var used = 0
  /// The roles that entries point to.
  private(set) var roles: [PersonRole] = []
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

  /// False where no phrase that makes a line a credit begins with the word of a hash.
  @inline(__always)
  func mayBeginCredit(_ hash: UInt64) -> Bool {
    creditFilter[Int(truncatingIfNeeded: hash >> 46) & 2047] & (1 << (hash >> 57 & 63)) != 0
  }

  /// Adds a meaning to all phrases of a table.
  mutating func add(
    _ phrases: Phrases, _ meaning: Meaning, single: Meaning = [], role: PersonRole? = nil,
    month: Int = 0, agency: AgencySpelling? = nil
  ) {
    let role = role.map { Int16(index(of: $0)) }
    let isCrediting = !meaning.isDisjoint(with: .crediting)
    phrases.forEachPart { part in
      guard part.isWhole else {
        update(part.hash) { $0.hasLonger = true }
        return
      }
      update(part.hash) { entry in
        entry.meaning.formUnion(part.isSingle ? meaning.union(single) : meaning)
        if let role { entry.role = role }
        if month > 0 { entry.month = Int8(month) }
      }
      if isCrediting {
        update(part.first) { $0.mayCredit = true }
        creditFilter[Int(truncatingIfNeeded: part.first >> 46) & 2047] |=
          1 << (part.first >> 57 & 63)
      }
      if let agency { add(agency, to: part.hash) }
    }
  }

  private mutating func add(_ agency: AgencySpelling, to hash: UInt64) {
    var list = Int(entry(hash).agency)
    if list < 0 {
      list = agencyLists.count
      agencyLists.append([])
      update(hash) { $0.agency = Int16(list) }
    }
    if !agencyLists[list].contains(agency) { agencyLists[list].append(agency) }
  }

  private mutating func index(of role: PersonRole) -> Int {
    if let index = roles.firstIndex(of: role) { return index }
    roles.append(role)
    return roles.count - 1
  }

  private mutating func update(_ hash: UInt64, _ change: (inout Entry) -> Void) {
    if used * 4 > slots.count * 3 { grow() }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].key != 0, slots[slot].key != hash { slot = (slot + 1) & mask }
    if slots[slot].key == 0 {
      slots[slot].key = hash
      slots[slot].entry.isKnown = true
      used += 1
      filter[Int(truncatingIfNeeded: hash >> 46) & 2047] |= 1 << (hash >> 57 & 63)
    }
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
