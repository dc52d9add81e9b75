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

  /// How many elements have to end for the innermost one of that name to end: 1 where it is the
  /// innermost of all, 0 where none has the name. Capitals match small letters, for want of an
  /// exact match further in.
  func distance(to name: UnsafeBufferPointer<UInt8>) -> Int {
    var end = bytes.count
    var index = starts.count - 1
    while index >= 0 {
      let start = starts[index]
      if end - start == name.count, unsafe isEqual(start, name) { return starts.count - index }
      end = start
      index -= 1
    }
    return 0
  }

  private func isEqual(_ start: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < name.count {
      let one = bytes[start + index]
      let other = unsafe name[index]
      if one != other, one | 0x20 != other | 0x20 || (one | 0x20) < 0x61 { return false }
      index += 1
    }
    return true
  }
}
