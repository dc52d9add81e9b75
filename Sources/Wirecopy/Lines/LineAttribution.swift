// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import Attribution
package import Markup
package import NewsModel
import Readers
package import Writers

/// Reads lines of names and credits, and answers each with a line of JSON.
///
/// A line is either the text itself or a record `{"text", "kind"?, "lang"?}`. Every line has its
/// answer, so that the two can be put side by side; blank lines have none.
package struct LineAttribution: Sendable {
  private let grammar: AttributionGrammar
  private let kind: String?
  private let language: String?

  /// The kinds of line that can be asked for.
  package static let kinds = ["byline", "credit", "signoff", "dateline", "copyright"]

  /// An attribution.
  ///
  /// - Parameters:
  ///   - grammar: what reads the lines.
  ///   - kind: one of `kinds` where it is known; nil to tell it from the line.
  ///   - language: BCP 47 tag of lines that give none.
  package init(grammar: AttributionGrammar = .standard, kind: String?, language: String?) {
    self.grammar = grammar
    self.kind = kind
    self.language = language
  }

  /// Answers every line of a source, in order, on as many threads as there are cores.
  ///
  /// - Parameters:
  ///   - source: lines in UTF-8.
  ///   - sink: takes the answers.
  ///   - report: takes the fault of a record that is none; its answer says nothing.
  /// - Throws: what the source and the sink throw.
  package func run(
    _ source: any ByteSource, into sink: any ByteSink, report: @escaping (ReadError) -> Void
  ) throws {
    let queue = LineQueue(source)
    let jobs = WorkerThreads.coreCount
    let delivery = OrderedDelivery<Answers>(lookAhead: jobs * 4) { answers in
      answers.faults.forEach(report)
      try sink.write(answers.text.bytes)
    }
    WorkerThreads.run(jobs) {
      while let bundle = queue.next(), delivery.mayBegin(bundle.number) {
        delivery.finish(bundle.number, [answers(to: bundle)])
      }
    }
    if let error = delivery.error ?? queue.error { throw error }
  }

  /// The answers to a bundle of lines, and what was wrong with its records.
  private struct Answers {
    var text = JSONSink()
    var faults: [ReadError] = []
  }

  private func answers(to bundle: LineQueue.Bundle) -> Answers {
    var answers = Answers()
    for (line, number) in bundle.lines {
      guard let first = line.first(where: { $0 > 0x20 }) else { continue }
      do {
        let answer =
          first == UInt8(ascii: "{")
          ? try answer(record: line)
          : answer(line)
        answer.write(json: &answers.text)
      } catch {
        var fault = ReadError(reading: error)
        fault.line = number
        answers.faults.append(fault)
        answers.text.object { $0.null("kind") }
      }
      answers.text.write(raw: "\n")
    }
    return answers
  }

  /// Most lines are read as the bytes they are: nothing but the few words kept becomes a string.
  private func answer(_ line: [UInt8]) -> AttributionAnswer {
    kind == nil
      ? AttributionAnswer(grammar: grammar, utf8: line, language: language)
      : answer(String(decoding: line, as: UTF8.self), kind: kind, language: language)
  }

  private func answer(record: [UInt8]) throws -> AttributionAnswer {
    let value = try JSONValue.parse(record, lenient: false)
    guard let text = value["text"]?.string else {
      throw ReadError(.malformed, "the record has no 'text'", advice: "give {\"text\": …} a line")
    }
    let kind = value["kind"]?.string ?? kind
    if let kind, !Self.kinds.contains(kind) {
      throw ReadError(
        .malformed, "there is no kind '\(kind)'",
        advice: "it is one of \(Self.kinds.joined(separator: ", "))")
    }
    return answer(text, kind: kind, language: value["lang"]?.string ?? language)
  }

  private func answer(_ text: String, kind: String?, language: String?) -> AttributionAnswer {
    AttributionAnswer(grammar: grammar, text: text, kind: kind, language: language)
  }
}
