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
    let pages = (0..<200).map { _ in corpus.page() }
    let seconds = try convert(pages, wirecopy, folder)
    try FeedBench(wirecopy: wirecopy, folder: folder).printRatios(&corpus)
    try lines(wirecopy, folder, &corpus)
    try share(pages, wirecopy, folder, ofSeconds: seconds)
    try ValidationBench(wirecopy: wirecopy, folder: folder).printRatios(of: pages)
  }

  /// Pages against libxml2's bare parse; returns the seconds of them all.
  private static func convert(
    _ pages: [String], _ wirecopy: String, _ folder: URL
  ) throws -> Double {
    var paths: [String] = []
    for (index, page) in pages.enumerated() {
      let url = folder.appendingPathComponent("page-\(index).html")
      try Data(page.utf8).write(to: url)
      paths.append(url.path)
    }
    let list = folder.appendingPathComponent("pages.list")
    try Data((paths.joined(separator: "\n") + "\n").utf8).write(to: list)
    let (ours, bare) = try compare(
      [wirecopy, "convert", "--files-from", list.path, "--to", "jsonl", "--jobs", "1"],
      ["xmllint", "--html", "--noout"] + paths)
    report("pages to jsonl", ours, bare, "xmllint --html --noout", "\(paths.count) pages")
    return ours.seconds
  }

  /// Lines of all kinds through the grammar: how many a second of one core's time.
  private static func lines(_ wirecopy: String, _ folder: URL, _ corpus: inout Corpus) throws {
    let count = 200_000
    let lines = (0..<count).map { corpus.line($0) }
    let seconds = try attribute(lines, wirecopy, folder)
    print("attribute: \(Int(Double(count) / seconds)) lines/s on one core")
  }

  /// What the grammar costs of a page: the blocks that the desk reads at both ends of the same pages'
  /// stories, as lines, as many times over as makes the time worth measuring.
  private static func share(
    _ pages: [String], _ wirecopy: String, _ folder: URL, ofSeconds whole: Double
  ) throws {
    let blocks = pages.flatMap(Corpus.ends(ofPage:))
    let times = 30
    let lines = (0..<times).flatMap { _ in blocks }
    let seconds = try attribute(lines, wirecopy, folder) / Double(times)
    print(
      "attribution: \(String(format: "%.1f", seconds / whole * 100)) % of a page's conversion",
      "(\(blocks.count / pages.count) blocks at the ends of its story)")
  }

  /// The seconds that lines take, without those of the command's start.
  private static func attribute(
    _ lines: [String], _ wirecopy: String, _ folder: URL
  ) throws -> Double {
    let url = folder.appendingPathComponent("lines.txt")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
    let (ours, start) = try compare(
      [wirecopy, "attribute", url.path], [wirecopy, "formats"], runs: 3)
    return max(ours.seconds - start.seconds, 1e-9)
  }

  static func report(
    _ what: String, _ ours: Cost, _ bare: Cost, _ yardstick: String, _ size: String
  ) {
    let ratio = String(format: "%.2f", ours.seconds / bare.seconds)
    let seconds = String(format: "%.3f", ours.seconds)
    print("\(what): \(ratio) x \(yardstick) (\(size), \(seconds) s)")
  }
}
