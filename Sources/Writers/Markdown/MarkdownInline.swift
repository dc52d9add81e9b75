// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Writes a text with its marks as the inline Markdown of one paragraph, heading, cell or label.
///
/// Emphasis is `*`, or `_` where it would touch the `**` of strong; struck text is `~~` (GFM);
/// superscript and subscript, for which Markdown has nothing, are `<sup>` and `<sub>`. Where a
/// delimiter would not count beside the characters it stands at, the character outside it is written
/// as a reference: `a&#98;**“c”**`. <https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run>
struct MarkdownInline {
  private let nested: NestedText
  private var text: MarkdownText
  /// The delimiter of emphasis where nothing asks for the other.
  private var emphasis = UInt8(ascii: "*")
  /// The delimiter character of each event that is emphasis, strong or struck; 0 for all others.
  private var delimiters: [UInt8] = []

  /// The inline Markdown of a text; empty where the text is.
  ///
  /// Emphasis is written with `emphasis`, "*" or "_", wherever both would count.
  static func bytes(
    _ content: RichText, in place: MarkdownText.Place, emphasis: Unicode.Scalar = "*"
  ) -> [UInt8] {
    if content.marks.isEmpty, content.text.isPlainMarkdown { return Array(content.text.utf8) }
    var inline = MarkdownInline(content, in: place)
    inline.emphasis = UInt8(ascii: emphasis)
    return inline.bytes()
  }

  private init(_ content: RichText, in place: MarkdownText.Place) {
    let (scalars, marks) = MarkdownInline.cleaned(content, in: place)
    var rules = NestedText.Rules(
      trimmed: [.emphasis, .strong, .strikethrough, .superscript, .subscript], breaksCode: true)
    if place == .label { rules.dropped = Set(Mark.Kind.allCases) }
    nested = NestedText(scalars, marks: marks, rules: rules)
    text = MarkdownText(scalars: scalars, place: place)
  }

  /// The text without control characters and noncharacters and without line breaks at its ends,
  /// marks moved along; what stands on one line has blanks for its line breaks.
  ///
  /// Markdown has no form for control characters: a reference to one reads as U+FFFD.
  private static func cleaned(
    _ content: RichText, in place: MarkdownText.Place
  ) -> (scalars: [Unicode.Scalar], marks: [Mark]) {
    let scalars = Array(content.text.unicodeScalars)
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    var offsets: [Int] = []
    let hasMarks = !content.marks.isEmpty
    for (index, scalar) in scalars.enumerated() {
      if hasMarks { offsets.append(kept.count) }
      switch scalar {
      case "\r": if index + 1 == scalars.count || scalars[index + 1] != "\n" { kept.append("\n") }
      case "\t", "\n": if scalar == "\t" || !kept.isEmpty { kept.append(scalar) }
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: if !scalar.isNoncharacter { kept.append(scalar) }
      }
    }
    while kept.last == "\n" { kept.removeLast() }
    offsets.append(kept.count)
    if place == .heading || place == .label {
      for index in kept.indices where kept[index] == "\n" { kept[index] = " " }
    }
    let marks = content.marks.map { mark in
      Mark(
        type: mark.type, start: offsets[min(max(0, mark.start), offsets.count - 1)],
        end: offsets[min(max(0, mark.end), offsets.count - 1)], href: mark.href)
    }
    return (kept, marks)
  }

  private mutating func bytes() -> [UInt8] {
    chooseDelimiters()
    makeDelimitersCount()
    var bytes: [UInt8] = []
    var index = 0
    while index < nested.events.count {
      switch nested.events[index] {
      case .text(let range): appendText(range, at: index, to: &bytes)
      case .open(let mark) where mark.type == .code:
        appendCode(mark, to: &bytes)
        // The text of the code and its end.
        index += 2
      case .open(let mark): appendOpening(mark, at: index, to: &bytes)
      case .close(let mark): appendClosing(mark, at: index, to: &bytes)
      }
      index += 1
    }
    return bytes
  }

