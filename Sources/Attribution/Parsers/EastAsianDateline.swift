// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads datelines of Chinese, Japanese and Korean agencies, which part no words.
struct EastAsianDateline {
  let parser: LineParser
  let text: [Unicode.Scalar]

  init(_ parser: LineParser) {
    self.parser = parser
    let bytes = parser.line.bytes.prefix(720)
    text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  typealias Parts = DatelineParser.Parts

  /// The parts with the code point where the rest starts.
  func read() -> (parts: Parts, rest: Int)? {
    guard let first = text.first else { return nil }
    if first == "(" || first == "[" || first == "［" || first == "（" || first == "【" {
      return korean() ?? japanese() ?? taiwanese() ?? bracketedReporter()
    }
    return xinhua() ?? reporter(from: 0)
  }

  // MARK: Pieces

  private func string(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text[range])
    return String(result)
  }

  private func starts(_ word: String, at index: Int) -> Bool {
    var position = index
    for scalar in word.unicodeScalars {
      guard position < text.count, text[position] == scalar else { return false }
      position += 1
    }
    return true
  }

  private func isBlank(_ index: Int) -> Bool {
    index < text.count
      && (text[index] == " " || text[index] == "\u{3000}" || text[index] == "\u{A0}"
        || text[index] == "\n")
  }

  private func skipBlanks(_ index: Int) -> Int {
    var position = index
    while isBlank(position) { position += 1 }
    return position
  }

  private func isDigit(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    return Tokenizer.isDigit(text[index].value)
      || "一二三四五六七八九十廿".unicodeScalars.contains(text[index])
  }

  /// The end of "8月12日", "12日", "十二日", "１６日".
  private func date(at index: Int) -> Int? {
    var position = index
    var hasDay = false
    for unit in ["年", "月", "日"] as [Unicode.Scalar] {
      var next = position
      while isDigit(next) { next += 1 }
      guard next > position else { break }
      if next < text.count, text[next] == unit {
        position = next + 1
        if unit == "日" { hasDay = true }
      }
    }
    return hasDay ? position : nil
  }

  private func lookup(_ name: String) -> Vocabulary.Entry {
    parser.line.vocabulary.entry(of: name)
  }

  private func agency(_ name: String) -> String? {
    let entry = lookup(name)
    guard entry.meaning.contains(.agency), entry.agency >= 0,
      let spelling = parser.line.vocabulary.agencyLists[Int(entry.agency)].first
    else { return nil }
    return parser.register.all[spelling.agency].code
  }

  private func isPlace(_ name: String) -> Bool {
    !lookup(name).meaning.isDisjoint(with: .place)
  }

  /// Splits "馮明台北" into the longest known place at the end and the name before it.
  private func nameAndPlace(_ run: Range<Int>) -> (name: String, place: String?) {
    for length in stride(from: min(7, run.count - 2), through: 2, by: -1) {
      let place = string(run.upperBound - length..<run.upperBound)
      if isPlace(place) { return (string(run.lowerBound..<run.upperBound - length), place) }
    }
    return (string(run), nil)
  }

  // MARK: Chinese

  /// "新华社北京8月12日电（记者罗沙）", "中新社北京9月22日电 哥本哈根消息："
  private func xinhua() -> (Parts, Int)? {
    for length in stride(from: min(6, text.count), through: 3, by: -1) {
      guard let code = agency(string(0..<length)) else { continue }
      var parts = Parts(agency: code, isAgencyKnown: true)
      var index = length
      for word in ["记者", "記者"] where starts(word, at: index) { index += 2 }
      var end = index
      while end < text.count, end - index < 14, date(at: end) == nil,
        Letters.script(text[end].value).isUnspaced || text[end] == "、" || text[end] == "/"
      {
        end += 1
      }
      if starts("电", at: index) || starts("電", at: index), isBlank(index + 1) {
        let rest = closeChinese(&parts, from: index)
        return (parts, rest)
      }
      guard let day = date(at: end) else { return nil }
      if end > index {
        parts.places = string(index..<end).split(whereSeparator: { $0 == "、" || $0 == "/" }).map(
          String.init)
      }
      parts.date = string(end..<day)
      let rest = closeChinese(&parts, from: day)
      return (parts, rest)
    }
    return nil
  }

