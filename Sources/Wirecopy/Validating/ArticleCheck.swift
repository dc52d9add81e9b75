// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Validation
public import Writers

/// A template that every article of a batch is checked against before it is written.
///
/// Rules about stories look at the article; schemas and expected outputs at the document that it would be
/// on its own.
public struct ArticleCheck: Sendable {
  /// The name or path of the template.
  public let template: String
  /// Whether articles that do not meet it are left out of the output.
  public let dropsInvalid: Bool
  private let validator: DocumentValidator
  private let format: Format
  private let options: WriterOptions

  /// A check.
  ///
  /// - Parameters:
  ///   - template: The name of a template that comes with Wirecopy, or the path of a file.
  ///   - format: The format that the articles are written in.
  ///   - options: What its writer has to be told.
  ///   - dropsInvalid: Whether articles that do not meet it are left out of the output.
  /// - Throws: `TemplateFaults` where the template cannot be used; `FormatError` for an unknown format.
  public init(
    template: String, format: String, options: WriterOptions, dropsInvalid: Bool
  ) throws {
    self.template = template
    self.format = try Format.writable(format)
    self.options = options
    self.dropsInvalid = dropsInvalid
    validator = try DocumentValidator(template: template)
  }

  /// What the template has against an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - path: Where it stands in its document.
  ///   - rendered: The document it is written as, where that is known already.
  /// - Returns: The findings.
  /// - Throws: `WriteError` where the format cannot hold the article.
  func findings(of article: Article, path: String, rendered: [UInt8]?) throws -> [Finding] {
    let found = try validator.findings(of: article, path: path) {
      try rendered ?? format.document(article, options)
    }
    // Lines of a document that is not written yet lead nowhere.
    return found.map { finding in
      var finding = finding
      (finding.line, finding.column) = (nil, nil)
      return finding
    }
  }
}
