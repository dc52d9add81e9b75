// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Figures and embeds as paragraphs: a picture or a titled link, with lines of caption and credit.
enum MarkdownFigure {
  /// The figure that a paragraph is; nil where it is words.
  static func media(in text: MarkdownInlineText, isOwn: Bool) -> Media? {
    var media: Media
    let end: Int
    if text.pictures.count == 1, text.pictures[0].place == 0 {
      media = self.media(of: text.pictures[0])
      end = 0
    } else if text.pictures.isEmpty, let link = text.titled.first, link.start == 0,
      let linked = linkedMedia(link, text.content)
    {
      media = linked
      end = link.end
    } else {
      return nil
    }
    let content = text.content
    let rest = content.slice(from: end, to: content.length)
    guard let lines = lines(rest, text.stressed, from: end, isOwn: isOwn) else { return nil }
    if let caption = lines.caption { media.caption = caption }
    media.credit = lines.credit
    return media
  }

  /// A picture by its Markdown: its title says what it measures, or else is its caption.
  static func media(of picture: MarkdownInlineText.Picture) -> Media {
    var media = Media(type: .image, url: WebAddress.resolve(picture.address))
    if !picture.alt.isEmpty { media.alt = picture.alt }
    if !picture.title.isEmpty, !media.read(details: Substring(picture.title)) {
      media.caption = picture.title
    }
    return media
  }

  /// The lines under a figure; nil where they are words of the story.
  private static func lines(
    _ rest: RichText, _ stressed: [MarkdownInlineText.Stressed], from start: Int, isOwn: Bool
  ) -> (caption: String?, credit: String?)? {
    if rest.text.utf8.allSatisfy({ $0 <= 0x20 }) { return (nil, nil) }
    guard let first = rest.text.unicodeScalars.first, first == "\n" || first == " " else {
      return nil
    }
    let scalars = Array(rest.text.unicodeScalars)
    let runs = stressed.filter { $0.start >= start }.sorted { $0.start < $1.start }
    guard (1...2).contains(runs.count) else { return nil }
    // Between the runs there is a line break, and nothing but white space beside them.
    var pieces: [String] = []
    var from = 1
    for (index, run) in runs.enumerated() {
      let (low, high) = (run.start - start, run.end - start)
      guard low >= from, high <= scalars.count,
        scalars[from..<low].allSatisfy(\.properties.isWhitespace)
      else { return nil }
      var end = high
      if index + 1 == runs.count {
        end = scalars.count
      } else {
        while end < scalars.count, scalars[end] != "\n" { end += 1 }
      }
      guard scalars[high..<end].allSatisfy(\.properties.isWhitespace) else { return nil }
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[from..<end])
      pieces.append(String(piece))
      from = min(end + 1, scalars.count)
    }
    if pieces.count == 2 { return (pieces[0], pieces[1]) }
    return isOwn && runs[0].isUnderscore ? (nil, pieces[0]) : (pieces[0], nil)
  }

  /// A film, sound, document, or a picture without an address: a link whose title says so.
  private static func linkedMedia(
    _ link: MarkdownInlineText.TitledLink, _ content: RichText
  ) -> Media? {
    let words = link.title.split(separator: ", ", maxSplits: 1)
    guard let kind = words.first.flatMap({ MediaType(rawValue: String($0)) }) else { return nil }
    var media = Media(type: kind, url: WebAddress.resolve(link.href))
    if words.count == 2, !media.read(details: words[1]) { return nil }
    let label = content.slice(from: link.start, to: link.end).text
    // The words for one that has none.
    if !label.isEmpty, label != kind.rawValue { media.alt = label }
    return media
  }

  /// The embed that a paragraph is: a link alone whose title says so, "embed" or, under the words of
  /// a post, "post".
  static func embed(in text: MarkdownInlineText, title: String) -> Embed? {
    guard text.pictures.isEmpty, text.titled.count == 1, let link = text.titled.first,
      link.title == title, link.start == 0, link.end == text.content.length
    else { return nil }
    let url = WebAddress.resolve(link.href)
    let words = text.content.text
    return Embed(
      url: url,
      provider: words.isEmpty || words.percentDecoded == link.href.percentDecoded ? nil : words)
  }
}

extension Media {
  /// Reads "1200 × 800, 1048576 bytes, 61.5 s, as image/jpeg"; false where the text is no such list.
  fileprivate mutating func read(details: Substring) -> Bool {
    var read = self
    var rest = details
    while !rest.isEmpty {
      if rest.hasPrefix("as ") {
        read.mimeType = String(rest.dropFirst(3))
        break
      }
      let comma = rest.firstRange(of: ", ")
      let part = rest[..<(comma?.lowerBound ?? rest.endIndex)]
      guard read.readDetail(part.split(separator: " ")) else { return false }
      rest = comma.map { rest[$0.upperBound...] } ?? ""
    }
    self = read
    return true
  }

  private mutating func readDetail(_ words: [Substring]) -> Bool {
    if words.count == 3, words[1] == "×", let wide = Int(words[0]), let high = Int(words[2]) {
      (width, height) = (wide, high)
    } else if words.count == 2, words[0] == "width", let value = Int(words[1]) {
      width = value
    } else if words.count == 2, words[0] == "height", let value = Int(words[1]) {
      height = value
    } else if words.count == 2, words[1] == "bytes", let value = Int(words[0]) {
      length = value
    } else if words.count == 2, words[1] == "s", let value = Double(words[0]), value.isFinite {
      duration = value
    } else {
      return false
    }
    return true
  }
}
