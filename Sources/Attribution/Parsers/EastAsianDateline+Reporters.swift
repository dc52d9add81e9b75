// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// Chinese papers that open with their reporter rather than with an agency.
extension EastAsianDateline {
  /// "[FTNN新聞網]記者林欣愉／綜合報導", "【記者王小明/台北報導】"
  func bracketedReporter() -> Reading? {
    guard let close = text.prefix(40).firstIndex(where: { "]］】)）〕".unicodeScalars.contains($0) }),
      close > 1
    else { return nil }
    if let inside = reporter(from: 1) {
      return Reading(parts: inside.parts, rest: skipBlanks(close + 1))
    }
    guard var reading = reporter(from: skipBlanks(close + 1)) else { return nil }
    if reading.parts.agency == nil { reading.parts.agency = string(1..<close) }
    return reading
  }

  /// "記者鍾釗榛／綜合報導", "香港文匯報訊（記者 張聰 北京報道）"
  func reporter(from start: Int) -> Reading? {
    dispatch(from: start) ?? reporterAndPlace(from: start)
  }

  /// "香港文匯報訊（記者 張聰 北京報道）": the paper's dispatch, and its reporters in brackets.
  private func dispatch(from start: Int) -> Reading? {
    guard let sign = text[start...].prefix(12).firstIndex(where: { $0 == "訊" || $0 == "讯" }),
      sign > start + 1, sign + 1 < text.count, text[sign + 1] == "（" || text[sign + 1] == "(",
      let close = text[sign...].prefix(50).firstIndex(where: { $0 == "）" || $0 == ")" })
    else { return nil }
    // "本报讯": the paper means itself.
    let house = string(start..<sign)
    var parts = Parts(agency: house.hasPrefix("本") ? nil : house)
    parts.people = reporters(sign + 2..<close)
    for word in string(sign + 2..<close).split(whereSeparator: { " \u{3000}".contains($0) }) {
      let place = String(word.prefix { $0 != "報" && $0 != "报" })
      if isPlace(place) { parts.places.append(place) }
    }
    return Reading(parts: parts, rest: skipBlanks(close + 1))
  }

  /// "記者鍾釗榛／綜合報導"
  private func reporterAndPlace(from start: Int) -> Reading? {
    let openings = ["記者", "记者", "編譯", "编译"]
    guard openings.contains(where: { starts($0, at: start) }) else { return nil }
    let name = start + 2
    guard let slash = text[name...].prefix(16).firstIndex(where: { $0 == "／" || $0 == "/" }),
      let report = text[slash...].prefix(14).firstIndex(where: {
        $0 == "導" || $0 == "道" || $0 == "导"
      }), report > slash + 1
    else { return nil }
    var parts = Parts(people: reporters(name..<slash))
    let place = string(slash + 1..<report - 1)
    if isPlace(place) { parts.places = [place] }
    return Reading(parts: parts, rest: skipBlanks(report + 1))
  }

  // MARK: Names of reporters

  /// The people of "本报记者罗沙、摄影 王小明", without what they did and for whom.
  func reporters(_ range: Range<Int>) -> [Person] {
    string(range).split(whereSeparator: { " 、，,／/；;\u{3000}：:".contains($0) })
      .flatMap { names(in: $0) }
      .filter { ((2...5).contains($0.unicodeScalars.count) || $0.contains("·")) && !isPlace($0) }
      .map { Person(name: $0) }
  }

  /// "本报记者罗沙报道": whose reporter it is stands before that word, what they did round the name.
  private func names(in piece: Substring) -> [String] {
    var names = piece
    for word in ["记者", "記者", "通讯员", "通訊員"] {
      names = names.split(separator: word).last ?? ""
    }
    var parts = [names]
    for word in ["报道", "報道", "報導", "摄影", "攝影"] {
      parts = parts.flatMap { $0.split(separator: word) }
    }
    return parts.map(String.init)
  }
}
