// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The subjects of an article with their codes: a qcode where the vocabulary is known, else a literal.
struct G2Concepts {
  /// A subject as it is written.
  struct Concept {
    var qcode: String?
    var literal: String?
    var name: String?
    /// True for the terms of IPTC's own subject vocabularies, which are abstract concepts.
    var isAbstract = false
  }

  /// A vocabulary that IPTC's catalog does not declare.
  struct Scheme {
    var alias: String
    var uri: String
  }

  private(set) var all: [Concept] = []
  private(set) var schemes: [Scheme] = []

  init(_ subjects: [Subject]) {
    for subject in subjects {
      guard let concept = concept(of: subject) else { continue }
      all.append(concept)
    }
  }

  private mutating func concept(of subject: Subject) -> Concept? {
    let name = subject.name?.line
    guard let code = subject.code?.line else {
      return name.map { Concept(literal: $0, name: $0) }
    }
    let scheme = subject.scheme?.line
    let (alias, bare) = split(code, scheme: scheme)
    guard let alias, !bare.utf8.contains(0x20) else {
      return Concept(literal: scheme.map { "\($0):\(bare)" } ?? code, name: name)
    }
    return Concept(
      qcode: "\(alias):\(bare)", name: name, isAbstract: alias == "medtop" || alias == "subj")
  }

  /// The alias of the vocabulary, nil where it has none, and the code without it.
  private mutating func split(_ code: String, scheme: String?) -> (String?, String) {
    guard let scheme else {
      let parts = code.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, IPTCCatalog.schemes[String(parts[0])] != nil else {
        return (nil, code)
      }
      return (String(parts[0]), String(parts[1]))
    }
    let bare = code.hasPrefix("\(scheme):") ? String(code.dropFirst(scheme.count + 1)) : code
    if IPTCCatalog.schemes[scheme] != nil { return bare.isEmpty ? (nil, code) : (scheme, bare) }
    return (alias(of: scheme), bare)
  }

  private mutating func alias(of scheme: String) -> String? {
    guard let uri = G2Value.address(scheme) else { return nil }
    if let known = IPTCCatalog.schemes.first(where: { $0.value == uri }) { return known.key }
    if let known = schemes.first(where: { $0.uri == uri }) { return known.alias }
    let alias = "scheme\(schemes.count + 1)"
    schemes.append(Scheme(alias: alias, uri: uri))
    return alias
  }
}
