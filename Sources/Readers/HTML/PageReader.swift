// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Reads one page into a draft: the head first, whose titles help to find the headline, then the body.
struct PageReader {
  let tree: HTMLTree
  let facts: PageFacts
  /// The site that tells links to other pages of it from links away.
  let site: PageSite
  private let url: String?

  /// A body shorter than this, in bytes, may be none.
  private static let leastBody = 300

  /// `site` is that of the page which a part of one stands in.
  init(_ tree: HTMLTree, url: String?, site: PageSite? = nil) {
    self.tree = tree
    self.url = url
    facts = PageFacts(tree, url: url)
    self.site = site ?? PageSite(of: facts)
  }

  /// The story of the page; several where it prints them whole and is about none of them alone.
  func drafts() -> [Draft] {
    var draft = Draft(format: HTMLReader.format)
    HeadReader(facts).note(into: &draft)
    draft.note(.url, url, Evidence.Origin(.given))
    let graph = linkedData(&draft)
    let titles = titles(of: draft)
    let address = draft.evidence.first { $0.field == .url }
    var story: JSONValue?
    if case .text(let address)? = address?.value {
      story = graph.story(address: address) { isTitle($0, titles) }
    } else {
      story = graph.story(address: nil) { isTitle($0, titles) }
    }
    let head = draft
    if let story { SchemaOrgReader(graph: graph, base: facts.base).note(story, into: &draft) }
    if let film = graph.film(isHeadline: { isTitle($0, titles) }) {
      draft.note(.published, film["uploadDate"]?.string, Evidence.Origin(.jsonLD, "uploadDate"))
    }
    noteAddressDate(&draft)

    let finder = finder(titles: self.titles(of: draft))
    noteSiteName(finder, graph, &draft)
    if let place = finder.findStoryOrPlayer() {
      if !isOfOneStory(graph) {
        let divider = StoryDivider(index: finder.index, titles: finder.titles, place: place)
        let drafts = divider.stories().map { part($0, head, graph) }.filter { !$0.body.isEmpty }
        if drafts.count > 1 { return drafts }
      }
      readBody(finder, place, into: &draft)
    }
    noteSection(finder, graph, &draft)
    if let story { rescueBody(story, &draft) }
    if draft.body.isEmpty { readUnscripted(into: &draft) }
    rescueFromScripts(&draft)
    noteScriptDate(&draft)
    SiteKeeper(tree: tree).mark(&draft)
    return [draft]
  }

  private func noteSiteName(
    _ finder: StoryFinder, _ graph: SchemaOrgGraph, _ draft: inout Draft
  ) {
    if draft.evidence.contains(where: { $0.field == .sourceName }) { return }
    if let name = graph.siteName() {
      draft.note(.sourceName, name, Evidence.Origin(.jsonLD, "WebSite.name"))
    } else {
      let name = SiteName(finder: finder, facts: facts).name()
      draft.note(.sourceName, name, Evidence.Origin(.visible, "title of the page"))
    }
  }

  private func noteSection(
    _ finder: StoryFinder, _ graph: SchemaOrgGraph, _ draft: inout Draft
  ) {
    if draft.evidence.contains(where: { $0.field == .section }) { return }
    let trail = SectionTrail(index: finder.index, site: site)
    let section = trail.section(in: graph.trails())
    draft.note(.section, section, Evidence.Origin(.visible, "path to the story"))
  }

  func finder(titles: [TitleKey]) -> StoryFinder {
    var index = PageIndex(tree)
    PagePruner.prune(&index, site: site)
    let marked = facts.properties.filter {
      tree.nodes[$0].tag != .meta && tree.attribute(.itemprop, of: $0) == "headline"
    }
    return StoryFinder(
      index: index, headings: facts.headings, titles: titles, marked: marked, site: site)
  }

  func readBody(_ finder: StoryFinder, _ place: StoryPlace, into draft: inout Draft) {
    VisibleReader(finder: finder, facts: facts, place: place).note(into: &draft)
    let body = BodyReader(
      index: finder.index, place: place, base: facts.base, site: site, titles: titles(of: draft),
      authors: authors(of: draft))
    let series = PageSeries(finder: finder, facts: facts, place: place)
    if let warning = series.warning() { draft.warnings.append(warning) }
    let (blocks, timeStamps) = body.read()
    draft.body = blocks
    if draft.body.isEmpty, let player = place.player, let film = film(player) {
      draft.body = [film]
    }
    for line in timeStamps.prefix(4) {
      let isUpdate = PromoPhrases.updates.matchesStart(PhraseKey(line))
      draft.note(
        isUpdate ? .modified : .published, line, Evidence.Origin(.visible, "line of the body"))
    }
  }

  /// The frame that a page has in the place of a story, whosever it is.
  private func film(_ player: Int) -> DraftBlock? {
    let source = tree.attribute(.src, of: player) ?? tree.attribute(.dataSrc, of: player)
    guard let url = source.flatMap({ WebAddress.resolve($0, base: facts.base) }) else { return nil }
    return DraftBlock(.embed(Embed(url: url, provider: EmbedProvider.provider(of: url))))
  }