  private func appendText(_ range: Range<Int>, at index: Int, to bytes: inout [UInt8]) {
    var isBeforeLink = false
    if index + 1 < nested.events.count, case .open(let mark) = nested.events[index + 1] {
      isBeforeLink = mark.type == .link
    }
    text.append(range, isBeforeLink: isBeforeLink, to: &bytes)
  }

  private func appendOpening(_ mark: Mark, at index: Int, to bytes: inout [UInt8]) {
    switch mark.type {
    case .link: bytes.append(UInt8(ascii: "["))
    case .superscript: bytes.append(contentsOf: "<sup>".utf8)
    case .subscript: bytes.append(contentsOf: "<sub>".utf8)
    default: appendDelimiter(mark, at: index, to: &bytes)
    }
  }

  private func appendClosing(_ mark: Mark, at index: Int, to bytes: inout [UInt8]) {
    switch mark.type {
    case .link:
      bytes.append(contentsOf: "](".utf8)
      bytes.appendDestination(mark.href ?? "")
      bytes.append(UInt8(ascii: ")"))
    case .superscript: bytes.append(contentsOf: "</sup>".utf8)
    case .subscript: bytes.append(contentsOf: "</sub>".utf8)
    default: appendDelimiter(mark, at: index, to: &bytes)
    }
  }

  private func appendDelimiter(_ mark: Mark, at index: Int, to bytes: inout [UInt8]) {
    bytes.append(delimiters[index])
    if mark.type != .emphasis { bytes.append(delimiters[index]) }
  }

  /// A code span: its fence is longer than any run of backticks inside it.
  /// <https://spec.commonmark.org/0.31.2/#code-spans>
  private func appendCode(_ mark: Mark, to bytes: inout [UInt8]) {
    let code = nested.scalars[mark.start..<mark.end]
    // No escape counts in code but that of "|" in a cell, and parsers differ on "\|" there.
    if text.place == .cell, code.contains("|"), code.contains("\\") {
      text.append(mark.start..<mark.end, isBeforeLink: false, to: &bytes)
      return
    }
    let fence = repeatElement(UInt8(ascii: "`"), count: code.longestRun(of: "`") + 1)
    let isBlank = code.allSatisfy { $0 == " " }
    let isPadded =
      code.first == "`" || code.last == "`" || (code.first == " " && code.last == " " && !isBlank)
    bytes.append(contentsOf: fence)
    if isPadded { bytes.append(UInt8(ascii: " ")) }
    for scalar in code {
      if scalar == "|", text.place == .cell { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(contentsOf: scalar.utf8)
    }
    if isPadded { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: fence)
  }
}

// MARK: - Delimiters

extension MarkdownInline {
  /// Gives each emphasis "*", or "_" where "*" would run into the "**" of a neighbour.
  private mutating func chooseDelimiters() {
    delimiters = Array(repeating: 0, count: nested.events.count)
    var open: [Int] = []
    for (index, event) in nested.events.enumerated() {
      switch event {
      case .open: open.append(index)
      case .close(let mark):
        let start = open.removeLast()
        let touches = [start - 1, start + 1, index - 1, index + 1].contains {
          isEdge($0, of: .strong)
        }
        let delimiter: UInt8 =
          switch mark.type {
          case .strong: UInt8(ascii: "*")
          case .emphasis: touches ? UInt8(ascii: "_") : emphasis
          case .strikethrough: UInt8(ascii: "~")
          default: 0
          }
        delimiters[start] = delimiter
        delimiters[index] = delimiter
      case .text: break
      }
    }
  }

