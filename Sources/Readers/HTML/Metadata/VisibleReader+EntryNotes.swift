// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The notes that blogs print under an entry: "This entry was posted on Tuesday, October 17th, 2006 at 3:07 pm and
/// is filed under Harbour."
extension VisibleReader {
  /// The day in such a note, inside the body or behind it.
  func noteEntryNote(_ draft: inout Draft) {
    let end = min(tree.nodes.count, Int(tree.nodes[place.body].end) + Self.reachOfEntryNote)
    for node in place.body..<end where tree.nodes[node].isElement {
      let own = finder.index.ownLetters(node).all
      guard own >= Self.leastEntryNote, own <= Self.longestEntryNote, !isForeign(node, inFoot: true)
      else { continue }
      let line = HTMLBlocks.lineText(of: tree, in: node)
      guard Self.entryNotes.matchesStart(PhraseKey(line)), Self.holdsYear(line) else { continue }
      draft.note(.published, line, Evidence.Origin(.visible, "note under the entry"))
      return
    }
  }

  /// Nodes behind the body.
  private static let reachOfEntryNote = 160
  /// In letters.
  private static let leastEntryNote = 24
  private static let longestEntryNote = 400

  private static let entryNotes = PhraseList(
    """
    this entry was posted | this entry was written | this entry was published | this post was written |
    this post was posted | this post was published | this article was posted |
    this article was published | this item was posted | posted on | posted at | posted by
    dieser beitrag wurde | dieser eintrag wurde | dieser artikel wurde | erstellt am |
    geschrieben am | veröffentlicht am | abgelegt am
    cet article a été publié | cette entrée a été publiée | ce billet a été publié |
    cette note a été publiée | publié le
    esta entrada fue publicada | este artículo fue publicado | este post fue publicado |
    publicado el
    questo articolo è stato pubblicato | questa voce è stata pubblicata | questo post è stato
    este artigo foi publicado | esta entrada foi publicada | este post foi publicado | publicado em
    dit bericht is geplaatst | dit bericht werd geplaatst | dit artikel is gepubliceerd |
    geplaatst op
    detta inlägg publicerades | det här inlägget | denne posten ble | dette innlegget ble |
    dette indlæg blev
    ten wpis został | ten wpis opublikowano | tento příspěvek byl | tento článek byl
    эта запись была | запись опубликована
    """)
}
