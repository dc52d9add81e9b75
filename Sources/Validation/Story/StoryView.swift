// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// An article as the rules of a template look at it; each look is made once.
final class StoryView {
  let article: Article
  private(set) lazy var parts = StoryParts(of: article)
  private lazy var head = StoryTarget(value: .head(of: article), path: "", noun: "story")
  private lazy var bodyTarget = StoryTarget(
    value: article.body.isEmpty ? nil : .text(""), path: "/body", noun: "body")

  init(_ article: Article) { self.article = article }

  /// What a rule is about; empty where the story has none of it.
  func targets(of subject: StorySubject) -> [StoryTarget] {
    switch subject {
    case .field(let steps): Self.targets(steps, from: head, .article)
    case .items(let steps): items(steps)
    case .body: [bodyTarget]
    case .lead:
      [
        parts.parts(.paragraph).first.map { lead in
          var lead = lead
          (lead.noun, lead.isNumbered) = ("lead", false)
          return lead
        } ?? StoryTarget(value: nil, path: "/body", noun: "lead")
      ]
    case .every(let part): parts.parts(part)
    case .printed: printed
    }
  }

  /// A field of the article by name, as a text.
  func text(of field: String) -> String? {
    guard let known = StoryShape.article.fields[field] else { return nil }
    return head.field(field, known).text
  }

  /// The targets at the end of a path; a list on the way stands for each of its items.
  static func targets(
    _ steps: [String], from start: StoryTarget, _ shape: StoryShape
  ) -> [StoryTarget] {
    guard let name = steps.first, let field = shape.fields[name] else { return [start] }
    let target = start.field(name, field)
    guard steps.count > 1 else { return [target] }
    let rest = Array(steps.dropFirst())
    switch field.kind {
    case .object(let inner): return targets(rest, from: target, inner)
    case .list(.object(let inner), let item):
      return target.items(called: item).flatMap { targets(rest, from: $0, inner) }
    case .text, .date, .number, .flag, .list, .body: return [target]
    }
  }

  private func items(_ steps: [String]) -> [StoryTarget] {
    guard case .list(_, let item)? = StoryShape.article.field(at: steps)?.kind else { return [] }
    return targets(of: .field(steps)).flatMap { $0.items(called: item) }
  }

  private var printed: [StoryTarget] {
    let fields = ["kicker", "headline", "subheadline", "summary"].flatMap {
      targets(of: .field([$0]))
    }
    return fields.filter { $0.text != nil } + parts.texts
  }
}
