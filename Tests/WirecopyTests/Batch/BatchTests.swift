// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import Testing

@testable import Wirecopy

/// Keeps what a batch writes.
private final class ListOutput: ArticleOutput {
  let renderer: (@Sendable (Article) throws -> [UInt8])? = nil
  var articles: [Article] = []
  var feed: Feed?
  var isFinished = false
  var failsAfter = Int.max

  func write(_ article: Article, rendered: [UInt8]?) throws {
    articles.append(article)
    if articles.count > failsAfter { throw OutputError(path: "list", what: "full") }
  }

  func finish(feed: Feed?) {
    self.feed = feed
    isFinished = true
  }
}

/// Collects what a batch says.
private final class Notes {
  var lines: [String] = []
}

@Suite struct `Converting many inputs` {
  private func story(_ number: Int) -> String {
    // Lengths differ, so that threads finish out of order.
    let sentence = "Story number \(number) tells of the harbour wall of Harwick once more. "
    return String(repeating: sentence, count: 1 + number * 37 % 200) + "\n"
  }

  @Test(arguments: [1, 2, 8])
  func `the output comes in the order of the input`(jobs: Int) throws {
    let folder = try TemporaryFolder()
    let inputs = try (0..<60).map { number -> BatchInput in
      if number == 7 { return .file(folder.file("missing.txt")) }
      return .file(try folder.write(story(number).utf8, to: "\(number).txt"))
    }
    let output = ListOutput()
    let notes = Notes()
    let tally = try Batch(jobs: jobs).run(inputs, into: output) {
      if $0.fault != nil { notes.lines.append($0.description) }
    }
    #expect(
      output.articles.map { $0.source?.file ?? "" }
        == inputs.map(\.name).filter { !$0.hasSuffix("missing.txt") })
    #expect(
      notes.lines
        == ["\(folder.file("missing.txt")): error: there is no such file; check the path"])
    #expect(tally == Batch.Tally(articles: 59, documents: 59, faults: 1))
    #expect(output.isFinished)
  }

  @Test(arguments: [1, 2])
  func `lines of JSON are articles, one piece of work each`(jobs: Int) throws {
    let folder = try TemporaryFolder()
    let lines = (0..<200).map { "{\"headline\":\"Story \($0)\",\"authors\":[],\"body\":[]}\n" }
    let path = try folder.write(lines.joined().utf8, to: "stories.jsonl")
    let output = ListOutput()
    _ = try Batch(jobs: jobs).run([.file(path), .file(path)], into: output) { _ in }
    #expect(output.articles.count == 400)
    #expect(output.articles[199].headline == "Story 199")
    #expect(output.articles[200].headline == "Story 0")
  }

  @Test func `an output that fails ends the batch`() throws {
    let folder = try TemporaryFolder()
    let inputs = try (0..<40).map { number in
      BatchInput.file(try folder.write(story(number).utf8, to: "\(number).txt"))
    }
    let output = ListOutput()
    output.failsAfter = 10
    #expect(throws: OutputError(path: "list", what: "full")) {
      _ = try Batch(jobs: 2).run(inputs, into: output) { _ in }
    }
    #expect(!output.isFinished)
    #expect(output.articles.count == 11)
  }

  @Test func `nothing is finished where nothing could be read`() throws {
    let output = ListOutput()
    let tally = try Batch().run([.file("/nowhere/at.all")], into: output) { _ in }
    #expect(tally.faults == 1)
    #expect(!output.isFinished)
  }

  @Test func `what was converted before keeps its first name`() throws {
    let folder = try TemporaryFolder()
    let article = "{\"authors\":[],\"body\":[],\"source\":{\"format\":\"text\",\"file\":\"a.txt\"}}"
    let path = try folder.write(
      "{\"wirecopy\":\"1\",\"articles\":[\(article)]}".utf8, to: "a.json")
    let output = ListOutput()
    _ = try Batch().run([.file(path)], into: output) { _ in }
    #expect(output.articles.first?.source?.file == "a.txt")
  }
}

@Suite struct `Handing over in order` {
  @Test func `events of later pieces wait for the earlier ones`() {
    let received = Received()
    let delivery = OrderedDelivery<Int>(lookAhead: 4) { received.numbers.append($0) }
    delivery.finish(2, [20])
    var early = [10]
    #expect(delivery.offer(&early, of: 1, mayKeep: true))
    #expect(early == [10])
    #expect(received.numbers.isEmpty)
    var first = [0]
    #expect(delivery.offer(&first, of: 0, mayKeep: true))
    #expect(first.isEmpty)
    delivery.finish(1, [10, 11])
    delivery.finish(0, [1])
    #expect(received.numbers == [0, 1, 10, 11, 20])
  }

  private final class Received {
    var numbers: [Int] = []
  }
}
