// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// An encoding that can be read, found by any of the labels the web has for it.
struct KnownEncoding: Sendable, Hashable {
  /// The WHATWG name, or the label itself for encodings beyond that standard.
  let name: String
  /// What iconv calls it; nil for the two that are decoded without it.
  let iconvName: String?
  /// Bytes that a fault is skipped by: 1, and for UTF-16 and UTF-32 2 and 4.
  var unit: Int { name.hasPrefix("utf-16") ? 2 : name.hasPrefix("utf-32") ? 4 : 1 }

  static let utf8 = KnownEncoding(name: "utf-8", iconvName: nil)
  static let windows1252 = KnownEncoding(name: "windows-1252", iconvName: nil)

  /// True where a character may take two bytes that could pass for UTF-8 by chance.
  var isEastAsian: Bool {
    ["gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr"].contains(name)
  }

  /// The encoding of a label; nil where none is known, or where text in it could hide markup, as
  /// in UTF-7.
  init?(label: String) {
    // Nearly all of the web; the table need not be made for it.
    if label == "utf-8" || label == "UTF-8" {
      self = .utf8
      return
    }
    let label = label.loweredASCII.filter { !$0.isWhitespace }
    if let (name, iconv) = Self.byLabel[label] {
      self.init(name: name, iconvName: iconv)
      return
    }
    let isPlain = label.utf8.allSatisfy { Self.isPlain($0) }
    guard isPlain, label.utf8.count >= 3, !label.contains("utf"), !label.contains("unicode"),
      !label.contains("ucs"), Iconv.knows(label)
    else { return nil }
    self.init(name: label, iconvName: label)
  }

  init(name: String, iconvName: String?) {
    self.name = name
    self.iconvName = iconvName
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static let byLabel: [String: (String, String?)] = {
    var table: [String: (String, String?)] = [:]
    for (name, iconv, labels) in families {
      table[name] = (name, iconv)
      for label in labels.split(separator: " ") { table[String(label)] = (name, iconv) }
    }
    return table
  }()

  /// Name, iconv's name, further labels. <https://encoding.spec.whatwg.org/#names-and-labels>
  private static let families: [(String, String?, String)] = [
    ("utf-8", nil, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 utf_8 x-unicode20utf8"),
    ("ibm866", "CP866", "866 cp866 csibm866"),
    (
      "iso-8859-2", "ISO-8859-2",
      "csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"
    ),
    (
      "iso-8859-3", "ISO-8859-3",
      "csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"
    ),
    (
      "iso-8859-4", "ISO-8859-4",
      "csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"
    ),
    (
      "iso-8859-5", "ISO-8859-5",
      "csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"
    ),
    (
      "iso-8859-6", "ISO-8859-6",
      "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i"
        + " iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
    ),
    (
      "iso-8859-7", "ISO-8859-7",
      "csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7"
        + " iso_8859-7:1987 sun_eu_greek"
    ),
    (
      "iso-8859-8", "ISO-8859-8",
      "csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8"
        + " iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"
    ),
    ("iso-8859-10", "ISO-8859-10", "csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
    ("iso-8859-13", "ISO-8859-13", "iso8859-13 iso885913"),
    ("iso-8859-14", "ISO-8859-14", "iso8859-14 iso885914"),
    (
      "iso-8859-15", "ISO-8859-15",
      "csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9"
    ),
    ("iso-8859-16", "ISO-8859-16", ""),
    ("koi8-r", "KOI8-R", "cskoi8r koi koi8 koi8_r"),
    ("koi8-u", "KOI8-U", "koi8-ru"),
    ("macintosh", "MACINTOSH", "csmacintosh mac x-mac-roman macroman mac_roman"),
    ("windows-874", "CP874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 cp874"),
    ("windows-1250", "CP1250", "cp1250 x-cp1250"),
    ("windows-1251", "CP1251", "cp1251 x-cp1251 win1251 win-1251"),
    (
      "windows-1252", nil,
      "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1"
        + " iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 us-ascii x-cp1252 us ansi"
    ),
    ("windows-1253", "CP1253", "cp1253 x-cp1253"),
    (
      "windows-1254", "CP1254",
      "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5"
        + " latin5 x-cp1254"
    ),
    ("windows-1255", "CP1255", "cp1255 x-cp1255"),
    ("windows-1256", "CP1256", "cp1256 x-cp1256"),
    ("windows-1257", "CP1257", "cp1257 x-cp1257"),
    ("windows-1258", "CP1258", "cp1258 x-cp1258"),
    ("x-mac-cyrillic", "MAC-CYRILLIC", "x-mac-ukrainian mac-cyrillic"),
    (
      "gbk", "GB18030",
      "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936 ms936"
    ),
    ("gb18030", "GB18030", ""),
    ("big5", "BIG5-HKSCS", "big5-hkscs cn-big5 csbig5 x-x-big5 cp950"),
    ("euc-jp", "EUC-JP-MS", "cseucpkdfmtjapanese x-euc-jp eucjp"),
    ("iso-2022-jp", "ISO-2022-JP-3", "csiso2022jp"),
    (
      "shift_jis", "CP932",
      "csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932 shiftjis"
    ),
    (
      "euc-kr", "UHC",
      "cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601"
        + " windows-949 cp949 uhc euckr"
    ),
    ("utf-16be", "UTF-16BE", "unicodefffe"),
    (
      "utf-16le", "UTF-16LE",
      "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf16 utf_16"
    ),
    ("utf-32be", "UTF-32BE", "ucs-4be"),
    ("utf-32le", "UTF-32LE", "utf-32 utf32 utf_32 iso-10646-ucs-4 ucs-4 ucs-4le"),
  ]
}
