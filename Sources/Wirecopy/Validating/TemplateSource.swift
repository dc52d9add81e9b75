// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// The bytes of a template, by the name of a shipped one or the path of a file.
struct TemplateSource {
  private static let sizeLimit = 1 << 28

  /// The path; nil for a shipped template.
  let path: String?
  /// The name or path, as given.
  let name: String
  let bytes: [UInt8]

  /// Finds a template: what is called like a shipped one is that, so that "wire-story" means the same in
  /// every folder; a file of that name is "./wire-story".
  init(_ name: String) throws(ReadError) {
    self.name = name
    if let shipped = ShippedTemplate.named(name), shipped.name == name {
      path = nil
      bytes = shipped.bytes
      return
    }
    switch PathKind(name) {
    case .file, .folder:
      path = name
      bytes = try Self.read(name)
    case .absent:
      guard let shipped = ShippedTemplate.named(name) else { throw Self.unknown(name) }
      path = nil
      bytes = shipped.bytes
    }
  }

  /// The template that another one is like: a shipped one, or a file beside it.
  func neighbour(_ name: String) -> [UInt8]? {
    if let shipped = ShippedTemplate.named(name) { return shipped.bytes }
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard let path, !steps.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      return nil
    }
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    do {
      return try Self.read(folder + name)
    } catch {
      return nil
    }
  }

  private static func read(_ path: String) throws(ReadError) -> [UInt8] {
    do {
      return try FileSource(path: path).readAll(limit: sizeLimit)
    } catch {
      throw ReadError(reading: error)
    }
  }

  private static func unknown(_ name: String) -> ReadError {
    // What looks like a path was meant as one.
    guard !name.contains("/"), !name.contains(".") else {
      return ReadError(.unreadable, "there is no such file", advice: "check the path")
    }
    let names = ShippedTemplate.all.map(\.name)
    let advice =
      Spelling.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
      ?? "give a file, or one of \(names.joined(separator: ", "))"
    return ReadError(.unreadable, "there is no such file or template", advice: advice)
  }
}