  /// Skips "电", "(记者 …)", "题：" after the day, taking the reporters along.
  private func closeChinese(_ parts: inout Parts, from start: Int) -> Int {
    var index = start
    for word in ["综合电", "专电", "專電", "电", "電", "讯", "訊", "综合消息"] where starts(word, at: index) {
      index += word.unicodeScalars.count
      break
    }
    index = skipBlanks(index)
    if index < text.count, text[index] == "(" || text[index] == "（",
      let close = text[index...].prefix(60).firstIndex(where: { $0 == ")" || $0 == "）" })
    {
      parts.people += reporters(index + 1..<close)
      index = skipBlanks(close + 1)
    }
    if starts("题：", at: index) || starts("题:", at: index) || starts("題：", at: index) { index += 2 }
    if let end = text[min(index, text.count)...].prefix(10).firstIndex(where: {
      $0 == "：" || $0 == ":"
    }), end > index + 2,
      string(end - 2..<end) == "消息"
    {
      index = end + 1
    }
    return skipBlanks(index)
  }

  private func reporters(_ range: Range<Int>) -> [Person] {
    var words = string(range)
    for word in ["记者", "記者", "通讯员", "通訊員", "见习记者", "特约记者", "报道", "報道", "報導", "摄影", "文/图", "文"] {
      words = words.split(separator: word, omittingEmptySubsequences: true).joined(separator: " ")
    }
    return words.split(whereSeparator: { " 、，,／/；;\u{3000}：:".contains($0) }).compactMap {
      let name = String($0)
      guard (2...5).contains(name.unicodeScalars.count) || name.contains("·"), !isPlace(name) else {
        return nil
      }
      return Person(name: name)
    }
  }

  /// "(中央社記者馮明台北十二日電)"
  private func taiwanese() -> (Parts, Int)? {
    guard text[0] == "(" || text[0] == "（",
      let close = text.prefix(50).firstIndex(where: { $0 == ")" || $0 == "）" })
    else { return nil }
    for length in stride(from: min(6, close - 1), through: 3, by: -1) {
      guard let code = agency(string(1..<1 + length)) else { continue }
      var parts = Parts(agency: code, isAgencyKnown: true)
      var index = 1 + length
      var hasReporter = false
      for word in ["记者", "記者"] where starts(word, at: index) {
        index += 2
        hasReporter = true
      }
      var end = index
      while end < close, date(at: end) == nil { end += 1 }
      guard end < close || hasReporter else { return nil }
      if let day = date(at: end) { parts.date = string(end..<day) }
      let (name, place) = hasReporter ? nameAndPlace(index..<end) : ("", string(index..<end))
      if let place, !place.isEmpty { parts.places = [place] }
      if !name.isEmpty { parts.people = [Person(name: name)] }
      return (parts, skipBlanks(close + 1))
    }
    return nil
  }

  /// "[FTNN新聞網]記者林欣愉／綜合報導", "【記者王小明/台北報導】"
  private func bracketedReporter() -> (Parts, Int)? {
    guard let close = text.prefix(40).firstIndex(where: { "]］】)）".unicodeScalars.contains($0) }),
      close > 1
    else { return nil }
    if let (parts, _) = reporter(from: 1), close < 40 {
      return (parts, skipBlanks(close + 1))
    }
    guard var (parts, rest) = reporter(from: skipBlanks(close + 1)) else { return nil }
    if parts.agency == nil { parts.agency = string(1..<close) }
    _ = rest
    rest = max(rest, close + 1)
    return (parts, rest)
  }

  /// "記者鍾釗榛／綜合報導", "香港文匯報訊（記者 張聰 北京報道）"
  private func reporter(from start: Int) -> (Parts, Int)? {
    var index = start
    var parts = Parts()
    if let dispatch = text[start...].prefix(12).firstIndex(where: { $0 == "訊" || $0 == "讯" }),
      dispatch > start + 1,
      dispatch + 1 < text.count, text[dispatch + 1] == "（" || text[dispatch + 1] == "("
    {
      parts.agency = string(start..<dispatch)
      guard let close = text[dispatch...].prefix(50).firstIndex(where: { $0 == "）" || $0 == ")" })
      else { return nil }
      parts.people = reporters(dispatch + 2..<close)
      for word in string(dispatch + 2..<close).split(whereSeparator: { " \u{3000}".contains($0) }) {
        let bare = String(word).split(separator: "報").first.map(String.init)?.split(separator: "报")
          .first.map(String.init)
        if let bare, isPlace(bare) { parts.places.append(bare) }
      }
      return (parts, skipBlanks(close + 1))
    }
    guard starts("記者", at: index) || starts("记者", at: index) else { return nil }
    index += 2
    guard let slash = text[index...].prefix(16).firstIndex(where: { $0 == "／" || $0 == "/" }),
      let report = text[slash...].prefix(14).firstIndex(where: {
        $0 == "導" || $0 == "道" || $0 == "导"
      }), report > slash + 1
    else { return nil }
    parts.people = reporters(index..<slash)
    let place = string(slash + 1..<report - 1)
    if isPlace(place) { parts.places = [place] }
    return (parts, skipBlanks(report + 1))
  }

