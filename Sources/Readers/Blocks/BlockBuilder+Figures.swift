// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension BlockBuilder {
  mutating func figure(_ node: Int) {
    var captions: [Int] = []
    var figures = 0
    var holdsText = false
    var holdsFrame = false
    for inner in tree.subtree(of: node).dropFirst() {
      switch tree.nodes[inner].tag {
      case .figcaption: captions.append(inner)
      case .img, .picture, .video, .audio: figures += 1
      case .unknown:
        switch tree.component(inner) {
        case .picture: figures += 1
        case .player, .frame, .post: holdsFrame = true
        case .apart, nil: break
        }
      case .iframe, .embed, .object: holdsFrame = true
      case .table, .pre, .blockquote, .figure, .article, .ul, .ol: holdsText = true
      default: break
      }
    }
    if figures == 0, !holdsText, !holdsFrame {
      // The picture is put in by a script; its words are no text of the story all the same.
      let (caption, credit) = captionAndCredit(captions.first ?? node)
      if caption != nil || credit != nil {
        add(Media(type: .image, caption: caption, credit: credit), from: node)
      }
      return
    }
    if holdsText || captions.count > 1 || figures == 0 {
      flush()
      let outer = place
      place = node
      flow(node)
      flush()
      place = outer
      return
    }
    var media: Media?
    for inner in tree.subtree(of: node).dropFirst() {
      guard let found = medium(inner) else { continue }
      if media == nil || (media?.url == nil && found.url != nil) {
        media = found
      } else if isBesideSource(inner), media?.alt == nil {
        media?.alt = found.alt
      }
    }
    guard var media else { return }
    if let caption = captions.first {
      (media.caption, media.credit) = captionAndCredit(caption)
    } else {
      (media.caption, media.credit) = captionAndCredit(node)
    }
    if media.credit == nil { media.credit = credit(in: node, beside: captions.first) }
    add(media, from: node)
  }

  /// Whether an image says in words what the sources of its `<picture>` show.
  private func isBesideSource(_ node: Int) -> Bool {
    let parent = Int(tree.nodes[node].parent)
    return parent >= 0 && tree.nodes[node].tag == .img && tree.nodes[parent].tag == .picture
  }

  mutating func image(_ node: Int) {
    if words(of: node).contains(.icon) {
      emoji(node)
      return
    }
    if let media = medium(node) { add(media, from: node) }
  }

  mutating func picture(_ node: Int) {
    var media: Media?
    for inner in tree.subtree(of: node).dropFirst() {
      guard let found = medium(inner) else { continue }
      if media == nil || media?.url == nil {
        media = found
      } else if media?.alt == nil {
        media?.alt = found.alt
      }
    }
    if let media { add(media, from: node) }
  }

  /// A picture whose real address stands in the fallback for browsers without scripts.
  mutating func noscript(_ node: Int) {
    for inner in tree.subtree(of: node).dropFirst() where tree.nodes[inner].tag == .img {
      if let media = medium(inner) { add(media, from: node) }
    }
  }

  mutating func player(_ node: Int) {
    if let media = medium(node) { add(media, from: node) }
  }

  private mutating func add(_ media: Media, from node: Int) {
    if inlineDepth > 0 || !run.isEmpty {
      figures.append(DraftBlock(.figure(media)))
      return
    }
    let outer = place
    place = node
    append(joining: .figure(media))
    place = outer
  }

  /// Letters drawn as pictures are text.
  private mutating func emoji(_ node: Int) {
    guard let alt = tree.attributeRange(.alt, of: node), alt.count <= 16,
      let source = tree.attributeRange(.class, of: node),
      tree.string(source).holds("emoji")
    else { return }
    run.append(tree.bytes, Int(alt.lowerBound)..<Int(alt.upperBound))
  }

  /// Joins a picture to the one before it, where both are the same; true where that was done.
  mutating func merged(_ media: Media) -> Bool {
    guard let last = blocks.indices.last, case .figure(var before) = blocks[last].block,
      before.type == media.type,
      before.url == media.url || before.url == nil || media.url == nil
    else { return false }
    before.url = before.url ?? media.url
    before.caption = before.caption ?? media.caption
    before.credit = before.credit ?? media.credit
    before.alt = before.alt ?? media.alt
    before.width = before.width ?? media.width
    before.height = before.height ?? media.height
    blocks[last].block = .figure(before)
    return true
  }

  /// Gives the words under a picture to the picture before them; true where they are no text of the
  /// story.
  mutating func attachCaption(_ node: Int) -> Bool {
    for inner in tree.subtree(of: node).dropFirst() {
      switch tree.nodes[inner].tag {
      case .img, .picture, .figure, .video, .iframe, .audio, .p:
        // The class is that of a frame around picture and words.
        if tree.nodes[inner].tag != .p { return false }
      default: break
      }
    }
    flush()
    // Under a table, words have no picture to go with; under a quotation they say whose it is.
    if tree.nodes[node].tag == .figcaption, let last = blocks.last?.block {
      switch last {
      case .table, .quote, .preformatted: return false
      default: break
      }
    }
    let (caption, credit) = captionAndCredit(node)
    guard caption != nil || credit != nil else { return true }
    if let last = blocks.indices.last, case .figure(var media) = blocks[last].block {
      media.caption = media.caption ?? caption
      media.credit = media.credit ?? credit
      blocks[last].block = .figure(media)
      return true
    }
    // Without a picture before it, a short text of this class is one all the same.
    return (caption?.utf8.count ?? 0) + (credit?.utf8.count ?? 0) < 600
  }

  /// Gives a credit inside a frame around a picture to that picture; true where it is no text of the
  /// story.
  mutating func attachCredit(_ node: Int) -> Bool {
    var frame = node
    var steps = 0
    while frame > 0, steps < 4, words(of: frame).isDisjoint(with: [.picture, .caption, .player]) {
      frame = Int(tree.nodes[frame].parent)
      steps += 1
    }
    guard frame > 0, steps < 4, let credit = text(node), credit.utf8.count <= 160 else {
      return false
    }
    flush()
    if let last = blocks.indices.last, case .figure(var media) = blocks[last].block {
      media.credit = media.credit ?? credit
      blocks[last].block = .figure(media)
    }
    return true
  }

  // MARK: What a picture is

  /// The picture, film or sound of an element; nil where it is none, or an ornament.
  private func medium(_ node: Int) -> Media? {
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
    if let url = media.url, Ornament.isName(ofFileAt: url) { return nil }
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
    "lazy.gif", "grey.gif", "empty.gif",
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

  // MARK: Captions

  private mutating func captionAndCredit(_ node: Int) -> (caption: String?, credit: String?) {
    let outer = (figures, leftOut)
    let creditNode = creditNode(in: node)
    leftOut = creditNode
    let caption = richText(of: node).text
    (figures, leftOut) = outer
    return (caption.isEmpty ? nil : caption, creditNode.flatMap(text))
  }

  /// The credit in a frame around picture and caption; in the caption itself, `<cite>` is a title.
  private func credit(in node: Int, beside caption: Int?) -> String? {
    if let found = creditNode(in: node) { return text(found) }
    guard let caption else { return nil }
    let cite = tree.subtree(of: node).first {
      tree.nodes[$0].tag == .cite && !tree.isInside($0, caption)
    }
    return cite.flatMap(text)
  }

  private func text(_ node: Int) -> String? {
    let text = HTMLBlocks.plainText(of: tree, in: node)
    return text.isEmpty ? nil : text
  }

  /// The element below a caption that names who took the picture.
  private func creditNode(in node: Int) -> Int? {
    tree.subtree(of: node).dropFirst().first { inner in
      tree.nodes[inner].isElement
        && !words(of: inner).isDisjoint(with: [.credit, .source, .byline, .author, .copyright])
        && !words(of: inner).contains(.body)
    }
  }
}
