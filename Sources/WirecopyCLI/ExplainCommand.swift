// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// `wirecopy explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why each field of an article is what it is.")
  @Argument var input: String
  func run() throws {}
}
