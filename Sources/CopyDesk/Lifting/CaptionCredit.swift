// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// The credit that closes a caption without markup of its own: "The quay at dawn. Photo: Ann Reed/AFP",
/// "The quay / Marta Ruiz (EFE)", "The quay (AP Photo/Ann Reed)".
struct CaptionCredit {
  private let grammar: AttributionGrammar
  private let language: String?

  /// No credit is longer, in bytes, nor has more words.
  private static let longest = 120
  /// The same before white space is folded.
  private static let farthest = 4 * longest
  /// Letters of a label with a stop.
  private static let longestLabel = 4
  private static let mostWords = 12

  init(grammar: AttributionGrammar, language: String?) {
    self.grammar = grammar
    self.language = language
  }

  /// Caption and credit, the caption nil where the credit is all there was; nil where nothing says for
  /// sure that a credit closes it.
  func split(_ text: String) -> (caption: String?, credit: String)? {
    for start in Self.starts(in: text)
    where text.utf8.distance(from: start, to: text.endIndex) <= Self.farthest {
      let tail = Self.unwrapped(String(text[start...]).foldingWhiteSpace())
      guard !tail.isEmpty, tail.utf8.count <= Self.longest,
        tail.split(separator: " ").count <= Self.mostWords,
        isCredit(tail, isAll: start == text.startIndex)
      else { continue }
      let rest = Self.withoutJoint(text[..<start])
      return (rest.isEmpty ? nil : rest, tail)
    }
    return nil
  }

  // MARK: Where it may begin

  /// What stands before a credit: the end of a sentence or of a line, a bar, a dash.
  private static let joints = ".!?…\"”»|/–—-)。\n".unicodeScalars

  /// The places where a credit may begin, from the front: the start, a word behind a joint, a bracket, a
  /// copyright sign, a word with a colon behind it.
  private static func starts(in text: String) -> [String.Index] {
    let scalars = text.unicodeScalars
    var starts = [text.startIndex]
    var joint: Unicode.Scalar = " "
    var isBehindBlank = true
    var word = text.startIndex
    var isInitial = false
    var wordBefore = text.startIndex
    for index in scalars.indices {
      let scalar = scalars[index]
      let isBlank = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{A0}"
      if isBehindBlank, !isBlank {
        (wordBefore, word) = (word, index)
        if joints.contains(joint), !joints.contains(scalar), !isInitial { starts.append(index) }
      }
      switch scalar {
      case "(", "[", "（", "©": starts.append(index)
      case ":", "：": starts.append(word == index ? wordBefore : word)
      case "."
      where text.utf8.distance(from: word, to: index) <= longestLabel
        && shortLabels.contains("\(text[word..<index]). "):
        starts.append(word)
      default: break
      }
      // "J. Ann Reed / AP"
      if !isBlank { isInitial = joint.properties.isUppercase && scalar == "." }
      if !isBlank || scalar == "\n" { joint = scalar }
      isBehindBlank = isBlank
    }
    return starts
  }

  /// What stands in brackets, without them.
  private static func unwrapped(_ tail: String) -> String {
    var inner = tail[...]
    if inner.hasSuffix(").") || inner.hasSuffix("].") { inner.removeLast() }
    for (open, close) in [("(", ")"), ("[", "]"), ("（", "）")]
    where inner.hasPrefix(open) && inner.hasSuffix(close)
      && inner.dropFirst().firstRange(of: open) == nil
    {
      return String(inner.dropFirst().dropLast()).foldingWhiteSpace()
    }
    return tail
  }

  private static func withoutJoint(_ text: Substring) -> String {
    var rest = String(text).foldingWhiteSpace()
    while let last = rest.unicodeScalars.last, " /|–—-,;".unicodeScalars.contains(last) {
      rest.unicodeScalars.removeLast()
    }
    return rest
  }

  // MARK: What is one

  private func isCredit(_ tail: String, isAll: Bool) -> Bool {
    // A bracket that opens before is none of a credit's.
    guard
      tail.count(where: { $0 == ")" || $0 == "]" }) <= tail.count(where: { $0 == "(" || $0 == "[" })
    else { return false }
    if isAgency(tail) { return !isAll }
    if tail.hasPrefix("©") { return isOfNames(tail.dropFirst()) }
    if let colon = tail.firstRange(of: ":") ?? tail.firstRange(of: "：") {
      return isLabel(tail[..<colon.lowerBound]) && isOfNames(tail[colon.upperBound...])
    }
    if let label = Self.shortLabels.first(where: { tail.hasPrefix($0) }) {
      return isOfNames(tail.dropFirst(label.count))
    }
    guard isOfNames(tail[...]) else { return false }
    return isPhoto(tail) || !isAll && isShared(tail)
  }

  /// "Ann Reed/Osten Courier via AP", "ANP / Jan de Vries": a slash, and an agency on one side.
  private func isShared(_ tail: String) -> Bool {
    let parts = tail.split { $0 == "/" || $0 == "," }.map { String($0).foldingWhiteSpace() }
    guard tail.contains("/"), (2...3).contains(parts.count) else { return false }
    return parts.contains { part in
      isAgency(part)
        || part.firstRange(of: " via ").map { isAgency(part[$0.upperBound...]) } ?? false
    }
  }

  /// Labels with a stop in the place of the colon.
  private static let shortLabels = ["fot. ", "Fot. ", "ph. ", "Ph. ", "phot. ", "Phot. "]

  /// "Photo", "Crédit photo", "Foto de archivo": up to three words of which the first speaks of pictures.
  private func isLabel(_ label: Substring) -> Bool {
    let words = label.split(separator: " ")
    guard (1...3).contains(words.count), let first = words.first, !label.contains(".") else {
      return false
    }
    return Self.openers.contains(FoldedText.key(String(first))) || isPhoto("\(first): Ann Reed")
  }

  private static let openers: Set<String> = [
    "photo", "photos", "foto", "fotos", "image", "picture", "credit", "credits", "credito",
    "creditos",
    "photographer", "fotograf", "fotografie", "fotografia", "imagen", "imagem", "immagine",
    "source",
    "quelle", "fuente", "fonte", "bron", "zrodlo", "zdroj", "kaynak", "kalla", "kilde", "lahde",
    "forras",
    "источник", "джерело", "πηγη",
  ]

  private func isPhoto(_ text: String) -> Bool {
    if case .photo? = grammar.classify(text, language: language) { true } else { false }
  }

  private func isAgency(_ name: some StringProtocol) -> Bool {
    grammar.register.agency(named: String(name), language: language) != nil
  }

  /// True where every word is an agency's or could be of a name; a sentence has others.
  private func isOfNames(_ text: Substring) -> Bool {
    let words = text.split { " ,/&()|[]".contains($0) }
    let names = words.filter { word in
      !isAgency(word) && !Self.links.contains(word.lowercased())
        && !word.utf8.allSatisfy { $0.isASCIIDigit }
    }
    return !words.isEmpty && (names.isEmpty || AuthorReader.isOfNames(names.joined(separator: " ")))
  }

  /// Small words between the names of a credit.
  private static let links: Set<String> = [
    "via", "by", "von", "par", "por", "door", "af", "av", "handout", "file", "archiv", "archivo",
    "for",
    "of", "courtesy", "pool", "photo", "foto",
  ]
}
