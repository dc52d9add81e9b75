// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Words under pictures that no class tells from the story, and signs between its parts.
extension BodyFilter {
  /// In bytes; more is a paragraph.
  private static let longestCaption = 320
  private static let longestCredit = 90
  private static let longestLine = 160
  /// A page of fewer paragraphs may be its pictures with their lines.
  private static let leastParagraphs = 3
  private static let leastWords = 3
  /// In pixels; a portrait of the author.
  private static let smallWidth = 128

  /// Gives the paragraph right behind a picture to it where it says what the picture's alternative text says,
  /// closes with who took it ("Stalls on the last day. Photo: Ann Reed/AFP"), or is a line set apart in the
  /// text by its slant or a frame.
  mutating func giveCaptions() {
    var isBehindText = false
    let isOfParagraphs = isOfParagraphs
    for index in blocks.indices.dropFirst() where isKept[index] {
      if isOfParagraphs { giveSecondLine(index) }
      if blocks[index - 1].isRunning { isBehindText = true }
      guard case .paragraph(let text) = blocks[index].block,
        case .figure(var media) = blocks[index - 1].block, isKept[index - 1],
        media.type == .image, media.caption == nil, text.text.utf8.count <= Self.longestCaption,
        text.linkShare < 0.5, !isPhotoCredit(text)
      else { continue }
      let isNamed = media.alt.map { Self.isSame($0, text.text) } ?? false
      guard
        isNamed || Self.closesWithCredit(text.text) || isBehindText && isSlanted(index, text)
          || isFramed(index, media, text, isOfParagraphs)
      else { continue }
      media.caption = text.text
      blocks[index - 1].block = .figure(media)
      isKept[index] = false
    }
    dropPlaces()
  }

  /// Takes out the places of pictures that have neither an address nor words.
  private mutating func dropPlaces() {
    for index in blocks.indices {
      guard case .figure(let media) = blocks[index].block, media.url == nil, media.caption == nil,
        media.credit == nil, media.alt == nil
      else { continue }
      isKept[index] = false
    }
  }

  /// Whether nothing but a photograph and a line stand in one element of a longer text: who took it, what it
  /// shows in other than a sentence, or what is no paragraph where the text is. What stands beside a drawing is its
  /// text: a step, an ingredient.
  private func isFramed(_ index: Int, _ media: Media, _ text: RichText, _ isOfParagraphs: Bool)
    -> Bool
  {
    guard framed.contains(index), runningParagraphs >= Self.leastParagraphs, text.linkShare == 0,
      !Self.isDrawn(media)
    else { return false }
    if isOfParagraphs, !isParagraph[index] { return true }
    guard text.text.utf8.count <= Self.longestLine else { return false }
    if text.text.hasPrefix("©") { return true }
    return !text.endsSentence && text.text.split(separator: " ").count >= Self.leastWords
      && text.text.unicodeScalars.first?.properties.isAlphabetic ?? false
  }

  /// Whether nearly all of the running text stands in `<p>`.
  private var isOfParagraphs: Bool {
    let paragraphs = blocks.indices.count { isRunning($0) && isParagraph[$0] }
    return paragraphs >= Self.leastParagraphs && paragraphs * 5 >= runningParagraphs * 4
  }

  /// A short line behind the caption in the same frame says who took the picture.
  private mutating func giveSecondLine(_ index: Int) {
    guard framed.contains(index), framed.contains(index - 1), !isKept[index - 1],
      !isParagraph[index], case .paragraph(let text) = blocks[index].block,
      text.text.utf8.count <= Self.longestCredit,
      case .figure(var media) = blocks[index - 2].block, media.credit == nil
    else { return }
    // "Jane Doe" and "Mayor of Osten" say who is to be seen.
    if text.text.smallWords > 0, text.text.split(separator: " ").count > 2,
      !text.text.hasPrefix("©"), !isPhotoCredit(text), let known = media.caption
    {
      media.caption = known + "\n" + text.text
    } else {
      media.credit = text.text
    }
    blocks[index - 2].block = .figure(media)
    isKept[index] = false
  }

  private static func isDrawn(_ media: Media) -> Bool {
    if let width = media.width, width <= smallWidth { return true }
    let address = media.url?.lowercased() ?? ""
    return [".svg", ".png", ".gif"].contains { address.contains($0) }
  }

  /// Whether a short text is slanted as a whole, and the one behind it is not; what is quoted somebody said.
  private func isSlanted(_ index: Int, _ text: RichText) -> Bool {
    guard text.text.utf8.count <= Self.longestLine, text.isEmphasis,
      text.text.unicodeScalars.first?.properties.isAlphabetic ?? false
    else { return false }
    if index + 1 < blocks.count, case .paragraph(let next) = blocks[index + 1].block {
      return !next.isEmphasis
    }
    return true
  }

  private static func isSame(_ alt: String, _ text: String) -> Bool {
    let key = TitleKey(text)
    return key.isTelling && TitleKey(alt) == key
  }

  /// Whether the last words of a text, set apart by a mark, credit a picture.
  static func closesWithCredit(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    var place = scalars.endIndex
    var length = 0
    while place > scalars.startIndex, length < longestCredit {
      place = scalars.index(before: place)
      length += 1
      switch scalars[place] {
      case ".", ",", ";", "(", "[", "|", "/", "\n", "–", "—", "-", "•":
        let tail = scalars[scalars.index(after: place)...].drop { $0 == " " }
        if tail.count > 4, isPhotoCredit(String(tail)) { return true }
        if scalars[place] == "|" || scalars[place] == "(", namesHouse(String(tail)) { return true }
      case "©":
        // What opens with it is a notice of rights.
        return length > 2 && length <= 60 && place != scalars.startIndex
      default: break
      }
    }
    return false
  }

  /// "Ann Reed/Getty Images": a name and a house, with no word of a sentence; "dpa/AFP" credits a text.
  private static func namesHouse(_ tail: String) -> Bool {
    let parts = tail.split(separator: "/")
    guard parts.count == 2 else { return false }
    let words = parts.flatMap { $0.split { " ).".contains($0) } }
    return words.count >= 3
      && words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
  }

  // MARK: Signs between parts

  /// A paragraph of stars, dots or strokes is a line across the page; one or two part what was left out.
  mutating func drawRules() {
    for index in blocks.indices where isKept[index] {
      guard case .paragraph(let text) = blocks[index].block else { continue }
      let signs = Self.signs(text.text)
      if signs > 2 {
        blocks[index].block = .rule
        blocks[index].hint = nil
      } else if signs > 0 {
        isKept[index] = false
      }
    }
  }

  /// A line before all text, behind another, or behind all text, parts nothing.
  mutating func dropLooseRules() {
    var isBehindText = false
    for index in blocks.indices where isKept[index] {
      switch blocks[index].block {
      case .rule:
        if !isBehindText { isKept[index] = false }
        isBehindText = false
      case .figure: break
      default: isBehindText = true
      }
    }
    for index in blocks.indices.reversed() where isKept[index] {
      guard case .rule = blocks[index].block else { return }
      isKept[index] = false
    }
  }

  /// How many signs a text has that is nothing else; 0 for words.
  static func signs(_ text: String) -> Int {
    guard text.utf8.count <= 120 else { return 0 }
    var signs = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "_", "-", "–", "—", "~", "=", "/", "•", "·", "●", "◆", "■", "+", "|", ",", ":":
        signs += 1
      // One star is enough.
      case "*", "∗", "⁎", "★", "✦", "⁂": signs += 3
      case " ", "\u{A0}", "\n": break
      default: return 0
      }
    }
    return signs
  }
}
