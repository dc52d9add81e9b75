// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// What commands that take inputs share.
enum InputArguments {
  /// Refuses an address that nothing can be relative to.
  static func check(base: String?) throws {
    guard let base, !base.contains("://") else { return }
    throw ValidationError(
      "--base is an absolute address, such as https://example.org/feed, not '\(base)'")
  }

  /// The inputs of a list file; none where there is no list.
  static func listed(in list: String?) throws -> [BatchInput] {
    guard let list else { return [] }
    do {
      return try InputList.paths(listedIn: list)
    } catch let fault as ReadError {
      Console.complain(fault.message(file: list))
      throw ExitCode(ExitCodes.usage)
    }
  }
}
