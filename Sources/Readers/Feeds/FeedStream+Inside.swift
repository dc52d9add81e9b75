// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// Elements inside texts.
extension FeedStream {
  /// Opens an element inside a text: part of its markup, or of no interest but for its text.
  func startInside(_ scope: Scope, _ frame: inout Frame, _ attributes: borrowing XMLAttributes) {
    let (name, tag) = tags[frame.name]
    if tag == .script || tag == .style { return }
    frame.scope = scope
    switch scope {
    case .tree where bases.count > basesOfTree: startTreeElement(name, attributes)
    case .tree: tree?.startElement(tag, name: name, attributes: attributes)
    case .markup: startMarkup(names[frame.name].local, attributes)
    default: if tag.isBlock || tag == .br { text.append(0x20) }
    }
  }

  /// Opens an element of XHTML below an `xml:base` of the markup's own, which the tree knows nothing of:
  /// its addresses are made absolute at once.
  private func startTreeElement(_ name: String, _ attributes: borrowing XMLAttributes) {
    var list: [(name: String, value: String)] = []
    for index in 0..<attributes.count {
      let name = attributes.name(index).qualified
      var value = attributes.value(index)
      if ["href", "src", "cite", "poster", "data"].contains(name) {
        value = WebAddress.resolve(value, base: bases.last) ?? ""
      }
      list.append((name, value))
    }
    tree?.startElement(name, attributes: list)
  }

  /// Closes an element inside a text.
  func endInside(_ frame: Frame) {
    switch frame.scope {
    case .tree: tree?.endElement()
    case .mediaGroup: closeGroup()
    case .markup:
      if !tags[frame.name].tag.isVoid {
        text.append(contentsOf: "</\(names[frame.name].local)>".utf8)
      }
    default: break
    }
  }

  /// Writes a naked start tag back into the HTML it stands in.
  private func startMarkup(_ name: String, _ attributes: borrowing XMLAttributes) {
    if let owner = frames.lastIndex(where: { $0.start != nil }) { frames[owner].form = .html }
    text.append(UInt8(ascii: "<"))
    text.append(contentsOf: name.utf8)
    for index in 0..<attributes.count {
      text.append(contentsOf: " \(attributes.name(index).qualified)=\"".utf8)
      for byte in attributes.value(index).utf8 {
        switch byte {
        case UInt8(ascii: "&"): text.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "\""): text.append(contentsOf: "&quot;".utf8)
        default: text.append(byte)
        }
      }
      text.append(UInt8(ascii: "\""))
    }
    text.append(UInt8(ascii: ">"))
  }

  /// Whether an element can only stand after the open text: the text's end tag is missing, or was
  /// taken for that of an element left open inside it.
  func endsOpenText(_ element: FeedElement, in scope: Scope) -> Bool {
    switch element.meaning {
    case .item: true
    case .description, .identifier, .published, .modified, .created, .category,
      .author, .contributor, .enclosure, .rights, .mediaContent, .mediaGroup, .mediaThumbnail:
      scope != .tree && !element.name.hasPrefix("xhtml:")
    case .content, .summary:
      scope != .tree && element.name.holds(":") && !element.name.hasPrefix("xhtml:")
    // A title and an address hold neither; inside markup they are those of HTML or a drawing.
    case .title, .link: scope == .text && !element.name.hasPrefix("xhtml:")
    default: false
    }
  }

  /// Ends the innermost text, although elements inside it are open; returns the scope around it.
  func closeOpenText() -> Scope {
    guard let owner = frames.lastIndex(where: { $0.start != nil }) else { return .ignored }
    let around = owner > 0 ? frames[owner - 1].scope : .outside
    closeText(of: frames[owner], in: around)
    for index in owner..<frames.count {
      frames[index].scope = around
      frames[index].start = nil
    }
    return around
  }

  /// Whether an element can only stand behind the open person, whose end tag is missing.
  func endsPerson(_ element: FeedElement) -> Bool {
    switch element.meaning {
    case .item, .title, .description, .summary, .content, .identifier, .published, .modified,
      .created, .category, .author, .contributor, .enclosure, .rights, .mediaContent, .mediaGroup,
      .mediaThumbnail:
      true
    default: false
    }
  }

  /// The scope around an element of no interest that has held text, as elements in which others stand do not: its
  /// end tag is missing. Nil for any other.
  func scopeAroundIgnored() -> Scope? {
    guard depthOfIgnoredText > 1, depthOfIgnoredText == frames.count else { return nil }
    let around = frames[frames.count - 2].scope
    guard around == .item || around == .feed else { return nil }
    frames[frames.count - 1].scope = around
    depthOfIgnoredText = 0
    return around
  }
}
