// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// Keywords, subjects, places and media: all that is said, each thing once.
  mutating func decideLists() {
    decideKeywords()
    var subjects = FirstMentions<Subject>()
    for evidence in docket[.subject] {
      let subject: Subject
      switch evidence.value {
      case .subject(let value): subject = value
      case .text(let text): subject = Subject(name: text.foldingWhiteSpace())
      default: continue
      }
      if subject != Subject(),
        subjects.place(of: subject, orNew: article.subjects.count) == nil
      {
        article.subjects.append(subject)
      }
    }
    var places = FirstMentions<Place>()
    for evidence in docket[.place] {
      let place: Place
      switch evidence.value {
      case .place(let value): place = value
      case .text(let text): place = Place(name: text.foldingWhiteSpace())
      default: continue
      }
      if place != Place(), places.place(of: place, orNew: article.places.count) == nil {
        article.places.append(place)
      }
    }
    decideMedia()
  }

  private mutating func decideKeywords() {
    var seen: Set<String> = []
    for place in docket.places(of: .keyword) {
      guard let text = docket.evidence[place].text else { continue }
      if !Self.isList(text, docket.evidence[place].origin) {
        let folded = text.foldingWhiteSpace()
        if !folded.isEmpty { addKeyword(folded, &seen) }
        continue
      }
      let separator: Character = text.utf8.contains(UInt8(ascii: ";")) ? ";" : ","
      for part in text.split(separator: separator) {
        let folded = String(part).foldingWhiteSpace()
        if !folded.isEmpty { addKeyword(folded, &seen) }
      }
    }
  }

  /// Tags of pages print lists in one field; a category of a feed is one term, commas and all.
  private static func isList(_ text: String, _ origin: Evidence.Origin) -> Bool {
    switch origin.kind {
    case .meta, .openGraph, .parsely, .jsonLD, .dublinCore, .microdata:
      text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }
    default: false
    }
  }

  /// So many keywords are looked through one by one.
  private static let fewKeywords = 16

  /// Pages give their keywords in several tags, in some of them in small letters.
  private mutating func addKeyword(_ keyword: String, _ seen: inout Set<String>) {
    if isPage {
      if seen.insert(keyword.lowercased()).inserted { article.keywords.append(keyword) }
      return
    }
    if article.keywords.count < Self.fewKeywords {
      if article.keywords.isEmpty { article.keywords.reserveCapacity(4) }
      if !article.keywords.contains(keyword) { article.keywords.append(keyword) }
      return
    }
    if seen.isEmpty { seen = Set(article.keywords) }
    if seen.insert(keyword).inserted { article.keywords.append(keyword) }
  }

  /// One entry for each address; what a second mention knows more of is filled in.
  private mutating func decideMedia() {
    var places = FirstMentions<String>()
    for place in docket.places(of: .media) {
      let isVisible = docket.evidence[place].origin.kind == .visible
      switch docket.evidence[place].value {
      case .media(let media): add(media, isVisible: isVisible, &places)
      case .text(let address):
        let picture = Media(type: .image, url: address.foldingWhiteSpace())
        add(picture, isVisible: isVisible, &places)
      default: continue
      }
    }
  }

  private mutating func add(
    _ media: Media, isVisible: Bool, _ places: inout FirstMentions<String>
  ) {
    if isVisible, let known = placeOfPicture(media) {
      article.media[known].fill(from: media)
    } else if let url = media.url, let known = places.place(of: url, orNew: article.media.count) {
      article.media[known].fill(from: media)
    } else {
      article.media.append(media)
    }
    if isPage {
      for index in article.media.indices { takeCredit(of: &article.media[index]) }
    }
  }

  /// The picture that a page shows in a size of its own: "tower.jpg?w=640".
  private func placeOfPicture(_ media: Media) -> Int? {
    guard let path = media.pathOfPicture else { return nil }
    return article.media.firstIndex { $0.pathOfPicture == path }
  }
}
