// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

// Attributes, among them the declarations of namespaces.
extension PlainXMLReader {
  /// The value that begins at a place of the input, its references resolved and white space made
  /// blanks; as it lies where it has neither.
  mutating func readValue(
    from start: Int, _ quote: UInt8, _ filled: inout Int, _ value: inout UnsafeBufferPointer<UInt8>
  ) throws -> Outcome {
    let input = unsafe repair.input
    let end = repair.end
    let first = filled
    var copied = start
    var index = start
    while true {
      index = unsafe ByteScan.value(input, from: index, to: end, quote: quote)
      guard index < end else { return .cutOff }
      let byte = unsafe input[index]
      if byte == 0xEF {
        guard index + 2 < end else { return .cutOff }
        if unsafe input[index + 1] == 0xBF && input[index + 2] >= 0xBE { return .unusual }
        index += 3
        continue
      }
      if byte == quote, copied == start {
        unsafe value = UnsafeBufferPointer(start: input + start, count: index - start)
        return .read(close: index)
      }
      unsafe (values + filled).update(from: input + copied, count: index - copied)
      filled += index - copied
      switch byte {
      case quote:
        unsafe value = UnsafeBufferPointer(start: values + first, count: filled - first)
        return .read(close: index)
      case 0x0A, 0x09, 0x0D:
        unsafe values[filled] = 0x20
        filled += 1
        index += 1
        if byte == 0x0D {
          guard index < end else { return .cutOff }
          if unsafe input[index] == 0x0A { index += 1 }
        }
      case UInt8(ascii: "&"):
        guard let length = try resolve(at: index, &filled) else { return .cutOff }
        index += length
      default: return .unusual
      }
      copied = index
    }
  }

  /// Resolves the reference at a place of the input; nil where too little of that has been read.
  private mutating func resolve(at index: Int, _ filled: inout Int) throws -> Int? {
    let (character, plainLength) = repair.plainReference(at: index)
    if plainLength > 0 {
      unsafe values[filled] = character
      filled += 1
      return plainLength
    }
    // Nothing may be read while values lie in the input.
    guard repair.end - index >= XMLRepair.mostReference + 3 || repair.isAtEnd else { return nil }
    repair.at = index
    switch try repair.reference() {
    case .character(let code, let length):
      filled += unsafe UTF8Text.write(code, to: values + filled)
      return length
    case .entity, .bare:
      unsafe values[filled] = UInt8(ascii: "&")
      filled += 1
      return 1
    }
  }

  /// Keeps an attribute or a declaration; false for what libxml2 has a word to say about.
  mutating func note(_ name: Int, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if attributeNames.contains(name) { return false }
    attributeNames.append(name)
    let prefix = names.entries[name].prefix
    if name == KeptNames.xmlns || prefix == KeptNames.xmlns {
      return unsafe declare(name, prefix, value)
    }
    if name == KeptNames.xmlSpace, unsafe !value.elementsEqual("preserve".utf8) { return false }
    let field = unsafe fields + attributeCount * 5
    unsafe field[0] = names.entries[name].local
    unsafe field[1] = names.text(prefix)
    unsafe field[2] = nil
    unsafe field[3] = UnsafePointer(value.baseAddress)
    unsafe field[4] = value.baseAddress.map { unsafe UnsafePointer($0 + value.count) }
    attributeCount += 1
    return true
  }

  private mutating func declare(
    _ name: Int, _ prefix: Int, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if let start = value.baseAddress, value.count > 0 {
      guard unsafe Self.isPlainAddress(value) else { return false }
      let namespace = unsafe names.number(start, value.count, isName: false)
      guard namespace != KeptNames.xmlNamespace, namespace != KeptNames.xmlnsNamespace else {
        return false
      }
      var declared = KeptNames.empty
      if prefix == KeptNames.xmlns {
        declared = unsafe names.number(names.entries[name].local, names.entries[name].localCount)
        if declared == KeptNames.xml || declared == KeptNames.xmlns { return false }
      }
      declarations.add(.init(prefix: declared, namespace: namespace))
      return true
    }
    guard name == KeptNames.xmlns else { return false }
    declarations.add(.init(prefix: KeptNames.empty, namespace: KeptNames.empty))
    return true
  }

  /// True for an absolute address of the usual shape, which libxml2 takes without a word.
  private static func isPlainAddress(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let colon = unsafe value.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      unsafe value[..<colon].allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
    else { return false }
    var rest = unsafe value[(colon + 1)...]
    let isHierarchical = unsafe rest.starts(with: "//".utf8)
    if isHierarchical { unsafe rest = rest.dropFirst(2) }
    guard let first = unsafe rest.first, first < 0x80, first.continuesName, first != 0x3A else {
      return false
    }
    let isPlain = unsafe rest.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: ":"): !isHierarchical
      case UInt8(ascii: "/"), UInt8(ascii: "#"): true
      default: byte < 0x80 && byte.continuesName
      }
    }
    return unsafe isPlain && rest.count(where: { $0 == UInt8(ascii: "#") }) < 2
  }

  /// Finds the namespaces of the element and of its attributes; false where a prefix was never
  /// declared, or two attributes come to the same name.
  mutating func resolveNames() -> Bool {
    // An element without attributes means what it meant before.
    if attributeNames.isEmpty, names.entries[element].declarations == declarations.version {
      return true
    }
    let prefix = names.entries[element].prefix
    guard prefix != KeptNames.xmlns, let found = declarations.namespace(of: prefix) else {
      return false
    }
    namespace = found
    var prefixed = 0
    var attribute = 0
    for name in attributeNames {
      let prefix = names.entries[name].prefix
      if name == KeptNames.xmlns || prefix == KeptNames.xmlns { continue }
      if prefix != KeptNames.empty {
        guard let found = declarations.namespace(of: prefix) else { return false }
        unsafe fields[attribute * 5 + 2] = names.text(found)
        prefixed += 1
      }
      attribute += 1
    }
    return prefixed < 2 || !hasTwins()
  }

  /// Whether two attributes differ in nothing but their prefixes, which stand for the same.
  private func hasTwins() -> Bool {
    for one in 0..<attributeCount where unsafe fields[one * 5 + 2] != nil {
      for other in 0..<one where unsafe fields[one * 5 + 2] == fields[other * 5 + 2] {
        if let left = unsafe fields[one * 5], let right = unsafe fields[other * 5],
          unsafe strcmp(left, right) == 0
        {
          return true
        }
      }
    }
    return false
  }
}
