// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@Suite struct `Marks that part a title` {
  @Test(arguments: [
    ("Bridge closes - Lenn Courier", ["-"]), ("Bridge closes | News | Lenn Courier", ["|", "|"]),
    ("Courier » Bridge closes", ["»"]), ("Lenn Courier :: Bridge closes", ["::"]),
    ("Bridge closes|Courier", ["|"]),
    ("Courier //  » Bridge", ["//  »"]), ("Bridge | | Courier", ["| |"]),
    ("A two-lane bridge: closed", []), ("- Bridge closes -", []),
    ("", []),
  ]) func `stand between blanks, or are bars`(title: String, marks: [String]) {
    #expect(TitleMarks.places(in: title).map { String(title[$0]) } == marks)
  }

  @Test func `may be left at the end of a text, and quotes are none`() {
    #expect("-–—|·•›/:~".unicodeScalars.allSatisfy(TitleMarks.isMark))
    #expect(!"«»\",.;".unicodeScalars.contains(where: TitleMarks.isMark))
  }
}
