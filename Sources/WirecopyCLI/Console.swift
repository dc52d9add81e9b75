// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Glibc
import Wirecopy

/// Standard output and standard error.
enum Console {
  /// Prints results; a reader that has gone away ends it quietly.
  static func print(_ text: String) {
    let sink = DescriptorSink.standardOutput()
    do {
      try sink.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
      try sink.flush()
    } catch {
      // There is nobody left to tell.
    }
  }

  /// Says something on standard error.
  static func complain(_ text: String) {
    let bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  /// Says why the output failed, and gives the status to end with; a broken pipe ends quietly.
  static func status(of error: OutputError) -> ExitCode {
    if error.isBrokenPipe { return ExitCode(ExitCodes.success) }
    complain(error.description)
    return ExitCode(ExitCodes.outputFault)
  }

  /// Whether standard output is a terminal that shows colours.
  static var showsColours: Bool {
    guard isatty(STDOUT_FILENO) == 1, variable("NO_COLOR") == nil else { return false }
    return variable("TERM") != "dumb"
  }

  /// Whether somebody sits at the keyboard.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// A variable of the environment; nil where it is not set.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