  // MARK: Japanese

  /// "[東京 ２６日 ロイター] -", "【ドーハ共同】"
  private func japanese() -> (Parts, Int)? {
    guard let close = text.prefix(40).firstIndex(where: { $0 == "]" || $0 == "］" || $0 == "】" })
    else { return nil }
    var parts = Parts()
    let inner = string(1..<close)
    let words = inner.split(whereSeparator: { " \u{3000}=＝".contains($0) }).map(String.init)
    for word in words {
      if let code = agency(word) {
        parts.agency = code
      } else if let last = word.unicodeScalars.last, last == "日", isDate(word) {
        parts.date = word
      } else {
        parts.places.append(word)
      }
    }
    if parts.agency == nil, words.count == 1 {
      for length in stride(from: min(5, close - 2), through: 2, by: -1) {
        if let code = agency(string(close - length..<close)) {
          parts.agency = code
          parts.places = [string(1..<close - length)]
          break
        }
      }
    }
    guard parts.agency != nil else { return nil }
    parts.isAgencyKnown = true
    parts.places = parts.places.flatMap {
      $0.split(whereSeparator: { "／/・".contains($0) }).map(String.init)
    }
    var index = skipBlanks(close + 1)
    while index < text.count,
      text[index] == "-" || text[index] == "－" || text[index] == "―" || isBlank(index)
    { index += 1 }
    return (parts, index)
  }

  private func isDate(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      Tokenizer.isDigit($0.value) || $0 == "日" || $0 == "月" || $0 == "年"
    }
  }

  // MARK: Korean

  /// "(서울=연합뉴스) 김철수 기자 =", "[서울=뉴시스]김철수 기자 ="
  private func korean() -> (Parts, Int)? {
    guard let close = text.prefix(40).firstIndex(where: { $0 == ")" || $0 == "]" || $0 == "】" }),
      let equals = text[..<close].firstIndex(where: { $0 == "=" || $0 == "＝" })
    else { return nil }
    var parts = Parts()
    let name = string(equals + 1..<close)
    let outlet = lookup(name).meaning
    parts.agency = agency(name) ?? name
    parts.isAgencyKnown = agency(name) != nil || outlet.contains(.outlet)
    // "【ロンドン＝山田太郎】": the correspondent in the agency's place.
    if !parts.isAgencyKnown, text[equals] == "＝", isPlace(string(1..<equals)) {
      parts.agency = nil
      parts.people = [Person(name: name)]
    }
    let place = string(1..<equals)
    // "[사진=…]": a picture's source.
    if lookup(place).meaning.contains(.photo) { return nil }
    if isPlace(place)
      || !place.hasSuffix("종합") && place.unicodeScalars.count <= 6 && agency(place) == nil
    {
      parts.places = place.split(whereSeparator: { "·ㆍ,/".contains($0) }).map {
        $0.split(separator: " ").joined(separator: " ")
      }
    }
    if lookup(place).meaning.contains(.outlet) || agency(place) != nil {
      // The paper first: "[엔터미디어=…]".
      parts.agency = agency(place) ?? place
      parts.places = []
      return (parts, skipBlanks(close + 1))
    }
    var index = skipBlanks(close + 1)
    if let sign = text[min(index, text.count)...].prefix(44).firstIndex(where: {
      $0 == "=" || $0 == "＝"
    }) {
      parts.people = koreanNames(index..<sign)
      index = skipBlanks(sign + 1)
    }
    return (parts, index)
  }

  private func koreanNames(_ range: Range<Int>) -> [Person] {
    string(range).split(whereSeparator: { " ·ㆍ,、".contains($0) }).compactMap { word in
      let name = String(word)
      let meaning = lookup(name).meaning
      guard meaning.isDisjoint(with: [.title, .staff]), (2...4).contains(name.unicodeScalars.count),
        name.unicodeScalars.allSatisfy({ Letters.script($0.value) == .hangul }), name != "외",
        name != "1명",
        !name.hasSuffix("명"), !name.hasSuffix("팀"),
        !name.hasSuffix("부") || name.unicodeScalars.count != 3
      else { return nil }
      return Person(name: name)
    }
  }
}
