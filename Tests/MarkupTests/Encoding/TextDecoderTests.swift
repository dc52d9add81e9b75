// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
import Markup
import Testing

/// Text in another encoding, by the C library.
func encoded(_ text: String, _ name: String) -> [UInt8] {
  let converter = unsafe iconv_open(name, "UTF-8")
  defer { unsafe iconv_close(converter) }
  var input = Array(text.utf8).map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: text.utf8.count * 4 + 16)
  var left = input.count
  var room = output.count
  unsafe input.withUnsafeMutableBufferPointer { input in
    unsafe output.withUnsafeMutableBufferPointer { output in
      var source = input.baseAddress
      var target = output.baseAddress
      _ = unsafe iconv(converter, &source, &left, &target, &room)
    }
  }
  return output.dropLast(room).map { UInt8(bitPattern: $0) }
}

private func decoded(
  _ bytes: [UInt8], _ family: MarkupFamily = .text, given: String? = nil
) -> (text: String, encoding: String, origin: EncodingGuess.Origin, warnings: [String]) {
  let result = TextDecoder.decode(bytes, family: family, given: given)
  return (
    String(decoding: result.utf8, as: UTF8.self), result.encoding.name, result.encoding.origin,
    result.warnings
  )
}

@Suite struct `Decoding text` {
  static let samples: [(label: String, iconv: String, text: String)] = [
    ("x-sjis", "CP932", "東京の新聞は今朝、港の火事を伝えた。"),
    ("euc-kr", "UHC", "서울의 신문은 오늘 아침 항구의 화재를 전했다."),
    ("gb2312", "GB18030", "北京的报纸今天早上报道了港口的火灾。"),
    ("big5", "BIG5", "台北的報紙今天早上報導了港口的火災。"),
    ("koi8-r", "KOI8-R", "Газета сообщила сегодня утром о пожаре в порту."),
    ("windows-1251", "CP1251", "Газета сообщила сегодня утром о пожаре в порту."),
    ("iso-8859-2", "ISO-8859-2", "Gazeta doniosła dziś rano o pożarze w porcie, że był groźny."),
    ("windows-1256", "CP1256", "نقلت الصحيفة صباح اليوم خبر الحريق في الميناء"),
    ("iso-8859-7", "ISO-8859-7", "Η εφημερίδα έγραψε σήμερα για τη φωτιά στο λιμάνι"),
    ("iso-2022-jp", "ISO-2022-JP", "東京の新聞は今朝"),
    ("LATIN1", "CP1252", "Le journal «Le Quai» – été, 5 €"),
  ]

  @Test(arguments: samples) func `a label that fits is followed`(
    label: String, iconv: String, text: String
  ) {
    let bytes = encoded("<meta charset='\(label)'><p>" + text, iconv)
    #expect(decoded(bytes, .html).text == "<meta charset='\(label)'><p>" + text)
    #expect(decoded(bytes, .html).origin == .declared)
    #expect(decoded(bytes, .html).warnings.isEmpty)
    #expect(decoded(encoded(text, iconv), given: label).text == text)
  }

  @Test(arguments: samples.filter { $0.label != "windows-1256" && $0.label != "iso-8859-2" })
  func `without a label the bytes tell`(label: String, iconv: String, text: String) {
    let long = String(repeating: text + "\n", count: 8)
    #expect(decoded(encoded(long, iconv)).text == long)
  }

  @Test func `labels are found wherever markup puts them`() {
    let bytes: [UInt8] = [0xE9]
    for front in [
      "<!-- <meta charset=utf-8> --><META CHARSET=iso-8859-5>",
      "<meta name=a content=b><meta http-equiv=Content-Type content='text/html; charset=iso-8859-5'>",
      "<meta content=\"text/html;charset=iso-8859-5\" http-equiv=\"content-type\" />",
      "<?xml version='1.0' encoding='iso-8859-5'?><html>",
    ] {
      #expect(decoded(Array(front.utf8) + bytes, .html).text == front + "щ", "\(front)")
    }
    let xml = "\n <?xml version=\"1.0\" encoding = 'ISO-8859-5' ?><a>"
    #expect(decoded(Array(xml.utf8) + bytes, .xml).text == xml + "щ")
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"])
  func `wide encodings are read with and without a mark`(name: String) {
    let xml = "<?xml version='1.0' encoding='utf-16'?><a>Łódź 😀</a>"
    #expect(decoded(encoded(xml, name), .xml).text == xml)
    #expect(decoded(encoded("\u{FEFF}" + xml, name), .xml).text == xml)
    #expect(decoded(encoded("\u{FEFF}" + xml, name), .xml).origin == .byteOrderMark)
  }

  @Test func `a label that the bytes contradict is overruled`() {
    let utf8 = Array("<?xml version='1.0' encoding='iso-8859-1'?><a>Zürich</a>".utf8)
    #expect(decoded(utf8, .xml).text.hasSuffix("Zürich</a>"))
    #expect(decoded(utf8, .xml).warnings == ["labelled 'iso-8859-1', but the bytes are UTF-8"])
    let ascii = Array("<?xml version='1.0' encoding='utf-16'?><a>Zurich</a>".utf8)
    #expect(decoded(ascii, .xml).encoding == "utf-8")
    #expect(decoded(ascii, .xml).warnings == ["labelled 'utf-16', but the bytes are not UTF-16LE"])
    let latin: [UInt8] = Array("<?xml version='1.0' encoding='utf-8'?><a>Z".utf8) + [0xFC, 0x72]
    #expect(decoded(latin, .xml).text.hasSuffix("Zür"))
    #expect(decoded(latin, .xml).warnings == ["labelled 'utf-8', but the bytes are not UTF-8"])
    #expect(
      decoded([0xE9], given: "x-nonsense").warnings
        == ["the encoding 'x-nonsense' is unknown; read as windows-1252"])
    #expect(decoded([0xE9], given: "utf-7").text == "é")
    #expect(decoded(Array("é".utf8), given: "us-ascii").text == "é")
  }

