// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
import Markup
public import NewsModel

/// One input of a batch.
public enum BatchInput: Sendable, Hashable {
  /// A file, by its path as given.
  case file(String)
  /// What comes in on standard input.
  case standardInput
  /// Something given that cannot be read: its name and why.
  case fault(String, ReadError)

  /// The name for messages and for `source.file`.
  public var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "-"
    case .fault(let name, _): name
    }
  }
}

/// Turns what a user gives (files, folders, quoted globs, "-") into inputs, in order.
public enum InputList {
  /// The inputs that words of a command line stand for.
  ///
  /// Folders are searched to the bottom, sorted by name; hidden files are skipped. A word that names
  /// no file but holds `*`, `?` or `[` is a pattern.
  public static func expand(_ words: [String]) -> [BatchInput] {
    words.flatMap { word -> [BatchInput] in
      if word == "-" { return [.standardInput] }
      switch PathKind(word) {
      case .folder: return folder(word)
      case .absent where word.contains { "*?[".contains($0) }: return pattern(word)
      case .absent, .file: return [.file(word)]
      }
    }
  }

  /// The paths of a list file, one a line, exactly as they stand; blank lines are skipped.
  ///
  /// - Parameter path: the list's own path, or "-" for standard input.
  /// - Returns: the inputs, in order.
  /// - Throws: `ReadError` where the list cannot be read.
  public static func paths(listedIn path: String) throws -> [BatchInput] {
    let source = path == "-" ? FileSource(standardInput: ()) : try FileSource(path: path)
    let bytes = try source.readAll(limit: 1 << 30)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    return expand(lines.filter { !$0.isEmpty })
  }

  private static func folder(_ path: String) -> [BatchInput] {
    var found: [BatchInput] = []
    var folders: [String] = [path]
    while let folder = folders.popLast() {
      guard let names = names(in: folder) else {
        found.append(
          .fault(
            folder,
            ReadError(.unreadable, "the folder may not be read", advice: "check its permissions")))
        continue
      }
      let prefix = folder.hasSuffix("/") ? folder : folder + "/"
      var inner: [String] = []
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      where !name.hasPrefix(".") {
        switch PathKind(prefix + name, followsLinks: false) {
        case .folder: inner.append(prefix + name)
        case .file: found.append(.file(prefix + name))
        case .absent: break
        }
      }
      folders += inner.reversed()
    }
    if found.isEmpty {
      let fault = ReadError(
        .empty, "the folder holds no files", advice: "give a folder with stories")
      return [.fault(path, fault)]
    }
    return found
  }

  static func names(in folder: String) -> [String]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func pattern(_ word: String) -> [BatchInput] {
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(word, 0, nil, &matches) == 0 else {
      let fault = ReadError(
        .unreadable, "no file matches the pattern", advice: "check the pattern")
      return [.fault(word, fault)]
    }
    let paths = (0..<Int(matches.gl_pathc)).compactMap { index in
      matches.gl_pathv[index].map { String(cString: $0) }
    }
    return paths.flatMap { PathKind($0) == .folder ? folder($0) : [.file($0)] }
  }
}

/// What lies at a path.
enum PathKind {
  case file
  case folder
  case absent

  /// Links to folders are not followed inside a folder, as they may lead in circles.
  init(_ path: String, followsLinks: Bool = true) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .absent
      return
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      self = .file
      return
    }
    var link = stat()
    let isLink = lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
    self = isLink && !followsLinks ? .absent : .folder
  }
}
