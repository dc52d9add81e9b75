// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Markup
import NewsModel

/// What Markdown keeps of an article: all of the front matter, and of the body what follows.
struct KeptByMarkdown {
  func article(_ original: Article) -> Article {
    var kept = original
    kept.body = original.body.compactMap(block)
    return kept
  }

  /// An article with its marks in the same form.
  func settled(_ article: Article) -> Article {
    var article = article
    article.body = article.body.map { self.marks($0) }
    return article
  }

  /// An article without byte order marks, which the YAML library drops where they open a text.
  func withoutByteOrderMarks(_ article: Article) throws -> Article {
    let text = String(decoding: try JSONEncoder().encode(article), as: UTF8.self)
    let joined = text.replacingOccurrences(of: "\u{FEFF}", with: "\u{2060}", options: .literal)
    return try JSONDecoder().decode(Article.self, from: Data(joined.utf8))
  }

  // MARK: Text

  /// Without control characters and noncharacters, line breaks as "\n" and none at the ends.
  private func cleaned(_ content: RichText, isLine: Bool = false) -> RichText {
    let scalars = Array(content.text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var offsets: [Int] = []
    var count = 0
    func keep(_ scalar: Unicode.Scalar) {
      kept.append(scalar)
      count += 1
    }
    for (index, scalar) in scalars.enumerated() {
      offsets.append(count)
      switch scalar.value {
      case 0x0D where index + 1 < scalars.count && scalars[index + 1] == "\n": break
      case 0x0D: keep("\n")
      case 0x0A: if count > 0 { keep("\n") }
      case 0x09: keep("\t")
      case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: break
      default: if scalar.value & 0xFFFE != 0xFFFE { keep(scalar) }
      }
    }
    offsets.append(count)
    while kept.last == "\n" { kept.removeLast() }
    if isLine { kept = String.UnicodeScalarView(kept.map { $0 == "\n" ? " " : $0 }) }
    let marks = content.marks.map { mark in
      Mark(
        type: mark.type, start: offsets[min(mark.start, offsets.count - 1)],
        end: offsets[min(mark.end, offsets.count - 1)], href: mark.href)
    }
    return RichText(String(kept), marks: marks)
  }

  /// Marks count where there is something to see.
  private func visible(_ content: RichText) -> RichText {
    let settled = content.settled { $0 }
    let scalars = Array(content.text.unicodeScalars)
    var marks: [Mark] = []
    for mark in settled.marks {
      for index in mark.start..<mark.end where !scalars[index].properties.isWhitespace {
        if let last = marks.last, last.type == mark.type, last.href == mark.href, last.end == index
        {
          marks[marks.count - 1].end = index + 1
        } else {
          marks.append(Mark(type: mark.type, start: index, end: index + 1, href: mark.href))
        }
      }
    }
    return RichText(
      content.text,
      marks: marks.sorted {
        ($0.start, -$0.end, $0.type.rawValue) < ($1.start, -$1.end, $1.type.rawValue)
      })
  }

  func content(_ content: RichText, isLine: Bool = false) -> RichText {
    visible(cleaned(content.settled { address($0) }, isLine: isLine))
  }

  /// A cell; code with a bar and a backslash in it has no form there.
  private func cell(_ original: RichText) -> RichText { withoutCode(content(original)) }

  private func withoutCode(_ content: RichText) -> RichText {
    guard content.text.contains("|"), content.text.contains("\\") else { return content }
    return RichText(content.text, marks: content.marks.filter { $0.type != .code })
  }

  private func label(_ text: String) -> String? {
    cleaned(RichText(text), isLine: true).text.nonempty
  }

  /// An address as a link holds it; nil for scripts.
  private func address(_ address: String) -> String? {
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, 0x7F, 0x3C, 0x3E, 0x5C, 0x7C, 0x60, 0x22:
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += Array((byte < 0x10 ? "%0" : "%").utf8) + Array(digits.utf8)
      default: bytes.append(byte)
      }
    }
    let encoded = String(decoding: bytes, as: UTF8.self)
    return WebAddress.resolve(encoded) == nil ? nil : encoded
  }

  // MARK: Blocks

  private func block(_ block: Block) -> Block? {
    switch block {
    case .paragraph(let content):
      let kept = self.content(content)
      return kept.isEmpty ? nil : .paragraph(kept)
    case .heading(let level, let content):
      let kept = self.content(content, isLine: true)
      return kept.isEmpty ? nil : .heading(level: min(max(level, 1), 6), kept)
    case .list(let isOrdered, let items):
      return items.isEmpty ? nil : .list(ordered: isOrdered, items: items.map(item))
    case .quote(let blocks):
      let kept = blocks.compactMap(self.block)
      return kept.isEmpty ? nil : .quote(kept)
    case .preformatted(let content):
      let scalars = content.text.unicodeScalars.filter {
        $0 == "\n" || $0 == "\t" || $0.value >= 0x20
      }
      return .preformatted(RichText(String(String.UnicodeScalarView(scalars))))
    case .table(let table): return self.table(table)
    case .figure(let media): return figure(media).map { .figure($0) }
    case .embed(let embed):
      return .embed(
        Embed(
          url: embed.url.flatMap(address).flatMap { WebAddress.resolve($0) },
          provider: embed.provider.flatMap(label), content: content(embed.content)))
    case .rule: return .rule
    }
  }

  private func item(_ item: ListItem) -> ListItem {
    ListItem(
      content(item.content), items: item.items.map(self.item),
      isOrdered: item.isOrdered && !item.items.isEmpty)
  }

  private func table(_ table: Table) -> Block? {
    let width = table.rows.map(\.count).max() ?? 0
    guard width > 0 else { return nil }
    let rows = table.rows.map { row in
      (0..<width).map { $0 < row.count ? cell(row[$0]) : RichText("") }
    }
    guard table.headerRows > 0 else { return .table(Table(rows: rows)) }
    if rows[0].allSatisfy(\.isEmpty) { return .table(Table(rows: Array(rows.dropFirst()))) }
    return .table(Table(rows: rows, headerRows: 1))
  }

  private func figure(_ media: Media) -> Media? {
    var kept = media
    kept.url = media.url.flatMap(address).flatMap { WebAddress.resolve($0) }
    kept.alt = media.alt.flatMap(label)
    kept.caption = media.caption.flatMap(trimmed)
    kept.credit = media.credit.flatMap(trimmed)
    return kept == Media(type: .image) && (media.url ?? "").isEmpty && media.caption == nil
      && media.credit == nil && media.alt == nil ? nil : kept
  }

  private func trimmed(_ text: String) -> String? {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar.value & 0xFFFE == 0xFFFE
        || scalar.properties.generalCategory == .control
    }
    var view = Substring(text).unicodeScalars
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return cleaned(RichText(String(view))).text.nonempty
  }

  private func marks(_ block: Block) -> Block {
    switch block {
    case .paragraph(let content): .paragraph(visible(content))
    case .heading(let level, let content): .heading(level: level, visible(content))
    case .list(let isOrdered, let items): .list(ordered: isOrdered, items: items.map { marks($0) })
    case .quote(let blocks): .quote(blocks.map { marks($0) })
    case .table(let table):
      .table(
        Table(
          rows: table.rows.map { $0.map { withoutCode(visible($0)) } },
          headerRows: table.headerRows))
    case .embed(let embed):
      .embed(Embed(url: embed.url, provider: embed.provider, content: visible(embed.content)))
    case .preformatted, .figure, .rule: block
    }
  }

  private func marks(_ item: ListItem) -> ListItem {
    ListItem(
      visible(item.content), items: item.items.map { marks($0) }, isOrdered: item.isOrdered)
  }
}
