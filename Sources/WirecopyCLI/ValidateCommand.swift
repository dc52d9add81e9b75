// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// `wirecopy validate`
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check documents against a template.",
    discussion: """
      A template is an XML Schema (XSD), a RELAX NG grammar in XML syntax, or a JSON Schema of \
      draft 2020-12, 2019-09 or 7, told by its content. What it includes or refers to is read from \
      files beside it, by path or by '$id', never from the network. Each fault is one line on \
      standard output, with its place.
      Exit status: 0 all valid, 1 some not, 2 usage.

      EXAMPLES
        wirecopy validate items/*.xml --template NewsML-G2_2.35-spec-All-Power.xsd
        wirecopy validate stories/ --template Templates/article.schema.json
      """)

  @Argument(help: ArgumentHelp("Files, folders, quoted patterns, or -.", valueName: "input"))
  var inputs: [String]

  @Option(
    name: .customLong("template"),
    help: ArgumentHelp("The file of the template.", valueName: "path"))
  var template: String

  @Flag(
    name: .customLong("check-formats"),
    help: "Check 'format' of a JSON Schema, too; by the standard it only describes.")
  var checksFormats = false

  func run() throws {
    let validator = try compile()
    let sink = DescriptorSink.standardOutput()
    var isValid = true
    do {
      for input in InputList.expand(inputs) {
        let findings = findings(in: input, validator)
        if findings?.contains(where: \.severity.isFailure) ?? true { isValid = false }
        for finding in findings ?? [] {
          try sink.write(Array("\(finding.message(file: input.name))\n".utf8))
        }
      }
      try sink.flush()
    } catch let error as OutputError {
      throw Console.status(of: error)
    }
    if !isValid { throw ExitCode(ExitCodes.inputFault) }
  }

  private func compile() throws -> DocumentValidator {
    do {
      return try DocumentValidator(template: template, checksFormats: checksFormats)
    } catch {
      Console.complain(error.message(file: template))
      throw ExitCode(ExitCodes.usage)
    }
  }

  /// What the template has against an input; nil for one that cannot be read, which is said at once.
  private func findings(in input: BatchInput, _ validator: DocumentValidator) -> [Finding]? {
    do {
      return try validator.findings(in: input)
    } catch {
      Console.complain(ReadError(reading: error).message(file: input.name))
      return nil
    }
  }
}
