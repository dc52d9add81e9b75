// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A news agency of the register.
public struct Agency: Sendable, Hashable {
  /// The kinds of agency.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Sends news.
    case news = "news agency"
    /// Sends out press releases for whoever pays.
    case pressRelease = "press-release wire"
  }

  /// The register's code, such as "AFP" or "dpa".
  public let code: String
  /// The full name in Latin letters, such as "Agence France-Presse".
  public let name: String
  /// The name in the agency's own language and script.
  public let nativeName: String
  /// The name in English.
  public let englishName: String
  /// The country of its seat, ISO 3166-1 alpha-2.
  public let country: String
  /// The languages of its services, ISO 639.
  public let languages: [String]
  /// Every other spelling in print, among them the codes; short ones count only as spelled here.
  public let aliases: [String]
  /// What it sends.
  public let kind: Kind
  /// Its domain, such as "afp.com"; nil where it has none.
  public let domain: String?

  /// An agency; languages are parted by blanks and aliases by "|", as in the register's tables.
  public init(
    _ code: String, _ nativeName: String, _ englishName: String? = nil, country: String,
    languages: String, aliases: String = "", kind: Kind = .news, domain: String? = nil
  ) {
    self.code = code
    self.nativeName = nativeName
    self.englishName = englishName ?? nativeName
    name = Agency.isLatin(nativeName) ? nativeName : self.englishName
    self.country = country
    self.languages = Agency.split(languages, at: UInt8(ascii: " "))
    self.aliases = Agency.split(aliases, at: UInt8(ascii: "|"))
    self.kind = kind
    self.domain = domain
  }

  /// Splits by bytes: the register is made at every start of the product.
  private static func split(_ text: String, at separator: UInt8) -> [String] {
    text.utf8.split(separator: separator).map { String(Substring($0)) }
  }

  private static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x1E00...0x206F).contains($0.value) }
  }
}
