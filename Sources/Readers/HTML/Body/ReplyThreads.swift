// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Finds what readers wrote below a story by the link under each of their texts that invites to answer it.
struct ReplyThreads {
  let index: PageIndex

  /// In letters; one of Chinese counts as three.
  private static let label = 3...40
  /// With less running text before it, in letters, a thread is what the page is about.
  private static let leastStory = 400
  private static let most = 2000
  /// Nodes of a link or button.
  private static let insight = 32

  /// The elements that hold the texts of readers; none where there are fewer than two.
  func elements() -> [Int] {
    let tree = index.tree
    let links = links()
    guard let first = links.first, let last = links.last, links.count > 1 else { return [] }
    let thread = tree.commonAncestor(first, last)
    guard thread > 0, index.prose(before: part(of: thread, around: first)) >= Self.leastStory else {
      return []
    }
    switch tree.nodes[thread].tag {
    case .html, .body, .main, .article: break
    default:
      if !index.holdsAnchor(thread), index.prose(before: thread) >= Self.leastStory {
        return [thread]
      }
    }
    var found: [Int] = []
    var node = part(of: thread, around: first)
    while node <= last {
      if tree.nodes[node].isElement {
        if index.holdsAnchor(node) { return [] }
        found.append(node)
      }
      node = Int(tree.nodes[node].end)
    }
    return found
  }

  /// The part right inside an element that another lies in.
  private func part(of outer: Int, around inner: Int) -> Int {
    var node = inner
    while Int(index.tree.nodes[node].parent) > outer { node = Int(index.tree.nodes[node].parent) }
    return node
  }

  private func links() -> [Int] {
    let tree = index.tree
    var links: [Int] = []
    for node in tree.nodes.indices where links.count < Self.most {
      switch tree.nodes[node].tag {
      case .a, .button: break
      default: continue
      }
      guard Self.label.contains(index.letters(node)),
        tree.subtree(of: node).count <= Self.insight, mayInvite(node), !isOfPost(node)
      else {
        continue
      }
      let key = PhraseKey(HTMLBlocks.plainText(of: tree, in: node))
      if Self.invitations.matchesStart(key) { links.append(node) }
    }
    return links
  }

  /// Whether the first letters are those of an invitation.
  private func mayInvite(_ node: Int) -> Bool {
    Self.starts.contains(Self.start(index.opening(node)))
  }

  /// Posts of networks shown in a story invite to answer, too.
  private func isOfPost(_ node: Int) -> Bool {
    var outer = node
    var steps = 0
    while outer > 0, steps < 8 {
      if tree.nodes[outer].tag == .blockquote || tree.nodes[outer].tag == .figure
        || index.words[outer].contains(.embed)
      {
        return true
      }
      outer = Int(tree.nodes[outer].parent)
      steps += 1
    }
    guard let href = tree.attribute(.href, of: node) else { return false }
    return EmbedProvider.provider(of: href) != nil
  }

  private var tree: HTMLTree { index.tree }

  private static let words = [
    "reply", "antworten", "auf diesen kommentar antworten", "répondre", "responder", "rispondi",
    "svara", "svar", "beantwoorden", "reageer", "odpowiedz", "odpovědět", "odpovedať", "ответить",
    "відповісти", "yanıtla", "cevapla", "balas", "trả lời", "返信", "回复", "回覆", "답글", "답글쓰기", "رد",
    "απάντηση", "vastaa", "válasz", "răspunde", "odgovori", "javi odgovor",
  ]
  private static let invitations = PhraseList(words.joined(separator: "\n"))
  private static let starts = Set(words.map { start($0.utf8) })

  /// The first two bytes of a text, ASCII letters in lower case.
  private static func start(_ text: some Sequence<UInt8>) -> UInt16 {
    text.prefix(2).reduce(0) { $0 << 8 | UInt16($1 < 0x80 ? $1 | 0x20 : $1) }
  }
}
