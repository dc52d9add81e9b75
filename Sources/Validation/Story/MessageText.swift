// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The sentence of a rule, with placeholders in braces: "The headline has {found}; {wanted} is house style".
struct MessageText: Sendable {
  /// What can be filled in.
  enum Placeholder: String, Sendable, CaseIterable {
    /// What the rule is about: "the caption of figure 2".
    case subject
    /// The text or number that is there.
    case value
    /// What was counted or found: "17 words".
    case found
    /// What the rule asks for: "3 to 14".
    case wanted
    case headline, slugline, language
    /// The name of the template.
    case template
  }

  private enum Piece: Sendable {
    case text(String)
    case placeholder(Placeholder)
  }

  private let pieces: [Piece]

  /// The name in braces that is no placeholder.
  struct Unknown: Error {
    var name: String
  }

  /// Reads a sentence; "{{" stands for a brace.
  init(_ text: String) throws(Unknown) {
    var pieces: [Piece] = []
    var plain = ""
    var rest = text[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      guard character == "{" else {
        plain.append(character)
        continue
      }
      if rest.first == "{" {
        plain.append("{")
        rest = rest.dropFirst()
        continue
      }
      let name = rest.prefix { $0 != "}" }
      guard let placeholder = Placeholder(rawValue: String(name)), name.endIndex < rest.endIndex
      else { throw Unknown(name: String(name)) }
      pieces += [.text(plain), .placeholder(placeholder)]
      plain = ""
      rest = rest[rest.index(after: name.endIndex)...]
    }
    self.pieces = pieces + [.text(plain)]
  }

  /// The sentence with its placeholders filled in; what is unknown leaves a dash.
  func text(_ fill: (Placeholder) -> String?) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .placeholder(let placeholder): fill(placeholder).flatMap { $0.isEmpty ? nil : $0 } ?? "–"
      }
    }.joined()
  }
}
