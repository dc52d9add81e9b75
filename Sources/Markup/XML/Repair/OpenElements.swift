// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The names of the elements that are open, one after the other in one buffer.
struct OpenElements {
  private var bytes: [UInt8] = []
  private var starts: [Int] = []

  var count: Int { starts.count }
  var isEmpty: Bool { starts.isEmpty }

  mutating func push(_ name: UnsafeBufferPointer<UInt8>) {
    starts.append(bytes.count)
    unsafe bytes.append(contentsOf: name)
  }

  mutating func pop() {
    if let start = starts.popLast() { bytes.removeLast(bytes.count - start) }
  }

  /// The name of the innermost element.
  var innermost: ArraySlice<UInt8> { starts.last.map { bytes[$0...] } ?? [] }

  /// The name of the element around that.
  var around: ArraySlice<UInt8> {
    starts.count > 1 ? bytes[starts[starts.count - 2]..<starts[starts.count - 1]] : []
  }

  /// How many elements have to end for the innermost one of that name to end: 1 where it is the
  /// innermost of all, 0 where none has the name. Capitals match small letters, for want of an
  /// exact match further in.
  func distance(to name: UnsafeBufferPointer<UInt8>) -> Int {
    var end = bytes.count
    var index = starts.count - 1
    while index >= 0 {
      let start = starts[index]
      let isSame = unsafe bytes.withUnsafeBufferPointer {
        unsafe Self.isSame(UnsafeBufferPointer(rebasing: $0[start..<end]), name)
      }
      if isSame { return starts.count - index }
      end = start
      index -= 1
    }
    return 0
  }

  /// How many elements have to end for the outermost one of a name to end, but for the root, and how many have the name.
  func outermost(_ name: UnsafeBufferPointer<UInt8>) -> (ends: Int, count: Int) {
    var found = (ends: 0, count: 0)
    var end = bytes.count
    for index in starts.indices.dropFirst().reversed() {
      let isSame = unsafe bytes.withUnsafeBufferPointer {
        unsafe Self.isSame(UnsafeBufferPointer(rebasing: $0[starts[index]..<end]), name)
      }
      if isSame { found = (starts.count - index, found.count + 1) }
      end = starts[index]
    }
    return found
  }

  /// Whether two names are the same but for the case of letters.
  static func isSame(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices {
      let (left, right) = unsafe (one[index], other[index])
      if left != right, left | 0x20 != right | 0x20 || (left | 0x20) < 0x61 { return false }
    }
    return true
  }
}
