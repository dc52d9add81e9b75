// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Validation

/// A story that meets every rule of the tests, to be broken in one place each.
enum SampleStory {
  static var article: Article {
    var article = Article()
    article.id = "urn:harwick:ferry:1"
    article.url = "https://ledger.example/ferry"
    article.language = "en-GB"
    article.headline = "Harwick keeps its ferry"
    article.subheadline = "Council votes nine to six"
    article.slugline = "FERRY-VOTE"
    article.summary = "The boat to Port Aster will run for another two years."
    article.byline = "By Mara Ellison, Reuters"
    article.authors = [
      Person(name: "Mara Ellison", role: .writer), Person(name: "Tomas Reyk", role: .writer),
    ]
    article.agencies = [
      AgencyCredit(code: "Reuters", name: "Reuters", relation: .source),
      AgencyCredit(code: "AFP", name: "Agence France-Presse", relation: .contributor),
    ]
    article.credits = [
      Credit(text: "AFP contributed to this report.", kind: .creditline, relation: .contributor)
    ]
    article.dateline = Dateline(text: "HARWICK, March 24 (Reuters) -", places: ["HARWICK"])
    article.published = NewsDate("2026-03-24T09:30:00+01:00")
    article.modified = NewsDate("2026-03-24T10:30:00+01:00")
    article.section = "Region"
    article.keywords = ["ferry", "Harwick"]
    article.urgency = 3
    article.body = body
    article.source = Source(format: "json", name: "The Northern Ledger")
    return article
  }

  private static var body: [Block] {
    let link = Mark(type: .link, start: 4, end: 11, href: "https://ledger.example/council")
    let picture = Media(
      type: .image, url: "https://ledger.example/ferry.jpg", caption: "The ferry at Harwick.",
      credit: "Jo Marsh/PA", alt: "A ferry")
    return [
      .paragraph(
        RichText(
          "The council of Harwick voted on Tuesday to keep its ferry for another two years, after a "
            + "debate of four hours in which more than ninety people asked to speak.",
          marks: [link])),
      .figure(picture),
      .paragraph(
        RichText("The mayor, Edda Winther, had backed the plan to sell the boat, she said.")),
      .quote([.paragraph(RichText("I came in with one speech and went home with another."))]),
      .heading(level: 2, RichText("What it costs")),
      .paragraph(
        RichText("The money is to come from the road budget, which was raised only last year.")),
      .list(
        ordered: false,
        items: [ListItem(RichText("One boat")), ListItem(RichText("Two crews"))]),
      .paragraph(
        RichText("The next vote is due in 2028, and nobody expects it to be any shorter.")),
    ]
  }
}

/// What a template with these rules has against a story, a line each.
func objections(_ rules: String, _ change: (inout Article) -> Void = { _ in }) throws -> [String] {
  var article = SampleStory.article
  change(&article)
  let lines = rules.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  let template = try StoryTemplate(Array("story template: test\nrules:\n\(lines)\n".utf8))
  return template.validate(article).map(\.description)
}

/// The faults of a template, a line each.
func templateFaults(_ template: String) -> [String] {
  do {
    _ = try StoryTemplate(Array(template.utf8))
    return []
  } catch {
    return error.message(file: "house.yaml").split(separator: "\n").map(String.init)
  }
}
