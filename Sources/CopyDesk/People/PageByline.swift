// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The line a page prints about its author, cut down to the names: "Posted on March 24, 2016 by
/// Jane Doe | 3 comments" holds "Jane Doe".
///
/// The grammar reads bylines; this takes away what pages, and no wire, put around them: the verb of
/// the system that published, the day, the label. A line with none of these is left as it is.
struct PageByline {
  /// What may be names, for the grammar to read; nil where the line holds only a date and labels.
  private(set) var names: String?
  /// True where a word such as "by" or "Autor:" says that names follow.
  private(set) var isOpened = false
  /// True where that word is a label that other things than names follow, too: "Text:".
  private(set) var isLabelled = false
  /// True where a date stands in the line.
  private(set) var hasDate = false

  /// More words than this are running text.
  private static let longest = 60
  /// So are more bytes than this.
  private static let longestLine = 1200

  /// `isMarked`: markup says that the line is a byline, so that a word that is not known may stand
  /// before "by": "Feature by Jane Doe". `isGiven` knows given names: in "Walter von Bergen" the
  /// "von" opens nothing.
  init(_ line: String, isMarked: Bool, isGiven: (Substring) -> Bool) {
    guard line.utf8.count <= Self.longestLine else { return }
    let line = Self.plain(line)
    let words = Self.words(line).flatMap { Self.parted($0, isGiven: isGiven) }
    guard words.count <= Self.longest else { return }
    var segments: [[Word]] = [[]]
    for word in words {
      if word.kind == .separator {
        segments.append([])
      } else {
        segments[segments.count - 1].append(word)
      }
    }
    var kept: [[Word]] = []
    segments: for segment in segments {
      let (pieces, isDated) = Self.withoutDates(segment)
      hasDate = hasDate || isDated
      for piece in pieces where !Self.isOnlyLabels(piece) {
        if !isOpened, let opener = Self.opener(piece, isMarked: isMarked, isGiven: isGiven) {
          isOpened = true
          isLabelled = opener.isLabel
          kept = [Self.ended(piece[opener.end...])]
          // "記者王小明／奧斯滕報導": who says it from where.
          if Self.isOffice(piece[opener.end - 1]) { break segments }
          // What stands behind a date in the same segment is the section.
          break
        }
        // "Jane Doe 5 Min Read"
        if !kept.isEmpty, Self.opensLabel(piece[...]) { continue }
        // "von Ankerwinde » Do 24. Mär 2016": a weekday of two letters.
        if isOpened, isDated, piece.allSatisfy({ $0.key.utf8.count <= 2 }) { continue }
        if Self.isLabelled(piece) { continue }
        let names = Self.ended(piece[...])
        kept.append(names)
        // "김하늘 기자 입력 2016.03.24": the office closes the name.
        if !isOpened, names.count > 1, names.last?.text == "기자" {
          isOpened = true
          kept = [names]
          break
        }
      }
    }
    kept.removeAll { $0.isEmpty }
    let text = kept.map { Self.text($0) }.filter { !$0.isEmpty }
    names = text.isEmpty ? nil : text.joined(separator: " | ")
  }

  // MARK: Dates

  /// The pieces of a segment between the dates in it.
  private static func withoutDates(_ segment: [Word]) -> (pieces: [[Word]], hasDate: Bool) {
    guard segment.contains(where: { $0.kind == .digits }) else { return ([segment], false) }
    var pieces: [[Word]] = []
    var piece: [Word] = []
    var index = 0
    while index < segment.count {
      guard segment[index].kind != .word else {
        piece.append(segment[index])
        index += 1
        continue
      }
      // A run of numbers, names of months and small words, a number among them, is a date.
      var end = index
      var close = index
      var hasDigits = false
      while end < segment.count {
        let isZone = hasDigits && Self.isZone(segment[end])
        guard segment[end].kind != .word || isZone else { break }
        if segment[end].kind != .joint { close = end + 1 }
        if segment[end].kind == .digits { hasDigits = true }
        if isZone || PageBylineWords.clocks.contains(segment[end].key) { close = end + 1 }
        end += 1
      }
      if hasDigits {
        pieces.append(piece)
        piece = []
        index = close
      } else {
        piece += segment[index..<end]
        index = end
      }
    }
    pieces.append(piece)
    return (pieces.filter { !$0.isEmpty }, true)
  }

