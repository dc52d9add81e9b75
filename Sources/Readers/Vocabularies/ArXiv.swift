// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What arXiv adds to Atom: where its authors work.
/// <https://info.arxiv.org/help/api/user-manual.html>
enum ArXiv: FeedVocabulary {
  static let namespaces = ["arxiv.org/schemas/atom"]
  static let prefixes = ["arxiv"]
  static let elements = [FeedElement("arxiv:affiliation", .personOrganization)]
}
