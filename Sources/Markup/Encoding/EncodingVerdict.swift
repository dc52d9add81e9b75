// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Weighs labels against bytes.
struct EncodingVerdict {
  private let bytes: [UInt8]
  private let pattern: BytePattern
  private let labels: [(label: String, origin: EncodingGuess.Origin)]
  private let isXML: Bool
  private(set) var warnings: [String] = []

  init(_ bytes: [UInt8], family: MarkupFamily, given: String?) {
    self.bytes = bytes
    isXML = family == .xml
    pattern = BytePattern(bytes)
    var labels: [(label: String, origin: EncodingGuess.Origin)] = []
    if let given, !given.isEmpty { labels.append((given, .given)) }
    if let label = DeclaredEncoding.label(in: bytes, family: family), !label.isEmpty {
      labels.append((label, .declared))
    }
    self.labels = labels
  }

  mutating func decide() -> EncodingGuess {
    if let mark = BytePattern.byteOrderMark(of: bytes) {
      // Put before a document in ISO 8859-1 by an editor or a server; the mark itself is well-formed.
      guard isXML, mark.name == "utf-8", pattern.broken > 0, pattern.broken * 2 >= pattern.multibyte
      else { return EncodingGuess(name: mark.name, origin: .byteOrderMark) }
      warnings.append("begins with the mark of UTF-8, but the bytes are not UTF-8")
    }
    if let wide = BytePattern.wideEncoding(of: bytes) { return labelled(wide: wide) }
    if let guess = MainframeEncoding.guess(bytes) { return guess }
    var unknown: [String] = []
    for (label, origin) in labels {
      if KnownEncoding(label: label) == nil {
        unknown.append(label)
      } else if let encoding = accepted(label, origin) {
        return decided(EncodingGuess(name: encoding.name, origin: origin), instead: unknown)
      }
    }
    return decided(unlabelled(), instead: unknown)
  }

  /// The decision; says of labels that nobody knows what the bytes are read as.
  private mutating func decided(_ guess: EncodingGuess, instead labels: [String]) -> EncodingGuess {
    for label in labels {
      warnings.append("the encoding '\(label)' is unknown; read as \(guess.name)")
    }
    return guess
  }

  /// UTF-16 and UTF-32 show in their zero bytes, and a label in them is right by being legible.
  private func labelled(wide name: String) -> EncodingGuess {
    let isGiven = labels.contains { KnownEncoding(label: $0.label)?.name == name }
    return EncodingGuess(name: name, origin: isGiven ? .given : .detected)
  }

  /// The encoding of a label that the bytes do not contradict.
  private mutating func accepted(_ label: String, _ origin: EncodingGuess.Origin) -> KnownEncoding?
  {
    guard let encoding = KnownEncoding(label: label) else { return nil }
    if encoding.unit > 1 {
      warnings.append("labelled '\(label)', but the bytes are not \(encoding.name.uppercased())")
      return nil
    }
    // The shifts begin with a character that XML does not allow.
    if isXML, pattern.isASCII, pattern.hasJapaneseShift, !encoding.name.hasPrefix("iso-2022") {
      warnings.append("labelled '\(label)', but the bytes are ISO-2022-JP")
      return nil
    }
    if encoding == .utf8 {
      // A broken character here and there is a fault of the text, not of the label.
      guard pattern.broken > 0, pattern.broken * 2 > pattern.multibyte else { return encoding }
      warnings.append("labelled '\(label)', but the bytes are not UTF-8")
      return nil
    }
    // A few pairs of bytes in an East Asian encoding can look like UTF-8 by chance; text cannot.
    let enough = encoding.isEastAsian ? 3 : 1
    if pattern.isUTF8, pattern.multibyte >= enough {
      warnings.append("labelled '\(label)', but the bytes are UTF-8")
      return nil
    }
    return encoding
  }

  private func unlabelled() -> EncodingGuess {
    if pattern.isASCII {
      if pattern.hasJapaneseShift { return EncodingGuess(name: "iso-2022-jp", origin: .detected) }
      return EncodingGuess(name: "utf-8", origin: .validUTF8)
    }
    // Mostly UTF-8 with a few broken characters is UTF-8 all the same.
    if pattern.multibyte > 0, pattern.multibyte >= 2 * pattern.broken {
      return EncodingGuess(name: "utf-8", origin: .validUTF8)
    }
    if let detected = EncodingDetector.detect(bytes, pattern: pattern) {
      return EncodingGuess(name: detected.name, origin: .detected)
    }
    return EncodingGuess(name: "windows-1252", origin: .fallback)
  }
}
