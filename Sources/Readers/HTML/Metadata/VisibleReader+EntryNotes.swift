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
      // Of all below it, as boxes lie inside each other.
      let letters = finder.index.letters(node)
      guard letters >= Self.leastEntryNote, letters <= Self.longestEntryNote,
        finder.index.ownLetters(node).all > 0, !isForeign(node, inFoot: true)
      else { continue }
      let line = HTMLBlocks.lineText(of: tree, in: node)
      guard Self.hasDigit(line), Self.holdsYear(line), isEntryNote(line) else { continue }
      draft.note(.published, line, Evidence.Origin(.visible, "note under the entry"))
      return
    }
  }

  /// "This entry was posted on …", and "Posted on 17 October 2006" as a line of its own.
  private func isEntryNote(_ line: String) -> Bool {
    PromoPhrases.postings.mayOpen(line) && PromoPhrases.postings.matchesStart(PhraseKey(line))
      || line.utf8.count <= 120 && Self.labelled(line) == line
  }

  /// Nodes behind the body.
  private static let reachOfEntryNote = 160
  /// In letters.
  private static let leastEntryNote = 24
  private static let longestEntryNote = 400
}
