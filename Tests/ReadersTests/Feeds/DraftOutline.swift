// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Readers

/// What a reader reports, as lines of text that people can check.
struct DraftOutline {
  private(set) var lines: [String] = []

  /// Every draft of a document and what it says of itself as a feed; an error is one line.
  init(of bytes: [UInt8], reader: any NewsReader, url: String? = nil) {
    do {
      let input = ReaderInput(source: MemorySource(bytes), name: "feed", url: url)
      let feed = try reader.read(input) { add($0) }
      if let feed { add(feed) }
    } catch {
      lines.append("error: \(error)")
    }
  }

  /// Every draft of a document, and what is to be said of it as a whole; an error is one line.
  init(of bytes: [UInt8], reader: any StoryReader, url: String? = nil) {
    do {
      let input = ReaderInput(source: MemorySource(bytes), name: "story", url: url)
      let report = try reader.read(input) { story in
        switch story {
        case .draft(let draft): add(draft)
        case .article(let article): lines.append("article: \(article.headline ?? "")")
        }
      }
      for warning in report.warnings { lines.append("warning: \(warning)") }
      if let fault = report.fault { lines.append("fault: \(fault.message(file: "story"))") }
    } catch let error as ReadError {
      lines.append(error.message(file: "story"))
    } catch {
      lines.append("error: \(error)")
    }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func add(_ draft: Draft) {
    lines.append("item")
    for evidence in draft.evidence { add(evidence) }
    if let feed = draft.feed { lines.append("  feed: \(joined([feed.title, feed.url]))") }
    for block in draft.body { add(block.block, indent: "  ") }
    for warning in draft.warnings { lines.append("  warning: \(warning)") }
  }

  private mutating func add(_ draft: FeedDraft) {
    lines.append("feed")
    let feed = draft.feed
    let fields: [(String, String?)] = [
      ("title", feed.title), ("url", feed.url), ("feedURL", feed.feedURL), ("id", feed.id),
      ("description", feed.description), ("language", feed.language),
      ("copyright", feed.copyright), ("image", feed.image), ("generator", feed.generator),
      ("hub", feed.hub),
    ]
    for (name, value) in fields { if let value { lines.append("  \(name): \(value)") } }
    for category in feed.categories { lines.append("  category: \(category)") }
    for evidence in draft.evidence where evidence.field != .language { add(evidence) }
    for warning in draft.warnings { lines.append("  warning: \(warning)") }
    if let fault = draft.fault { lines.append("  fault: \(fault.message(file: "feed"))") }
  }

  private mutating func add(_ evidence: Evidence) {
    lines.append("  \(evidence.field) (\(evidence.origin.detail)): \(text(of: evidence.value))")
  }

  private func text(of value: Evidence.Value) -> String {
    switch value {
    case .text(let text): return text
    case .person(let person):
      return joined([
        person.name, person.role?.rawValue, person.organization, person.email, person.url,
      ])
    case .media(let media):
      let size = media.width.map { "\($0)x\(media.height ?? 0)" }
      return joined([
        media.type.rawValue, media.url, media.mimeType, size, media.length.map { "\($0) bytes" },
        media.duration.map { "\($0) s" }, media.caption, media.credit,
      ])
    case .subject(let subject): return joined([subject.scheme, subject.code, subject.name])
    case .place(let place):
      return joined([place.name, place.latitude.map { "\($0)" }, place.longitude.map { "\($0)" }])
    }
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " | ")
  }

  private mutating func add(_ block: Block, indent: String) {
    switch block {
    case .paragraph(let content): lines.append("\(indent)paragraph: \(text(of: content))")
    case .heading(let level, let content):
      lines.append("\(indent)heading \(level): \(text(of: content))")
    case .list(_, let items):
      for item in items { lines.append("\(indent)item: \(text(of: item.content))") }
    case .quote(let blocks):
      lines.append("\(indent)quote")
      for block in blocks { add(block, indent: indent + "  ") }
    case .figure(let media): lines.append("\(indent)figure: \(text(of: .media(media)))")
    case .embed(let embed): lines.append("\(indent)embed: \(embed.url ?? "")")
    case .preformatted, .table, .rule: lines.append("\(indent)\(block.plainText)")
    }
  }

  private func text(of content: RichText) -> String {
    let links = content.marks.compactMap(\.href).map { " <\($0)>" }.joined()
    return content.text.split(separator: "\n").joined(separator: " / ") + links
  }
}
