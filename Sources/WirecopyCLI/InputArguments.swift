// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// What commands that take many inputs share.
enum InputArguments {
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
