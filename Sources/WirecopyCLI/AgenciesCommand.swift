// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// `wirecopy agencies`
struct AgenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agencies",
    abstract: "List the news agencies known by name and code.",
    discussion: """
      QUERY is looked for in codes, names, other spellings, domains, countries and languages.

      EXAMPLES
        wirecopy agencies
        wirecopy agencies "press trust"
      """)

  @Argument(help: "Part of a name, a code, a country (FR) or a language (fr).")
  var query: String?

  func run() throws {
    let found = AgencyRegister.standard.all.filter { matches($0) }
    guard !found.isEmpty else {
      Console.complain("no agency is known by '\(query ?? "")'")
      throw ExitCode(ExitCodes.inputFault)
    }
    var table = TextTable(["CODE", "COUNTRY", "LANGUAGES", "NAME", "DOMAIN"])
    for agency in found {
      let english = agency.englishName == agency.name ? "" : " (\(agency.englishName))"
      table.add([
        agency.code, agency.country, agency.languages.joined(separator: " "),
        agency.name + english, agency.domain ?? "",
      ])
    }
    Console.print(table.text)
  }

  private func matches(_ agency: Agency) -> Bool {
    guard let query, !query.isEmpty else { return true }
    if query == agency.country || agency.languages.contains(query) { return true }
    let wanted = query.lowercased()
    let names = [agency.code, agency.name, agency.nativeName, agency.englishName]
    return (names + agency.aliases + [agency.domain ?? ""]).contains {
      $0.lowercased().contains(wanted)
    }
  }
}
