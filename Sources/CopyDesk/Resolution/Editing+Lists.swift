// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// Keywords, subjects, places and media: all that is said, each thing once.
  mutating func decideLists() {
    decideKeywords()
    var seenSubjects: Set<Subject> = []
    for evidence in docket[.subject] {
      let subject: Subject
      switch evidence.value {
      case .subject(let value): subject = value
      case .text(let text): subject = Subject(name: text.foldingWhiteSpace())
      default: continue
      }
      if subject != Subject(), seenSubjects.insert(subject).inserted {
        article.subjects.append(subject)
      }
    }
    var seenPlaces: Set<Place> = []
    for evidence in docket[.place] {
      let place: Place
      switch evidence.value {
      case .place(let value): place = value
      case .text(let text): place = Place(name: text.foldingWhiteSpace())
      default: continue
      }
      if place != Place(), seenPlaces.insert(place).inserted { article.places.append(place) }
    }
    decideMedia()
  }

  private mutating func decideKeywords() {
    var seen: Set<String> = []
    for evidence in docket[.keyword] {
      guard let text = evidence.text else { continue }
      for keyword in Self.keywords(text, evidence.origin) where seen.insert(keyword).inserted {
        article.keywords.append(keyword)
      }
    }
  }

  /// Tags of pages print lists in one field; a category of a feed is one term, commas and all.
  private static func keywords(_ text: String, _ origin: Evidence.Origin) -> [String] {
    let isList: Bool
    switch origin.kind {
    case .meta, .openGraph, .parsely, .jsonLD, .dublinCore, .microdata: isList = true
    default: isList = false
    }
    let separator: Character = text.utf8.contains(UInt8(ascii: ";")) ? ";" : ","
    guard isList, text.contains(separator) else {
      let folded = text.foldingWhiteSpace()
      return folded.isEmpty ? [] : [folded]
    }
    return text.split(separator: separator).map { String($0).foldingWhiteSpace() }
      .filter { !$0.isEmpty }
  }

  /// One entry for each address; what a second mention knows more of is filled in.
  private mutating func decideMedia() {
    var places: [String: Int] = [:]
    for evidence in docket[.media] {
      let media: Media
      switch evidence.value {
      case .media(let value): media = value
      case .text(let address): media = Media(type: .image, url: address.foldingWhiteSpace())
      default: continue
      }
      if let url = media.url {
        if let known = places[url] {
          article.media[known].fill(from: media)
          continue
        }
        places[url] = article.media.count
      }
      article.media.append(media)
    }
  }
}

extension Media {
  /// Takes from another mention of the same thing what this one does not know.
  fileprivate mutating func fill(from other: Media) {
    mimeType = mimeType ?? other.mimeType
    width = width ?? other.width
    height = height ?? other.height
    length = length ?? other.length
    duration = duration ?? other.duration
    caption = caption ?? other.caption
    credit = credit ?? other.credit
    alt = alt ?? other.alt
  }
}
