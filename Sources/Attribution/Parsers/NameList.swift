// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// People, agencies, organisations and places read from one list, whatever line it stands in.
struct NameList {
  /// The people, with what stands beside them.
  var people: [Person] = []
  /// Organisations outside the register, as printed.
  var organizations: [String] = []
  /// Organisations whose wires are credited, each with its name as printed with that word.
  var wires: [String: String] = [:]
  /// Agencies as indexes into the register.
  var agencies: [Int] = []
  /// Places that belong to nobody.
  var places: [String] = []
  /// Desk codes, as printed.
  var initials: [String] = []
  /// True where "agencies" are credited without names.
  var hasUnnamedAgencies = false
  /// True where staff without names is credited.
  var hasStaff = false
  /// True where an agency was named by a name that means nothing else.
  var hasSureAgency = false
  /// True where a word for a reporter stands before a name, run together with it.
  var hasReporter = false
  /// True where the day of a paper's edition stands behind its name.
  var hasEdition = false
  /// True where "with" stands before an agency: material of theirs was used.
  var isMaterial = false
  /// Words the grammar found no place for.
  var unread = 0
  /// The token after the last one read.
  var end = 0

  /// True where nobody and nothing is named.
  var isEmpty: Bool {
    people.isEmpty && organizations.isEmpty && agencies.isEmpty && initials.isEmpty
      && !hasUnnamedAgencies
  }

  mutating func add(organization name: String) {
    if !name.isEmpty, !organizations.contains(name) { organizations.append(name) }
  }

  mutating func add(agency index: Int) {
    if !agencies.contains(index) { agencies.append(index) }
  }
}
