// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// Times the conversion of feeds to JSON Lines on one core against libxml2's bare parse of the same
/// bytes: many feeds, one big one, and one with a single long text.
struct FeedBench {
  let wirecopy: String
  let folder: URL

  func printRatios(_ corpus: inout Corpus) throws {
    try many(&corpus)
    try big(&corpus)
    try longText(&corpus)
    try endless(&corpus)
  }

  private func many(_ corpus: inout Corpus) throws {
    var paths: [String] = []
    for index in 0..<100 {
      paths.append(try write(corpus.feed(items: 30), "feed-\(index).xml").path)
    }
    let list = try write(paths.joined(separator: "\n") + "\n", "feeds.list")
    let (ours, bare) = try compare(
      [wirecopy, "convert", "--files-from", list.path, "--to", "jsonl", "--jobs", "1"],
      ["xmllint", "--noout", "--recover"] + paths)
    Bench.report("feeds to jsonl", ours, bare, "xmllint --noout", "\(paths.count) feeds")
  }

  private func big(_ corpus: inout Corpus) throws {
    let text = corpus.feed(items: 4000)
    let feed = try write(text, "big.xml")
    let (ours, bare) = try compare(convert(feed), ["xmllint", "--stream", "--noout", feed.path])
    Bench.report("big feed to jsonl", ours, bare, "xmllint --stream", size(text.utf8.count))
  }

  /// One CDATA section of 8 MiB: parsers that push small pieces take time in the square of its length.
  private func longText(_ corpus: inout Corpus) throws {
    var body = ""
    while body.utf8.count < 8 << 20 { body += "<p>\(corpus.paragraph())</p>\n" }
    let feed = try write(Corpus.feed(item: "<![CDATA[\(body)]]>"), "cdata.xml")
    let (ours, bare) = try compare(convert(feed), ["xmllint", "--noout", feed.path])
    Bench.report("long CDATA to jsonl", ours, bare, "xmllint --noout", size(body.utf8.count))
  }

  /// A feed of the same items again and again, written as it is read: its peak must not grow with it.
  private func endless(_ corpus: inout Corpus) throws {
    let feed = folder.appendingPathComponent("endless.xml")
    let (start, items, end) = corpus.feedParts(items: 2000)
    _ = FileManager.default.createFile(atPath: feed.path, contents: Data(start.utf8))
    let file = try FileHandle(forWritingTo: feed)
    try file.seekToEnd()
    let piece = Data(items.utf8)
    let times = (200 << 20) / piece.count
    for _ in 0..<times { try file.write(contentsOf: piece) }
    try file.write(contentsOf: Data(end.utf8))
    try file.close()
    let peak = try peakOf(convert(feed))
    print("endless feed to jsonl: \(Int(peak)) MiB at most (\(size(piece.count * times)))")
  }

  private func convert(_ feed: URL) -> [String] {
    [wirecopy, "convert", feed.path, "--to", "jsonl", "--jobs", "1"]
  }

  private func write(_ text: String, _ name: String) throws -> URL {
    let url = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return url
  }

  private func size(_ bytes: Int) -> String { "\(bytes >> 20) MiB" }
}
