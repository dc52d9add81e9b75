// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Readers
import Writers

/// A format by the name it has on the command line, and what can be done with it.
public struct Format: Sendable {
  /// The name, such as "rss".
  public let name: String
  /// What it is, such as "RSS 0.9x and 2.0".
  public let title: String
  /// The ending of its files, without a dot.
  public let fileExtension: String
  /// Its MIME type.
  public let mediaType: String
  /// Whether documents of it can be read.
  public var isReadable: Bool { reading != nil }
  /// Whether articles can be written in it.
  public var isWritable: Bool { writing != nil }

  let reading: Reading?
  let writing: (@Sendable (WriterOptions) -> any ArticleWriter)?
  /// Whether the output of several articles is the output of each, one after the other.
  let isConcatenated: Bool
  /// Other names people give it.
  let aliases: [String]

  /// How documents of a format become articles.
  enum Reading: Sendable {
    /// A reader's drafts, which the desk edits.
    case drafts(@Sendable () -> any NewsReader)
    /// A reader's articles, where the document is Wirecopy's own, else its drafts.
    case stories(@Sendable () -> any StoryReader)
    /// Canonical JSON, edited already.
    case canonicalDocument
    /// Canonical JSON, one article a line.
    case canonicalLines
    /// A page a line, with its address: {"url", "html"}.
    case pages
  }

  init(
    _ name: String, _ title: String, extension fileExtension: String, type mediaType: String,
    reading: Reading? = nil, writing: (@Sendable (WriterOptions) -> any ArticleWriter)? = nil,
    isConcatenated: Bool = false, aliases: [String] = []
  ) {
    self.name = name
    self.title = title
    self.fileExtension = fileExtension
    self.mediaType = mediaType
    self.reading = reading
    self.writing = writing
    self.isConcatenated = isConcatenated
    self.aliases = aliases
  }

  /// The format of that name, in any spelling of upper and lower case; nil where there is none.
  public static func named(_ name: String) -> Format? {
    let name = name.lowercased()
    return all.first { $0.name == name || $0.aliases.contains(name) }
  }
}
