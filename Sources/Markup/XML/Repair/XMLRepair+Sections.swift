// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// CDATA sections whose end was forgotten, which would swallow all that follows up to the end of another one.
extension XMLRepair {
  /// What a section that was never closed is given.
  private static let sectionEnd: [UInt8] = Array("]]>".utf8)

  /// Shorter sections hold no end of an item and another section.
  private static let shortSection = 64

  /// Whether the section at hand ends here.
  var closesSection: Bool {
    @inline(__always) get {
      byte(0) == UInt8(ascii: "]") && byte(1) == UInt8(ascii: "]") && byte(2) == UInt8(ascii: ">")
    }
  }

  /// Whether the section at hand may have lost its end; asked once of each, and of long ones once a window. Nearly every
  /// section lies in the window and holds no bracket up to `stop`, the first byte in it that needs a look.
  @inline(__always)
  mutating func mayHaveLostEnd(_ stop: Int) -> Bool {
    guard isSectionNew else {
      guard let looked = sectionLook else { return false }
      return at >= looked
    }
    isSectionNew = false
    sectionLook = nil
    sectionDepths = (0, 0)
    guard stop + 2 < end, unsafe memcmp(input + stop, "]]>", 3) == 0 else { return true }
    guard stop - at > Self.shortSection else { return false }
    return unsafe memchr(input + at, 0x5B, stop - at) != nil
  }

  /// Ends the section that begins here where its own end was forgotten; true where the input is to be
  /// looked at again.
  ///
  /// It was where another section begins inside it, or where it does not end within a window, and where
  /// before that an element ends that is open around it: the inner one, or the outer one around that.
  mutating func mendSection(in inner: [UInt8], _ outer: [UInt8]) throws -> Bool {
    guard !inner.isEmpty else { return false }
    let open = (inner: inner, outer: outer)
    var stop = closingBrackets()
    let start = at
    if stop == nil {
      _ = try has(Self.capacity / 2)
      stop = closingBrackets()
    }
    guard let limit = nestedSection(before: stop ?? end) ?? (stop == nil ? end : nil) else {
      sectionLook = nil
      return at != start
    }
    guard let (place, name) = lostEnd(of: open, before: limit) else {
      sectionLook = stop == nil ? end : nil
      return at != start
    }
    sectionLook = nil
    let element = String(decoding: name, as: UTF8.self)
    report("the CDATA section has no end; it is ended before </\(element)>")
    insert(Self.sectionEnd, at: place)
    return true
  }

  /// Where in the window the section ends; nil where it does not. No place is looked at twice, as one section
  /// after the other may have lost its end.
  private mutating func closingBrackets() -> Int? {
    var index = max(at, endless)
    while let bracket = next(UInt8(ascii: "]"), from: index, to: end) {
      if bracket + 2 < end, unsafe memcmp(input + bracket, "]]>", 3) == 0 { return bracket }
      index = bracket + 1
    }
    endless = max(at, end - 2)
    return nil
  }

  /// Where another section begins inside this one.
  func nestedSection(before limit: Int) -> Int? {
    var index = at
    while let bracket = next(UInt8(ascii: "["), from: index, to: limit) {
      // "<![CDATA[" has two of them.
      if bracket - 8 >= at, unsafe memcmp(input + bracket - 8, "<![CDATA[", 9) == 0 {
        return bracket - 8
      }
      index = bracket + 1
    }
    return nil
  }

  /// Where the element around the section ends that none inside it began, or the one around that with
  /// its like behind it, as items have; and its name.
  mutating func lostEnd(
    of open: (inner: [UInt8], outer: [UInt8]), before limit: Int
  ) -> (place: Int, name: [UInt8])? {
    var depths = sectionDepths
    defer { sectionDepths = depths }
    var index = at
    while let tag = next(UInt8(ascii: "<"), from: index, to: limit) {
      index = tag + 1
      let isEnd = index < end && byteOfInput(index) == UInt8(ascii: "/")
      if isEnd { index += 1 }
      if isName(open.inner, at: index) {
        if isEnd, depths.inner == 0, isTag(behindTagAt: index) { return (tag, open.inner) }
        depths.inner += isEnd ? -1 : 1
      } else if isName(open.outer, at: index) {
        if isEnd, depths.outer == 0, let next = tagBehind(index), isName(open.outer, at: next + 1) {
          return (tag, open.outer)
        }
        depths.outer += isEnd ? -1 : 1
      }
    }
    return nil
  }

  /// Whether a name stands there, whatever the case of its letters, and ends there.
  func isName(_ name: [UInt8], at index: Int) -> Bool {
    guard !name.isEmpty, index + name.count < end, !byteOfInput(index + name.count).continuesName
    else { return false }
    return unsafe name.withUnsafeBufferPointer {
      unsafe OpenElements.isSame($0, UnsafeBufferPointer(start: input + index, count: name.count))
    }
  }

  /// Whether another tag follows the one there, or nothing.
  private func isTag(behindTagAt index: Int) -> Bool {
    tagBehind(index) != nil || next(UInt8(ascii: ">"), from: index, to: end) == nil
  }

  /// Where the tag begins that follows the one there, with nothing but blanks between them.
  func tagBehind(_ index: Int) -> Int? {
    guard var next = next(UInt8(ascii: ">"), from: index, to: end) else { return nil }
    next += 1
    while next < end, byteOfInput(next).isBlank { next += 1 }
    return next < end && byteOfInput(next) == UInt8(ascii: "<") ? next : nil
  }

  /// Where a byte stands next in a part of the input.
  func next(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let found = unsafe memchr(input + start, Int32(byte), end - start) else {
      return nil
    }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(input)
  }
}
