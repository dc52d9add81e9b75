// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A part of a story that a rule looks at, there or not.
struct StoryTarget: Sendable {
  /// What is there; nil where nothing is.
  var value: StoryValue?
  /// Its place in the canonical JSON, such as "/authors/0/name".
  var path: String
  /// What it is called: "headline", "figure 2".
  var noun: String
  var isPlural = false
  /// True for "figure 2", which takes no article.
  var isNumbered = false
  /// What it is a part of: "figure 2", "the dateline"; nil for a part of the story.
  var owner: String?
  /// The text that checks of texts look at, and its place; nil where there is none.
  var text: String?
  var textPath: String?

  /// What a message calls it: "the headline", "figure 2", "the caption of figure 2".
  var name: String {
    (isNumbered ? noun : "the \(noun)") + (owner.map { " of \($0)" } ?? "")
  }

  /// "the headline is", "the keywords are"
  var nameWithVerb: String { "\(name) \(isPlural ? "are" : "is")" }

  /// A field of it.
  func field(_ name: String, _ field: StoryShape.Field) -> StoryTarget {
    var value: StoryValue?
    if case .object(let fields)? = self.value { value = fields[name] }
    var target = StoryTarget(
      value: value, path: "\(path)/\(name)", noun: field.noun, isPlural: field.isPlural,
      owner: path.isEmpty ? nil : self.name)
    target.takeText()
    return target
  }

  /// The items of a list.
  func items(called noun: String) -> [StoryTarget] {
    guard case .list(let values)? = value else { return [] }
    return values.enumerated().map { number, value in
      var target = StoryTarget(
        value: value, path: "\(path)/\(number)", noun: "\(noun) \(number + 1)", isNumbered: true,
        owner: owner)
      target.takeText()
      return target
    }
  }

  private mutating func takeText() {
    switch value {
    case .text(let text): (self.text, textPath) = (text, path)
    case .object(let fields):
      if case .text(let text)? = fields["text"] { (self.text, textPath) = (text, path + "/text") }
    case .number(let number): (text, textPath) = (StoryValue.number(number).shown, path)
    case .flag, .list, nil: break
    }
  }
}
