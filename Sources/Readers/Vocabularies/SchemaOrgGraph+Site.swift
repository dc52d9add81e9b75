// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What the data of a page say of the site around its story.
extension SchemaOrgGraph {
  /// The name of the site; nil where the data give none. <https://schema.org/WebSite>
  func siteName() -> String? {
    for object in objects where types(of: object).contains("WebSite") {
      if let name = object["name"]?.string.map(EncodedText.ofScript), !name.isEmpty { return name }
    }
    return nil
  }

  /// The paths from the front page to the story, each the names and addresses of its steps; the last
  /// step is the story itself, often without an address. <https://schema.org/BreadcrumbList>
  func trails() -> [[(name: String, address: String)]] {
    objects.filter { types(of: $0).contains("BreadcrumbList") }.prefix(Self.mostTrails).map {
      list in
      (list["itemListElement"]?.elements ?? []).prefix(Self.mostSteps).compactMap { step in
        let item = step["item"].map(resolved)
        guard let name = (step["name"] ?? item?["name"])?.string.map(EncodedText.ofScript),
          let address = item?.string ?? item?["@id"]?.string ?? item?["url"]?.string
        else { return nil }
        return (name, address)
      }
    }
  }

  private static let mostTrails = 4
  private static let mostSteps = 12
}
