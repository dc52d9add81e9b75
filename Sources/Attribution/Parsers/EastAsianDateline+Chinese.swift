// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// "新华社北京8月12日电（记者罗沙）": agency, place and day run together.
extension EastAsianDateline {
  /// "新华社北京8月12日电（记者罗沙）", "中新社北京9月22日电 哥本哈根消息："
  func xinhua() -> Reading? {
    for length in stride(from: min(6, text.count), through: 3, by: -1) {
      let house = string(0..<length)
      let outlet = entry(of: house).meaning.contains(.outlet) ? house : nil
      guard let code = agency(house) ?? outlet else { continue }
      var parts = Parts(agency: code, isAgencyKnown: true)
      var index = length
      let hasReporter = starts("记者", at: index) || starts("記者", at: index)
      if hasReporter { index += 2 }
      var end = index
      while end < text.count, end - index < 14, date(at: end) == nil,
        Letters.script(text[end].value).isUnspaced || text[end] == "、" || text[end] == "/"
      {
        end += 1
      }
      if starts("电", at: index) || starts("電", at: index), isBlank(index + 1) {
        let rest = behindDay(&parts, from: index)
        return Reading(parts: parts, rest: rest)
      }
      guard let day = date(at: end) else { return nil }
      if hasReporter {
        let (name, place) = nameAndPlace(index..<end)
        if let place { parts.places = [place] }
        if (2...4).contains(name.unicodeScalars.count) { parts.people = [Person(name: name)] }
      } else if end > index {
        parts.places = string(index..<end).split(whereSeparator: { $0 == "、" || $0 == "/" }).map(
          String.init)
      }
      parts.date = string(end..<day)
      let rest = behindDay(&parts, from: day)
      return Reading(parts: parts, rest: rest)
    }
    return nil
  }

  /// Skips "电", "(记者 …)", "题：" after the day, taking the reporters along.
  private func behindDay(_ parts: inout Parts, from start: Int) -> Int {
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

  /// "(中央社記者馮明台北十二日電)"
  func taiwanese() -> Reading? {
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
      // Nothing behind the bracket: the byline of a text that stands before it.
      guard end < close || hasReporter && skipBlanks(close + 1) < text.count else { return nil }
      if let day = date(at: end) { parts.date = string(end..<day) }
      let (name, place) = hasReporter ? nameAndPlace(index..<end) : ("", string(index..<end))
      if let place, !place.isEmpty { parts.places = [place] }
      if !name.isEmpty { parts.people = [Person(name: name)] }
      return Reading(parts: parts, rest: skipBlanks(close + 1))
    }
    return nil
  }

  /// Splits "馮明台北" into the longest known place at the end and the name before it.
  private func nameAndPlace(_ run: Range<Int>) -> (name: String, place: String?) {
    for length in stride(from: min(7, run.count - 2), through: 2, by: -1) {
      let place = string(run.upperBound - length..<run.upperBound)
      if isPlace(place) { return (string(run.lowerBound..<run.upperBound - length), place) }
    }
    return (string(run), nil)
  }
}
