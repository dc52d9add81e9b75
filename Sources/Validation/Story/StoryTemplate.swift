// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Editorial rules over the canonical article, written in YAML: a template of a desk's own.
///
/// One template serves every format, since a story is read first and then looked at. How to write one
/// is in `docs/STORY-TEMPLATES.md`. A value: any number of threads may use it at once.
public struct StoryTemplate: Sendable {
  /// Its name, such as "wire-story".
  public let name: String
  /// What it is, in a few words; nil where it does not say.
  public let title: String?
  let rules: [StoryRule]

  /// Gives the bytes of a template that another one builds on, by its name or path; nil where there is none.
  public typealias Lookup = (String) -> [UInt8]?

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - bytes: the YAML, in UTF-8.
  ///   - lookup: gives the template that a line `like:` names.
  /// - Throws: `TemplateFaults` with every fault there is, each at its line and column.
  public init(_ bytes: [UInt8], lookup: @escaping Lookup = { _ in nil }) throws(TemplateFaults) {
    let faults = FaultList()
    let template = StoryTemplateParser(bytes: bytes, faults: faults, lookup: lookup).parse()
    guard let template, faults.isEmpty else { throw TemplateFaults(faults: faults.sorted) }
    self = template
  }

  init(name: String, title: String?, rules: [StoryRule]) {
    self.name = name
    self.title = title
    self.rules = rules
  }

  /// Whether bytes are to be read as a story template: one says so with a line "story template:".
  public static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).prefix(mostLinesBefore).contains { line in
      String(decoding: line.prefix(40), as: UTF8.self).trimmingMark().hasPrefix("story template:")
    }
  }

  /// A long comment may stand before the line that tells.
  private static let mostLinesBefore = 500

  /// What the template has against an article, in the order of its rules; empty for one that meets it.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - path: where the article stands in its document, such as "/articles/0".
  /// - Returns: the findings, each at its path.
  public func validate(_ article: Article, path: String = "") -> [Finding] {
    check(article).map { found in
      var finding = found.finding
      let place = path + (finding.path ?? "")
      finding.path = place.isEmpty ? nil : place
      return finding
    }
  }

  /// The findings, each with the words it is about.
  package func check(_ article: Article) -> [StoryFinding] {
    let referee = StoryReferee(template: name, view: StoryView(article))
    return rules.flatMap { referee.findings(of: $0) }
  }
}

extension String {
  /// Without the byte order mark that some editors put first.
  fileprivate func trimmingMark() -> String {
    hasPrefix("\u{FEFF}") ? String(unicodeScalars.dropFirst()) : self
  }
}
