// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// A session with the command, written down in Markdown.
///
/// A fenced block "```file NAME" makes a file. In any other block a line "% …" is run by the shell;
/// below it stand standard output, standard error after "2> ", and "=> 4" for a status that is not 0.
struct Transcript {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Runs every command and writes the session down anew.
  func replay(in scratch: Scratch) throws -> String {
    var replayed: [String] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      replayed.append(line)
      guard line.hasPrefix("```") else { continue }
      let end = lines[index...].firstIndex(of: "```") ?? lines.count
      let block = Array(lines[index..<end])
      index = end
      if line.hasPrefix("```file ") {
        try scratch.write(block.map { $0 + "\n" }.joined(), to: String(line.dropFirst(8)))
        replayed += block
      } else {
        for command in block where command.hasPrefix("% ") {
          replayed += try session(command, in: scratch)
        }
      }
      if end < lines.count {
        replayed.append("```")
        index = end + 1
      }
    }
    return replayed.joined(separator: "\n")
  }

  private func session(_ command: String, in scratch: Scratch) throws -> [String] {
    let outcome = try BuiltCommand.run(String(command.dropFirst(2)), in: scratch.url)
    var lines = [command]
    lines += Self.lines(outcome.standardOutput)
    lines += Self.lines(outcome.standardError).map { "2> \($0)" }
    if outcome.status != 0 { lines.append("=> \(outcome.status)") }
    return lines
  }

  private static func lines(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "⏎" }
    return lines
  }
}
