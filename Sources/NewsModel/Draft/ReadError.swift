// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Why an input could not be read: what is wrong, where, and what to do about it.
public struct ReadError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of fault; stable, so that programs can tell them apart.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The name of the fault.
    public var rawValue: String
    /// A fault by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The file is missing, or may not be read.
    public static let unreadable = Code(rawValue: "unreadable")
    /// There is nothing in it.
    public static let empty = Code(rawValue: "empty")
    /// It is in no format that can be read.
    public static let unknownFormat = Code(rawValue: "unknown-format")
    /// It breaks the rules of its format beyond repair.
    public static let malformed = Code(rawValue: "malformed")
    /// It asks for more memory, depth or growth than a document may have.
    public static let tooLarge = Code(rawValue: "too-large")
    /// It was read, and holds no article.
    public static let noArticle = Code(rawValue: "no-article")
  }

  /// The kind of fault.
  public var code: Code
  /// What is wrong and where it was, without a final stop: "the document ends inside <item>".
  public var what: String
  /// What to do about it; nil where nothing can be done.
  public var advice: String?
  /// Line of the input, from 1; nil where the fault has no place.
  public var line: Int?
  /// Column in bytes, from 1; nil where the fault has no place.
  public var column: Int?

  /// A fault.
  public init(
    _ code: Code, _ what: String, advice: String? = nil, line: Int? = nil, column: Int? = nil
  ) {
    self.code = code
    self.what = what
    self.advice = advice
    self.line = line
    self.column = column
  }

  /// The one line a user sees: `feed.xml:12:7: error: what, where; what to do`.
  public func message(file: String) -> String {
    var place = file
    if let line {
      place += ":\(line)"
      if let column { place += ":\(column)" }
    }
    return "\(place): error: \(description)"
  }

  /// The fault and the advice, without a place.
  public var description: String {
    advice.map { "\(what); \($0)" } ?? what
  }
}
