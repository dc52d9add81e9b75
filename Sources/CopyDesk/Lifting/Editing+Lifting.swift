// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

extension Editing {
  /// Takes out of the body what is no part of the story.
  mutating func liftLines() {
    let reader = LineReader(
      grammar: grammar, language: grammarLanguage, headline: article.headline)
    let hasTitleLine = opensWithTitleLine
    let body = hasTitleLine ? Array(draft.body.dropFirst()) : draft.body
    var lifter = Lifter(body, reader: reader)
    lifter.run()
    if let rest = withoutOwnDateline(body, read: lifter.lines.dateline?.dateline.text) {
      lifter = Lifter(rest, reader: reader)
      lifter.run()
    }
    swap(&lifted, &lifter.lines)
    article.body = lifter.body.blocks
    if hasTitleLine || !lifted.isEmpty || article.body.count != draft.body.count {
      cutSummary(behindTitleLine: hasTitleLine)
    }
    creditPictures()
    decideEditorsNote()
  }

  /// The body without the dateline that a feed of Wirecopy's own names, where no rule could tell its end
  /// from the text: "Helsinki The harbour is open."
  private func withoutOwnDateline(_ body: [DraftBlock], read: String?) -> [DraftBlock]? {
    guard let line = docket[.dateline].first(where: { $0.origin.isOwnDateline })?.text,
      line != read
    else { return nil }
    for (place, block) in body.enumerated() {
      guard case .paragraph(let content) = block.block,
        content.text.unicodeScalars.starts(with: line.unicodeScalars)
      else { continue }
      var body = body
      let rest = content.slice(from: line.unicodeScalars.count, to: content.length).trimmingStart()
      if rest.text.isEmpty {
        body.remove(at: place)
      } else {
        body[place] = DraftBlock(.paragraph(rest), hint: block.hint)
      }
      return body
    }
    return nil
  }

  /// Takes the credits of pictures out of their captions, where no markup did. Feeds have a field for them.
  private mutating func creditPictures() {
    guard isPage else { return }
    for index in article.body.indices {
      if case .figure(var media) = article.body[index], takeCredit(of: &media) {
        article.body[index] = .figure(media)
      }
    }
  }

  /// The same of one; false where its caption is none but that.
  @discardableResult
  func takeCredit(of media: inout Media) -> Bool {
    guard media.credit == nil, let caption = media.caption,
      let parts = CaptionCredit(grammar: grammar, language: grammarLanguage).split(caption)
    else { return false }
    media.caption = parts.caption
    media.credit = parts.credit
    return true
  }

  private mutating func decideEditorsNote() {
    let said = choose(.editorsNote, .general)
    let lines = lifted.notes.filter { $0 != said }
    let all = (said.map { [$0] } ?? []) + lines
    article.editorsNote = all.isEmpty ? nil : all.joined(separator: "\n")
    if !lines.isEmpty {
      record(
        Decision(
          field: "editorsNote", value: lines.joined(separator: " / "),
          rule: "a note to editors lifted out of the body"))
    }
  }

  /// The dateline of a field of its own, else the one that opens the story.
  mutating func decideDateline() {
    if let line = choose(.dateline, .general), let dateline = dateline(ofField: line) {
      article.dateline = dateline
      return
    }
    guard let reading = lifted.dateline else { return }
    article.dateline = reading.dateline
    record(
      Decision(
        field: "dateline", value: reading.dateline.text,
        rule: "the words before the first separator of the story"))
  }

  /// A dateline that its format names as one need not look like one.
  /// On pages, where designers call the line of the date or of the agency "dateline", it must name
  /// a place.
  private func dateline(ofField line: String) -> Dateline? {
    let isField = docket[.dateline].contains { AuthorReader.isField($0.origin.kind) }
    if !isField {
      // "SID", "APA": letters no town is short for.
      let isAgency =
        grammar.register.agency(named: line, language: grammarLanguage) != nil
        || line.utf8.count <= 4 && line.utf8.allSatisfy { $0.isASCIICapital }
      if isAgency || DateParser(language: grammarLanguage).date(line) != nil { return nil }
    }
    if let reading = grammar.dateline(line, language: grammarLanguage)
      ?? grammar.dateline(line + " - ", language: grammarLanguage),
      reading.rest.utf8.allSatisfy({ $0 <= 0x20 })
    {
      var dateline = reading.dateline
      dateline.text = line
      return dateline
    }
    // "January 21", "4/4/2018": wires fill the field with a date alone; "TEST - ROMA, 01 LUG -" is more than
    // that.
    guard line.utf8.contains(where: { $0.isASCIIDigit }) else {
      return Dateline(text: line, places: [line])
    }
    return Dateline(text: line, date: line.holds(" - ") ? nil : line)
  }
}
