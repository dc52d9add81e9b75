// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// `wirecopy explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why each field of an article is what it is.",
    discussion: """
      For every field: its value, the rule that decided it, the evidence that won and where it \
      stands in the document, and what else the document says and why that lost.

      EXAMPLES
        wirecopy explain story.html
        wirecopy explain feed.xml --json
      """)

  @Argument(help: ArgumentHelp("The document, or - for standard input.", valueName: "input"))
  var input: String

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("The format to read as where the bytes do not tell.", valueName: "format"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The address the document was fetched from, for relative addresses in it.",
      valueName: "url"))
  var base: String?

  @Flag(name: .customLong("json"), help: "Print a line of JSON for every article.")
  var isJSON = false

  func validate() throws {
    try InputArguments.check(base: base)
    if let from { try check { _ = try Format.readable(from) } }
  }

  func run() throws {
    let sink = DescriptorSink.standardOutput()
    var faults: [ReadError] = []
    do {
      do {
        let document = try explain(to: sink)
        faults = document.faults
        for warning in document.warnings { Console.complain("\(input): warning: \(warning)") }
      } catch let error as OutputError {
        throw error
      } catch {
        faults = [ReadError(reading: error)]
      }
      try sink.flush()
    } catch let error as OutputError {
      throw Console.status(of: error)
    }
    for fault in faults { Console.complain(fault.message(file: input)) }
    if !faults.isEmpty { throw ExitCode(ExitCodes.inputFault) }
  }

  private func explain(to sink: DescriptorSink) throws -> Converter.Document {
    let source: any ByteSource =
      input == "-" ? FileSource(standardInput: ()) : try FileSource(path: input)
    let options = Converter.ReadingOptions(format: from, url: base)
    let printer = ExplanationPrinter(showsColours: Console.showsColours)
    var json = JSONSink()
    var isFirst = true
    return try Converter().explain(source, name: input, options: options) { explanation in
      if isJSON {
        json.removeAll()
        json.write(explanation)
        json.write(raw: "\n")
        try sink.write(json.bytes)
      } else {
        try sink.write(Array(printer.text(explanation, isFirst: isFirst).utf8))
      }
      isFirst = false
    }
  }
}