  @Test func `what cannot be decoded is marked and counted`() {
    let broken: [UInt8] = Array("Größe über öde".utf8) + [0xFF, 0x20, 0xE2, 0x82]
    #expect(decoded(broken).text == "Größe über öde\u{FFFD} \u{FFFD}")
    #expect(
      decoded(broken, given: "utf-8").warnings == ["2 characters could not be decoded from utf-8"])
    let japanese = encoded("東京", "CP932") + [0xFF] + encoded("新聞", "CP932") + [0x81]
    let result = decoded(japanese, given: "shift_jis")
    #expect(result.text == "東京\u{FFFD}新聞\u{FFFD}")
    #expect(result.warnings == ["2 characters could not be decoded from shift_jis"])
    #expect(decoded([]).text == "")
  }

  @Test(arguments: [1, 2, 3, 7, 4096]) func `a source in pieces decodes as a whole does`(piece: Int)
    throws
  {
    final class Drip: ByteSource {
      var bytes: [UInt8]
      let piece: Int
      init(_ bytes: [UInt8], _ piece: Int) { (self.bytes, self.piece) = (bytes, piece) }
      func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(piece, buffer.count, bytes.count)
        unsafe buffer.copyBytes(from: bytes[..<count])
        bytes.removeFirst(count)
        return count
      }
    }
    for (label, iconv, text) in Self.samples + [("utf-8", "UTF-8", "\u{FEFF}Łódź 😀 東京")] {
      let bytes = encoded(text, iconv)
      let guess = TextDecoder.sniff(bytes, family: .text, given: label).0
      let source = TranscodingSource(Drip(bytes, piece), encoding: guess)
      let whole = TextDecoder.decode(bytes, family: .text, given: label).utf8
      #expect(try source.readAll(limit: 1 << 20) == whole)
    }
  }

  @Test func `a label is asked again when the first other byte comes late`() throws {
    let front = Array(String(repeating: "<p>plain</p>\n", count: 8000).utf8)
    let head = Array("<?xml version='1.0' encoding='iso-8859-1'?>".utf8)
    let source = try TranscodingSource(
      MemorySource(head + front + Array("Łódź".utf8)), family: .xml)
    let text = String(decoding: try source.readAll(limit: 1 << 20), as: UTF8.self)
    #expect(text.hasSuffix("Łódź"))
    #expect(source.warnings == ["labelled 'windows-1252', but the bytes are UTF-8"])
  }

  @Test(arguments: ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"])
  func `wide characters of any script need no mark`(name: String) {
    for (_, _, text) in Self.samples {
      let xml = "<?xml version='1.0'?><a>\(text)</a>"
      #expect(decoded(encoded(xml, name), .xml).text == xml)
    }
  }

  @Test func `shifts of ISO-2022-JP overrule a label in XML`() {
    let xml = "<?xml version='1.0' encoding='utf-8'?><a>東京の新聞は今朝</a>"
    let result = decoded(encoded(xml, "ISO-2022-JP"), .xml)
    #expect(result.text == xml)
    #expect(result.encoding == "iso-2022-jp")
    #expect(result.warnings == ["labelled 'utf-8', but the bytes are ISO-2022-JP"])
  }

  @Test(arguments: [("IBM037", "ibm037"), ("IBM500", "cp500"), ("IBM037", "utf-8")])
  func `the code pages of mainframes are told by the declaration`(page: String, label: String) {
    let xml = "<?xml version='1.0' encoding='\(label)'?><a>Le bac [d'été] !</a>"
    #expect(decoded(encoded(xml, page), .xml).text == xml)
  }

  @Test func `a mark of UTF-8 before a document that is none is overruled`() {
    let head = Array("<?xml version='1.0' encoding='iso-8859-1'?><a>Caf".utf8)
    let decoded = TextDecoder.decode([0xEF, 0xBB, 0xBF] + head + [0xE9, 0x3C, 0xE9], family: .xml)
    #expect(String(decoding: decoded.utf8, as: UTF8.self).hasSuffix("<a>Café<é"))
    #expect(decoded.warnings == ["begins with the mark of UTF-8, but the bytes are not UTF-8"])
  }
}
