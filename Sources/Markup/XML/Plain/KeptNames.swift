// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The names and namespaces of a document, each kept once, so that its number tells it from any other.
@safe struct KeptNames {
  @safe struct Entry {
    /// The name and a NUL; eight bytes more may be read.
    let bytes: UnsafeMutablePointer<UInt8>
    let count: Int
    /// The number of the prefix; 0, which is the empty name, where there is none.
    var prefix = 0
    /// Where the local part begins.
    var localStart = 0
    /// False for names that XML may read in another way, or that it does not allow.
    var isPlain = true
    /// The number of elements of this name, the handler's, and the declarations they hold under.
    var number = -1
    var identity = 0
    var declarations = -1

    var local: UnsafePointer<UInt8> { unsafe UnsafePointer(bytes + localStart) }
    var localCount: Int { count - localStart }
  }

  /// The numbers of names that are known from the start.
  static let empty = 0
  static let xml = 1
  static let xmlns = 2
  static let xmlSpace = 3
  static let xmlNamespace = 4
  static let xmlnsNamespace = 5

  private(set) var entries: [Entry] = []
  /// What tells a name: its length, its first eight bytes and its last, and its number.
  private struct Slot {
    var count = -1
    var first: UInt64 = 0
    var last: UInt64 = 0
    var number = 0
  }

  private var slots = [Slot](repeating: Slot(), count: slotCount)
  private var numbers: [[UInt8]: Int] = [:]
  private static let slotBits = 9
  private static let slotCount = 1 << slotBits

  init() {
    for name: StaticString in ["", "xml", "xmlns", "xml:space"] { keep(name, isName: true) }
    keep("http://www.w3.org/XML/1998/namespace", isName: false)
    keep("http://www.w3.org/2000/xmlns/", isName: false)
  }

  private mutating func keep(_ text: StaticString, isName: Bool) {
    text.withUTF8Buffer { _ = unsafe add($0, isName: isName) }
  }

  /// Gives the names back; nothing may be called after this.
  func free() {
    for entry in entries { unsafe entry.bytes.deallocate() }
  }

  /// The number of a name, or of a namespace; eight bytes more may be read behind it.
  mutating func number(
    _ start: UnsafePointer<UInt8>, _ count: Int, isName: Bool = true
  ) -> Int {
    guard count > 0 else { return Self.empty }
    let first = unsafe Self.word(start, min(count, 8))
    let last = unsafe count > 8 ? Self.word(start + count - 8, 8) : 0
    let mixed = (first &+ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15 ^ last &* 0xC2B2_AE3D_27D4_EB4F
    let slot = Int((mixed ^ mixed << 23) >> (64 - Self.slotBits))
    let known = slots[slot]
    if known.count == count, known.first == first, known.last == last,
      unsafe count <= 16 || self.isName(known.number, start, count)
    {
      return known.number
    }
    let name = unsafe UnsafeBufferPointer(start: start, count: count)
    let number = unsafe numbers[Array(name)] ?? add(name, isName: isName)
    slots[slot] = Slot(count: count, first: first, last: last, number: number)
    return number
  }

  /// True where a name is that of this number.
  @inline(__always)
  func isName(_ number: Int, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let entry = entries[number]
    guard entry.count == count else { return false }
    let other = unsafe entry.bytes
    if count <= 8 { return unsafe Self.word(start, count) == Self.word(other, count) }
    var index = 0
    while index &+ 8 < count {
      guard unsafe Self.word(start + index, 8) == Self.word(other + index, 8) else { return false }
      index &+= 8
    }
    return unsafe Self.word(start + count - 8, 8) == Self.word(other + count - 8, 8)
  }

  /// Up to eight bytes as a number.
  @inline(__always)
  private static func word(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let word = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self).littleEndian
    return count == 0 ? 0 : word & (.max >> UInt64(64 - 8 * count))
  }

  /// The name as a C string; nil for the empty one.
  func text(_ number: Int) -> UnsafePointer<UInt8>? {
    number == Self.empty ? nil : unsafe UnsafePointer(entries[number].bytes)
  }

  /// Keeps what elements of a name are known by.
  mutating func note(_ name: Int, number: Int, identity: Int, declarations: Int) {
    entries[name].number = number
    entries[name].identity = identity
    entries[name].declarations = declarations
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, isName: Bool) -> Int {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: name.count + 9)
    unsafe bytes.initialize(repeating: 0, count: name.count + 9)
    for index in name.indices { unsafe bytes[index] = name[index] }
    var entry = unsafe Entry(bytes: bytes, count: name.count)
    if isName, let colon = unsafe name.firstIndex(of: UInt8(ascii: ":")) {
      entry.localStart = colon + 1
      unsafe entry.prefix = number(UnsafePointer(bytes), colon)
    }
    let local = unsafe UnsafeBufferPointer(rebasing: name[entry.localStart...])
    unsafe entry.isPlain =
      isName && Self.isPlain(local)
      && (entry.localStart == 0 || entry.prefix != Self.empty && entries[entry.prefix].isPlain)
    let number = entries.count
    entries.append(entry)
    numbers[unsafe Array(name)] = number
    return number
  }

  /// A letter or "_", then letters, digits, "_", "-" and "."; all of ASCII.
  private static func isPlain(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = unsafe part.first, first < 0x80, first.beginsName, first != 0x3A else {
      return false
    }
    return unsafe part.allSatisfy { $0 < 0x80 && $0.continuesName && $0 != 0x3A }
  }
}
