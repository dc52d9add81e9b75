// SPDX-License-Identifier: Apache-2.0
// Prints a document of any format in another:  reprint FILE [FORMAT]

import Foundation
import Wirecopy

@main
struct Reprint {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let path = arguments.first, let now = NewsDate("2026-03-24T12:00:00Z") else {
      print("usage: reprint FILE [FORMAT]")
      return
    }
    let converter = Converter()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let document = try converter.document(from: bytes, name: path)
    let output = try converter.bytes(
      of: document.articles, feed: document.feed,
      in: arguments.count > 1 ? arguments[1] : "markdown", now: now)
    FileHandle.standardOutput.write(Data(output))
  }
}
