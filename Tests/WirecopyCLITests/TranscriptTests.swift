// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import TestSupport
import Testing

@Suite struct `The command does what its transcripts say` {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".md") }.sorted()
    }
  }

  @Test(arguments: try names)
  func `transcript`(name: String) throws {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    let scratch = try Scratch()
    let replayed = try Transcript(text).replay(in: scratch)
    let difference = try Golden.difference(of: Array(replayed.utf8), from: "Transcripts/\(name)")
    if let difference { Issue.record(Comment(rawValue: difference)) }
  }
}
