// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A template that comes with Wirecopy: `Templates/` is built into the program, so that its names work
/// anywhere.
public struct ShippedTemplate: Sendable {
  /// Its name on the command line, such as "wire-story".
  public let name: String
  /// The name of its file in `Templates/`.
  public let fileName: String
  /// What kind of template it is: "story template", "JSON Schema".
  public let kind: String
  /// What it describes, in a few words.
  public let title: String
  /// The template itself.
  public let bytes: [UInt8]

  private init(_ fileName: String, _ kind: String, _ title: String, _ bytes: [UInt8]) {
    name = String(fileName.prefix { $0 != "." })
    self.fileName = fileName
    self.kind = kind
    self.title = title
    self.bytes = bytes
  }

  /// All of them: stories first.
  public static let all: [ShippedTemplate] = [
    ShippedTemplate(
      "wire-story.yaml", "story template", "A story as an agency sends it",
      PackageResources.wire_story_yaml),
    ShippedTemplate(
      "news-brief.yaml", "story template", "A brief of one to three paragraphs",
      PackageResources.news_brief_yaml),
    ShippedTemplate(
      "feature.yaml", "story template", "A long read with a name to it",
      PackageResources.feature_yaml),
    ShippedTemplate(
      "web-article.yaml", "story template", "A story as a news site publishes it",
      PackageResources.web_article_yaml),
    ShippedTemplate(
      "feed-item.yaml", "story template", "An item of a feed that others can use",
      PackageResources.feed_item_yaml),
    ShippedTemplate(
      "article.schema.json", "JSON Schema", "Canonical JSON: json, and each line of jsonl",
      PackageResources.article_schema_json),
    ShippedTemplate(
      "newsml-wirecopy.rng", "RELAX NG", "NewsML-G2 as Wirecopy writes it",
      PackageResources.newsml_wirecopy_rng),
    ShippedTemplate(
      "markdown-frontmatter.schema.json", "JSON Schema", "The front matter of Markdown, as JSON",
      PackageResources.markdown_frontmatter_schema_json),
  ]

  /// The template of a name, or of the name of its file; nil where there is none.
  public static func named(_ name: String) -> ShippedTemplate? {
    all.first { $0.name == name || $0.fileName == name }
  }
}
