// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Why agencies and lines stand among the credits: which line names whom, and as what.
extension Editing {
  func recordCredits() {
    for agency in article.agencies {
      record(
        Decision(
          field: "agency", value: "\(agency.name) (\(agency.relation.rawValue))",
          rule: reason(for: agency)))
    }
    for credit in article.credits {
      record(Decision(field: "creditline", value: credit.text, rule: reason(for: credit)))
    }
  }

  /// The line that names the agency in the part it has, else one that names it at all.
  private func reason(for agency: AgencyCredit) -> String {
    if agency.isInferred { return "inferred from the shape of a sign-off, which does not print it" }
    let names = [agency.code, agency.name].compactMap(\.self)
    let lines = article.credits.filter { !$0.agencies.allSatisfy { !names.contains($0) } }
    if let credit = lines.first(where: { $0.relation == agency.relation }) {
      return "credited by the line '\(credit.text)'"
    }
    if let dateline = lifted.dateline?.dateline ?? article.dateline, let printed = dateline.agency,
      names.contains(where: { printed.contains($0) })
    {
      return "the agency of the dateline '\(dateline.text)'"
    }
    let bylines = lifted.bylines.map(\.text) + docket[.byline].compactMap(\.text)
    if let byline = bylines.first(where: { line in names.contains { line.contains($0) } }) {
      return "named in the byline '\(byline.foldingWhiteSpace())'"
    }
    if let credit = lines.first { return "credited by the line '\(credit.text)'" }
    return "named in the byline's place, a copyright line of the story, or a field of the format"
  }

  private func reason(for credit: Credit) -> String {
    let kind =
      switch credit.kind {
      case .creditline: "a line of credit"
      case .signoff: "a sign-off"
      case .sourceline: "a line that names the source"
      }
    let named = credit.agencies + credit.people.map(\.name)
    let relation = credit.relation.map { ", as \($0.rawValue)" } ?? ""
    return named.isEmpty
      ? "\(kind)\(relation)" : "\(kind): \(named.joined(separator: ", "))\(relation)"
  }
}
