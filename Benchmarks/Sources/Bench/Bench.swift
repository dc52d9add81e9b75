// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// Times the built command against yardsticks in the same run, and prints ratios.
///
/// Ratios and not seconds: machines differ, and a busy machine slows both sides alike.
@main
struct Bench {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: Bench PATH-TO-WIRECOPY\n".utf8))
      exit(2)
    }
    let wirecopy = CommandLine.arguments[1]
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wirecopy-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch {
        FileHandle.standardError.write(Data("bench: \(folder.path) is left behind\n".utf8))
      }
    }
    var corpus = Corpus()
    let perPage = try pages(wirecopy, folder, &corpus)
    try feed(wirecopy, folder, &corpus)
    try lines(wirecopy, folder, &corpus, perPage: perPage)
  }

  /// Pages against libxml2's bare parse; returns the seconds of a page.
  private static func pages(
    _ wirecopy: String, _ folder: URL, _ corpus: inout Corpus
  ) throws -> Double {
    var paths: [String] = []
    for index in 0..<200 {
      let url = folder.appendingPathComponent("page-\(index).html")
      try Data(corpus.page().utf8).write(to: url)
      paths.append(url.path)
    }
    let list = folder.appendingPathComponent("pages.list")
    try Data((paths.joined(separator: "\n") + "\n").utf8).write(to: list)
    let (ours, bare) = try compare(
      [wirecopy, "convert", "--files-from", list.path, "--to", "jsonl", "--jobs", "1"],
      ["xmllint", "--html", "--noout"] + paths)
    report("pages to jsonl", ours, bare, "xmllint --html --noout", "\(paths.count) pages")
    return ours.seconds / Double(paths.count)
  }

  private static func feed(_ wirecopy: String, _ folder: URL, _ corpus: inout Corpus) throws {
    let url = folder.appendingPathComponent("feed.xml")
    let bytes = Data(corpus.feed(items: 2000).utf8)
    try bytes.write(to: url)
    let (ours, bare) = try compare(
      [wirecopy, "convert", url.path, "--to", "jsonl", "--jobs", "1"],
      ["xmllint", "--stream", "--noout", url.path])
    report("feed to jsonl", ours, bare, "xmllint --stream --noout", "\(bytes.count >> 20) MiB")
  }

  private static func lines(
    _ wirecopy: String, _ folder: URL, _ corpus: inout Corpus, perPage: Double
  ) throws {
    let url = folder.appendingPathComponent("lines.txt")
    let count = 200_000
    var text = ""
    for index in 0..<count { text += corpus.line(index) + "\n" }
    try Data(text.utf8).write(to: url)
    let (ours, start) = try compare(
      [wirecopy, "attribute", url.path], [wirecopy, "formats"], runs: 3)
    let perLine = max(ours.seconds - start.seconds, 1e-9) / Double(count)
    // A story of thirty blocks is read as lines at its head and foot, some eight of them.
    let share = 8 * perLine / perPage * 100
    print(
      "attribute: \(Int(1 / perLine)) lines/s on one core;",
      "eight lines are \(String(format: "%.1f", share)) % of a page's conversion")
  }

  private static func report(
    _ what: String, _ ours: Cost, _ bare: Cost, _ yardstick: String, _ size: String
  ) {
    let ratio = String(format: "%.2f", ours.seconds / bare.seconds)
    let seconds = String(format: "%.3f", ours.seconds)
    print("\(what): \(ratio) x \(yardstick) (\(size), \(seconds) s)")
  }
}
