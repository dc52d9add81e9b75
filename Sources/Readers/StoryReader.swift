// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Reads a format that holds edited articles as well as stories to edit: what Wirecopy wrote comes
/// back as the article it was, and what others wrote as a draft for the desk.
public protocol StoryReader {
  /// The format's name on the command line, such as "markdown".
  static var format: String { get }

  /// Yields the stories of a document one by one, in document order.
  ///
  /// - Returns: what is to be said of the document as a whole.
  /// - Throws: `ReadError` where the document cannot be read (on); whatever `yield` throws.
  func read(_ input: ReaderInput, yield: (ReadStory) throws -> Void) throws -> ReadingReport
}

/// A story as a reader hands it out.
public enum ReadStory: Sendable {
  /// A story of which the desk decides the contested fields.
  case draft(Draft)
  /// An article of which nothing is left to decide.
  case article(Article)
}

/// What a reader says of a document as a whole.
public struct ReadingReport: Sendable {
  /// What was repaired or is in doubt, a sentence each.
  public var warnings: [String]
  /// Why the document could be read only so far; nil where it was read to its end.
  public var fault: ReadError?

  /// A report.
  public init(warnings: [String] = [], fault: ReadError? = nil) {
    self.warnings = warnings
    self.fault = fault
  }
}
