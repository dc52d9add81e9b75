// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Why results could not be written; ends the whole run, unlike a fault of an input.
public struct OutputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file or folder, as given.
  public var path: String
  /// What is wrong and what to do about it, without a final stop.
  public var what: String
  /// True where whoever read the output has gone away, which is no fault of theirs or ours.
  public var isBrokenPipe: Bool

  /// A fault of an output.
  public init(path: String, what: String, isBrokenPipe: Bool = false) {
    self.path = path
    self.what = what
    self.isBrokenPipe = isBrokenPipe
  }

  /// The line a user sees.
  public var description: String { "\(path): error: \(what)" }
}
