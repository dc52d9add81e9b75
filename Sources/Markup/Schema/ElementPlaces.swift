// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Where the start tags of a document stand in its bytes: libxml2's tree knows their lines only.
///
/// A scan of what was read as well-formed before, for documents that have faults. Elements that come out of
/// entities are not seen; whoever asks compares the line with the tree's.
struct ElementPlaces {
  /// A start tag.
  struct Place {
    /// The line that the tree has for the element: that of the end of its start tag.
    var line: Int
    /// The column in bytes, from 1, of the tag's bracket, or of the first letter of that last line.
    var column: Int
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The places of elements by their number in document order, the root being 0.
  ///
  /// - Parameter wanted: the numbers, ascending.
  /// - Returns: the places of those that were found.
  mutating func places(of wanted: [Int]) -> [Int: Place] {
    // In UTF-16 a byte says little.
    if bytes.prefix(4).contains(0) { return [:] }
    var found: [Int: Place] = [:]
    var rest = wanted[...]
    var count = 0
    while let next = rest.first, let place = nextStartTag() {
      if count == next {
        found[count] = place
        rest.removeFirst()
      }
      count += 1
    }
    return found
  }

  private mutating func nextStartTag() -> Place? {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        advance()
        continue
      }
      switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
      case UInt8(ascii: "/"): advance()
      case UInt8(ascii: "?"): skip(past: "?>")
      case UInt8(ascii: "!"): skipDeclaration()
      default: return startTag()
      }
    }
    return nil
  }

  private mutating func startTag() -> Place {
    let place = Place(line: line, column: index - lineStart + 1)
    skipTag()
    if line == place.line { return place }
    var first = lineStart
    while first < index, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
    return Place(line: line, column: first - lineStart + 1)
  }

  /// Goes to the bracket that ends a tag; those in quotes do not.
  private mutating func skipTag() {
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
      advance()
    }
  }

  private mutating func skipDeclaration() {
    if starts(with: "<!--") {
      index += 4
      skip(past: "-->")
    } else if starts(with: "<![CDATA[") {
      skip(past: "]]>")
    } else {
      skipDocumentType()
    }
  }

  /// A document type may hold declarations of its own, in square brackets.
  private mutating func skipDocumentType() {
    var isInside = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): isInside = true
      case UInt8(ascii: "]"): isInside = false
      case UInt8(ascii: ">") where !isInside: return
      case UInt8(ascii: "<") where isInside && starts(with: "<!--"):
        index += 4
        skip(past: "-->")
        continue
      case UInt8(ascii: "<") where isInside && starts(with: "<?"):
        skip(past: "?>")
        continue
      case UInt8(ascii: "<") where isInside:
        skipTag()
        continue
      default: break
      }
      advance()
    }
  }

  private mutating func skip(past end: StaticString) {
    while index < bytes.count, !starts(with: end) { advance() }
    index = min(bytes.count, index + end.utf8CodeUnitCount)
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { unsafe bytes[index...].starts(with: $0) }
  }

  private mutating func advance() {
    if bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }
}
