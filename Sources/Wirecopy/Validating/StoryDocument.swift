// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Validation

/// A document in any format that is read, to be held against the rules of a story template.
struct StoryDocument {
  private let bytes: [UInt8]
  private let name: String

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// What the rules have against the stories of the document.
  ///
  /// Paths are those of the canonical JSON; lines and columns are the document's own where a value can be
  /// found in it.
  func findings(_ template: StoryTemplate) -> [Finding] {
    do {
      return try isLines() ? findingsByLine(template) : readingFindings(template)
    } catch {
      return [Finding(ReadError(reading: error))]
    }
  }

  private func readingFindings(_ template: StoryTemplate) throws -> [Finding] {
    var stories: [(findings: [StoryFinding], headline: String?)] = []
    let document = try Converter().read(MemorySource(bytes), name: name) { article in
      stories.append((template.check(article), article.headline))
    }
    var findings: [Finding] = []
    var locator = StoryLocator(bytes, format: document.format)
    for (number, story) in stories.enumerated() {
      let prefix = Self.path(of: number, in: document.format, count: stories.count, bytes)
      locator.begin(story.headline)
      findings += story.findings.map { locator.placed($0, under: prefix) }
    }
    findings += document.faults.map(Finding.init)
    return findings
  }

  /// Where a story stands in the canonical JSON of the document.
  static func path(of number: Int, in format: String, count: Int, _ bytes: [UInt8] = []) -> String {
    switch format {
    case "html", "text", "markdown", "jsonl": ""
    case "newsml-g2", "nitf", "ninjs": count > 1 ? "/articles/\(number)" : ""
    case "json" where bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "["): "/\(number)"
    default: "/articles/\(number)"
    }
  }

  private func isLines() throws -> Bool {
    try FormatDetector.detect(Array(bytes.prefix(FormatDetector.prefixLength)), name: name).format
      == "jsonl"
  }

  /// One article a line: each finding is of a line.
  private func findingsByLine(_ template: StoryTemplate) throws -> [Finding] {
    var findings: [Finding] = []
    var line = 0
    for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard piece.contains(where: { $0 > 0x20 }) else { continue }
      let text = Array(piece)
      var locator = StoryLocator(text, format: "jsonl")
      let options = Converter.ReadingOptions(format: "jsonl")
      let document = try Converter().read(MemorySource(text), name: name, options: options) {
        article in
        findings += template.check(article).map { found in
          var finding = locator.placed(found, under: "")
          finding.line = line
          return finding
        }
      }
      for fault in document.faults {
        var finding = Finding(fault)
        finding.line = line
        findings.append(finding)
      }
    }
    return findings
  }
}

extension Finding {
  /// A part of a document that cannot be read.
  init(_ fault: ReadError) {
    self.init(
      .fatal, fault.what, advice: fault.advice, line: fault.line, column: fault.column)
  }
}
