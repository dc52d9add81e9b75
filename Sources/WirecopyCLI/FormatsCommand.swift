// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Wirecopy

/// `wirecopy formats`
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats, and which way each goes.",
    discussion: """
      A name of the first column serves --from where the format is read, --to where it is written.

      EXAMPLE
        wirecopy formats
      """)

  func run() throws {
    var table = TextTable(["NAME", "READ", "WRITTEN", "FILE", "WHAT IT IS"])
    for format in Format.all where format.isReadable || format.isWritable {
      table.add([
        format.name, format.isReadable ? "yes" : "-", format.isWritable ? "yes" : "-",
        ".\(format.fileExtension)", format.title,
      ])
    }
    Console.print(table.text)
  }
}
