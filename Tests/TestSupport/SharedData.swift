// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import Foundation

/// External cases that lie beside a checkout in `../shared`, or where `WIRECOPY_SHARED` says.
///
/// They never belong to the project: a test that uses them is enabled only where they are.
public enum SharedData {
  /// The folder, or nil where it is absent.
  public static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["WIRECOPY_SHARED"]
    let url =
      named.map { URL(fileURLWithPath: $0, isDirectory: true) }
      ?? projectFolder.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: url.appendingPathComponent("data").path)
      ? url : nil
  }()

  /// True where the folder is there.
  public static var isPresent: Bool { folder != nil }

  /// The checkout itself.
  public static let projectFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the external cases, such as "data/schemas".
  public static func url(_ path: String) -> URL? { folder?.appendingPathComponent(path) }

  /// The bytes of a fixture of a test target, such as "Fixtures/rss/guid.xml" beside `file`.
  public static func fixture(_ path: String, file: String = #filePath) throws -> Data {
    try Data(
      contentsOf: URL(fileURLWithPath: file).deletingLastPathComponent()
        .appendingPathComponent(path))
  }

  /// The files in a folder of fixtures, such as "Fixtures/feeds" beside `file`: their paths inside it, in order, without
  /// the ending that all of them have.
  public static func fixtures(
    in path: String, ending: String = "", file: String = #filePath
  ) -> [String] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(path)
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
      .sorted()
  }
}
