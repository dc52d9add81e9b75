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

  /// The name of the format that a misspelt name is nearest to.
  ///
  /// - Parameters:
  ///   - name: what was typed.
  ///   - isOffered: which formats make sense at that place.
  /// - Returns: the name, nil where none is near.
  public static func nearestName(
    to name: String, where isOffered: (Format) -> Bool = { _ in true }
  ) -> String? {
    let typed = Array(name.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for format in all where isOffered(format) {
      for candidate in [format.name] + format.aliases {
        let distance = editDistance(typed, Array(candidate.utf8))
        if distance <= max(1, candidate.utf8.count / 3), distance < best?.distance ?? .max {
          best = (format.name, distance)
        }
      }
    }
    return best?.name
  }

  /// How many letters have to be put in, left out, changed or swapped with their neighbour.
  private static func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, byte) in one.enumerated() {
      var current = [row + 1]
      for (column, otherByte) in other.enumerated() {
        var cost = min(last[column] + (byte == otherByte ? 0 : 1), last[column + 1] + 1)
        cost = min(cost, current[column] + 1)
        if row > 0, column > 0, byte == other[column - 1], one[row - 1] == otherByte {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[other.count]
  }
}
