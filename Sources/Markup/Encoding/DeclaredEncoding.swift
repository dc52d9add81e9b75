// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What the front of a document says of its own encoding.
enum DeclaredEncoding {
  /// The label, as written; nil where there is none.
  static func label(in prefix: [UInt8], family: MarkupFamily) -> String? {
    switch family {
    case .xml: xmlDeclaration(prefix)
    case .html: meta(prefix) ?? xmlDeclaration(prefix)
    case .text: nil
    }
  }

  /// The declaration stands first; white space or a stray comment may precede it in the wild.
  private static let declarationLimit = 1024

  private static func xmlDeclaration(_ prefix: [UInt8]) -> String? {
    let front = prefix.prefix(declarationLimit)
    guard let start = front.firstIndex(of: "<?xml"),
      let end = front.firstIndex(of: "?>", from: start),
      var index = front.firstIndex(of: "encoding", from: start), index < end
    else { return nil }
    index += 8
    return value(in: prefix[..<end], at: &index)
  }

  /// Looks through the tags up to `<body>`, past comments.
  private static func meta(_ prefix: [UInt8]) -> String? {
    var index = 0
    while let tag = prefix[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = tag + 1
      if prefix.matches("!--", at: index) {
        guard let end = prefix.firstIndex(of: "-->", from: index) else { return nil }
        index = end + 3
      } else if prefix.matches("meta", at: index) {
        index += 4
        if let label = label(ofMeta: prefix, at: &index) { return label }
      } else if prefix.matches("body", at: index) {
        return nil
      }
    }
    return nil
  }

  /// `charset=…`, or `content="…; charset=…"` beside `http-equiv`.
  private static func label(ofMeta bytes: [UInt8], at index: inout Int) -> String? {
    var content: String?
    var isContentType = false
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      guard let name = name(in: bytes, at: &index) else {
        index += 1
        continue
      }
      guard let value = value(in: bytes[...], at: &index) else { continue }
      switch name {
      case "charset": return value
      case "http-equiv": isContentType = value.loweredASCII == "content-type"
      case "content": content = value
      default: break
      }
    }
    guard isContentType, let content else { return nil }
    return charset(inContentType: content)
  }

  /// The charset of a media type: "text/html; charset=koi8-r".
  static func charset(inContentType text: String) -> String? {
    let bytes = Array(text.utf8)
    guard var index = bytes.firstIndex(of: "charset", from: 0) else { return nil }
    index += 7
    return value(in: bytes[...], at: &index)
  }

  private static func name(in bytes: [UInt8], at index: inout Int) -> String? {
    let start = index
    while index < bytes.count, bytes[index].isNameByte { index += 1 }
    return index > start ? String(decoding: bytes[start..<index], as: UTF8.self).loweredASCII : nil
  }

  /// What follows "=", with or without quotes; nil where there is no "=".
  private static func value(in bytes: ArraySlice<UInt8>, at index: inout Int) -> String? {
    func skipBlanks() {
      while index < bytes.endIndex, bytes[index].isBlank { index += 1 }
    }
    skipBlanks()
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skipBlanks()
    guard index < bytes.endIndex else { return nil }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let start = index
    while index < bytes.endIndex, isQuoted ? bytes[index] != quote : !bytes[index].endsBareValue {
      index += 1
    }
    let value = String(decoding: bytes[start..<index], as: UTF8.self)
    if isQuoted, index < bytes.endIndex { index += 1 }
    return value
  }
}

extension UInt8 {
  /// White space in markup.
  var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  fileprivate var isNameByte: Bool {
    (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
      || self == UInt8(ascii: "-") || self == UInt8(ascii: ":")
  }

  fileprivate var endsBareValue: Bool {
    isBlank || self == UInt8(ascii: ">") || self == UInt8(ascii: ";")
      || self == UInt8(ascii: "\"") || self == UInt8(ascii: "'")
  }
}

extension Collection where Element == UInt8, Index == Int {
  /// True where the bytes at `index` are those of `text`, which is in lower case; capitals match.
  func matches(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= startIndex, index + length <= endIndex else { return false }
    return text.withUTF8Buffer { wanted in
      var offset = 0
      while offset < length {
        let byte = self[index + offset]
        let lowered = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if unsafe lowered != wanted[offset] { return false }
        offset += 1
      }
      return true
    }
  }

  /// Where `text`, which is in lower case, stands first; capitals match. Nil where it does not.
  func firstIndex(of text: StaticString, from start: Int? = nil) -> Int? {
    var index = start ?? startIndex
    while index + text.utf8CodeUnitCount <= endIndex {
      if matches(text, at: index) { return index }
      index += 1
    }
    return nil
  }
}
