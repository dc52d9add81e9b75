// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
import Writers

/// A file that appears whole or not at all: written beside its place, then moved there.
///
/// Until then it has no name, where the file system allows that: a program that is ended leaves nothing
/// behind. What is no regular file, such as a pipe or /dev/null, cannot be replaced and is written in place.
package final class OutputFile: ByteSink {
  private let path: String
  private let descriptor: Int32
  /// Where the bytes lie until `commit`; nil where they go to their place at once.
  private let temporaryPath: String?
  /// Whether it lies nowhere yet, and has to be given that path first.
  private let isNameless: Bool
  private let sink: DescriptorSink
  private var isCommitted = false

  /// Opens a file for writing; nothing is seen of it before `commit`.
  ///
  /// - Throws: `OutputError` where the place may not be written to.
  package init(path: String) throws {
    self.path = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw OutputError(path: path, what: "this is a folder; give a file, or a path ending in '/'")
    }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      temporaryPath = nil
      isNameless = false
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let real = Self.resolved(path)
      let temporary = Self.temporaryPath(beside: real)
      temporaryPath = temporary
      let nameless = Self.openNameless(beside: real)
      isNameless = nameless >= 0
      descriptor =
        isNameless
        ? nameless : open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0, exists { fchmod(descriptor, status.st_mode & 0o7777) }
    }
    sink = DescriptorSink(descriptor: descriptor, name: path)
    if descriptor < 0 { throw Self.openingFault(path, errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isCommitted, let temporaryPath { unlink(temporaryPath) }
  }

  /// Takes bytes.
  package func write(_ bytes: ArraySlice<UInt8>) throws { try sink.write(bytes) }

  /// Puts the file in its place. Without it, nothing stays behind.
  package func commit() throws {
    try sink.flush()
    guard let temporaryPath else { return }
    guard name(temporaryPath), rename(temporaryPath, Self.resolved(path)) == 0 else {
      throw OutputError(
        path: path, what: "the file cannot be put in its place: \(systemMessage(errno))")
    }
    isCommitted = true
  }

  /// Gives a nameless file its first name; false where that fails.
  private func name(_ path: String) -> Bool {
    guard isNameless else { return true }
    let file = "\(Self.descriptors)\(descriptor)"
    return linkat(AT_FDCWD, file, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }

  /// A file without a name in the folder of another; -1 where there can be none.
  private static func openNameless(beside path: String) -> Int32 {
    // Its name is given through this folder.
    guard access(descriptors, F_OK) == 0 else { return -1 }
    let folder = split(path).folder
    return open(folder.isEmpty ? "." : String(folder), temporaryFile | O_WRONLY | O_CLOEXEC, 0o666)
  }

  private static let descriptors = "/proc/self/fd/"
  /// O_TMPFILE, which Swift does not import. <https://man7.org/linux/man-pages/man2/open.2.html>
  private static let temporaryFile = 0o20000000 | O_DIRECTORY

  private static func openingFault(_ path: String, _ code: Int32) -> OutputError {
    switch code {
    case ENOENT, ENOTDIR:
      OutputError(path: path, what: "there is no such folder; make it first")
    case EACCES, EPERM, EROFS:
      OutputError(path: path, what: "the file may not be written; check the permissions")
    default:
      OutputError(path: path, what: "the file cannot be written: \(systemMessage(code))")
    }
  }

  /// The file a link leads to, so that the link itself stays.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func temporaryPath(beside path: String) -> String {
    let (folder, name) = split(path)
    // A file name has 255 bytes at most.
    let short = String(decoding: Array(name.utf8.prefix(180)), as: UTF8.self)
    return "\(folder).\(short).tmp-\(getpid())-\(UInt32.random(in: .min ... .max))"
  }

  private static func split(_ path: String) -> (folder: Substring, name: Substring) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path[...]) }
    let name = path.index(after: slash)
    return (path[..<name], path[name...])
  }
}
