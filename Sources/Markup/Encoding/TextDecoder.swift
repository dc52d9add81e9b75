// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Finds out what encoding bytes are in, and makes UTF-8 of them.
///
/// Labels are wrong as often as not, so that the bytes have the last word: a byte-order mark, then
/// a label that the bytes do not contradict, then the bytes alone.
public enum TextDecoder {
  /// Bytes to look at before deciding.
  public static let prefixLength = 1 << 16

  /// Decides from the front of a document; at least `prefixLength` bytes of it, if it is that long.
  /// - Parameters:
  ///   - prefix: The front of the document, or all of it.
  ///   - family: Where the document says its encoding.
  ///   - given: A label from outside, such as the charset of an HTTP header; nil for none.
  /// - Returns: The encoding, and labels that were overruled, in words.
  public static func sniff(
    _ prefix: [UInt8], family: MarkupFamily, given: String? = nil
  ) -> (EncodingGuess, warnings: [String]) {
    var verdict = EncodingVerdict(prefix, family: family, given: given)
    let guess = verdict.decide()
    return (guess, verdict.warnings)
  }

  /// All of a document as UTF-8, without a byte-order mark.
  ///
  /// What cannot be decoded becomes U+FFFD, and is counted in a warning.
  public static func decode(
    _ bytes: [UInt8], family: MarkupFamily, given: String? = nil
  ) -> DecodedText {
    let (guess, warnings) = sniff(bytes, family: family, given: given)
    var decoder = PieceDecoder(guess)
    var utf8: [UInt8] = []
    decoder.decode(bytes, isLast: true, to: &utf8)
    return DecodedText(utf8: utf8, encoding: guess, warnings: warnings + decoder.warnings)
  }
}
