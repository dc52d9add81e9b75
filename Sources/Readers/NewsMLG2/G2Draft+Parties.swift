// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

extension G2Draft {
  /// Who made the content, who had a hand in it, and where it came from.
  mutating func noteParties() {
    guard let meta = item.contentMeta else { return }
    for creator in meta.all("creator") { noteParty(creator, as: .author) }
    for contributor in meta.all("contributor") { noteParty(contributor, as: .contributor) }
    for source in meta.all("infoSource") { note(.agency, item.label(source), "infoSource") }
  }

  private mutating func noteParty(_ element: G2Element, as field: Evidence.Field) {
    guard let name = item.name(element) ?? element["literal"] else { return }
    if isOrganisation(element) {
      note(.agency, name, element.name)
      return
    }
    let person = person(element, name: name)
    // Of a name alone, only the desk can say whether it is a person's or an agency's.
    note(field, person == Person(name: name) ? .text(name) : .person(person), element.name)
  }

  private func isOrganisation(_ element: G2Element) -> Bool {
    let type = element["type"].map { item.code($0).code }
    return type == "organisation" || element.first("organisationDetails") != nil
  }

  private func person(_ element: G2Element, name: String) -> Person {
    let details = element.first("personDetails")
    let contact = details?.first("contactInfo")
    let address = contact?.first("address")
    let location = address?.first("locality") ?? address?.first("area")
    var person = Person(
      name: name, role: role(of: element),
      organization: details?.first("affiliation").flatMap { item.label($0) },
      location: location.flatMap { item.label($0) }, email: contact?.first("email")?.line,
      url: contact?.first("web")?.line.flatMap { WebAddress.resolve($0) })
    // A code for the title says nothing to people; a definition may be one in words.
    person.jobTitle = element.all("definition").compactMap(\.line).first { $0.utf8.count <= 80 }
    if let uri = element["uri"], person.url == nil, uri.hasPrefix("http") { person.url = uri }
    return person
  }

  /// The role by IPTC's Content Production Party Roles, and by the retired ones for contributors.
  /// <http://cv.iptc.org/newscodes/contentprodpartyrole/>
  private func role(of element: G2Element) -> PersonRole? {
    for role in element.codes("role") {
      switch item.code(role).code.lowercased() {
      case "author", "writer": return .writer
      case "correspondent", "reporter": return .reporter
      case "editor": return .editor
      case "contenteditor", "metadataeditor", "subeditor": return .copyEditor
      case "descrwriter", "captionwriter": return "caption writer"
      case "factchecker": return .factChecker
      case "producer": return .producer
      case "cameraoperator", "photographer": return .photographer
      case "translator": return .translator
      default: continue
      }
    }
    return nil
  }
}
