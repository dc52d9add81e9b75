// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CUchardet

/// Guesses an encoding from the statistics of the bytes.
enum EncodingDetector {
  /// The encoding; nil where the bytes are too few or tell nothing.
  static func detect(_ bytes: [UInt8], pattern: BytePattern) -> KnownEncoding? {
    guard let detector = unsafe uchardet_new() else { return nil }
    defer { unsafe uchardet_delete(detector) }
    let failed = unsafe bytes.withUnsafeBytes { buffer in
      unsafe uchardet_handle_data(
        detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard failed == 0 else { return nil }
    unsafe uchardet_data_end(detector)
    guard let name = unsafe uchardet_get_charset(detector) else { return nil }
    let label = unsafe String(cString: name)
    guard !label.isEmpty, let encoding = KnownEncoding(label: label), encoding != .utf8 else {
      return nil
    }
    // Accents that stand one by one among ASCII letters are those of a Latin script, and there the
    // statistics of a few words are worth less than the habit of the web.
    let isLatin = pattern.high * 4 < pattern.highRuns * 5
    if isLatin, !latinNames.contains(encoding.name) { return nil }
    return encoding
  }

  private static let latinNames: Set<String> = [
    "windows-1250", "windows-1252", "windows-1254", "windows-1257", "windows-1258", "iso-8859-2",
    "iso-8859-3", "iso-8859-4", "iso-8859-10", "iso-8859-13", "iso-8859-15", "iso-8859-16",
  ]
}
