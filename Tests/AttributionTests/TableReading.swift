// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

// What the tables of lines say of a line, in a few words.

private let grammar = AttributionGrammar.standard

/// People with roles, then agencies and organisations.
func reading(_ kind: String, _ text: String, _ language: String) -> String {
  let answer = AttributionAnswer(grammar: grammar, text: text, kind: kind, language: language)
  let people = answer.people.map {
    [$0.name, $0.role?.rawValue].compactMap(\.self).joined(separator: "/")
  }
  let agencies = answer.agencies.map { $0.code ?? $0.name } + answer.organizations
  return people.joined(separator: "; ") + " | " + agencies.joined(separator: "; ")
}

/// The kind it is taken for when nobody says.
func answeredKind(_ text: String) -> String? {
  AttributionAnswer(grammar: grammar, text: text, kind: nil, language: nil).kind
}