  /// True for the zone behind a time of day: "8:15 pm CST".
  private static func isZone(_ word: Word) -> Bool {
    (3...4).contains(word.text.utf8.count)
      && word.text.utf8.allSatisfy { $0.isASCIICapital } && ZoneNames.zone(word.key) != nil
  }

  // MARK: Labels

  /// The first name behind "by", "Posted by", "Autor:"; nil where nothing opens names.
  private static func opener(
    _ piece: [Word], isMarked: Bool, isGiven: (Substring) -> Bool
  ) -> (end: Int, isLabel: Bool)? {
    if isOfOtherAct(piece[...]) { return nil }
    if let label = piece.firstIndex(where: isEasternLabel),
      label + 1 < piece.endIndex, !piece[label + 1].text.hasSuffix(":")
    {
      return (label + 1, false)
    }
    // "记者 王小明 报道"
    if let office = piece.firstIndex(where: { Self.isOffice($0) }), office + 1 < piece.endIndex,
      (2...12).contains(piece[office + 1].text.count),
      piece[office + 1].text.split(separator: "、").allSatisfy({ name in
        (2...6).contains(name.count)
          && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) || $0 == "々" }
      })
    {
      return (office + 1, false)
    }
    // "de Ana Popescu": elsewhere the word stands inside names.
    if piece.count > 2, piece[0].key == "de", isGiven(piece[1].text) { return (1, false) }
    var isKnown = true
    for (index, word) in piece.enumerated() where index + 1 < piece.count {
      let isSplit = piece[index + 1].text == ":" && index + 2 < piece.count
      let next = index + (isSplit ? 2 : 1)
      let hasColon = word.text.hasSuffix(":") || isSplit
      let isNamed = isGiven(piece[next].text)
      // "Jane Di Stefano", "Ida von Karl": a particle of the name before it.
      if index == 1, !hasColon, PageBylineWords.particles.contains(word.key),
        isGiven(piece[0].text)
      {
        return nil
      }
      // "Scritto da Anna Rossi", "Scris de Ana Popescu"; elsewhere the word stands inside names.
      let isVerbal =
        (word.key == "da" || word.key == "de") && index > 0
        && PageBylineWords.verbs.contains(piece[index - 1].key)
      if isVerbal { return (next, false) }
      if PageBylineWords.openers.contains(word.key), isKnown || isNamed || hasColon {
        return (next, false)
      }
      if PageBylineWords.labels.contains(word.key), hasColon || isNamed && isKnown {
        return (next, !PageBylineWords.authors.contains(word.key))
      }
      if PageBylineWords.pictures.contains(word.key) { return nil }
      if hasColon, isMarked, isNamed { return (next, true) }
      if !PageBylineWords.verbs.contains(word.key), word.kind == .word { isKnown = false }
      guard isKnown || isMarked && index < 4 else { return nil }
    }
    return nil
  }

  /// True for "Posted on", "Autor", "Published": words that name nobody.
  private static func isOnlyLabels(_ piece: [Word]) -> Bool {
    piece.allSatisfy {
      $0.key.isEmpty || $0.kind == .joint || PageBylineWords.verbs.contains($0.key)
        || PageBylineWords.labels.contains($0.key) || PageBylineWords.openers.contains($0.key)
    }
  }

  /// True where a label says that something else than names follows: "Foto: …", "Kategorie: …".
  private static func isLabelled(_ piece: [Word]) -> Bool {
    guard let first = piece.first else { return true }
    if PageBylineWords.pictures.contains(first.key) || isOfOtherAct(piece[...]) { return true }
    return first.text.hasSuffix(":") && piece.count > 1
  }

  /// True for "Edited by …": who did something else with the text than write it.
  private static func isOfOtherAct(_ rest: ArraySlice<Word>) -> Bool {
    guard rest.count > 2, let first = rest.first, let second = rest.dropFirst().first else {
      return false
    }
    return PageBylineWords.acts.contains(first.key) && PageBylineWords.openers.contains(second.key)
  }

  /// True for "Last updated", "Updated", "Full Bio" behind a name, up to the end of its words.
  private static func opensLabel(_ rest: ArraySlice<Word>) -> Bool {
    rest.allSatisfy {
      PageBylineWords.enders.contains($0.key) || PageBylineWords.verbs.contains($0.key)
    }
  }

  /// The names without what follows them: "Jane Doe updated", "Jane Doe in News".
  private static func ended(_ piece: ArraySlice<Word>) -> [Word] {
    var kept: [Word] = []
    for (index, word) in zip(piece.indices, piece) {
      if kept.isEmpty, word.key.isEmpty { continue }
      if !kept.isEmpty {
        if PageBylineWords.enders.contains(word.key),
          word.text.first?.isLowercase ?? false || Self.opensLabel(piece[index...])
        {
          break
        }
        // "Jane Doe (Text) and John Roe (Photos)" is for the grammar to read.
        let isBracketed = word.text.hasPrefix("(")
        if PageBylineWords.pictures.contains(word.key) && !isBracketed
          || PageBylineWords.checks.contains(word.key)
        {
          break
        }
        if PageBylineWords.todays.contains(word.key), piece.endIndex - piece.startIndex > 2 {
          break
        }
        if Self.isOfOtherAct(piece[index...]) { break }
        // "Jane Doe Date: 24 March"
        if word.text.hasSuffix(":"),
          Self.isLabel(word) || PageBylineWords.verbs.contains(word.key)
        {
          break
        }
        // "Jane Doe Datum:" where the day itself is gone: a label in whatever language.
        if kept.count > 1, word.text.hasSuffix(":"), index + 1 == piece.endIndex { break }
        // "Jane Doe Ein Kommentar", "Jane Doe No comments"
        if index + 1 < piece.endIndex, PageBylineWords.comments.contains(piece[index + 1].key),
          PageBylineWords.quantities.contains(word.key)
        {
          break
        }
      }
      kept.append(word)
      if kept.count > 1, word.text == "기자" { break }
    }
    while let last = kept.last, last.kind == .joint || last.key.isEmpty { kept.removeLast() }
    return saidOnce(kept)
  }

  /// A picture's text and a link often say the name twice, and so does a box such as "Jane Doe Write to Jane
  /// Doe".
  private static func saidOnce(_ words: [Word]) -> [Word] {
    guard words.count > 1 else { return words }
    if words.count == 2 { return words[0].key == words[1].key ? [words[0]] : words }
    for again in 2..<words.count - 1 {
      var length = 0
      while length < again, again + length < words.count,
        words[length].key == words[again + length].key
      {
        length += 1
      }
      if length > 1 { return Array(words[..<length]) }
    }
    return words
  }

  private static func isEasternLabel(_ word: Word) -> Bool {
    word.text.utf8.first.map { $0 >= 0xE3 } ?? false
      && PageBylineWords.eastern.contains(String(word.text))
  }

  private static func isOffice(_ word: Word) -> Bool {
    word.text == "记者" || word.text == "記者" || word.text == "本报记者" || word.text == "通讯员"
  }

  private static func isLabel(_ word: Word) -> Bool {
    PageBylineWords.labels.contains(word.key) || PageBylineWords.facts.contains(word.key)
  }

  private static func text(_ words: [Word]) -> String {
    var text = words.map(\.text).joined(separator: " ")
    while let last = text.unicodeScalars.last, last == "," || last == ":" || last == ";" {
      text.unicodeScalars.removeLast()
    }
    while let first = text.unicodeScalars.first, first == ":" || first == " " || first == "," {
      text.unicodeScalars.removeFirst()
    }
    return text
  }
}
