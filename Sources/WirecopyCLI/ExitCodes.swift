// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser

/// What the exit statuses mean; they stay as they are for ever.
enum ExitCodes {
  /// All inputs were read, and all is written.
  static let success: Int32 = 0
  /// An input could not be read, or did not validate; the rest is done.
  static let inputFault: Int32 = 1
  /// The command line makes no sense; nothing was done.
  static let usage: Int32 = 2
  /// The output could not be written.
  static let outputFault: Int32 = 3

  /// The table, for help texts.
  static let help = "0 all good, 1 some input failed, 2 usage, 3 output failed."

  /// The status of whatever ended the run.
  static func status(of error: any Error) -> Int32 {
    if let code = error as? ExitCode, code != .validationFailure { return code.rawValue }
    return WirecopyCommand.exitCode(for: error) == .success ? success : usage
  }
}
