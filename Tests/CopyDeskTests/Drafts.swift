// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel

/// Drafts made of a few words, for the tests of the desk.
extension Draft {
  static func page(_ evidence: Evidence..., body: [String] = []) -> Draft {
    draft("html", evidence, body)
  }

  static func item(_ evidence: Evidence..., body: [String] = []) -> Draft {
    draft("rss", evidence, body)
  }

  static func wire(_ body: String..., headline: String? = nil) -> Draft {
    var draft = draft("text", [], body)
    draft.note(.headline, headline, Evidence.Origin(.line, "first line"))
    return draft
  }

  private static func draft(_ format: String, _ evidence: [Evidence], _ body: [String]) -> Draft {
    var draft = Draft(format: format)
    draft.evidence = evidence
    draft.body = body.map { DraftBlock(.paragraph(RichText($0))) }
    return draft
  }

  var edited: Article { CopyDesk().edit(self) }
}

extension Evidence {
  static func says(
    _ field: Field, _ text: String, _ kind: Kind, _ detail: String = ""
  ) -> Evidence {
    Evidence(field, .text(text), Origin(kind, detail))
  }
}

/// Two paragraphs that no rule may touch.
enum Story {
  static let first = """
    The old bridge over the Lenn will be closed to all traffic for three weeks from Monday, the \
    mayor of Oberlenn said, because rust has eaten through two of its six bearings.
    """
  static let second = """
    Buses will take the road through Talheim, which adds some twenty minutes to the way to work \
    for the people of both banks, and the ferry will run every half hour until nine at night.
    """
}
