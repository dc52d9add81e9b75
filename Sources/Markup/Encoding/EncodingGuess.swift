// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The encoding that bytes are read in, and what says so.
public struct EncodingGuess: Sendable, Hashable {
  /// What an encoding was concluded from.
  public enum Origin: String, Sendable, Hashable {
    /// The byte-order mark the bytes begin with.
    case byteOrderMark
    /// A label from outside the bytes, such as an HTTP header.
    case given
    /// A label in the bytes: the XML declaration or `<meta>`.
    case declared
    /// The bytes are UTF-8, which nothing else is by chance.
    case validUTF8
    /// The pattern or the statistics of the bytes.
    case detected
    /// Nothing: what most unlabelled text is in.
    case fallback
  }

  /// The name the WHATWG Encoding Standard has for it, in lower case: "utf-8", "windows-1252".
  /// <https://encoding.spec.whatwg.org/#names-and-labels>
  public var name: String
  /// What it was concluded from.
  public var origin: Origin

  /// An encoding by its WHATWG name.
  public init(name: String, origin: Origin) {
    self.name = name
    self.origin = origin
  }
}

/// What kind of document bytes are: where they say their encoding.
public enum MarkupFamily: Sendable, Hashable {
  /// In `<meta charset>` or `<meta http-equiv="content-type">`.
  case html
  /// In the XML declaration.
  case xml
  /// Nowhere.
  case text
}

/// Bytes as UTF-8.
public struct DecodedText: Sendable, Hashable {
  /// The text, without a byte-order mark.
  public var utf8: [UInt8]
  /// What it was in.
  public var encoding: EncodingGuess
  /// What was overruled or could not be decoded, in words.
  public var warnings: [String]
}
