// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// The attributes of an element while its start is reported; namespace declarations are left out.
///
/// Values have their references resolved and their white space normalised, as XML demands.
@safe public struct XMLAttributes: ~Copyable {
  /// libxml2's array: local name, prefix, namespace, start and end of the value, for each attribute.
  private let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// How many attributes there are.
  public let count: Int
  private static let width = 5

  init(_ fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    unsafe self.fields = unsafe fields
    self.count = count
  }

  /// The name of the attribute at `index`, in document order.
  public func name(_ index: Int) -> XMLName {
    XMLName(uri: text(index, 2), prefix: text(index, 1), local: text(index, 0))
  }

  /// The name of an attribute that has no prefix and no capitals; nil for any other.
  func plainName(_ index: Int) -> String? {
    guard unsafe field(index, 1) == nil, let name = unsafe field(index, 0) else { return nil }
    let text = unsafe String(cString: name)
    return text.utf8.contains { $0 >= 0x41 && $0 <= 0x5A } ? nil : text
  }

  /// The value of the attribute at `index`, in document order.
  public func value(_ index: Int) -> String {
    unsafe String(decoding: utf8(index), as: UTF8.self)
  }

  // Names are the same in capitals and in small letters: feeds spell them "HREF", "ispermalink", "Url".

  /// The value of an attribute without a prefix; nil where the element does not have it.
  public subscript(local: StaticString) -> String? { value(local, part: 1, "") }

  /// The value of an attribute of a namespace; nil where the element does not have it.
  public subscript(uri uri: String, local local: StaticString) -> String? {
    value(local, part: 2, uri)
  }

  /// The value of an attribute by its prefix as written, whatever that stands for, such as
  /// "xlink" and "href" in a document that declares no prefixes; nil where there is none.
  public subscript(prefix prefix: String, local local: StaticString) -> String? {
    value(local, part: 1, prefix)
  }

  private func value(_ local: StaticString, part: Int, _ text: String) -> String? {
    for index in 0..<count where isNamed(index, local) && isEqual(index, part, text) {
      return value(index)
    }
    return nil
  }

  private func isNamed(_ index: Int, _ local: StaticString) -> Bool {
    guard let name = unsafe field(index, 0) else { return false }
    let (wanted, length) = unsafe (local.utf8Start, local.utf8CodeUnitCount)
    // Most differ in the first letter; a name ends with a zero, so that no more than it is looked at.
    var place = 0
    // Capitals are small letters but for one bit.
    while place < length, unsafe (name[place] ^ wanted[place]) & 0xDF == 0 { place += 1 }
    return unsafe place == length && name[place] == 0
  }

  /// The bytes of a value, as long as the element's start is reported.
  func utf8(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let start = unsafe field(index, 3), let end = unsafe field(index, 4) else {
      return unsafe UnsafeBufferPointer(start: nil, count: 0)
    }
    return unsafe UnsafeBufferPointer(start: start, count: end - start)
  }

  private func field(_ index: Int, _ part: Int) -> UnsafePointer<UInt8>? {
    precondition(index >= 0 && index < count, "an attribute's index is below the count")
    return unsafe fields?[index * Self.width + part]
  }

  private func text(_ index: Int, _ part: Int) -> String {
    unsafe field(index, part).map { unsafe String(cString: $0) } ?? ""
  }

  private func isEqual(_ index: Int, _ part: Int, _ text: String) -> Bool {
    guard let field = unsafe field(index, part) else { return text.isEmpty }
    var pointer = unsafe field
    for byte in text.utf8 {
      guard unsafe pointer.pointee == byte else { return false }
      unsafe pointer += 1
    }
    return unsafe pointer.pointee == 0
  }
}

extension HTMLTreeBuilder {
  /// Opens an element with the attributes of an XML element: XHTML inside a feed.
  public mutating func startElement(_ name: String, attributes: borrowing XMLAttributes) {
    let lowered = name.loweredASCII
    startElement(HTMLTag(name: lowered), name: lowered, attributes: attributes)
  }

  /// The same, for an element that is known already, its name in small letters.
  public mutating func startElement(
    _ tag: HTMLTag, name: String, attributes: borrowing XMLAttributes
  ) {
    startElement(tag, name: name)
    for index in 0..<attributes.count {
      var name = attributes.plainName(index) ?? attributes.name(index).qualified.loweredASCII
      name.withUTF8 {
        unsafe attribute(HTMLAttributeName(name: $0), name: $0, value: attributes.utf8(index))
      }
    }
  }
}
