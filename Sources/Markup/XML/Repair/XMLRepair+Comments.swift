// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

// Comments and instructions, which are left out.
extension XMLRepair {
  /// Drops a comment or an instruction, up to its end.
  mutating func produceComment() throws {
    if isCommentNew {
      let (inner, outer) = (Array(elements.innermost), Array(elements.around))
      if try mendComment(in: inner, outer) { return }
    }
    guard case .comment = state else { return try dropThrough("?>") }
    // Browsers let "--!>" end a comment, too.
    try dropThrough("-->", or: "--!>")
  }

  /// Drops what goes on up to a mark; text goes on after it, or the prolog.
  mutating func dropThrough(_ mark: StaticString, or other: StaticString? = nil) throws {
    while try has(1) {
      // Both marks begin with the same byte.
      let end = unsafe memchr(input + at, Int32(mark.utf8Start.pointee), self.end - at)
      drop(
        unsafe end.map { unsafe UnsafeRawPointer($0) - UnsafeRawPointer(input + at) } ?? self.end
          - at)
      for mark in [mark, other ?? mark] where try stands(mark) {
        drop(mark.utf8CodeUnitCount)
        state = elements.isEmpty ? .prolog : .text
        return
      }
      if at < self.end { drop(1) }
    }
  }

  /// Ends the comment or instruction that begins here before the next tag, where its own end was forgotten: none comes up
  /// to the end of the document, or another one begins inside it and before that an element ends that is open around it.
  /// - Returns: Whether it has been ended.
  mutating func mendComment(in inner: [UInt8], _ outer: [UInt8]) throws -> Bool {
    isCommentNew = false
    guard !inner.isEmpty else { return false }
    let close = try findCommentEnd()
    var isEndless = close == nil && isAtEnd
    if case .comment = state, close == nil, !isAtEnd { isEndless = try !endsAhead() }
    let limit = close.map { at + $0 } ?? end
    guard let tag = next(UInt8(ascii: "<"), from: at, to: limit),
      isEndless || holdsMarkup(of: (inner, outer), before: limit, isClosed: close != nil)
    else { return false }
    var what = "instruction"
    if case .comment = state { what = "comment" }
    report("the \(what) has no end; it is ended before the next tag")
    drop(tag - at)
    state = .text
    return true
  }

  /// How far from here the comment or instruction at hand ends; nil where that is not within a window.
  private mutating func findCommentEnd() throws -> Int? {
    var isComment = false
    if case .comment = state { isComment = true }
    var looked = max(0, (isComment ? commentless.comment : commentless.instruction) - at)
    while looked < Self.capacity, try has(looked + 1) {
      let found = commentEnd(from: at + max(0, looked - 3))
      if let found { return found - at }
      looked = end - at
    }
    if isComment { commentless.comment = end } else { commentless.instruction = end }
    return nil
  }

  /// Whether a comment ends beyond the window, as far as may be looked.
  private mutating func endsAhead() throws -> Bool {
    let last = unsafe Array(
      UnsafeBufferPointer(start: input + max(at, end - 3), count: min(3, end - at)))
    while !ahead.holdsCommentEnd(behind: last) {
      guard ahead.hasRoom else { return true }
      if try ahead.readMore(from: source) == 0 { return false }
    }
    return true
  }

  /// Where in the window the comment or instruction at hand ends.
  private func commentEnd(from start: Int) -> Int? {
    var index = start
    while let mark = next(UInt8(ascii: ">"), from: index, to: end) {
      index = mark + 1
      if case .comment = state {
        let dashes = byteOfInput(max(at, mark - 1)) == UInt8(ascii: "!") ? mark - 3 : mark - 2
        if dashes >= at, unsafe memcmp(input + dashes, "--", 2) == 0 { return mark }
      } else if mark > at, byteOfInput(mark - 1) == UInt8(ascii: "?") {
        return mark
      }
    }
    return nil
  }

  /// Whether the comment or instruction at hand holds what only the document around it can: a section that ends behind
  /// it; a further comment behind the end of an element that is open around it; tags, where it is an instruction.
  private mutating func holdsMarkup(
    of open: (inner: [UInt8], outer: [UInt8]), before limit: Int, isClosed: Bool
  ) -> Bool {
    guard case .comment = state else { return endTag(before: limit) }
    if let section = nestedSection(before: limit),
      next(UInt8(ascii: "]"), from: section + 9, to: limit) == nil
    {
      return true
    }
    guard !isClosed || holdsComment(before: limit) else { return false }
    sectionDepths = (0, 0)
    return lostEnd(of: open, before: limit) != nil
  }

  /// Whether an end tag with another tag behind it stands before a place of the input.
  private func endTag(before limit: Int) -> Bool {
    var index = at
    while let tag = next(UInt8(ascii: "<"), from: index, to: limit) {
      index = tag + 1
      if index + 1 < limit, byteOfInput(index) == UInt8(ascii: "/"),
        byteOfInput(index + 1).beginsName, let other = tagBehind(index), other < limit
      {
        return true
      }
    }
    return false
  }

  private func holdsComment(before limit: Int) -> Bool {
    var index = at
    while let tag = next(UInt8(ascii: "<"), from: index, to: limit) {
      index = tag + 1
      if tag + 3 < limit, unsafe memcmp(input + tag, "<!--", 4) == 0 { return true }
    }
    return false
  }
}
