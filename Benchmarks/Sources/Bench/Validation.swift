// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// Times `wirecopy validate` on one core against a bare parse and against libxml2's own validator.
struct ValidationBench {
  /// A run of so many articles of some five kilobytes, about 50 MB.
  private static let articles = 10_000
  private static let items = 5_000
  private static let schema = "Templates/article.schema.json"
  private static let newsML = "../shared/data/schemas/NewsML-G2_2.35-spec-All-Power.xsd"

  let wirecopy: String
  let folder: URL

  /// Prints the ratios; `pages` are converted and repeated.
  func printRatios(of pages: [String]) throws {
    let lines = try articles(of: pages)
    let all = folder.appendingPathComponent("articles.jsonl")
    try write(lines, Self.articles, to: all)
    try json(all)
    try memory(lines)
    try xml(lines)
  }

  private func json(_ all: URL) throws {
    let bare = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("BareJSON").path
    let (ours, theirs) = try compare(
      [wirecopy, "validate", all.path, "--template", Self.schema, "--jobs", "1"],
      [bare, all.path], runs: 3)
    let size = try FileManager.default.attributesOfItem(atPath: all.path)[.size] as? Int ?? 0
    print(
      "validate json: \(ratio(ours, theirs)) x a bare parse by Foundation",
      "(\(Self.articles) articles, \(size / 1_000_000) MB, \(seconds(ours)) s)")
  }

  /// Ten times as many articles must not take more memory.
  private func memory(_ lines: [Substring]) throws {
    func peak(_ count: Int) throws -> Double {
      let file = folder.appendingPathComponent("\(count).jsonl")
      try write(lines, count, to: file)
      return try peakOf([wirecopy, "validate", file.path, "--template", Self.schema])
    }
    let few = try peak(Self.articles / 10)
    let many = try peak(Self.articles)
    print(
      "validate json: \(Int(few)) MiB at most for \(Self.articles / 10) articles,",
      "\(Int(many)) MiB for \(Self.articles)")
  }

  private func xml(_ lines: [Substring]) throws {
    guard FileManager.default.fileExists(atPath: Self.newsML) else {
      print("validate NewsML-G2: not timed, as there is no \(Self.newsML)")
      return
    }
    let source = folder.appendingPathComponent("items.jsonl")
    try write(lines, Self.items, to: source)
    let items = folder.appendingPathComponent("items", isDirectory: true)
    _ = try run([wirecopy, "convert", source.path, "--to", "newsml-g2", "-o", items.path + "/"])
    let names = try FileManager.default.contentsOfDirectory(atPath: items.path).sorted()
    let paths = names.map { items.appendingPathComponent($0).path }
    let (ours, theirs) = try compare(
      [wirecopy, "validate", items.path, "--template", Self.newsML, "--jobs", "1"],
      ["xmllint", "--noout", "--schema", Self.newsML] + paths, runs: 3)
    print(
      "validate NewsML-G2: \(ratio(ours, theirs)) x xmllint --schema",
      "(\(paths.count) files, \(seconds(ours)) s)")
  }

  /// The canonical articles of pages, a line each.
  private func articles(of pages: [String]) throws -> [Substring] {
    let input = folder.appendingPathComponent("articles", isDirectory: true)
    try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
    for (number, page) in pages.enumerated() {
      try Data(page.utf8).write(to: input.appendingPathComponent("\(number).html"))
    }
    let output = folder.appendingPathComponent("converted.jsonl")
    _ = try run(
      [wirecopy, "convert", input.path, "--to", "jsonl", "-o", output.path])
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
  }

  private func write(_ lines: [Substring], _ count: Int, to file: URL) throws {
    let text = (0..<count).map { lines[$0 % lines.count] }.joined(separator: "\n")
    try Data((text + "\n").utf8).write(to: file)
  }

  private func ratio(_ ours: Cost, _ theirs: Cost) -> String {
    String(format: "%.2f", ours.seconds / theirs.seconds)
  }

  private func seconds(_ cost: Cost) -> String { String(format: "%.3f", cost.seconds) }
}
