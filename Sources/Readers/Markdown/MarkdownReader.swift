// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Reads Markdown: front matter in YAML, then a body in CommonMark with the tables of GFM.
///
/// Front matter that names its fields as the canonical article does, `authors` among them as a list
/// of persons, is an article edited already; several may follow each other. All other front matter,
/// such as that of Hugo and Jekyll, is evidence, and the body a draft. Left out: TOML front matter,
/// footnotes, definition lists, attributes in braces. <https://spec.commonmark.org/0.31.2/>
public struct MarkdownReader: StoryReader {
  /// "markdown"
  public static let format = "markdown"

  /// A reader.
  public init() {}

  /// Yields the articles of a document that Wirecopy wrote, or the one draft of another.
  ///
  /// - Throws: `ReadError` where the document is empty, or front matter is broken or does not say
  ///   what an article may say, with line and column; whatever `yield` throws.
  public func read(
    _ input: ReaderInput, yield: (ReadStory) throws -> Void
  ) throws -> ReadingReport {
    let decoded = try input.readText(.text)
    let text = decoded.utf8
    guard text.contains(where: { $0 > 0x20 }) else {
      throw ReadError(.empty, "the document is empty")
    }
    let parts = MarkdownParts(text)
    guard let first = try parts.first(), let front = first.front else {
      let body = MarkdownBodyBuilder.blocks(of: parts.body, isOwn: false)
      try yield(.draft(MarkdownDraft(fields: [], body: body, url: input.url).draft()))
      return ReadingReport(warnings: decoded.warnings + parts.warnings)
    }
    guard front.isOwn else {
      let body = MarkdownBodyBuilder.blocks(of: text[first.body.lowerBound...], isOwn: false)
      try yield(.draft(MarkdownDraft(fields: front.fields, body: body, url: input.url).draft()))
      return ReadingReport(warnings: decoded.warnings)
    }
    var part: MarkdownParts.Part? = first
    while let current = part, let front = current.front {
      var article = try front.article()
      article.body = MarkdownBodyBuilder.blocks(of: text[current.body], isOwn: true)
      try yield(.article(article))
      part = try parts.next(after: current)
    }
    return ReadingReport(warnings: decoded.warnings)
  }
}
