// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// A line taken out of the body, and what it says.
enum LiftedLine {
  /// The headline printed again.
  case headline
  case byline(String, BylineReading)
  case dateline(DatelineReading)
  case credit(String, CreditReading)
  case copyright(String)
  case note(String)
  case timestamp(String)

  var isByline: Bool { if case .byline = self { true } else { false } }
}

/// What the body held beside the story, each line as printed.
struct LiftedLines {
  /// Bylines, in order.
  var bylines: [(text: String, reading: BylineReading)] = []
  /// A byline that closes the story, where none opens it.
  var closingByline: (text: String, reading: BylineReading)?
  /// The dateline, where the text has one.
  var dateline: DatelineReading?
  /// Credit lines, source lines and sign-offs, in order.
  var credits: [(text: String, reading: CreditReading)] = []
  /// Copyright lines, in order.
  var copyrights: [String] = []
  /// Notes to editors and corrections, in order.
  var notes: [String] = []
  /// Lines that say when it was published, in order.
  var timestamps: [String] = []

  /// Whether there is a dateline. A pattern, as to compare with nil would be to copy all of it.
  var hasDateline: Bool { if case .some = dateline { true } else { false } }

  /// Whether nothing was lifted.
  var isEmpty: Bool {
    bylines.isEmpty && credits.isEmpty && copyrights.isEmpty && notes.isEmpty && timestamps.isEmpty
      && !hasDateline && !hasClosingByline
  }

  private var hasClosingByline: Bool { if case .some = closingByline { true } else { false } }

  /// Adds a line behind those of its kind.
  mutating func add(_ line: LiftedLine) {
    switch line {
    case .headline: break
    case .byline(let text, let reading): bylines.append((text, reading))
    case .dateline(let reading): if !hasDateline { dateline = reading }
    case .credit(let text, let reading): credits.append((text, reading))
    case .copyright(let text): copyrights.append(text)
    case .note(let text): notes.append(text)
    case .timestamp(let text): timestamps.append(text)
    }
  }

  /// Adds lines found from the end of the story backwards.
  mutating func add(reversed lines: LiftedLines) {
    closingByline = lines.bylines.last
    if !hasDateline { dateline = lines.dateline }
    for line in lines.credits.reversed() { credits.append(line) }
    for line in lines.copyrights.reversed() { copyrights.append(line) }
    for line in lines.notes.reversed() { notes.append(line) }
    for line in lines.timestamps.reversed() { timestamps.append(line) }
  }
}
