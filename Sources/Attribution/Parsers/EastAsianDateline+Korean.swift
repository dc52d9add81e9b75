// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension EastAsianDateline {
  /// "(서울=연합뉴스) 김철수 기자 =", "[서울=뉴시스]김철수 기자 ="
  func korean() -> Reading? {
    guard let close = text.prefix(40).firstIndex(where: { $0 == ")" || $0 == "]" || $0 == "】" }),
      let equals = text[..<close].firstIndex(where: { $0 == "=" || $0 == "＝" })
    else { return nil }
    var parts = Parts()
    let name = string(equals + 1..<close)
    if name.isEmpty { return nil }
    // "[오슬로=AP/뉴시스]": the first is whose text it is.
    let code =
      agency(name) ?? name.split(separator: "/").lazy.compactMap { agency(String($0)) }.first
    parts.agency = code ?? name
    parts.isAgencyKnown = code != nil || entry(of: name).meaning.contains(.outlet)
    // "【ロンドン＝山田太郎】": the correspondent in the agency's place.
    if !parts.isAgencyKnown, text[equals] == "＝",
      isPlace(string(1..<equals)) || isJapaneseName(equals + 1..<close)
    {
      parts.agency = nil
      parts.people = [Person(name: name)]
    }
    let printed = string(1..<equals)
    // "(런던 로이터=연합뉴스)": the agency that Yonhap had it from is no place.
    let place = printed.split(separator: " ").filter { agency(String($0)) == nil }
      .joined(separator: " ")
    // "[사진=…]": a picture's source.
    let opening = entry(of: printed).meaning
    if opening.contains(.photo) { return nil }
    // The paper first: "[엔터미디어=…]".
    let house = agency(printed) ?? (opening.contains(.outlet) ? printed : nil)
    if let house {
      parts.agency = house
      return Reading(parts: parts, rest: skipBlanks(close + 1))
    }
    // "(전국종합=연합뉴스)": from all over the country.
    if isPlace(place) || !place.hasSuffix("종합") && place.unicodeScalars.count <= 6 {
      parts.places = place.split(whereSeparator: { "·ㆍ,/".contains($0) }).map {
        $0.split(separator: " ").joined(separator: " ")
      }
    }
    var index = skipBlanks(close + 1)
    if let sign = text[min(index, text.count)...].prefix(44).firstIndex(where: {
      $0 == "=" || $0 == "＝"
    }) {
      parts.people = koreanNames(index..<sign)
      index = skipBlanks(sign + 1)
    }
    return Reading(parts: parts, rest: index)
  }

  private func isJapaneseName(_ range: Range<Int>) -> Bool {
    (2...6).contains(range.count) && range.allSatisfy { Letters.script(text[$0].value) == .han }
  }

  /// The people of "김철수·이영희 기자".
  private func koreanNames(_ range: Range<Int>) -> [Person] {
    string(range).split(whereSeparator: { " ·ㆍ,、".contains($0) }).compactMap { word in
      let name = String(word)
      let meaning = entry(of: name).meaning
      // "박준석 기자 외 12명", "사회부": so many others, and desks.
      guard meaning.isDisjoint(with: [.title, .staff]), (2...4).contains(name.unicodeScalars.count),
        name.unicodeScalars.allSatisfy({ Letters.script($0.value) == .hangul }),
        !name.hasSuffix("명"), !name.hasSuffix("팀"),
        !name.hasSuffix("부") || name.unicodeScalars.count != 3
      else { return nil }
      return Person(name: name)
    }
  }
}
