// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// Elements of text, opened and closed.
extension FeedStream {
  /// Opens an element for its text, read as its attributes or else its vocabulary say.
  func openText(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    frame.form = textForm(of: element, attributes)
    frame.start = text.count
    let isPassage = frame.owner != 0 && element.meaning.isPassage
    switch frame.form {
    case .xhtml where isPassage:
      frame.scope = .tree
      tree = HTMLTreeBuilder()
      basesOfTree = bases.count
    case .html, .unsure: frame.scope = isPassage ? .markup : .text
    default: frame.scope = .text
    }
  }

  private func textForm(
    of element: FeedElement, _ attributes: borrowing XMLAttributes
  ) -> TextForm {
    let usual: TextForm
    switch element.meaning {
    case .content where element.name.hasPrefix("xhtml:"): return .xhtml
    case .content, .description, .summary:
      usual = element.name.hasPrefix("atom:") ? .unsure : .html
    case .title, .subtitle, .rights, .mediaTitle, .mediaDescription, .mediaCredit, .mediaRights,
      .section, .publisher, .byline, .creditline, .dateline, .kicker, .editorsNote, .generator,
      .keywords, .mediaKeywords, .placeName:
      usual = .unsure
    default: return .line
    }
    guard attributes.count > 0 else { return usual }
    return TextForm(type: attributes["type"], mode: attributes["mode"], otherwise: usual)
  }

  /// Hands the text of an element to what it stands in, and forgets it unless it is a passage.
  func closeText(of frame: Frame, in scope: Scope) {
    guard let start = frame.start, start <= text.count else { return }
    let owner = itemFrame == nil ? 0 : itemCount
    guard frame.owner == owner else {
      text.removeSubrange(start...)
      return
    }
    let element = elements[frame.name]
    var form = frame.form
    // Names have been escaped twice, or stand in a link to their page; "<rosa@quay.example>" is no tag.
    let isName = frame.scope == .person || scope == .person && element.meaning == .personName
    if isName, TextForm.hasClosingTagOrReference(text[start...]) { form = .html }
    repairText(from: start, &form)
    if owner != 0, element.meaning.isPassage, scope != .media, scope != .source {
      notePassage(element, form, from: start, isTree: frame.scope == .tree)
      return
    }
    let content = plainText(start..<text.count, form)
    text.removeLast(text.count - start)
    switch (scope, frame.scope) {
    case (_, .person): endPerson(content, element, in: scope)
    case (_, .source):
      if item.source?.title == nil, !content.isEmpty { item.source?.title = content }
    case (_, .image): note(picture: content)
    case (_, .media): endMedia(content)
    case (.person, _): notePersonPart(content, element)
    case (.image, _): if element.meaning == .personAddress { note(picture: content) }
    case (.source, _): noteSource(content, element)
    case (.media, _): noteInMedia(content, element)
    case (.mediaGroup, _) where element.meaning == .mediaCredit:
      item.groupCredit = joined(item.groupCredit, content)
    case (_, _) where owner == 0: noteInFeed(content, element)
    default: noteInItem(content, element)
    }
  }

  private func notePassage(
    _ element: FeedElement, _ form: TextForm, from start: Int, isTree: Bool
  ) {
    let built = isTree ? tree?.finish() : nil
    if isTree { tree = nil }
    item.passages.append(
      ItemFacts.Passage(
        element, form: form, range: start..<text.count, tree: built, base: bases.last,
        language: languages.last))
  }
}

extension FeedMeaning {
  /// Whether a text of an item may become its body or summary.
  var isPassage: Bool {
    switch self {
    case .description, .summary, .content, .mediaDescription: true
    default: false
    }
  }
}
