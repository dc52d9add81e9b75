// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Glibc
import Wirecopy

/// The `wirecopy` command.
@main
struct WirecopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wirecopy",
    abstract: "Turns news in any shape into one canonical article.",
    discussion: """
      Reads wire text, web pages, feeds and NewsML-G2, understands their bylines, datelines and \
      credit lines, and writes JSON, Markdown, NewsML-G2 and feeds.

      Results go to standard output, talk to standard error.
      Exit status: \(ExitCodes.help)

      EXAMPLE
        wirecopy convert story.html
      """,
    version: "0.1.0",
    subcommands: [
      ConvertCommand.self, ExplainCommand.self, AttributeCommand.self, FormatsCommand.self,
      AgenciesCommand.self, ValidateCommand.self, TemplatesCommand.self,
    ])

  static func main() {
    // A reader that goes away is told apart by the error of the write, which ends the run quietly.
    signal(SIGPIPE, SIG_IGN)
    do {
      try checkCommandName(CommandLine.arguments.dropFirst().first ?? "")
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// A mistyped command gets the command that was meant.
  private static func checkCommandName(_ name: String) throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !name.hasPrefix("-"), !name.isEmpty, !names.contains(name) else { return }
    let nearest = Spelling.nearest(to: name, among: names)
    throw ValidationError(
      "there is no command '\(name)'; "
        + (nearest.map { "did you mean '\($0)'?" }
          ?? "it is one of \(names.joined(separator: ", "))"))
  }

  /// Says what was wrong and ends the process with the status of the table.
  private static func leave(_ error: any Error) -> Never {
    let status = ExitCodes.status(of: error)
    let text = fullMessage(for: error)
    if !text.isEmpty {
      if status == ExitCodes.success {
        Console.print(text)
      } else {
        Console.complain(text)
      }
    }
    Glibc.exit(status)
  }
}
