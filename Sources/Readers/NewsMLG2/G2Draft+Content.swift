// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

extension G2Draft {
  /// The body: the first page, else the first story in NITF, else the plain text; then the pictures.
  mutating func noteContent() {
    noteFiles()
    if !readPage(), !readNITF(), !readText() {
      for case .other(let name) in item.contents {
        draftSoFar.warnings.append("the content is <\(name)>, which holds no story")
      }
    }
    noteParts()
  }

  private mutating func readPage() -> Bool {
    for case .xhtml(let tree) in item.contents {
      let blocks = HTMLBlocks.blocks(of: tree, in: tree.first(.body) ?? 0, base: documentURL)
      guard !blocks.isEmpty else { continue }
      draftSoFar.body = blocks
      return true
    }
    return false
  }

  private mutating func readNITF() -> Bool {
    for case .nitf(let story) in item.contents {
      draftSoFar.add(story, base: documentURL)
      return true
    }
    return false
  }

  private mutating func readText() -> Bool {
    for element in item.root.first("contentSet")?.all("inlineData") ?? [] {
      guard let text = element.text, element["encoding"] == nil else { continue }
      let type = element["contenttype"]?.lowercased() ?? "text/plain"
      if type.hasPrefix("text/html") || type.contains("xhtml") {
        draftSoFar.body = HTMLBlocks.blocks(fragment: Array(text.utf8), base: documentURL)
      } else if type.hasPrefix("text/") {
        draftSoFar.body = TextParagraphs.blocks(text)
      }
      if !draftSoFar.body.isEmpty { return true }
    }
    return false
  }

  /// The renditions of a picture, film or sound: the largest stands for all.
  private mutating func noteFiles() {
    var best: (media: Media, area: Int)?
    for element in item.root.first("contentSet")?.all("remoteContent") ?? [] {
      let type = element["contenttype"]
      guard let href = element["href"].flatMap({ WebAddress.resolve($0, base: documentURL) }),
        let kind = type.flatMap({ MediaType(contentType: $0) }) ?? ownKind
      else { continue }
      var media = Media(type: kind, url: href, mimeType: type)
      media.width = element["width"].flatMap { Int($0) }
      media.height = element["height"].flatMap { Int($0) }
      media.length = element["size"].flatMap { Int($0) }
      media.duration = element["duration"].flatMap { Double($0) }
      let area = (media.width ?? 0) * (media.height ?? 0)
      if best.map({ area > $0.area }) ?? true { best = (media, area) }
    }
    guard var media = best?.media else { return }
    if item.isPicture {
      let meta = item.contentMeta
      media.caption =
        (meta?.all("description").first { $0["role"].map { item.code($0).code } == "caption" }
        ?? meta?.first("description"))?.line
      media.credit = meta?.first("creditline")?.line
    }
    note(.media, .media(media), "remoteContent")
  }

  private var ownKind: MediaType? {
    item.isPicture
      ? MediaType(
        itemClass: item.itemMeta?.first("itemClass")?["qcode"].map { item.code($0).code } ?? "")
      : nil
  }

  /// The parts of a film or sound, each by its description, where the item has no other body.
  private mutating func noteParts() {
    guard draftSoFar.body.isEmpty else { return }
    for part in item.root.all("partMeta") {
      for text in part.all("headline") + part.all("description") {
        guard let line = text.line else { continue }
        draftSoFar.body.append(DraftBlock(.paragraph(RichText(line))))
      }
    }
  }
}

extension Draft {
  /// Takes a story in NITF: its content as the body, what its head and foot say as evidence.
  mutating func add(_ story: NITFStory, base: String?) {
    if let tree = story.content {
      body = HTMLBlocks.blocks(of: tree, in: 0, base: base)
    }
    for line in story.lines {
      let origin = Evidence.Origin(.element, line.element)
      switch line.element {
      case "hl1": note(.headline, line.text, origin)
      case "hl2": note(.subheadline, line.text, origin)
      case "byline": note(.byline, line.text, origin)
      case "dateline": note(.dateline, line.text, origin)
      case "abstract": note(.summary, line.text, origin)
      case "distributor": note(.sourceName, line.text, origin)
      case "note": note(.editorsNote, line.text, origin)
      case "tagline": note(.creditline, line.text, origin)
      case "rights": note(.usageTerms, line.text, origin)
      default: break
      }
    }
  }
}

extension MediaType {
  /// The kind of medium by its MIME type; nil for text and for what has no kind.
  init?(contentType: String) {
    switch contentType.lowercased().split(separator: "/").first {
    case "image": self = .image
    case "video": self = .video
    case "audio": self = .audio
    case "application"
    where contentType.lowercased().hasSuffix("/pdf"):
      self = .document
    default: return nil
    }
  }
}

/// Plain text inside markup: paragraphs are parted by empty lines, or stand on one line each.
enum TextParagraphs {
  static func blocks(_ text: String) -> [DraftBlock] {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { String($0).foldingWhiteSpace() }
    var paragraphs: [[String]] = [[]]
    for line in lines {
      if !line.isEmpty {
        paragraphs[paragraphs.count - 1].append(line)
      } else if paragraphs.last?.isEmpty == false {
        paragraphs.append([])
      }
    }
    let isLineByLine =
      paragraphs.filter { !$0.isEmpty }.count == 1 && lines.contains { $0.utf8.count > 100 }
    let texts =
      isLineByLine ? paragraphs.joined().map { $0 } : paragraphs.map { $0.joined(separator: " ") }
    return texts.filter { !$0.isEmpty }.map { DraftBlock(.paragraph(RichText($0))) }
  }
}
