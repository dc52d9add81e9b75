// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
public import NewsModel
public import Writers

/// Every article in a file of its own, named after its slugline or headline, else after its source's file.
///
/// The same batch gives the same names: twins are numbered in the order of the input.
public final class FolderOutput: ArticleOutput {
  /// Makes the document of one article.
  public let renderer: (@Sendable (Article) throws -> [UInt8])?
  private let format: Format
  private let options: WriterOptions
  private let folder: String
  private var register = SlugRegister()

  /// An output to a folder, which is made where it is missing.
  ///
  /// - Parameters:
  ///   - folder: its path.
  ///   - format: a format that can be written.
  ///   - options: what its writer has to be told.
  /// - Throws: `FormatError` where the format cannot be written, `OutputError` where the folder
  ///   cannot be made.
  public init(folder: String, format: String, options: WriterOptions) throws {
    let format = try Format.writable(format)
    self.format = format
    self.options = options
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    renderer = { try format.document($0, options) }
    guard PathKind(folder) != .folder else { return }
    guard mkdir(folder, 0o777) == 0 else {
      let code = errno
      throw OutputError(
        path: folder,
        what: code == ENOENT
          ? "there is no folder to make it in; make that first"
          : "the folder cannot be made: \(systemMessage(code))")
    }
  }

  /// Writes the next article to its file.
  public func write(_ article: Article, rendered: [UInt8]?) throws {
    let name = register.name(for: article)
    let file = try OutputFile(path: "\(folder)\(name).\(format.fileExtension)")
    try file.write(rendered ?? format.document(article, options))
    try file.commit()
  }

  /// Does nothing: every file is in its place.
  public func finish(feed: Feed?) throws {}

  /// Whether a path given for output means a folder: one that exists, or ends in "/".
  public static func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/") || PathKind(path) == .folder
  }
}
