// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import NewsModel

/// File names made of sluglines and headlines.
package enum Slug {
  /// The longest slug in bytes; file systems allow 255 with the ending and what tells twins apart.
  static let longest = 80

  /// Letters and digits of any script in lower case, with "-" for all else; never empty.
  package static func slug(_ text: String) -> String {
    var slug = ""
    var isGap = false
    for character in text.lowercased() {
      guard let first = character.unicodeScalars.first,
        first.properties.isAlphabetic || first.properties.numericType != nil
      else {
        // An apostrophe joins: "king's" is one word.
        if character != "'", character != "’" { isGap = true }
        continue
      }
      let addition = (isGap && !slug.isEmpty ? "-" : "") + String(character)
      if slug.utf8.count + addition.utf8.count > longest { break }
      slug += addition
      isGap = false
    }
    return slug.isEmpty ? "article" : slug
  }

  /// The slug of an article: of its slugline, else its headline, else the name of the file it was read from.
  package static func slug(_ article: Article) -> String {
    slug(article.slugline ?? article.headline ?? article.source?.file.map(stem) ?? "")
  }

  /// "harbour" of "inbox/harbour.txt.gz".
  private static func stem(_ path: String) -> String {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    return String(name.prefix { $0 != "." })
  }
}

/// Gives every article of a run a name of its own; the same run gives the same names.
struct SlugRegister {
  private var taken: Set<String> = []
  /// The number to try next for a slug that is taken, so that a thousand twins stay linear.
  private var next: [String: Int] = [:]

  mutating func name(for article: Article) -> String {
    let slug = Slug.slug(article)
    if taken.insert(slug).inserted { return slug }
    var number = next[slug] ?? 2
    while !taken.insert("\(slug)-\(number)").inserted { number += 1 }
    next[slug] = number + 1
    return "\(slug)-\(number)"
  }
}
