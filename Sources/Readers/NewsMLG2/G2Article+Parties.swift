// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension G2Article {
  /// Parties, credit lines and the dateline.
  func attribute(_ article: inout Article) {
    article.authors = contentMeta?.all("creator").map(person) ?? []
    article.contributors = contentMeta?.all("contributor").map(person) ?? []
    article.agencies = contentMeta?.all("infoSource").map(agency) ?? []
    article.credits = credits
    guard let text = contentMeta?.first("dateline")?.text else { return }
    var dateline = Dateline(text: text)
    dateline.places = contentMeta?.all("located").compactMap { item.name($0) } ?? []
    for property in contentMeta?.all("contentMetaExtProperty") ?? [] {
      switch property["rel"] {
      case "wirecopy:datelineDate": dateline.date = property.line("value")
      case "wirecopy:datelineAgency": dateline.agency = property.line("value")
      default: break
      }
    }
    article.dateline = dateline
  }

  private func person(_ element: G2Element) -> Person {
    let details = element.first("personDetails")
    let contact = details?.first("contactInfo")
    return Person(
      name: item.name(element) ?? "", role: ownTerms(element).first.map(PersonRole.init(term:)),
      jobTitle: element.all("definition").first { $0["role"] == "wirecopy:jobTitle" }?.text,
      organization: details?.first("affiliation").flatMap { item.name($0) },
      location: contact?.first("address", "locality").flatMap { item.name($0) },
      email: contact?.first("email")?.line, url: contact?.first("web")?.line,
      handle: contact?.all("note").first { $0["role"] == "wirecopy:handle" }?.line)
  }

  private func agency(_ element: G2Element) -> AgencyCredit {
    let terms = ownTerms(element)
    var code = element["qcode"].map { item.code($0).code.percentDecoded }
    let name = item.name(element) ?? element["literal"] ?? code ?? ""
    // Before the register had a scheme of its own, the code was the literal.
    if code == nil, let literal = element.line("literal"), literal != name { code = literal }
    let country = element.first("organisationDetails", "contactInfo", "address", "country")
    return AgencyCredit(
      code: code, name: name,
      relation: terms.compactMap { CreditRelation(rawValue: $0) }.first ?? .source,
      country: country.flatMap { $0["qcode"].map { item.code($0).code } ?? $0.line("literal") },
      isInferred: terms.contains("inferred"))
  }

  /// The codes of Wirecopy's own scheme among the roles.
  private func ownTerms(_ element: G2Element) -> [String] {
    element.codes("role").compactMap { role in
      let code = item.code(role)
      return code.scheme == G2Item.ownScheme ? code.code : nil
    }
  }

  /// The credit lines; what the standard has no place for stands beside them, by rank.
  private var credits: [Credit] {
    var facts: [String: G2Element] = [:]
    for element in contentMeta?.all("wirecopy:credit") ?? [] {
      if let rank = element["rank"] { facts[rank] = element }
    }
    return (contentMeta?.all("creditline") ?? []).compactMap { element -> Credit? in
      guard let text = element.line else { return nil }
      let own = element["rank"].flatMap { facts[$0] }
      return Credit(
        text: text, kind: own?["kind"].flatMap { CreditKind(rawValue: $0) } ?? .creditline,
        relation: own?["relation"].flatMap { CreditRelation(rawValue: $0) },
        agencies: own?.all("wirecopy:agency").compactMap(\.text) ?? [],
        people: own?.all("wirecopy:person").map(creditedPerson) ?? [])
    }
  }

  private func creditedPerson(_ element: G2Element) -> Person {
    Person(
      name: element["name"] ?? "", role: element["role"].map(PersonRole.init(rawValue:)),
      jobTitle: element["jobTitle"], organization: element["organization"],
      location: element["location"], email: element["email"], url: element["url"],
      handle: element["handle"])
  }
}

extension PersonRole {
  /// A role by its code: blanks of the roles that Wirecopy knows are hyphens there, those of others
  /// are percent-encoded.
  init(term: String) {
    let spaced = String(term.map { $0 == "-" ? " " : $0 })
    let isKnown = PersonRole.known.contains(PersonRole(rawValue: spaced))
    self.init(rawValue: isKnown ? spaced : term.percentDecoded)
  }

  /// The roles whose names are of more than one word.
  private static let known: Set<PersonRole> = [.additionalReporter, .copyEditor]
}
