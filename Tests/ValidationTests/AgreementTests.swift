// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import TestSupport
import Testing
import Validation

@Suite struct `Schemas for XML` {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/RelaxNG")

  static var grammars: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  /// The names of a folder's documents, below it and below what it holds.
  private static func documents(in folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .map { folder.appendingPathComponent($0) }
      .filter {
        (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
          && $0.pathExtension != "rng" && $0.pathExtension != "txt"
      }
  }

  private func agree(
    _ document: URL, _ template: SchemaTemplate, _ option: String, _ schema: URL
  ) throws -> Bool {
    try XMLLint.verdict(on: document, option, schema)
      .agrees(with: template.validate(Array(try Data(contentsOf: document))))
  }

  @Test(arguments: try grammars)
  func `a RELAX NG grammar takes what is good and says what is bad`(name: String) throws {
    let folder = Self.folder.appendingPathComponent(name)
    let template = try SchemaTemplate(contentsOf: folder.appendingPathComponent("grammar.rng").path)
    var report = ""
    for document in try Self.documents(in: folder) {
      let file = document.lastPathComponent
      let findings = template.validate(Array(try Data(contentsOf: document)))
      #expect(findings.isEmpty == file.hasPrefix("good"), "\(name)/\(file)")
      for finding in findings { report += finding.message(file: file) + "\n" }
    }
    let difference = try Golden.difference(
      of: Array(report.utf8), from: "Fixtures/RelaxNG/\(name)/findings.txt")
    if let difference { Issue.record(Comment(rawValue: difference)) }
  }

  @Test(.enabled(if: XMLLint.isPresent, "no xmllint; Debian has it in libxml2-utils"))
  func `xmllint finds the same faults on the same lines by RELAX NG`() throws {
    var count = 0
    for name in try Self.grammars {
      let folder = Self.folder.appendingPathComponent(name)
      let grammar = folder.appendingPathComponent("grammar.rng")
      let template = try SchemaTemplate(contentsOf: grammar.path)
      for document in try Self.documents(in: folder) {
        #expect(
          try agree(document, template, "--relaxng", grammar),
          "\(name)/\(document.lastPathComponent)")
        count += 1
      }
    }
    #expect(count > 60)
  }

  @Test(
    .enabled(
      if: XMLLint.isPresent && SharedData.isPresent, "no xmllint, or no ../shared/data"),
    arguments: [
      "NewsML-G2_2.35-spec-All-Power.xsd", "newsml-g2-with-nitf.xsd", "nitf-3-6.xsd",
    ])
  func `xmllint finds the same faults on the same lines by XML Schema`(schema: String) throws {
    let path = try #require(SharedData.url("data/schemas/\(schema)"))
    let template = try SchemaTemplate(contentsOf: path.path)
    var count = 0
    for folder in ["data/newsml", "data/wire"] {
      for document in try Self.documents(in: #require(SharedData.url(folder))) {
        #expect(
          try agree(document, template, "--schema", path), "\(document.lastPathComponent)")
        count += 1
      }
    }
    #expect(count > 40)
  }
}
