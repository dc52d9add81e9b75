// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension G2Article {
  /// What goes with the story: links to it that name the kind of their target.
  var media: [Media] {
    (itemMeta?.all("link") ?? []).compactMap { link -> Media? in
      guard link["rel"] == "irel:seeAlso", let kind = link.first("itemClass")?["qcode"] else {
        return nil
      }
      return Media(
        type: MediaType(itemClass: item.code(kind).code), url: link["href"],
        mimeType: link.line("contenttype"), width: link["wirecopy:width"].flatMap { Int($0) },
        height: link["wirecopy:height"].flatMap { Int($0) },
        length: link["size"].flatMap { Int($0) },
        duration: link["wirecopy:duration"].flatMap { Double($0) },
        caption: link.all("description").first { $0["role"] == "drol:caption" }?.text,
        credit: link.first("creditline")?.line, alt: link.line("title"))
    }
  }

  var rights: Rights? {
    guard let element = item.rightsInfo else { return nil }
    var rights = Rights()
    rights.holder = element.first("copyrightHolder").flatMap { item.name($0) ?? $0["literal"] }
    rights.notice =
      element.all("copyrightNotice").first { $0["wirecopy:derived"] == nil }?.text
    for terms in element.all("usageTerms") {
      if terms["wirecopy:of"] == "license" {
        rights.license = terms.text
      } else {
        rights.usageTerms = rights.usageTerms ?? terms.text
        rights.license = rights.license ?? terms["href"]
      }
    }
    rights.year =
      element.all("rightsInfoExtProperty").first { $0["rel"] == "wirecopy:year" }?.line("value")
    return rights.isEmpty ? nil : rights
  }

  var source: Source? {
    var source = Source()
    if let provider = itemMeta?.first("provider"), provider["wirecopy:derived"] == nil {
      source.name = item.name(provider)
    }
    for link in itemMeta?.all("link") ?? [] where link["rel"] == "irel:derivedFrom" {
      if link["wirecopy:of"] == "feed" {
        source.feed = FeedReference(title: link.line("title"), url: link["href"])
      } else {
        source.url = link["href"]
      }
    }
    if source.feed == nil,
      let title = itemMeta?.all("itemMetaExtProperty").first(where: { $0["rel"] == "wirecopy:feed" }
      )
    {
      source.feed = FeedReference(title: title.line("value"))
    }
    return source == Source() ? nil : source
  }

  /// The story, exactly where nobody has changed its markup since.
  func readBody(into article: inout Article) {
    for content in item.contents {
      guard case .xhtml(let tree) = content else { continue }
      if let blocks = OwnXHTML.blocks(of: tree, hasDateline: contentMeta?.first("dateline") != nil)
      {
        article.body = blocks
      } else {
        article.body = HTMLBlocks.blocks(of: tree, in: 0, base: nil)
          .filter { $0.hint != .creditline }.map(\.block)
      }
      return
    }
  }
}

extension MediaType {
  /// The kind of medium by its news item nature. <http://cv.iptc.org/newscodes/ninature/>
  init(itemClass: String) {
    switch itemClass {
    case "video": self = .video
    case "audio": self = .audio
    case "text", "composite", "data": self = .document
    default: self = .image
    }
  }
}
