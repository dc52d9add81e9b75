// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

// What a picture, film or sound is, and where it stands.
extension BlockBuilder {
  /// The picture, film or sound of an element; nil where it is none, or an ornament.
  func medium(_ node: Int) -> Media? {
    let it = tree.nodes[node]
    guard it.isElement else { return nil }
    switch it.tag {
    case .img, .image: return still(node)
    case .unknown where tree.isPictureComponent(node): return still(node)
    case .source where it.parent >= 0 && tree.nodes[Int(it.parent)].tag == .picture:
      guard let address = sourceSet(node) else { return nil }
      return Media(type: .image, url: address)
    case .video, .audio:
      var media = Media(type: it.tag == .video ? .video : .audio)
      media.url = address(.src, of: node) ?? address(.dataSrc, of: node)
      media.mimeType = tree.attribute(.type, of: node)
      for inner in tree.subtree(of: node).dropFirst() where tree.nodes[inner].tag == .source {
        media.url = media.url ?? address(.src, of: inner)
        media.mimeType = media.mimeType ?? tree.attribute(.type, of: inner)
      }
      media.width = tree.number(.width, of: node)
      media.height = tree.number(.height, of: node)
      return media.url == nil ? nil : media
    default: return nil
    }
  }

  private func still(_ node: Int) -> Media? {
    var width = tree.number(.width, of: node)
    var height = tree.number(.height, of: node)
    if Ornament.isRatio(width, height) { (width, height) = (nil, nil) }
    if Ornament.isSize(width: width, height: height) { return nil }
    if !words(of: node).isDisjoint(with: [.icon, .biography]) { return nil }
    var media = Media(type: .image, width: width, height: height)
    media.url = lazyAddress(node) ?? address(.src, of: node) ?? sourceSet(node)
    media.alt = tree.attribute(.alt, of: node).map { $0.foldingWhiteSpace() }
    if media.alt?.isEmpty ?? false { media.alt = nil }
    if let url = media.url, !Ornament.isLarge(width: width, height: height),
      Ornament.isName(ofFileAt: url)
    {
      return nil
    }
    return media.url == nil && media.alt == nil ? nil : media
  }

  /// Where scripts find the picture that takes the place of the one in `src`.
  private func lazyAddress(_ node: Int) -> String? {
    for name in [HTMLAttributeName.dataSrc, .dataURL] {
      if let found = address(name, of: node) { return found }
    }
    for index in tree.nodes[node].attributes {
      let it = tree.attributes[Int(index)]
      guard it.name == .other else { continue }
      switch tree.string(it.otherName) {
      case "data-original", "data-lazy-src", "data-lazy", "data-image", "data-img-src",
        "data-full-src", "data-orig-file", "data-hi-res-src", "data-native-src", "data-echo":
        if let found = address(it.value) { return found }
      default: break
      }
    }
    guard let set = tree.attributeRange(.dataSrcset, of: node) ?? lazySet(node) else { return nil }
    return largest(set)
  }

  private func lazySet(_ node: Int) -> Range<Int32>? {
    for index in tree.nodes[node].attributes where tree.attributes[Int(index)].name == .other {
      switch tree.string(tree.attributes[Int(index)].otherName) {
      case "data-lazy-srcset", "data-original-set", "data-lazyload-srcset":
        return tree.attributes[Int(index)].value
      default: break
      }
    }
    return nil
  }

  private func sourceSet(_ node: Int) -> String? {
    guard
      let set = tree.attributeRange(.srcset, of: node) ?? tree.attributeRange(.dataSrcset, of: node)
    else { return nil }
    return largest(set)
  }

  private func address(_ name: HTMLAttributeName, of node: Int) -> String? {
    // Without a closure, which would hold a copy of the builder.
    guard let range = tree.attributeRange(name, of: node) else { return nil }
    return address(range)
  }

  private func address(_ range: Range<Int32>) -> String? {
    let bytes = tree.utf8(range)
    guard bytes.count > 4, !bytes.starts(with: "data:".utf8) else { return nil }
    guard !Self.isPlaceholder(bytes) else { return nil }
    return tree.address(range, base: base)
  }

  private static let placeholders = [
    "blank.gif", "placeholder", "spacer", "transparent", "pixel.gif", "1x1", "loading.gif",
    "lazy.gif", "grey.gif", "empty.gif", "avw.php",
  ].map { Array($0.utf8) }
  /// For each byte that one of them begins with, the low bits of the second byte: a bit for each.
  private static let placeholderStarts = placeholders.reduce(into: Array(repeating: 0, count: 256))
  {
    $0[Int($1[0])] |= UInt32(1) << UInt32($1[1] & 31)
  }

  /// Whether an address names a picture that stands in for another.
  private static func isPlaceholder(_ address: ArraySlice<UInt8>) -> Bool {
    let starts = placeholderStarts
    return address.withUnsafeBufferPointer { address in
      address.indices.dropLast().contains { start in
        let seconds = starts[Int(address[start])]
        guard seconds != 0, seconds >> UInt32(address[start + 1] & 31) & 1 != 0 else {
          return false
        }
        let rest = UnsafeBufferPointer(rebasing: address[start...])
        return placeholders.contains { rest.starts(with: $0) }
      }
    }
  }

  /// The address with the greatest width or density in a `srcset`.
  private func largest(_ range: Range<Int32>) -> String? {
    guard let address = SourceSet.largest(in: tree.string(range)), !address.hasPrefix("data:")
    else {
      return nil
    }
    return WebAddress.resolve(address, base: base)
  }
}
