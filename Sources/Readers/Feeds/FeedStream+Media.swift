// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// Media of items.
extension FeedStream {
  /// An enclosure or a file of Media RSS.
  func openMedia(_ frame: inout Frame, _ attributes: borrowing XMLAttributes) {
    let said = attributes["type"] ?? attributes[prefix: "enc", local: "type"]
    let type = said.flatMap { $0.isEmpty ? nil : $0.lowercased() }
    let url = address(attributes["url"] ?? attributes["href"] ?? resource(attributes))
    item.media.append(
      Media(
        type: FeedMedia.type(medium: attributes["medium"], mimeType: type, url: url), url: url,
        mimeType: type, width: FeedMedia.count(attributes["width"]),
        height: FeedMedia.count(attributes["height"]),
        length: FeedMedia.count(
          attributes["fileSize"] ?? attributes["length"]
            ?? attributes[prefix: "enc", local: "length"]),
        duration: FeedMedia.duration(attributes["duration"])))
    frame.scope = .media
    frame.start = text.count
  }

  /// Elements inside one file of the media, or inside a group of them.
  func openInMedia(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes,
    in scope: Scope
  ) {
    switch element.meaning {
    case .mediaContent where scope == .mediaGroup: openMedia(&frame, attributes)
    case .mediaThumbnail: openThumbnail(attributes)
    case .mediaPlayer: openPlayer(attributes)
    case .relatedFile: openRelatedFile(attributes)
    case .mediaTitle, .mediaDescription, .mediaCredit, .mediaKeywords, .mediaRights, .personAddress:
      openText(&frame, element, attributes)
    case .mediaCategory: openCategory(&frame, element, attributes)
    case .license: if scope == .mediaGroup { openLicense(&frame, element, attributes) }
    default: break
    }
  }

  /// A file about the media of the item, such as a transcript.
  func openRelatedFile(_ attributes: borrowing XMLAttributes) {
    guard let url = address(attributes["url"] ?? attributes["href"]) else { return }
    item.related.append(
      Media(type: .document, url: url, mimeType: attributes["type"]?.lowercased()))
  }

  /// The page that plays a film, which stands in where the film itself has no address or is not given.
  func openPlayer(_ attributes: borrowing XMLAttributes) {
    guard let url = address(attributes["url"]) else { return }
    if let last = item.media.indices.last, item.media[last].url == nil {
      item.media[last].url = url
      item.media[last].type = .video
    } else if item.player == nil {
      item.player = url
    }
  }

  /// Content that is not in the entry but elsewhere.
  /// <https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.2>
  func openOutside(_ attributes: borrowing XMLAttributes) {
    guard attributes.count > 0, let url = address(attributes["src"]) else { return }
    let type = attributes["type"]?.lowercased()
    if type == nil || type == "html" || type?.hasPrefix("text/html") == true {
      item.note(.url, .text(url), "atom:content", rank: 5)
    } else {
      item.media.append(
        Media(type: FeedMedia.type(medium: nil, mimeType: type, url: url), url: url, mimeType: type)
      )
    }
  }

  /// Text and parts inside one file of the media.
  func noteInMedia(_ content: String, _ element: FeedElement) {
    guard let last = item.media.indices.last, !content.isEmpty else { return }
    switch element.meaning {
    // Of a picture the words in its place, of a film what is spoken.
    case .mediaDescription where element.name == "media:text":
      if item.media[last].type == .image {
        item.media[last].alt = content
      } else {
        item.media[last].caption = item.media[last].caption ?? content
      }
    case .mediaDescription: item.media[last].caption = content
    case .mediaTitle: item.media[last].caption = item.media[last].caption ?? content
    case .mediaCredit: item.media[last].credit = joined(item.media[last].credit, content)
    case .mediaKeywords: keywords(content).forEach { item.note(.keyword, $0, element) }
    case .mediaRights: item.copyrights.append((last, content))
    case .personAddress: endMedia(content)
    case .category, .mediaCategory: note(categoryText: content, element, isFeed: false)
    default: break
    }
  }

  /// The end of a file of the media: an address as text stands in for a missing attribute.
  func endMedia(_ content: String) {
    guard let last = item.media.indices.last, item.media[last].url == nil, !content.isEmpty,
      let url = address(content)
    else { return }
    let type = item.media[last].mimeType
    item.media[last].url = url
    item.media[last].type = FeedMedia.type(medium: nil, mimeType: type, url: url)
  }

  /// A credit beside the files of a group belongs to all of them, those that follow it included.
  func closeGroup() {
    guard let credit = item.groupCredit else { return }
    item.groupCredit = nil
    for index in groupStart..<max(groupStart, item.media.count) {
      item.media[index].credit = joined(item.media[index].credit, credit)
    }
    if item.media.count == groupStart { item.mediaCredit = joined(item.mediaCredit, credit) }
  }

  /// Two credits as one.
  func joined(_ first: String?, _ second: String) -> String? {
    guard let first else { return second.isEmpty ? nil : second }
    return second.isEmpty || first == second ? first : "\(first), \(second)"
  }

  /// A description beside the files is the caption of those that have none.
  private func noteCaption(in files: inout [Media]) {
    guard let caption = item.mediaCaption else { return }
    for index in files.indices where files[index].caption == nil { files[index].caption = caption }
  }

  /// All media of the item, files first.
  func itemMedia() -> [Media] {
    closeGroup()
    guard
      !item.media.isEmpty || !item.thumbnails.isEmpty || !item.related.isEmpty || item.player != nil
    else { return [] }
    // Taken out, as a media item is large to copy.
    var files: [Media] = []
    swap(&files, &item.media)
    if let original = item.originalFile, !files.isEmpty { files[0].url = original }
    for index in files.indices {
      files[index].credit = files[index].credit ?? item.mediaCredit
      if files[index].type == .audio || files[index].type == .video {
        files[index].duration = files[index].duration ?? item.duration
      }
    }
    // The holder of the rights in a picture is credited where nobody else is.
    for (index, notice) in item.copyrights where files[index].type == .image {
      files[index].credit = files[index].credit ?? notice
    }
    if let player = item.player, !files.contains(where: { $0.type == .video || $0.type == .audio })
    {
      files.append(Media(type: .video, url: player))
    }
    files += item.thumbnails
    files.removeAll { $0.type == .image && $0.url.map(FeedMedia.isAvatar) ?? false }
    noteCaption(in: &files)
    files += item.related
    return FeedMedia.merged(files)
  }
}
