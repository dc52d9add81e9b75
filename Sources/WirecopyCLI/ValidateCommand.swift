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
      A template is an XML Schema (XSD) or a RELAX NG grammar in XML syntax; what it includes is \
      read from files beside it. Each fault is one line on standard output, with its place.
      Exit status: 0 all valid, 1 some not, 2 usage.

      EXAMPLE
        wirecopy validate items/*.xml --template NewsML-G2_2.35-spec-All-Power.xsd
      """)

  @Argument(help: ArgumentHelp("Files, folders, quoted patterns, or -.", valueName: "input"))
  var inputs: [String]

  @Option(
    name: .customLong("template"),
    help: ArgumentHelp("The file of the template.", valueName: "path"))
  var template: String

  func run() throws {
    let validator = try compile()
    let sink = DescriptorSink.standardOutput()
    var isValid = true
    do {
      for input in InputList.expand(inputs) {
        for line in lines(of: input, validator) {
          isValid = false
          try sink.write(Array("\(line)\n".utf8))
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
      return try DocumentValidator(template: template)
    } catch {
      Console.complain(error.message(file: template))
      throw ExitCode(ExitCodes.usage)
    }
  }

  private func lines(of input: BatchInput, _ validator: DocumentValidator) -> [String] {
    do {
      return try validator.findings(in: input).map { finding in
        var place = input.name
        if finding.line > 0 { place += ":\(finding.line)" }
        if finding.column > 0 { place += ":\(finding.column)" }
        return "\(place): \(finding.severity == .warning ? "warning" : "error"): \(finding.message)"
      }
    } catch {
      return [ReadError(reading: error).message(file: input.name)]
    }
  }
}