  /// Some pages show their story by a script alone, and hold it in their linked data: taken where the page
  /// itself shows next to nothing. Elsewhere what is shown is the fuller text.
  private func rescueBody(_ story: JSONValue, _ draft: inout Draft) {
    let shown = draft.body.reduce(0) { $0 + $1.block.plainText.utf8.count }
    guard shown < Self.leastBody else { return }
    var blocks = blocks(of: story)
    for update in (story["liveBlogUpdate"]?.elements ?? []).prefix(Self.mostUpdates) {
      if let headline = update["headline"]?.string.map(EncodedText.ofScript), !headline.isEmpty {
        blocks.append(DraftBlock(.heading(level: 2, RichText(headline))))
      }
      blocks += self.blocks(of: update)
    }
    let held = blocks.reduce(0) { $0 + $1.block.plainText.utf8.count }
    guard held >= Self.leastBody, held > 2 * shown else { return }
    draft.body = blocks
    draft.warnings.append(
      "the body was taken from linked data, as the page itself shows none of it")
  }

  /// Others hold it in the data of a script.
  private func rescueFromScripts(_ draft: inout Draft) {
    let shown = draft.body.reduce(0) { $0 + $1.block.plainText.utf8.count }
    guard shown < Self.leastBody else { return }
    let blocks = ScriptStory(tree: tree, titles: titles(of: draft), base: facts.base).blocks()
    let held = blocks.reduce(0) { $0 + $1.block.plainText.utf8.count }
    guard held >= Self.leastBody, held > 2 * shown else { return }
    draft.body = blocks
    draft.warnings.append(
      "the body was taken from the data of a script, as the page itself shows none of it")
  }

  /// Some pages show their story only where scripts do not run; a plea to turn them on is shorter.
  private func readUnscripted(into draft: inout Draft) {
    let fallbacks = tree.nodes.indices.filter { tree.nodes[$0].tag == .noscript }
    guard let node = fallbacks.max(by: { tree.subtree(of: $0).count < tree.subtree(of: $1).count })
    else { return }
    let reader = PageReader(tree.part(of: node, as: .body), url: facts.base, site: site)
    let finder = reader.finder(titles: titles(of: draft))
    guard finder.index.prose(0) >= Self.leastBody, let place = finder.find() else { return }
    reader.readBody(finder, place, into: &draft)
    draft.warnings.append(
      "the body was taken from <noscript>, as the page itself shows none of it")
  }

  /// The updates of a live page that are read.
  private static let mostUpdates = 1000

  private func blocks(of story: JSONValue) -> [DraftBlock] {
    var blocks: [DraftBlock] = []
    for line in (story["articleBody"]?.string ?? "").split(whereSeparator: \.isNewline) {
      blocks += HTMLBlocks.blocks(fragment: Array(line.utf8), base: facts.base)
    }
    return blocks
  }

  private func linkedData(_ draft: inout Draft) -> SchemaOrgGraph {
    var graph = SchemaOrgGraph()
    for script in facts.scripts {
      var bytes: [UInt8] = []
      tree.appendText(of: script, to: &bytes)
      do {
        graph.add(try JSONValue.parse(bytes, lenient: true))
      } catch {
        if error.code != .empty {
          draft.warnings.append("a script of linked data was left out: \(error.what)")
        }
      }
    }
    return graph
  }

  /// The titles found so far, whole and without what stands after the last separator.
  private func titles(of draft: Draft) -> [TitleKey] {
    var keys: [TitleKey] = []
    for evidence in draft.evidence where evidence.field == .headline {
      guard case .text(let text) = evidence.value else { continue }
      let key = TitleKey(text)
      if key.letters.count >= 4, !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// What is said so far of who wrote the story.
  private func authors(of draft: Draft) -> [String] {
    draft.evidence.compactMap { evidence in
      guard evidence.field == .author || evidence.field == .byline else { return nil }
      switch evidence.value {
      case .text(let text): return text.utf8.count <= 200 ? text : nil
      case .person(let person): return person.name
      default: return nil
      }
    }
  }

  private func isTitle(_ text: String, _ titles: [TitleKey]) -> Bool {
    let key = TitleKey(text)
    return titles.contains { $0.matches(key) }
  }

  /// Pages put together by scripts may name the day in the data of these alone.
  private func noteScriptDate(_ draft: inout Draft) {
    let isMarked = draft.evidence.contains {
      $0.field == .published && $0.origin.kind != .url && $0.origin.kind != .visible
    }
    if isMarked { return }
    for value in ScriptDate(tree: tree, titles: titles(of: draft)).values().prefix(8) {
      draft.note(.published, value, .scriptData)
    }
  }

  /// Many addresses hold the day: "/2016/03/24/".
  private func noteAddressDate(_ draft: inout Draft) {
    for evidence in draft.evidence where evidence.field == .url {
      if case .text(let address) = evidence.value {
        draft.note(.published, address, Evidence.Origin(.url))
        return
      }
    }
  }
}
