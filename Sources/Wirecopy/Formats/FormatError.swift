// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Writers

/// Why a format that was asked for by name cannot serve.
public struct FormatError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do about it, without a final stop.
  public var description: String
}

extension Format {
  /// The format of a name, for reading.
  ///
  /// - Throws: `FormatError` where there is none, or it is written only.
  public static func readable(_ name: String) throws(FormatError) -> Format {
    try usable(name, "read", isUsable: \.isReadable)
  }

  /// The format of a name, for writing.
  ///
  /// - Throws: `FormatError` where there is none, or it is read only.
  public static func writable(_ name: String) throws(FormatError) -> Format {
    try usable(name, "written", isUsable: \.isWritable)
  }

  static func writer(
    named name: String
  ) throws(FormatError) -> @Sendable (WriterOptions) -> any ArticleWriter {
    guard let writing = try writable(name).writing else {
      throw FormatError(description: "'\(name)' is not written")
    }
    return writing
  }

  private static func usable(
    _ name: String, _ use: String, isUsable: KeyPath<Format, Bool>
  ) throws(FormatError) -> Format {
    let names = all.filter { $0[keyPath: isUsable] }.map(\.name).joined(separator: ", ")
    guard let format = named(name) else {
      let offered = all.filter { $0[keyPath: isUsable] }
      let nearest = Spelling.nearest(to: name, among: offered.flatMap { [$0.name] + $0.aliases })
      throw FormatError(
        description: "there is no format '\(name)'; "
          + (nearest.map { "did you mean '\($0)'?" } ?? "it is one of \(names)"))
    }
    guard format[keyPath: isUsable] else {
      throw FormatError(
        description: "\(format.name) cannot be \(use); what can is \(names)")
    }
    return format
  }
}