  /// Writes neighbours as references until every delimiter counts; one reference may ask for another.
  private mutating func makeDelimitersCount() {
    guard delimiters.contains(where: { $0 != 0 }) else { return }
    var isDone = false
    while !isDone {
      isDone = true
      for index in nested.events.indices.reversed() where delimiters[index] != 0 {
        if case .open = nested.events[index], makeCount(at: index, inner: 1) { isDone = false }
      }
      for index in nested.events.indices where delimiters[index] != 0 {
        if case .close = nested.events[index], makeCount(at: index, inner: -1) { isDone = false }
      }
    }
  }

  /// Makes one delimiter count; returns whether a reference was needed for it.
  private mutating func makeCount(at index: Int, inner: Int) -> Bool {
    let isUnderscore = delimiters[index] == UInt8(ascii: "_")
    guard isUnderscore || neighbour(of: index, inner).mayBePunctuation else { return false }
    let outer = neighbour(of: index, -inner)
    guard !outer.isBoundary, let scalar = outer.index else { return false }
    text.referenced.insert(scalar)
    return true
  }

  /// What stands beside a delimiter, in the terms of the rules of flanking.
  private struct Neighbour {
    /// White space, punctuation by every version of CommonMark, or the end of the text.
    var isBoundary: Bool
    /// Punctuation, or a symbol, which only newer versions take for punctuation.
    var mayBePunctuation: Bool
    /// The code point, where it can be written as a reference.
    var index: Int?
  }

  private func neighbour(of index: Int, _ step: Int) -> Neighbour {
    var beside = index + step
    // GitHub's parser looks through "~~" at what stands behind it.
    while isEdge(beside, of: .strikethrough) { beside += step }
    guard nested.events.indices.contains(beside), case .text(let range) = nested.events[beside],
      !isCode(beside)
    else { return Neighbour(isBoundary: true, mayBePunctuation: true) }
    var neighbour = neighbour(range, step)
    if beside != index + step { neighbour.mayBePunctuation = true }
    return neighbour
  }

  private func neighbour(_ range: Range<Int>, _ step: Int) -> Neighbour {
    let place = step > 0 ? range.lowerBound : range.upperBound - 1
    let scalar = nested.scalars[place]
    if text.isReferenced(place) || text.isBlankAtEdge(place) {
      return Neighbour(isBoundary: true, mayBePunctuation: true)
    }
    if scalar.isASCII {
      let isPunctuation = scalar.isASCIIPunctuation
      let isBoundary = isPunctuation || scalar.value <= 0x20
      return Neighbour(isBoundary: isBoundary, mayBePunctuation: isPunctuation, index: place)
    }
    return switch scalar.properties.generalCategory {
    case .spaceSeparator: Neighbour(isBoundary: true, mayBePunctuation: false, index: place)
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      Neighbour(isBoundary: true, mayBePunctuation: true, index: place)
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .lineSeparator,
      .paragraphSeparator, .unassigned, .privateUse:
      Neighbour(isBoundary: false, mayBePunctuation: true, index: place)
    default: Neighbour(isBoundary: false, mayBePunctuation: false, index: place)
    }
  }

  /// True where an event opens or closes a mark of a kind.
  private func isEdge(_ index: Int, of kind: Mark.Kind) -> Bool {
    guard nested.events.indices.contains(index) else { return false }
    return switch nested.events[index] {
    case .open(let mark), .close(let mark): mark.type == kind
    case .text: false
    }
  }

  /// True where an event is the text of a code span, beside which a backtick stands.
  private func isCode(_ index: Int) -> Bool {
    guard index > 0, case .open(let mark) = nested.events[index - 1] else { return false }
    return mark.type == .code
  }
}

extension Unicode.Scalar {
  /// The last two code points of each plane, and U+FDD0–FDEF.
  var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }

  fileprivate var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

extension Collection<Unicode.Scalar> {
  /// The length of the longest run of a code point.
  func longestRun(of scalar: Unicode.Scalar) -> Int {
    var longest = 0
    var current = 0
    for element in self {
      current = element == scalar ? current + 1 : 0
      longest = Swift.max(longest, current)
    }
    return longest
  }
}
