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
    let (alias, bare) = split(code, scheme: subject.scheme?.line)
    return Concept(
      qcode: "\(alias):\(G2Value.code(bare))", name: name,
      isAbstract: alias == "medtop" || alias == "subj")
  }

  /// The alias of the vocabulary, and the code without it.
  private mutating func split(_ code: String, scheme: String?) -> (String, String) {
    guard let scheme else {
      let parts = code.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, IPTCCatalog.schemes[String(parts[0])] != nil else {
        return (alias(ofAddress: OwnScheme.unnamed), code)
      }
      return (String(parts[0]), String(parts[1]))
    }
    var bare = code
    if code.hasPrefix("\(scheme):"), code.utf8.count > scheme.utf8.count + 1 {
      bare = String(code.dropFirst(scheme.count + 1))
    }
    if IPTCCatalog.schemes[scheme] != nil { return (scheme, bare) }
    guard let uri = G2Value.address(scheme) else {
      return (alias(ofAddress: OwnScheme.named + G2Value.encoded(scheme)), bare)
    }
    if let known = IPTCCatalog.schemes.first(where: { $0.value == uri }) {
      return (known.key, bare)
    }
    return (alias(ofAddress: uri), bare)
  }

  private mutating func alias(ofAddress uri: String) -> String {
    if let known = schemes.first(where: { $0.uri == uri }) { return known.alias }
    let alias = "scheme\(schemes.count + 1)"
    schemes.append(Scheme(alias: alias, uri: uri))
    return alias
  }
}
