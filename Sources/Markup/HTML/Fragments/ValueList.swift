// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A list of values in memory that it alone has and keeps.
///
/// An array asks at each change whether somebody else has it too; a parser's stacks change at every tag.
@safe struct ValueList<Value>: ~Copyable {
  private(set) var start: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    unsafe start = UnsafeMutablePointer.allocate(capacity: self.capacity)
  }

  deinit {
    unsafe start.deinitialize(count: count)
    unsafe start.deallocate()
  }

  @inline(__always)
  subscript(index: Int) -> Value {
    get {
      precondition(index >= 0 && index < count)
      return unsafe start[index]
    }
    set {
      precondition(index >= 0 && index < count)
      unsafe start[index] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ value: Value) {
    if count == capacity { makeRoom(for: 1) }
    unsafe (start + count).initialize(to: value)
    count &+= 1
  }

  mutating func append(contentsOf values: UnsafeBufferPointer<Value>) {
    guard let first = values.baseAddress else { return }
    if count + values.count > capacity { makeRoom(for: values.count) }
    unsafe (start + count).initialize(from: first, count: values.count)
    count += values.count
  }

  @inline(__always)
  mutating func popLast() -> Value? {
    if count == 0 { return nil }
    count &-= 1
    return unsafe (start + count).move()
  }

  @inline(__always)
  mutating func removeAll() {
    unsafe start.deinitialize(count: count)
    count = 0
  }

  /// All values, until the next change.
  var values: UnsafeBufferPointer<Value> { unsafe UnsafeBufferPointer(start: start, count: count) }

  @inline(never)
  private mutating func makeRoom(for more: Int) {
    let wanted = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: wanted)
    unsafe larger.moveInitialize(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = unsafe larger
    capacity = wanted
  }
}
