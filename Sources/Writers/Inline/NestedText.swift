// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A text whose stand-off marks were made to nest, as elements and delimiters must.
///
/// Links do not overlap and hold no links; code is innermost; a mark that crosses the end of another
/// is cut in two there. The text is never changed.
struct NestedText {
  /// What comes next, from front to back.
  enum Event {
    case open(Mark)
    case close(Mark)
    /// A run of code points; never empty.
    case text(Range<Int>)
  }

  /// How marks are cut for a format.
  struct Rules {
    /// Marks that may not begin or end with white space, which is left outside them.
    var trimmed: Set<Mark.Kind> = []
    /// Whether code ends at a line break and begins again behind it.
    var breaksCode = false
    /// Marks the format has no form for.
    var dropped: Set<Mark.Kind> = []
    /// Whether a mark that holds all of a link stays whole around it.
    var holdsLinks = false
  }

  /// The text.
  let scalars: [Unicode.Scalar]
  /// Text and marks from front to back.
  let events: [Event]

  init(_ content: RichText, rules: Rules) {
    self.init(Array(content.text.unicodeScalars), marks: content.marks, rules: rules)
  }

  init(_ scalars: [Unicode.Scalar], marks: [Mark], rules: Rules) {
    self.scalars = scalars
    guard !scalars.isEmpty else {
      events = []
      return
    }
    guard !marks.isEmpty else {
      events = [.text(0..<scalars.count)]
      return
    }
    var nesting = MarkNesting(scalars: scalars, rules: rules)
    events = NestedText.events(of: nesting.nest(marks), length: scalars.count)
  }

  /// The text of a run.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private static func events(of marks: [Mark], length: Int) -> [Event] {
    var events: [Event] = []
    var open: [Mark] = []
    var position = 0
    func text(to end: Int) {
      if end > position { events.append(.text(position..<end)) }
      position = max(position, end)
    }
    for mark in marks {
      while let inner = open.last, inner.end <= mark.start {
        text(to: inner.end)
        events.append(.close(inner))
        open.removeLast()
      }
      text(to: mark.start)
      events.append(.open(mark))
      open.append(mark)
    }
    while let inner = open.popLast() {
      text(to: inner.end)
      events.append(.close(inner))
    }
    text(to: length)
    return events
  }
}
