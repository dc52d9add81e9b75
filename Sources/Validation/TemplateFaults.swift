// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Everything that is wrong with a template.
public struct TemplateFaults: Error, Sendable, Hashable {
  /// The faults, by their places; never empty.
  public var faults: [ReadError]

  /// Faults of a template.
  public init(faults: [ReadError]) { self.faults = faults }

  /// The lines a user sees, one a fault: `house.yaml:12:7: error: what, where; what to do`.
  public func message(file: String) -> String {
    faults.map { $0.message(file: file) }.joined(separator: "\n")
  }
}
