// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Whether JSON values are equal: numbers by their value, objects whatever the order of their members.
enum JSONEquality {
  static func areEqual(_ left: JSONDocument, _ a: Int, _ right: JSONDocument, _ b: Int) -> Bool {
    guard left.kind(a) == right.kind(b) else { return false }
    switch left.kind(a) {
    case .null: return true
    case .boolean: return left.truth(a) == right.truth(b)
    case .string, .name:
      return left.withText(a) { text in
        right.withText(b) { $0.count == text.count && text.elementsEqual($0) }
      }
    case .number:
      return left.withText(a) { ExactNumber(spelling: $0) }
        == right.withText(b) { ExactNumber(spelling: $0) }
    case .array:
      guard left.childCount(a) == right.childCount(b) else { return false }
      return zip(left.elements(a), right.elements(b)).allSatisfy {
        areEqual(left, $0, right, $1)
      }
    case .object:
      guard left.childCount(a) == right.childCount(b) else { return false }
      var values: [[UInt8]: Int] = [:]
      for member in left.members(a) { values[left.textBytes(member.name)] = member.value }
      return right.members(b).allSatisfy { member in
        values[right.textBytes(member.name)].map { areEqual(left, $0, right, member.value) }
          ?? false
      }
    }
  }

  /// The first element of an array that an element before it is equal to; nil where all differ.
  static func firstTwin(in document: JSONDocument, _ array: Int) -> Int? {
    var latest: [Int: Int] = [:]
    latest.reserveCapacity(document.childCount(array))
    // Of elements with the same hash, which are as good as always equal, the one before.
    var before: [Int: Int] = [:]
    for element in document.elements(array) {
      let hash = hash(document, element)
      var other = latest[hash]
      while let candidate = other {
        if areEqual(document, candidate, document, element) { return element }
        other = before[candidate]
      }
      before[element] = latest.updateValue(element, forKey: hash)
    }
    return nil
  }

  /// The same for equal values; no document can foresee it.
  private static func hash(_ document: JSONDocument, _ value: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(document.kind(value))
    switch document.kind(value) {
    case .null: break
    case .boolean: hasher.combine(document.truth(value))
    case .string, .name:
      document.withText(value) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    case .number: hasher.combine(document.withText(value) { ExactNumber(spelling: $0) })
    case .array: for element in document.elements(value) { hasher.combine(hash(document, element)) }
    case .object:
      var sum = 0
      for member in document.members(value) {
        var inner = Hasher()
        document.withText(member.name) { inner.combine(bytes: UnsafeRawBufferPointer($0)) }
        inner.combine(hash(document, member.value))
        sum &+= inner.finalize()
      }
      hasher.combine(sum)
    }
    return hasher.finalize()
  }
}
