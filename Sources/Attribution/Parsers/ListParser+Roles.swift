// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// What people in a list did, where a word beside their names says so.
extension ListParser {
  /// "Nora Quill | Redaktion: Tom Reed": a label in a byline says what those behind it did.
  mutating func roleLabel() -> Bool {
    guard !list.people.isEmpty,
      let label = line.phrase(at: index, .clause, before: bound), label.entry.role >= 0,
      line.isMark(label.end, ":") || line.isMark(label.end, "："), label.end + 1 < bound
    else { return false }
    lead(line.vocabulary.role(of: label.entry), to: label.end + 1)
    return true
  }

  /// "Nora Quill Foto: Tom Reed", "Nora Quill • Photos by Tom Reed": who took the pictures. A house behind
  /// the label is the pictures' own, and the byline over.
  mutating func photographerLabel() -> Bool {
    guard !list.people.isEmpty, let label = line.phrase(at: index, .photo, before: bound) else {
      return false
    }
    var next = label.end
    let isUnspaced = parser.tokens[index].script.isUnspaced
    if line.isMark(next, ":") || line.isMark(next, "：") || line.means(next, .by) {
      next += 1
    } else if next > index + 1, line.means(next - 1, [.by, .belonging, .particle]) {
      // "foto di Tom Reed"
    } else if !isUnspaced || next >= bound || !parser.tokens[next].isSpaced {
      return false
    }
    guard next < bound, parser.tokens[next].kind == .word, parser.tokens[next].isName,
      parser.agency(at: next, before: bound) == nil, parser.outlet(at: next, before: bound) == nil
    else { return false }
    let end = parser.name(at: next, before: bound, .people)
    guard end > next, !parser.isOrganization(next..<end, .byline) else { return false }
    lead(.photographer, to: next)
    return true
  }

  /// Goes on behind a label with people of this role.
  private mutating func lead(_ role: PersonRole?, to next: Int) {
    leadRole = role
    leadOrganization = nil
    groupStart = list.people.count
    index = next
    separator = .start
  }

  /// "(Text)", "(Bild)", "(Sport)" behind a person.
  mutating func bracketedRole() -> Bool {
    guard separator == .direct, let last = list.people.indices.last, line.isMark(index + 1, ")")
    else { return false }
    let entry = parser.tokens[index].entry
    if entry.meaning.contains(.photo) {
      list.people[last].role = .photographer
    } else if let role = line.vocabulary.role(of: entry) {
      list.people[last].role = role
    } else if !entry.meaning.isDisjoint(with: .titleAny) {
      let text = line.text(index..<index + 1)
      list.people[last].jobTitle = list.people[last].jobTitle.map { "\($0) (\(text))" } ?? text
    } else {
      return false
    }
    index += 1
    return true
  }
}
