// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Validation

/// libxml2's own command, as a witness: `apt-get install libxml2-utils`.
enum XMLLint {
  static let path = "/usr/bin/xmllint"

  static var isPresent: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// What it says of a document.
  struct Verdict: Equatable {
    var isValid: Bool
    /// The lines it has faults on, in the order of its report, 0 where it tells none; of what is not
    /// well-formed the first alone.
    var lines: [Int]

    /// Whether findings are the same faults, on the same lines.
    func agrees(with findings: [Finding]) -> Bool {
      isValid == !findings.contains(where: \.severity.isFailure)
        && lines.count == findings.count
        && zip(lines, findings).allSatisfy { $0 == 0 || $0 == $1.line }
    }
  }

  /// Runs it on a document with `--schema` or `--relaxng`.
  static func verdict(on document: URL, _ option: String, _ schema: URL) throws -> Verdict {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    // It writes the blanks of names as "%20".
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("xmllint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let copy = scratch.appendingPathComponent("document.xml")
    try FileManager.default.copyItem(at: document, to: copy)
    process.arguments = ["--nonet", "--noout", option, schema.path, copy.path]
    let output = scratch.appendingPathComponent("output")
    try Data().write(to: output)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    var lines: [Int] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("Relax-NG validity error :") { lines.append(0) }
      guard line.hasPrefix(copy.path + ":") else { continue }
      let rest = line.dropFirst(copy.path.count + 1)
      guard let number = Int(rest.prefix(while: \.isNumber)) else { continue }
      if rest.contains("validity error :") { lines.append(number) }
      if rest.contains("parser error :") || rest.contains("namespace error :") {
        return Verdict(isValid: false, lines: [number])
      }
    }
    return Verdict(isValid: process.terminationStatus == 0, lines: lines)
  }
}
