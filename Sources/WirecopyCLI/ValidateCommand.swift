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
      A template is one of 'wirecopy templates', or a file: the rules of a story template (YAML), \
      which look at the stories of any format that is read; an XML Schema (XSD), a RELAX NG grammar \
      in XML syntax, or a JSON Schema of draft 2020-12, 2019-09 or 7; or an expected output in JSON, \
      XML or Markdown with placeholders such as {{date}}. Its content tells which. What a schema \
      includes or refers to is read from files beside it, by path or by '$id', never from the network.

      Each fault is a line on standard output, with its place, the source line and a caret; or a \
      report for programs with --format. Each line of a file of JSON Lines is a document.
      Exit status: 0 all valid, 1 some not or not readable, 2 usage, 3 output failed.

      EXAMPLES
        wirecopy validate story.html wire.txt feed.xml --template wire-story
        wirecopy validate items/*.xml --template NewsML-G2_2.35-spec-All-Power.xsd
        wirecopy validate stories/ --template Templates/article.schema.json --format junit
      """)

  @Argument(help: ArgumentHelp("Files, folders, quoted patterns, or -.", valueName: "input"))
  var inputs: [String] = []

  @Option(
    name: .customLong("files-from"),
    help: ArgumentHelp("Read more inputs from a list, one path a line.", valueName: "list"))
  var list: String?

  @Option(
    name: .customLong("template"),
    help: ArgumentHelp(
      "The template: a name of 'wirecopy templates', or a file.", valueName: "name"))
  var template: String

  @Flag(
    name: .customLong("check-formats"),
    help: "Check 'format' of a JSON Schema, too; by the standard it only describes.")
  var checksFormats = false

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How to report: human, json, sarif (2.1.0) or junit.", valueName: "format"))
  var format: String = "human"

  @Option(
    name: .customLong("jobs"),
    help: ArgumentHelp("Documents to work on at once; one a core unless given.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1, not \(jobs)") }
    if inputs.isEmpty, list == nil {
      throw ValidationError("there is nothing to check; give a file, a folder, or - to type")
    }
    if ReportFormat(rawValue: format) == nil {
      let names = ReportFormat.allCases.map(\.rawValue)
      let nearest = Spelling.nearest(to: format, among: names)
      throw ValidationError(
        "there is no report '\(format)'; "
          + (nearest.map { "did you mean '\($0)'?" }
            ?? "it is one of \(names.joined(separator: ", "))"))
    }
  }

  func run() throws {
    let validator = try compile()
    let format = ReportFormat(rawValue: format) ?? .human
    let sink = DescriptorSink.standardOutput()
    let report = ComplainingReport(
      format.report(
        template: template,
        tool: ("wirecopy", WirecopyCommand.configuration.version),
        hasColours: Console.showsColours, into: sink))
    do {
      let batch = ValidationBatch(
        validator: validator, jobs: jobs, showsSource: format.showsSource)
      let tally = try batch.run(
        InputList.expand(inputs) + InputArguments.listed(in: list), into: report)
      try sink.flush()
      if format == .human, let summary = tally.summary { Console.complain(summary) }
      if tally.invalidDocuments > 0 { throw ExitCode(ExitCodes.inputFault) }
    } catch let error as OutputError {
      throw Console.status(of: error)
    }
  }

  private func compile() throws -> DocumentValidator {
    do {
      return try DocumentValidator(template: template, checksFormats: checksFormats)
    } catch {
      Console.complain(error.message(file: template))
      throw ExitCode(ExitCodes.usage)
    }
  }
}

/// Says of inputs that cannot be read on standard error, too, whatever the report.
private final class ComplainingReport: ValidationReport {
  private let report: any ValidationReport

  init(_ report: any ValidationReport) { self.report = report }

  func take(_ piece: CheckedPiece) throws {
    try report.take(piece)
    if let fault = piece.fault { Console.complain(fault.message(file: piece.file)) }
  }

  func finish(_ tally: ValidationTally) throws { try report.finish(tally) }
}
