// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// An address cut into its parts. <https://www.rfc-editor.org/rfc/rfc3986#appendix-B>
struct AddressParts {
  var scheme: ArraySlice<UInt8>?
  var authority: ArraySlice<UInt8>?
  var path: ArraySlice<UInt8> = []
  var query: ArraySlice<UInt8>?
  var fragment: ArraySlice<UInt8>?
  private static let usualLength = 128

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    if let end = Self.schemeLength(bytes) {
      scheme = rest.prefix(end)
      rest = rest.dropFirst(end + 1)
    }
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = rest[(hash + 1)...]
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = rest[(mark + 1)...]
      rest = rest[..<mark]
    }
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// The reference as bytes: nothing around it, no line breaks, what would end it escaped.
  static func cleaned(_ reference: String) -> [UInt8] {
    let utf8 = Array(reference.utf8)
    if !utf8.contains(where: isUnclean) { return utf8 }
    var bytes: [UInt8] = []
    guard let first = utf8.firstIndex(where: { $0 > 0x20 }),
      let last = utf8.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    for byte in utf8[first...last] {
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"):
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// True for what `cleaned` takes away or escapes.
  static func isUnclean(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">")
  }

  /// Where the colon of the scheme stands; nil for a relative reference.
  static func schemeLength(_ bytes: some Sequence<UInt8>) -> Int? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if index == 0 { return nil }
      case UInt8(ascii: ":"): return index > 0 ? index : nil
      default: return nil
      }
    }
    return nil
  }

  /// This relative reference made absolute; nil where the base has no path to be relative to.
  func resolved(against base: AddressParts) -> AddressParts? {
    var target = self
    target.scheme = base.scheme
    if authority != nil {
      target.path = Self.withoutDots(path)
      return target
    }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      if query == nil { target.query = base.query }
      return target
    }
    let isOpaque =
      base.scheme != nil && base.authority == nil
      && base.path.first != UInt8(ascii: "/")
    if isOpaque { return nil }
    if path.first == UInt8(ascii: "/") {
      target.path = Self.withoutDots(path)
    } else if base.authority != nil, base.path.isEmpty {
      target.path = Self.withoutDots([UInt8(ascii: "/")] + path)
    } else {
      let end = base.path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? base.path.startIndex
      target.path = Self.withoutDots(base.path[..<end] + path)
    }
    return target
  }

  /// A path without "." and ".." segments.
  static func withoutDots(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard holdsDots(path) else { return path }
    let segments = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard segments.contains(where: { isDots($0) }) else { return path }
    let isRooted = segments.first?.isEmpty == true
    var kept: [ArraySlice<UInt8>] = []
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      if isDots(segment) {
        if segment.count == 2, kept.count > (isRooted ? 1 : 0) { kept.removeLast() }
        if isLast { kept.append([]) }
      } else {
        kept.append(segment)
      }
    }
    return Array(kept.joined(separator: [UInt8(ascii: "/")]))[...]
  }

  /// Whether a segment begins with a dot, as few do.
  static func holdsDots(_ path: ArraySlice<UInt8>) -> Bool {
    var before = UInt8(ascii: "/")
    for byte in path {
      if byte == UInt8(ascii: "."), before == UInt8(ascii: "/") { return true }
      before = byte
    }
    return false
  }

  private static func isDots(_ segment: ArraySlice<UInt8>) -> Bool {
    (segment.count == 1 || segment.count == 2) && segment.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// False for scripts and for addresses that lead nowhere.
  var isAcceptable: Bool {
    guard let scheme else { return true }
    if scheme.elementsEqual("https".utf8) { return authority.map { !$0.isEmpty } ?? false }
    switch String(decoding: scheme, as: UTF8.self).loweredASCII {
    case "javascript", "vbscript", "livescript", "mocha": return false
    case "data":
      let media = String(decoding: path.prefix(32), as: UTF8.self).loweredASCII
      return ["image/", "audio/", "video/"].contains { media.hasPrefix($0) }
        && !media.hasPrefix("image/svg")
    case "http", "https": return authority.map { !$0.isEmpty } ?? false
    default: return true
    }
  }

  /// The whole address.
  var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.usualLength)
    func append(_ part: ArraySlice<UInt8>?, behind mark: String = "", before end: String = "") {
      guard let part else { return }
      bytes.append(contentsOf: mark.utf8)
      bytes.append(contentsOf: part)
      bytes.append(contentsOf: end.utf8)
    }
    append(scheme, before: ":")
    append(authority, behind: "//")
    append(path)
    append(query, behind: "?")
    append(fragment, behind: "#")
    return unsafe bytes.withUnsafeBufferPointer { unsafe UTF8Text.string($0) }
  }
}
