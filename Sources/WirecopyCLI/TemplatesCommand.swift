// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// `wirecopy templates`
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List the templates that come with Wirecopy, or print one.",
    discussion: """
      A name of the first column serves 'validate --template' and 'convert --template'; so does the \
      path of a template of your own.

      EXAMPLES
        wirecopy templates
        wirecopy templates show wire-story > house.yaml
      """,
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)

  /// `wirecopy templates list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the templates that come with Wirecopy.")

    func run() throws {
      var table = TextTable(["NAME", "KIND", "WHAT IT DESCRIBES"])
      for template in ShippedTemplate.all {
        table.add([template.name, template.kind, template.title])
      }
      Console.print(table.text)
    }
  }

  /// `wirecopy templates show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print a template that comes with Wirecopy.")

    @Argument(help: "The name of the template.")
    var name: String

    func validate() throws {
      guard ShippedTemplate.named(name) == nil else { return }
      let names = ShippedTemplate.all.map(\.name)
      throw ValidationError(
        "there is no template '\(name)'; "
          + (Spelling.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
            ?? "it is one of \(names.joined(separator: ", "))"))
    }

    func run() throws {
      guard let template = ShippedTemplate.named(name) else { return }
      let sink = DescriptorSink.standardOutput()
      do {
        try sink.write(template.bytes)
        try sink.flush()
      } catch let error as OutputError {
        throw Console.status(of: error)
      }
    }
  }
}
