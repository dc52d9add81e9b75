// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
import Markup
import NewsModel

// From the bytes of an element to its text: what the feed broke is put right.
extension FeedStream {
  /// Puts the text from `start` on right: base64 decoded, a CDATA frame inside the text taken off,
  /// and C1 controls read as the characters of windows-1252 that they stand for.
  func repairText(from start: Int, _ form: inout TextForm) {
    if form == .base64 { decodeBase64(from: start, &form) }
    if form == .html || form == .unsure { unwrapCDATA(from: start) }
    repairDoubleEncoding(from: start)
    repairControls(from: start)
  }

  /// Takes one layer of UTF-8 off a text that was encoded twice. A text with a single such character is put right
  /// once another one has left no doubt.
  private func repairDoubleEncoding(from start: Int) {
    guard let found = DoubleEncoding.undone(text, from: start) else { return }
    if found.isSure { isDoubleEncoded = true }
    guard isDoubleEncoded else { return }
    text.replaceSubrange(start..., with: found.bytes)
    let warning = "text that was encoded as UTF-8 twice was put right"
    if itemFrame != nil {
      if !item.warnings.contains(warning) { item.warnings.append(warning) }
    } else if !feed.draft.warnings.contains(warning) {
      feed.draft.warnings.append(warning)
    }
  }

  private func decodeBase64(from start: Int, _ form: inout TextForm) {
    form = .unsure
    guard let bytes = Base64.decode(text[start...]) else { return }
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      form = .binary
      return
    }
    text.replaceSubrange(start..., with: bytes)
  }

  /// Takes off a CDATA frame that was escaped along with the markup inside it.
  private func unwrapCDATA(from start: Int) {
    let content = text[start...].drop { $0 <= 0x20 }
    guard content.starts(with: "<![CDATA[".utf8) else { return }
    var end = content.endIndex
    while end > content.startIndex, text[end - 1] <= 0x20 { end -= 1 }
    if content[..<end].suffix(3).elementsEqual("]]>".utf8) { end -= 3 }
    text.removeSubrange(end...)
    text.removeSubrange(start..<min(end, content.startIndex + 9))
  }

  /// Feeds declared as ISO 8859-1 or made from windows-1252 spell quotes and dashes U+0080 to
  /// U+009F.
  private func repairControls(from start: Int) {
    guard let first = nextControl(from: start) else { return }
    var repaired: [UInt8] = []
    var index = start
    var next: Int? = first
    while let found = next {
      repaired += text[index..<found]
      if let character = Unicode.Scalar(Windows1252.c1[Int(text[found + 1] & 0x1F)]) {
        repaired += String(character).utf8
      } else {
        repaired += text[found..<found + 2]
      }
      index = found + 2
      next = nextControl(from: index)
    }
    repaired += text[index...]
    text.replaceSubrange(start..., with: repaired)
  }

  /// Where the next of U+0080 to U+009F stands, 0xC2 and the code point in UTF-8; nil where none
  /// does.
  private func nextControl(from start: Int) -> Int? {
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var index = start
      while index < bytes.count, let found = memchr(base + index, 0xC2, bytes.count - index) {
        index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if index + 1 < bytes.count, bytes[index + 1] < 0xA0 { return index }
        index += 1
      }
      return nil
    }
  }

  /// The text of a range: markup gone, references resolved, white space folded.
  func plainText(_ range: Range<Int>, _ form: TextForm) -> String {
    let bytes = text[range]
    switch form {
    case .binary: return ""
    case .html where TextForm.hasMarkup(bytes), .unsure where TextForm.looksLikeMarkup(bytes):
      return bytes.withUnsafeBufferPointer { fragments.plainText($0) }
    default: return folded(bytes)
    }
  }

  private func folded(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { String(foldingUTF8: $0) }
  }

  /// HTML that was escaped twice, tags and all, with one layer taken off; nil for any other.
  func onceMoreUnescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let trimmed = bytes.drop { $0 <= 0x20 }
    guard trimmed.starts(with: "&lt;".utf8), !trimmed.contains(UInt8(ascii: "<")) else {
      return nil
    }
    let unescaped = Array(bytes.withUnsafeBufferPointer { fragments.plainText($0) }.utf8)
    return unescaped.last == UInt8(ascii: ">") && TextForm.looksLikeMarkup(unescaped[...])
      ? unescaped : nil
  }
}
