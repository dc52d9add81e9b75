// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Yams

/// The YAML of a template, read with bounds and with places in bytes.
struct TemplateYAML {
  /// Where something stands: line and column, each from 1.
  struct Place: Sendable, Hashable {
    var line: Int
    var column: Int
  }

  /// A template is a page or two; what is larger is none.
  private static let sizeLimit = 1 << 20
  /// Aliases of aliases can grow without end; nobody needs many.
  private static let mostAliases = 16

  let root: Node
  private let lines: [Substring]

  /// Reads the one document of a YAML text.
  init(_ bytes: [UInt8]) throws(ReadError) {
    guard bytes.count <= Self.sizeLimit else {
      throw ReadError(.tooLarge, "the template has more than 1 MB", advice: "split it")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ReadError(.malformed, "the template is not in UTF-8", advice: "save it as UTF-8")
    }
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard Self.aliasCount(bytes) <= Self.mostAliases else {
      throw ReadError(
        .tooLarge, "the template has more than \(Self.mostAliases) aliases",
        advice: "write the rules out")
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw Self.fault(error, lines)
    }
    guard let root else {
      throw ReadError(.empty, "the template is empty", advice: "write its rules")
    }
    self.root = root
  }

  /// Where a node stands; nil where that is unknown.
  func place(of node: Node) -> Place? { node.mark.map { Self.place($0, lines) } }

  /// Yams counts columns in code points.
  private static func place(_ mark: Yams.Mark, _ lines: [Substring]) -> Place {
    guard mark.line >= 1, mark.line <= lines.count else {
      return Place(line: max(1, mark.line), column: max(1, mark.column))
    }
    let before = lines[mark.line - 1].unicodeScalars.prefix(max(0, mark.column - 1))
    return Place(line: mark.line, column: String(before).utf8.count + 1)
  }

  /// How many aliases there may be: asterisks that begin a word outside of text.
  private static func aliasCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    var previous = UInt8(ascii: "\n")
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "*"), previous <= 0x20 || ",[{:-?".utf8.contains(previous),
        place + 1 < bytes.count, bytes[place + 1] > 0x20
      {
        count += 1
      }
      previous = byte
    }
    return count
  }

  private static func fault(_ error: any Error, _ lines: [Substring]) -> ReadError {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = place(mark, lines)
      let what = ([context?.text, problem].compactMap { $0 }).joined(separator: ": ")
      return ReadError(
        .malformed, "this is no YAML: \(what)", advice: "correct the line, or the one before",
        line: place.line, column: place.column)
    case .duplicatedKeysInMapping(let keys, let context):
      let place = place(context.mark, lines)
      return ReadError(
        .malformed, "'\(keys.first ?? "")' stands twice in one place", advice: "keep one of them",
        line: place.line, column: place.column)
    case .reader(let problem, _, _, _):
      return ReadError(.malformed, "this is no YAML: \(problem)", advice: "save it as UTF-8")
    default: return ReadError(.malformed, "this is no YAML: \(error)")
    }
  }
}

/// Gathers the faults of a template, so that its author sees all of them at once.
final class FaultList {
  private var faults: [ReadError] = []

  var isEmpty: Bool { faults.isEmpty }

  /// The faults by their places.
  var sorted: [ReadError] {
    faults.enumerated().sorted {
      ($0.element.line ?? 0, $0.element.column ?? 0, $0.offset)
        < ($1.element.line ?? 0, $1.element.column ?? 0, $1.offset)
    }.map(\.element)
  }

  func add(_ fault: ReadError) {
    if !faults.contains(fault) { faults.append(fault) }
  }
}
