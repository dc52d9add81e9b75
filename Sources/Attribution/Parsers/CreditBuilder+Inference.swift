// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// Agencies that a line gives away without printing them.
extension CreditBuilder {
  /// Agencies that the shape of the line gives away without naming them.
  func infer(_ reading: inout CreditReading, _ segments: [CreditParser.Segment]) {
    guard agencies.isEmpty else { return }
    if let mail = people.compactMap(\.email).first, let agency = parser.register.agency(mail: mail)
    {
      reading.agencies = [AgencyCredit(agency, relation: .staff)]
      return
    }
    guard organizations.isEmpty, !people.isEmpty else {
      inferFromInitials(&reading)
      return
    }
    guard let first = segments.first, first.kind == .clause, unread == 0, !hasUnnamed else {
      return
    }
    let phrase = line.text(first.phrase).lowercased()
    var code: String?
    if Self.agencyPhrases.contains(phrase) {
      if first.hasColon { code = frame.isDashed ? "dpa" : nil } else { code = "Reuters" }
      if phrase == "additional reporting by", segments.count == 1 { code = nil }
    } else if frame.isBracketed,
      Set(segments.compactMap(\.role)).isSuperset(of: [.reporter, .editor])
    {
      code = "Reuters"
    }
    if let code, let agency = parser.register.agency(code: code) {
      reading.agencies = [AgencyCredit(agency, relation: .staff, isInferred: true)]
    }
  }

  /// How Reuters opens its sign-offs, and dpa, with a dash before and a colon behind.
  private static let agencyPhrases: Set<String> = [
    "reporting by", "writing by", "editing by", "reporting and writing by", "compiled by",
    "reporting and editing by", "writing and reporting by", "additional reporting by",
  ]

  /// "nq/tr/ivo": EFE closes its Spanish copy so.
  private func inferFromInitials(_ reading: inout CreditReading) {
    guard people.isEmpty, organizations.isEmpty, initials.count > 1, !frame.isBracketed,
      parser.language?.hasPrefix("es") == true,
      line.tokens[frame.range].contains(where: { $0.isMark("/") }),
      let agency = parser.register.agency(code: "EFE")
    else { return }
    reading.agencies = [AgencyCredit(agency, relation: .staff, isInferred: true)]
  }
}

extension AgencyRegister {
  fileprivate func agency(code: String) -> Agency? { all.first { $0.code == code } }

  /// The agency whose people have mail addresses of this host.
  fileprivate func agency(mail: String) -> Agency? {
    guard let at = mail.utf8.lastIndex(of: 0x40) else { return nil }
    let host = mail[mail.index(after: at)...].lowercased()
    // Bloomberg's people write from another domain than its site.
    let known = host == "bloomberg.net" ? "bloomberg.com" : host
    return all.first { $0.domain == known }
  }
}
