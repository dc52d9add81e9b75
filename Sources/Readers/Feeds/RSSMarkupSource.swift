// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// RSS in JSON as the markup it stands for, made member by member as it is read.
final class RSSMarkupSource: ByteSource {
  /// Where in the document the next member lies.
  private enum Place {
    case start, rss, channel, items, end
  }

  private var parser: JSONParser
  private var place = Place.start
  private var xml = XMLWriter(indent: false)
  /// What has been made and not been read yet.
  private var made: [UInt8] = []
  private var position = 0

  init(_ parser: JSONParser) { self.parser = parser }

  /// Why the document could be read only so far; nil where it was read to its end.
  var breakOff: ReadError? { parser.breakOff }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while position == made.count, place != .end {
      try advance()
      made = xml.take()
      position = 0
    }
    let count = min(buffer.count, made.count - position)
    buffer.copyBytes(from: made[position..<position + count])
    position += count
    return count
  }

  /// Makes the markup of the next member.
  private func advance() throws {
    switch place {
    case .start:
      guard try parser.beginObject(), try find("rss"), try parser.beginObject() else {
        throw ReadError(.unknownFormat, "the document is no RSS in JSON: it has no object 'rss'")
      }
      xml.declaration()
      xml.start("rss", attributes: RSSMarkup.namespaces)
      place = .rss
    case .rss:
      guard try find("channel") else {
        xml.endAll()
        place = .end
        return
      }
      guard try parser.beginObject() else {
        _ = try parser.value()
        return
      }
      xml.start("channel")
      place = .channel
    case .channel: try advanceInChannel()
    case .items:
      if try parser.nextElement() {
        RSSMarkup.write("item", try parser.value(), to: &xml)
      } else {
        place = .channel
      }
    case .end: break
    }
  }

  private func advanceInChannel() throws {
    guard let name = try parser.nextMember() else {
      xml.end()
      place = .rss
      return
    }
    if name == "item", try parser.beginArray() {
      place = .items
    } else {
      RSSMarkup.write(name, try parser.value(), to: &xml)
    }
  }

  /// Passes over members up to one of that name; false where there is none left.
  private func find(_ wanted: String) throws -> Bool {
    while let name = try parser.nextMember() {
      if name == wanted { return true }
      _ = try parser.value()
    }
    return false
  }
}
