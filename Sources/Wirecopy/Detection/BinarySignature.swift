// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The first bytes of files that are no text, so that the message can say what was given.
struct BinarySignature {
  /// What such a file is, with its article: "a PNG picture".
  let title: String
  /// Where the bytes stand.
  let offset: Int
  /// The bytes.
  let bytes: [UInt8]

  private init(_ title: String, _ text: String, at offset: Int = 0) {
    self.init(title, Array(text.utf8), at: offset)
  }

  private init(_ title: String, _ bytes: [UInt8], at offset: Int = 0) {
    self.title = title
    self.offset = offset
    self.bytes = bytes
  }

  /// What a file is by its first bytes; nil where they are none of the table.
  static func title(of prefix: [UInt8]) -> String? {
    table.first { prefix.dropFirst($0.offset).starts(with: $0.bytes) }?.title
  }

  private static let table: [BinarySignature] = [
    BinarySignature("a PNG picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    BinarySignature("a JPEG picture", [0xFF, 0xD8, 0xFF]),
    BinarySignature("a GIF picture", "GIF87a"),
    BinarySignature("a GIF picture", "GIF89a"),
    BinarySignature("a WebP picture", "WEBP", at: 8),
    BinarySignature("an AVIF picture", "ftypavif", at: 4),
    BinarySignature("a HEIC picture", "ftypheic", at: 4),
    BinarySignature("a TIFF picture", [0x49, 0x49, 0x2A, 0x00]),
    BinarySignature("a TIFF picture", [0x4D, 0x4D, 0x00, 0x2A]),
    BinarySignature("an icon", [0x00, 0x00, 0x01, 0x00]),
    BinarySignature("a Photoshop picture", "8BPS"),
    BinarySignature("a WAVE recording", "WAVE", at: 8),
    BinarySignature("an AVI film", "AVI ", at: 8),
    BinarySignature("an MP4 film", "ftyp", at: 4),
    BinarySignature("a Matroska or WebM film", [0x1A, 0x45, 0xDF, 0xA3]),
    BinarySignature("an Ogg recording", "OggS"),
    BinarySignature("a FLAC recording", "fLaC"),
    BinarySignature("an MP3 recording", "ID3"),
    BinarySignature("a web font", "wOFF"),
    BinarySignature("a web font", "wOF2"),
    BinarySignature("a PDF document", "%PDF-"),
    BinarySignature("a PostScript document", "%!PS"),
    BinarySignature("an RTF document", "{\\rtf"),
    BinarySignature("a ZIP archive or office document", "PK\u{3}\u{4}"),
    BinarySignature("an old Office document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    BinarySignature("a gzip archive", [0x1F, 0x8B]),
    BinarySignature("a bzip2 archive", "BZh"),
    BinarySignature("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    BinarySignature("a Zstandard archive", [0x28, 0xB5, 0x2F, 0xFD]),
    BinarySignature("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    BinarySignature("a RAR archive", "Rar!\u{1A}\u{7}"),
    BinarySignature("a tar archive", "ustar", at: 257),
    BinarySignature("a program", "\u{7F}ELF"),
    BinarySignature("a program", [0xCF, 0xFA, 0xED, 0xFE]),
    BinarySignature("an SQLite database", "SQLite format 3\0"),
    BinarySignature("a Parquet table", "PAR1"),
  ]
}
