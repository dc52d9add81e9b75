// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// `wirecopy attribute`
struct AttributeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribute",
    abstract: "Read bylines, datelines and credit lines, line by line.",
    discussion: """
      Every line of input is a text, or a record {"text", "kind"?, "lang"?}; it is answered by \
      a line of JSON: {"kind", "people", "agencies", "organizations", "relation", "places", \
      "date", "agency", "rest", "holder", "year"}, each where known. "kind" is null where the \
      line is none of these. Blank lines are passed over.

      EXAMPLES
        echo "By Jane Doe, Reuters" | wirecopy attribute
        wirecopy attribute --kind dateline --lang de lines.txt
      """)

  @Argument(help: ArgumentHelp("The lines; standard input unless given.", valueName: "file"))
  var file: String = "-"

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "What the lines are: \(LineAttribution.kinds.joined(separator: ", ")).", valueName: "kind"))
  var kind: String?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of the lines, such as de.", valueName: "tag"))
  var language: String?

  func validate() throws {
    guard let kind, !LineAttribution.kinds.contains(kind) else { return }
    let kinds = LineAttribution.kinds
    let nearest = Spelling.nearest(to: kind, among: kinds).map { "did you mean '\($0)'?" }
    throw ValidationError(
      "there is no kind '\(kind)'; \(nearest ?? "it is one of \(kinds.joined(separator: ", "))")")
  }

  func run() throws {
    let sink = DescriptorSink.standardOutput()
    var hasFault = false
    func complain(_ fault: ReadError) {
      hasFault = true
      Console.complain(fault.message(file: file))
    }
    do {
      do {
        let source: any ByteSource =
          file == "-" ? FileSource(standardInput: ()) : try FileSource(path: file)
        try LineAttribution(kind: kind, language: language)
          .run(source, into: sink, report: complain)
      } catch let fault as ReadError {
        complain(fault)
      }
      try sink.flush()
    } catch let error as OutputError {
      throw Console.status(of: error)
    }
    if hasFault { throw ExitCode(ExitCodes.inputFault) }
  }
}
