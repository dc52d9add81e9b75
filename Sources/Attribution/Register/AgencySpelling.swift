// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// An agency with the spelling that names it.
struct AgencySpelling: Sendable, Hashable {
  /// Its index in the register.
  let agency: Int
  /// The spelling's bytes as the agency prints it, without stops; empty where any spelling will do.
  ///
  /// Codes and short names count only as spelled: "dpa" is the agency, "Dpa" is not.
  private let exact: [UInt8]

  init(agency: Int, spelling: String, isExact: Bool) {
    self.agency = agency
    exact = isExact ? spelling.utf8.filter { $0 != 0x2E } : []
  }

  /// True where the text, stops left aside, is printed as this spelling asks.
  func fits(_ text: some Sequence<UInt8>) -> Bool {
    guard !exact.isEmpty else { return true }
    var index = 0
    for byte in text where byte != 0x2E {
      guard index < exact.count, exact[index] == byte else { return false }
      index += 1
    }
    return index == exact.count
  }
}
