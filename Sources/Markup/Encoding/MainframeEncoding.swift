// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The code pages of mainframes, in which not even the letters of ASCII stand where they do elsewhere.
/// <https://www.w3.org/TR/xml/#sec-guessing>
enum MainframeEncoding {
  /// "<?xml", in which all of them agree.
  private static let opening: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94, 0x93]
  private static let usual = "ibm037"
  private static let declarationLength = 256

  /// The code page that the XML declaration names, or else the usual one; nil for other bytes.
  static func guess(_ bytes: [UInt8]) -> EncodingGuess? {
    guard bytes.starts(with: opening) else { return nil }
    let front = Array(bytes.prefix(declarationLength))
    guard let declaration = text(front, in: usual) else { return nil }
    if let label = DeclaredEncoding.label(in: declaration, family: .xml),
      text(front, in: label)?.starts(with: "<?xml".utf8) ?? false
    {
      return EncodingGuess(name: label.loweredASCII, origin: .declared)
    }
    return EncodingGuess(name: usual, origin: .detected)
  }

  /// Bytes as UTF-8; nil where the label is not known.
  private static func text(_ bytes: [UInt8], in label: String) -> [UInt8]? {
    guard let name = KnownEncoding(label: label)?.iconvName, let iconv = Iconv(from: name, unit: 1)
    else { return nil }
    var input = bytes
    var output: [UInt8] = []
    iconv.convert(&input, isLast: true, to: &output)
    return output
  }
}
