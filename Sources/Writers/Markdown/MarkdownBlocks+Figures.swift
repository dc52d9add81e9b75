// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Figures and embeds, for which Markdown has no form of their own: a picture or link whose title
/// says what it is, so that it is read back as what it was.
extension MarkdownBlocks {
  /// A picture, or a link titled with the kind of medium; caption in "*" and credit in "_" under it.
  mutating func figure(_ media: Media) {
    var lines: [[UInt8]] = []
    let details = MarkdownBlocks.details(of: media)
    let url = media.url.flatMap { $0.isEmpty ? nil : $0 }
    if media.type == .image, let url {
      lines.append(link("![", media.alt ?? "", to: url, title: details))
    } else if url != nil || media.alt != nil || !details.isEmpty || media.type != .image
      || media.caption != nil || media.credit != nil
    {
      let kind = media.type.rawValue
      lines.append(
        link(
          "[", media.alt ?? (url == nil ? "" : kind), to: url ?? "",
          title: details.isEmpty ? kind : "\(kind), \(details)"))
    }
    let texts: [(text: String?, sign: Unicode.Scalar)] = [
      (media.caption, "*"), (media.credit, "_"),
    ]
    for (text, sign) in texts {
      guard let text = text?.trimmedMarkdown, !text.isEmpty else { continue }
      let length = text.unicodeScalars.count
      let emphasis = Mark(type: .emphasis, start: 0, end: length)
      let inline = MarkdownInline.bytes(
        RichText(text, marks: [emphasis]), in: .paragraph, emphasis: sign)
      if !inline.isEmpty { lines.append(inline) }
    }
    paragraph(Array(lines.joined(separator: "\\\n".utf8)))
  }

  /// What is known of a file beside its address and words: "1200 × 800, 61.5 s, as video/mp4".
  private static func details(of media: Media) -> String {
    var parts: [String] = []
    switch (media.width, media.height) {
    case (let width?, let height?): parts.append("\(width) × \(height)")
    case (let width?, nil): parts.append("width \(width)")
    case (nil, let height?): parts.append("height \(height)")
    case (nil, nil): break
    }
    if let length = media.length { parts.append("\(length) bytes") }
    if let duration = media.duration, duration.isFinite { parts.append("\(duration) s") }
    if let type = media.mimeType?.line { parts.append("as \(type)") }
    return parts.joined(separator: ", ")
  }

  /// A link titled "embed"; where the words of the post are known, a quotation of them that ends with
  /// a link titled "post".
  mutating func write(_ embed: Embed) {
    let words = embed.provider ?? embed.url ?? ""
    let content = MarkdownInline.bytes(embed.content, in: .paragraph)
    if content.isEmpty {
      paragraph(link("[", words, to: embed.url ?? "", title: "embed"))
    } else {
      quote {
        $0.paragraph(content)
        $0.paragraph($0.link("[", words, to: embed.url ?? "", title: "post"))
      }
    }
  }

  private func link(_ opening: String, _ words: String, to url: String, title: String) -> [UInt8] {
    var link = Array(opening.utf8)
    link += MarkdownInline.bytes(RichText(words), in: .label)
    link += Array("](".utf8)
    if url.isEmpty { link += Array("<>".utf8) } else { link.appendDestination(url) }
    if !title.isEmpty {
      link += Array(" \"".utf8)
      link += MarkdownInline.bytes(RichText(title), in: .label).flatMap { byte -> [UInt8] in
        byte == UInt8(ascii: "\"") ? [UInt8(ascii: "\\"), byte] : [byte]
      }
      link.append(UInt8(ascii: "\""))
    }
    return link + [UInt8(ascii: ")")]
  }
}

extension String {
  /// Without white space, and what Markdown has no form for, at either end.
  fileprivate var trimmedMarkdown: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar.isNoncharacter
        || scalar.properties.generalCategory == .control
    }
    var view = Substring(self).unicodeScalars
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return String(view)
  }
}
