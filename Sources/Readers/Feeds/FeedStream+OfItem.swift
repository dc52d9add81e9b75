// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// What an item says.
extension FeedStream {
  /// Opens an element inside an item.
  func openInItem(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) throws {
    switch element.meaning {
    case .item: try openItem(&frame, element, attributes)
    case .transparent:
      frame.scope = .item
      noteDimension(attributes)
    case .point, .points:
      noteDimension(attributes)
      openText(&frame, element, attributes)
    case .author, .contributor: openPerson(&frame, attributes)
    case .podcastPerson: openPodcastPerson(&frame, attributes)
    case .image: openImage(&frame, attributes)
    case .source:
      item.source = FeedReference(url: address(attributes["url"]))
      openContainer(&frame, .source)
    case .link: openLink(&frame, element, attributes)
    case .category, .mediaCategory: openCategory(&frame, element, attributes)
    case .enclosure, .mediaContent: openMedia(&frame, attributes)
    case .mediaGroup:
      closeGroup()
      groupStart = item.media.count
      frame.scope = .mediaGroup
    case .mediaThumbnail:
      openThumbnail(attributes)
      if attributes.count == 0 { openText(&frame, element, attributes) }
    case .mediaPlayer: openPlayer(attributes)
    case .imageReference, .imageAddress:
      note(picture: pictureReference(attributes))
      openText(&frame, element, attributes)
    case .license: openLicense(&frame, element, attributes)
    case .relatedFile: openRelatedFile(attributes)
    case .placeName: openPlaceName(&frame, element, attributes)
    // What Wirecopy writes where Atom wants a date and none is known.
    case .modified
    where attributes.count > 0 && ownAttribute("implied", attributes) == "true":
      break
    case .content:
      openOutside(attributes)
      openText(&frame, element, attributes)
    case .identifier:
      let mark = attributes["isPermaLink"] ?? ""
      isPermalink = !asciiEqual(mark.foldingWhiteSpace(), "false")
      openText(&frame, element, attributes)
    case .root, .feed, .personName, .personEmail, .personAddress, .personOrganization, .generator,
      .ignored:
      break
    default: openText(&frame, element, attributes)
    }
  }

  /// Notes the text of an element inside an item.
  func noteInItem(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .title, .mediaTitle: item.note(.headline, content, element)
    case .subtitle: item.note(.subheadline, content, element)
    case .link:
      if let url = pageAddress(content) {
        item.note(.url, .text(url), element.name, rank: element.rank + 1)
      }
    case .originalLink: item.note(.url, address(content), element)
    case .originalFile: item.originalFile = item.originalFile ?? address(content)
    case .identifier: noteIdentifier(content, element)
    case .published: item.noteLast(.published, content, element)
    case .modified: item.noteLast(.modified, content, element)
    case .created: item.noteLast(.created, content, element)
    case .keywords, .mediaKeywords: keywords(content).forEach { item.note(.keyword, $0, element) }
    case .category, .mediaCategory: note(categoryText: content, element, isFeed: false)
    // "http://creativecommons.org/licenses/by/4.0/" in "dc:rights"
    case .rights where isPageAddress(content): item.note(.license, content, element)
    case .rights, .mediaRights: item.note(.copyrightNotice, content, element)
    case .license: item.note(.license, content, element)
    case .language: item.note(.language, content, element)
    case .publisher: item.note(.sourceName, content, element)
    case .origin: item.note(.agency, .text(content), Evidence.Origin.takenFrom.detail)
    case .byline: item.note(.byline, content, element)
    case .dateline: item.note(.dateline, content, element)
    case .creditline: item.note(.creditline, content, element)
    case .slugline: item.note(.slugline, content, element)
    case .kicker: item.note(.kicker, content, element)
    case .editorsNote: item.note(.editorsNote, content, element)
    case .section: item.note(.section, content, element)
    case .genre: item.note(.genre, content, element)
    case .imageAddress, .imageReference, .mediaThumbnail: note(picture: content)
    case .duration: item.duration = item.duration ?? FeedMedia.duration(content)
    case .mediaCredit: item.mediaCredit = joined(item.mediaCredit, content)
    default: noteOwnTerm(content, element)
    }
  }

  /// Notes what few vocabularies have an element for.
  private func noteOwnTerm(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .version: item.note(.version, content, element)
    case .status: item.note(.status, content, element)
    case .urgency: item.note(.urgency, content, element)
    case .paywalled: if content == "true" { item.note(.access, "locked", element) }
    case .embargoed: item.note(.embargoed, content, element)
    case .rightsHolder: item.note(.copyrightHolder, content, element)
    case .rightsYear: item.note(.copyrightYear, content, element)
    case .usageTerms: item.note(.usageTerms, content, element)
    case .agency: item.note(.agency, content, element)
    case .sourceAddress: item.note(.sourceURL, address(content), element)
    default: notePlace(content, element)
    }
  }

  private func noteIdentifier(_ content: String, _ element: FeedElement) {
    let id = identifier(content)
    item.note(.id, id, element)
    if asciiEqual(element.name, "guid"), isPermalink, isWebAddress(id), let page = pageAddress(id) {
      item.note(.url, .text(page), element.name, rank: 4)
    } else if asciiEqual(element.name, "atom:id"), isPageAddress(id) {
      item.note(.url, .text(id), element.name, rank: 7)
    }
  }
}
