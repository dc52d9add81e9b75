// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Readers
import Writers

extension Format {
  /// Every format Wirecopy knows, in the order people look for them.
  public static let all: [Format] = [
    Format(
      "json", "canonical JSON, one document", extension: "json", type: "application/json",
      reading: .canonicalDocument, writing: { JSONWriter(options: $0) }),
    Format(
      "jsonl", "canonical JSON, one article a line", extension: "jsonl",
      type: "application/jsonl", reading: .canonicalLines,
      writing: { JSONLinesWriter(options: $0) }, isConcatenated: true, aliases: ["ndjson"]),
    Format(
      "markdown", "Markdown with YAML front matter", extension: "md", type: "text/markdown",
      reading: .stories { MarkdownReader() }, writing: { MarkdownWriter(options: $0) },
      aliases: ["md"]),
    Format(
      "newsml-g2", "NewsML-G2 2.35", extension: "xml", type: "application/vnd.iptc.g2.newsitem+xml",
      reading: .stories { NewsMLG2Reader() }, writing: { NewsMLG2Writer(options: $0) },
      aliases: ["newsml", "newsmlg2", "g2"]),
    Format(
      "text", "plain wire text", extension: "txt", type: "text/plain",
      reading: .drafts { PlainTextReader() }, aliases: ["txt", "plain"]),
    Format(
      "html", "web pages", extension: "html", type: "text/html",
      reading: .drafts { HTMLReader() }, aliases: ["htm", "xhtml"]),
    Format(
      "pages", "fetched web pages, {\"url\", \"html\"} a line", extension: "jsonl",
      type: "application/jsonl", reading: .pages),
    Format(
      "rss", "RSS 0.9x, 1.0, 1.1 and 2.0", extension: "rss", type: "application/rss+xml",
      reading: .drafts { RSSReader() }, writing: { RSSWriter(options: $0) }, aliases: ["rdf"]),
    Format(
      "atom", "Atom 0.3 and 1.0", extension: "atom", type: "application/atom+xml",
      reading: .drafts { AtomReader() }, writing: { AtomWriter(options: $0) }),
    Format(
      "cdf", "Channel Definition Format", extension: "cdf", type: "application/x-cdf",
      reading: .drafts { CDFReader() }),
    Format(
      "jsonfeed", "JSON Feed 1.0 and 1.1", extension: "json", type: "application/feed+json",
      reading: .drafts { JSONFeedReader() }, writing: { JSONFeedWriter(options: $0) },
      aliases: ["json-feed"]),
    Format(
      "rss-json", "RSS in JSON", extension: "json", type: "application/json",
      reading: .drafts { RSSInJSONReader() }),
    Format(
      "opml", "a list of feeds (OPML)", extension: "opml", type: "text/x-opml",
      reading: .drafts { OPMLReader() }, writing: { OPMLWriter(options: $0) }),
    // Known by sight, so that the message can say what was given.
    Format("nitf", "NITF", extension: "xml", type: "application/nitf+xml"),
    Format("ninjs", "ninjs", extension: "json", type: "application/json"),
    Format("newsml1", "NewsML 1.x", extension: "xml", type: "application/xml"),
  ]
}
