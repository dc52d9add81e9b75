// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import NewsModel

/// Tells a document's format from its first bytes, never from its name alone.
///
/// A name or a wish of the user's decides only where the bytes are silent: plain text may be a page
/// without tags, but a feed stays a feed whatever its file is called.
package enum FormatDetector {
  /// How many bytes are looked at.
  package static let prefixLength = 1 << 16

  /// What the bytes say.
  package struct Detection: Sendable, Hashable {
    /// The format's name on the command line.
    package var format: String
    /// False where a wish of the user's may overrule it.
    package var isCertain: Bool
  }

  /// The format of a document.
  ///
  /// - Parameters:
  ///   - prefix: the first bytes, unpacked; `prefixLength` of them where there are as many.
  ///   - name: the file's name or address; its ending is a hint.
  /// - Returns: the format, also one that Wirecopy does not read.
  /// - Throws: where the bytes are empty, no text, or markup that is no news.
  package static func detect(
    _ prefix: [UInt8], name: String = ""
  ) throws(ReadError) -> Detection {
    guard !prefix.isEmpty else {
      throw ReadError(.empty, "the file is empty", advice: "give a file that holds a story")
    }
    if let title = BinarySignature.title(of: prefix) { throw noNews(title) }
    var view = PrefixView(prefix)
    view.skipBlanks()
    guard let first = view.current else {
      throw ReadError(
        .empty, "the file holds nothing but white space", advice: "give a file that holds a story")
    }
    if view.stands("WARC/") { throw noNews("a WARC archive") }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), let outline = JSONOutline(view) {
      return Detection(format: try format(of: outline), isCertain: true)
    }
    // A story may hold any markup as an example.
    if MarkdownSigns.hasFrontMatter(view) { return Detection(format: "markdown", isCertain: true) }
    if let markup = try markupFormat(view) { return Detection(format: markup, isCertain: true) }
    // A few stray bytes are line noise; many are a program or a picture.
    if view.strangeCount * 50 > view.bytes.count { throw noNews("a binary file") }
    if isTagged(view) || hasPageName(name) { return Detection(format: "html", isCertain: false) }
    if hasMarkdownName(name) { return Detection(format: "markdown", isCertain: false) }
    return Detection(format: "text", isCertain: false)
  }

  private static func noNews(_ title: String) -> ReadError {
    ReadError(
      .unknownFormat, "this is \(title), not news",
      advice: "'wirecopy formats' lists what can be read")
  }

  // MARK: JSON

  private static func format(of outline: JSONOutline) throws(ReadError) -> String {
    let names = outline.names
    if names.contains("wirecopy") { return "json" }
    if outline.version.contains("jsonfeed.org/version") { return "jsonfeed" }
    if names.contains("rss"), !outline.isArray { return "rss-json" }
    if names.contains("html"), names.contains("url") { return "pages" }
    if names.contains("body"), !names.isDisjoint(with: ["authors", "headline", "credits"]) {
      return outline.isArray ? "json" : "jsonl"
    }
    if names.contains("standard") || !names.isDisjoint(with: ninjsNames) && names.contains("uri") {
      return "ninjs"
    }
    if names.contains("items"), !names.isDisjoint(with: ["title", "feed_url", "home_page_url"]) {
      return "jsonfeed"
    }
    throw ReadError(
      .unknownFormat, "the JSON is of no format known here",
      advice: "give canonical JSON, a JSON Feed, RSS in JSON, or lines of {\"url\", \"html\"}")
  }

  private static let ninjsNames: Set<String> = [
    "versioncreated", "versionCreated", "pubstatus", "pubStatus", "body_html", "body_xhtml",
    "body_text", "bodies", "representationtype",
  ]

  // MARK: Markup

  private static func markupFormat(_ view: PrefixView) throws(ReadError) -> String? {
    var view = view
    if view.current != UInt8(ascii: "<") {
      // Servers print warnings before the document; the document still is what it is.
      guard let start = documentStart(view) else { return nil }
      view.index = start
    }
    let prolog = XMLProlog(view)
    guard !prolog.root.isEmpty else {
      return prolog.isDeclaredXML || !prolog.doctype.isEmpty ? "html" : nil
    }
    let name = prolog.root.lowercased()
    if name != "html", let format = rootFormats[prolog.root] { return format(prolog) }
    if prolog.doctype == "html" || name == "html" || htmlElements.contains(name) {
      return feedInside(view) ?? "html"
    }
    if let format = rootFormats[name] { return format(prolog) }
    if view.firstIndex(of: "<html") != nil || view.firstIndex(of: "<body") != nil { return "html" }
    guard prolog.isDeclaredXML || prolog.rootTag.contains("xmlns") else { return nil }
    if ["urlset", "sitemapindex"].contains(prolog.root) {
      throw ReadError(
        .unknownFormat,
        "the root element '\(prolog.root)' is that of a sitemap, which lists pages and holds no story",
        advice: "fetch the pages it lists and convert those")
    }
    throw ReadError(
      .unknownFormat, "the root element '\(prolog.root)' belongs to no news format",
      advice: "'wirecopy formats' lists what can be read")
  }

  /// The format of a feed behind what a server printed in tags of HTML, or inside the page that a browser shows it in.
  private static func feedInside(_ view: PrefixView) -> String? {
    var view = view
    let end = min(view.bytes.count, view.index + frontOfPage)
    while let tag = view.bytes[view.index..<end].firstIndex(of: UInt8(ascii: "<")) {
      view.index = tag
      if feedOpenings.contains(where: { view.stands($0, ignoringCase: true) }) {
        let prolog = XMLProlog(view)
        let isFeed = ["rss", "feed", "RDF"].contains(prolog.root)
        if isFeed || prolog.root.lowercased() == "channel" {
          return rootFormats[prolog.root].map { $0(prolog) }
        }
      }
      view.index += 1
    }
    return nil
  }

  /// How far into a page a feed is looked for.
  private static let frontOfPage = 1 << 12
  private static let feedOpenings: [StaticString] = [
    "<?xml ", "<rss", "<feed", "<rdf:RDF", "<channel",
  ]

  private static func documentStart(_ view: PrefixView) -> Int? {
    for opening: StaticString in ["<?xml", "<!doctype", "<rss", "<feed", "<rdf:RDF", "<html"] {
      if let index = view.firstIndex(of: opening) { return index }
    }
    return nil
  }

  private typealias RootRule = @Sendable (XMLProlog) -> String

  private static func always(_ format: String) -> RootRule { { _ in format } }

  private static let rootFormats: [String: RootRule] = [
    "rss": always("rss"),
    "feed": always("atom"),
    "RDF": always("rdf"),
    "rdf": always("rdf"),
    "CHANNEL": always("cdf"),
    "Channel": { $0.rootTag.contains("rss1.1") ? "rss" : "cdf" },
    // CDF gives addresses as attributes; a channel without its <rss> does not.
    "channel": { $0.rootTag.lowercased().contains("href=") ? "cdf" : "rss" },
    // One story as a document of its own. <https://www.rfc-editor.org/rfc/rfc4287#section-2>
    "entry": always("atom"),
    "item": always("rss"),
    "html": always("html"),
    "newsItem": always("newsml-g2"),
    "newsMessage": always("newsml-g2"),
    "packageItem": always("newsml-g2"),
    "conceptItem": always("newsml-g2"),
    "knowledgeItem": always("newsml-g2"),
    "planningItem": always("newsml-g2"),
    "catalogItem": always("newsml-g2"),
    "NewsML": always("newsml1"),
    "nitf": always("nitf"),
    "opml": always("opml"),
  ]

  private static let htmlElements: Set<String> = [
    "a", "article", "aside", "b", "base", "blockquote", "body", "br", "center", "div", "em",
    "figure", "footer", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
    "i", "iframe", "img", "li", "link", "main", "meta", "nav", "noscript", "ol", "p", "pre",
    "script", "section", "span", "strong", "style", "table", "td", "title", "tr", "ul",
  ]

  // MARK: Text

  /// Whether a text has tags all over, as parts of pages have.
  private static func isTagged(_ view: PrefixView) -> Bool {
    var view = view
    var tags = 0
    while view.index < view.bytes.count {
      if view.current == UInt8(ascii: "<"),
        view.stands("</p>", ignoringCase: true) || view.stands("<p>", ignoringCase: true)
          || view.stands("</div>", ignoringCase: true) || view.stands("<br", ignoringCase: true)
          || view.stands("</a>", ignoringCase: true) || view.stands("</b>", ignoringCase: true)
      {
        tags += 1
        if tags == 3 { return true }
      }
      view.index += 1
    }
    return false
  }

  private static func hasPageName(_ name: String) -> Bool {
    hasEnding(name, [".html", ".htm", ".xhtml"])
  }

  private static func hasMarkdownName(_ name: String) -> Bool {
    hasEnding(name, [".md", ".markdown", ".mdown", ".mkd"])
  }

  private static func hasEnding(_ name: String, _ endings: [String]) -> Bool {
    let name = name.lowercased()
    let bare = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    return endings.contains { bare.hasSuffix($0) }
  }
}

extension FormatDetector {
  /// Whether a document holds fetched pages, one a line.
  static func isPages(_ prefix: [UInt8]) -> Bool {
    var view = PrefixView(prefix)
    view.skipBlanks()
    guard view.current == UInt8(ascii: "{"), let outline = JSONOutline(view) else { return false }
    return outline.names.isSuperset(of: ["url", "html"]) && !outline.names.contains("wirecopy")
  }
}
