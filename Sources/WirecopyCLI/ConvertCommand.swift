// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// `wirecopy convert`
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert documents to canonical articles.",
    discussion: """
      An INPUT is a file, a folder (searched to the bottom), a quoted pattern such as '*.html', \
      or - for standard input, which is also read where no INPUT is given. A file of JSON Lines \
      {"url", "html"} holds a page a line. Gzip is unpacked on the fly. The format is told from \
      the bytes.

      A bad input is one line on standard error; the others are converted all the same. With \
      --template, what an article does not meet is reported likewise; with --strict, such an article \
      is not written.
      Exit status: \(ExitCodes.help)

      EXAMPLES
        wirecopy convert story.html --to markdown
        wirecopy convert feeds/ wire.txt --to jsonl -o articles.jsonl
        curl -s https://example.org/feed | wirecopy convert --to newsml-g2 -o items/
      """)

  @Argument(help: ArgumentHelp("Files, folders, quoted patterns, or -.", valueName: "input"))
  var inputs: [String] = []

  @Option(
    name: .customLong("files-from"),
    help: ArgumentHelp("Read more inputs from a list, one path a line.", valueName: "list"))
  var list: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("The format to read as where the bytes do not tell.", valueName: "format"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The address the inputs were fetched from, for relative addresses in them.",
      valueName: "url"))
  var base: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The format to write.", valueName: "format"))
  var to: String = "json"

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write to a file, or to a folder (ending in /, or there already) an article a file.",
      valueName: "path"))
  var output: String?

  @Option(
    name: .customLong("jobs"),
    help: ArgumentHelp("Documents to work on at once; one a core unless given.", valueName: "n"))
  var jobs: Int?

  @Option(
    name: .customLong("template"),
    help: ArgumentHelp(
      "Check every article against a template: a name of 'wirecopy templates', or a file.",
      valueName: "name"))
  var template: String?

  @Flag(
    name: .customLong("strict"), help: "Do not write articles that do not meet the template.")
  var isStrict = false

  @Flag(name: .customLong("verbose"), help: "Say on standard error what was repaired.")
  var isVerbose = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1, not \(jobs)") }
    try InputArguments.check(base: base)
    if let from { try check { _ = try Format.readable(from) } }
    try check { _ = try Format.writable(to) }
    if isStrict, template == nil {
      throw ValidationError("--strict goes with --template; say which")
    }
    if inputs.isEmpty, list == nil, Console.inputIsTerminal {
      throw ValidationError("there is nothing to convert; give a file, a folder, or - to type")
    }
  }

  func run() throws {
    var found = try InputList.expand(inputs) + InputArguments.listed(in: list)
    if inputs.isEmpty, list == nil { found = [.standardInput] }
    let batch = Batch(
      format: from, base: base, jobs: jobs, check: try template.map(articleCheck))
    do {
      let tally = try batch.run(found, into: makeOutput()) { message in
        if isVerbose || message.fault != nil || message.finding != nil {
          Console.complain(message.description)
        }
      }
      if tally.faults + tally.invalid > 0 { throw ExitCode(ExitCodes.inputFault) }
    } catch let error as OutputError {
      throw Console.status(of: error)
    }
  }

  private func articleCheck(_ template: String) throws -> ArticleCheck {
    do {
      return try ArticleCheck(
        template: template, format: to, options: WriterOptions(now: try Clock.now()),
        dropsInvalid: isStrict)
    } catch let faults as TemplateFaults {
      Console.complain(faults.message(file: template))
      throw ExitCode(ExitCodes.usage)
    }
  }

  private func makeOutput() throws -> any ArticleOutput {
    let options = WriterOptions(now: try Clock.now())
    guard let output else { return try StreamOutput(format: to, options: options) }
    if FolderOutput.isFolder(output) {
      return try FolderOutput(folder: output, format: to, options: options)
    }
    return try StreamOutput(path: output, format: to, options: options)
  }
}

/// Makes a usage error of a format that cannot serve.
func check(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as FormatError {
    throw ValidationError(error.description)
  }
}
