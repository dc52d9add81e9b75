// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// From an item to a draft.
extension FeedStream {
  /// A text buffer that has grown beyond this is given back after its item.
  static let largestBuffer = 1 << 20

  /// Yields the item that has come to its end.
  func finishItem() throws {
    itemFrame = nil
    var draft = Draft(format: format)
    // Asked before the evidence is taken out.
    let said = item.url()
    let page = absolute(said)
    let isSigned = item.hasEvidence(.author) || item.hasEvidence(.byline)
    let isLicensed = item.hasEvidence(.license)
    let isReserved = item.hasEvidence(.copyrightNotice)
    draft.evidence = item.takeEvidence()
    fillBody(of: &draft, page: page)
    if said == nil { identifyByFile(&draft) }
    if !isSigned { noteAuthorsOfFeed(in: &draft) }
    noteLanguage(in: &draft)
    if !isReserved { noteRightsOfFeed(in: &draft) }
    if !isLicensed, let license = feed.license { draft.evidence.append(license) }
    for media in itemMedia() {
      draft.evidence.append(Evidence(.media, .media(media), Evidence.Origin(.element, "media")))
    }
    for place in itemPlaces() {
      draft.evidence.append(Evidence(.place, .place(place), Evidence.Origin(.element, "place")))
    }
    // The name of the format, which an agency has, too.
    if let title = item.source?.title, title != "RSS" { draft.note(.agency, title, .takenFrom) }
    let source = item.source.flatMap { $0.title == nil && $0.url == nil ? nil : $0 }
    draft.feed = source ?? feed.draft.feed.reference
    if let said, page == nil { RelativeAddresses.notePage(said, in: &draft) }
    draft.warnings += item.warnings
    if !doubts.isEmpty { draft.warnings = doubts + draft.warnings }
    identifiers.check(&draft)
    item = ItemFacts()
    if text.capacity > Self.largestBuffer {
      text = []
      fragments = FragmentBlocks()
    }
    text.removeAll(keepingCapacity: true)
    if !hasYielded {
      hasYielded = true
      try begin?(feed.finished())
    }
    try yield(draft)
  }

  /// An episode without identifier and page is known by its file, as podcast directories have it.
  private func identifyByFile(_ draft: inout Draft) {
    guard let file = item.media.first, file.type == .audio || file.type == .video,
      let url = file.url, !draft.evidence.contains(where: { $0.field == .id })
    else { return }
    draft.note(.id, url, Evidence.Origin(.element, "enclosure"))
  }

  /// In an Atom feed the rights of the feed are those of every entry that names none, unless it was taken
  /// from another feed. <https://www.rfc-editor.org/rfc/rfc4287#section-4.2.10>
  private func noteRightsOfFeed(in draft: inout Draft) {
    guard isAtom, item.source == nil else { return }
    draft.note(
      .copyrightNotice, feed.draft.feed.copyright, Evidence.Origin(.element, "feed/rights"))
  }

  /// What the item says of its language, then what the feed says.
  private func noteLanguage(in draft: inout Draft) {
    let ofContent = item.passages.first { $0.meaning == .content && $0.language != nil }
    let declared = item.language ?? ofContent?.language
    draft.note(.language, declared, Evidence.Origin(.langAttribute, "xml:lang"))
    if let language = feed.draft.feed.language, language != declared {
      draft.note(.language, language, Evidence.Origin(.langAttribute, "channel/language"))
    }
  }
}
