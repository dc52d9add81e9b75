// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
import Validation

/// The folder that a JSON Schema lies in, and the schemas beside it that it may refer to.
///
/// An address is a file by its path from the schema, or the file whose `$id` it is. Nothing outside of
/// the folder is opened, whatever a reference says.
final class SchemaFolder {
  /// A schema beside another one is seldom larger than a few hundred kilobytes.
  private static let sizeLimit = 1 << 24

  /// The name of the schema's own file.
  let fileName: String
  /// The folder's path, with a stroke at its end; empty for the current one.
  private let folder: String
  /// What the addresses of the folder's files begin with, by the schema's own `$id`.
  private let addressPrefix: String
  private lazy var files: [String: String] = identifiers()

  init(of path: String, holding schema: [UInt8]) {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:))
    folder = String(path[..<(name ?? path.startIndex)])
    fileName = String(path[(name ?? path.startIndex)...])
    addressPrefix = Self.prefix(of: JSONSchemaTemplate.identifier(of: schema) ?? "")
  }

  /// The bytes of the schema of an address without fragment; nil where none lies here.
  func bytes(of address: String) -> [UInt8]? {
    if !addressPrefix.isEmpty, address.hasPrefix(addressPrefix),
      let bytes = file(String(address.dropFirst(addressPrefix.count)))
    {
      // A file of another version may lie where this one is looked for.
      let id = JSONSchemaTemplate.identifier(of: bytes)
      if id == nil || id == address || !Self.isAbsolute(id ?? "") { return bytes }
    }
    if !Self.isAbsolute(address), let bytes = file(address) { return bytes }
    return files[address].flatMap(file)
  }

  /// A file by its path from the folder; nil where it is none, or would lie outside.
  private func file(_ path: String) -> [UInt8]? {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !steps.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    var status = stat()
    // What is no plain file, such as a pipe, might be waited for without end.
    guard stat(folder + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    do {
      return try FileSource(path: folder + path).readAll(limit: Self.sizeLimit)
    } catch {
      return nil
    }
  }

  /// The files of the folder by their `$id`; the first by name where two have the same.
  private func identifiers() -> [String: String] {
    var found: [String: String] = [:]
    for name in (InputList.names(in: folder.isEmpty ? "." : folder) ?? []).sorted()
    where name.hasSuffix(".json") && name != fileName {
      guard let bytes = file(name), let id = JSONSchemaTemplate.identifier(of: bytes),
        found[id] == nil
      else { continue }
      found[id] = name
    }
    return found
  }

  private static func prefix(of address: String) -> String {
    let end = address.utf8.lastIndex(of: UInt8(ascii: "/")).map(address.utf8.index(after:))
    return String(address[..<(end ?? address.startIndex)])
  }

  private static func isAbsolute(_ address: String) -> Bool {
    address.hasPrefix("/") || address.utf8.contains(UInt8(ascii: ":"))
  }
}
