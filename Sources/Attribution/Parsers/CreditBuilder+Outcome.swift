// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension CreditBuilder {
  func outcome(_ segments: [CreditParser.Segment]) -> CreditParser.Outcome? {
    let hasFormula = segments.contains { $0.kind != .head }
    let relation = relation(hasFormula)
    var reading = CreditReading(kind: kind(segments), relation: relation)
    reading.people = people
    if !hasFormula || segments.count > 1 {
      let writers = segments.first?.kind == .head && hasMaterialSegment(segments)
      for index in reading.people.indices where reading.people[index].role == nil && writers {
        reading.people[index].role = .writer
      }
    }
    if segments.count == 1, segments[0].kind == .clause {
      for index in reading.people.indices where reading.people[index].role == .additionalReporter {
        reading.people[index].role = .reporter
      }
    }
    reading.people += initials.map { Person(name: $0, role: .contributor) }
    reading.organizations = organizations
    reading.wires = wires
    reading.places = places
    reading.agencies = agencies.map {
      AgencyCredit(parser.register.all[$0], relation: relation ?? .source)
    }
    infer(&reading, segments)
    guard !reading.isEmpty || hasUnnamed || hasFormula && relation == .syndicated else {
      return nil
    }
    var outcome = CreditParser.Outcome(reading: reading)
    outcome.unread = unread
    outcome.hasFormula = hasFormula
    outcome.hasSureAgency = hasSureAgency
    outcome.isBracketed = frame.isBracketed
    outcome.isSlashed = frame.isSlashed
    outcome.isDashed = frame.isDashed
    outcome.hasUnnamed = hasUnnamed
    outcome.hasEdition = hasEdition
    outcome.isByline = isByline(segments)
    outcome.isWeak = isWeak(segments, reading)
    return outcome
  }

  /// "Mit Bild", "With love", "Via Appia": one small word that needs an agency or outlet behind it.
  func isWeak(_ segments: [CreditParser.Segment], _ reading: CreditReading) -> Bool {
    guard let formula = segments.first(where: { $0.kind != .head }),
      formula.kind == .material || formula.kind == .syndicated, formula.phrase.count <= 2,
      reading.agencies.isEmpty, !hasUnnamed
    else { return false }
    // "Evenings with Nature", "Ferry Files from Planks": a thing before the words, where writers stand.
    if formula.kind == .material, let head = segments.first, head.kind == .head,
      !frame.isBracketed, reading.people.isEmpty
    {
      return true
    }
    guard formula.phrase.count == 1 else { return false }
    let start = formula.range.lowerBound
    if frame.isBracketed, !people.isEmpty {
      return !frame.range.contains { line.means($0, .given) && parser.tokens[$0].isName }
    }
    return line.means(start, .photo)
      || parser.outlet(at: start) == nil && !(start..<parser.count).contains { parser.isDomain($0) }
  }

  /// One clause that opens bylines as well, with nothing round it: "By Jane Doe", "Autor: Jane Doe".
  func isByline(_ segments: [CreditParser.Segment]) -> Bool {
    guard let first = segments.first, !frame.isBracketed, !frame.isDashed, !frame.isSlashed,
      let by = line.phrase(at: first.phrase.lowerBound, .by)
    else { return false }
    // "Par Jane Doe (avec AFP)", "Por Jane Doe (con AFP)" are bylines with an agency in them.
    if first.kind == .head || first.kind == .clause && first.phrase.count == 1,
      segments.count == 2, segments[1].kind == .material, segments[1].phrase.count == 1
    {
      return first.range.first.map { parser.tokens[$0].isName } ?? false
    }
    if first.kind == .head { return false }
    // "Aus dem Englischen von" says more than "Aus".
    guard first.kind == .clause, by.end >= first.phrase.upperBound else { return false }
    // "Report by Nora Quill; additional reporting by Tom Reed" gives each a part, as sign-offs do.
    if first.phrase.count > 1, first.role != nil,
      segments.dropFirst().contains(where: { $0.kind == .clause && $0.role != nil })
    {
      return false
    }
    return segments.allSatisfy { $0.kind == .clause || $0.kind == .head }
  }

  func hasMaterialSegment(_ segments: [CreditParser.Segment]) -> Bool {
    segments.contains { $0.kind == .material }
  }

  func relation(_ hasFormula: Bool) -> CreditRelation? {
    // "Reporting by A; additional reporting by B" is the staff's own line.
    if hasMaterial || relations.contains(.contributor) && !relations.contains(.staff) {
      return .contributor
    }
    for relation in [
      CreditRelation.republished, .published, .syndicated, .staff, .translated, .source,
    ]
    where relations.contains(relation) {
      return relation
    }
    if hasFormula { return .contributor }
    if people.isEmpty, !initials.isEmpty, !frame.isSlashed,
      agencies.count + organizations.count <= 1, !isSlashList
    {
      return .staff
    }
    return .source
  }

  /// "dpa/rt": codes joined to the agency by a slash are sources.
  var isSlashList: Bool {
    !agencies.isEmpty && line.tokens[frame.range].contains { $0.isMark("/") || $0.isMark(",") }
      && frame.isBracketed
  }

  func kind(_ segments: [CreditParser.Segment]) -> CreditKind {
    if relations.contains(.staff), segments.contains(where: { $0.kind == .clause }) {
      return .signoff
    }
    if people.isEmpty, !initials.isEmpty, agencies.isEmpty { return .signoff }
    if segments.contains(where: { $0.kind == .source }) || segments.allSatisfy({ $0.kind == .head })
    {
      return .sourceline
    }
    return .creditline
  }
}
