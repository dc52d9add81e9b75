// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// The command as it was built, run the way users run it.
enum BuiltCommand {
  /// What a run gave.
  struct Outcome {
    var standardOutput: String
    var standardError: String
    var status: Int32
  }

  struct Missing: Error, CustomStringConvertible {
    var description: String { "there is no built 'wirecopy' beside the tests; run 'swift build'" }
  }

  /// The folder that holds it: the one the tests themselves were built to.
  static func folder() throws -> URL {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let arguments = ProcessInfo.processInfo.arguments.map { URL(fileURLWithPath: $0) }
    for place in [tests] + arguments {
      var folder = place.deletingLastPathComponent()
      for _ in 0..<4 {
        let command = folder.appendingPathComponent("wirecopy")
        if FileManager.default.isExecutableFile(atPath: command.path), !command.hasDirectoryPath {
          return folder
        }
        folder.deleteLastPathComponent()
      }
    }
    throw Missing()
  }

  /// Runs a line of shell in a folder; `wirecopy` is the built command.
  static func run(_ line: String, in scratch: URL) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = scratch
    process.environment = [
      "PATH": "\(try folder().path):/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "HOME": scratch.path, "SOURCE_DATE_EPOCH": "1700000000",
    ]
    let outputs = scratch.deletingLastPathComponent()
      .appendingPathComponent("\(scratch.lastPathComponent).out")
    try FileManager.default.createDirectory(at: outputs, withIntermediateDirectories: true)
    let out = outputs.appendingPathComponent("stdout")
    let err = outputs.appendingPathComponent("stderr")
    for file in [out, err] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      standardOutput: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      standardError: String(decoding: try Data(contentsOf: err), as: UTF8.self),
      status: process.terminationStatus)
  }
}

/// A folder for the files of one test, gone when the test is.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("wirecopy-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    for name in [url.path, url.path + ".out"] {
      do {
        try FileManager.default.removeItem(atPath: name)
      } catch {
        // It is not there, or the system will clear it away.
      }
    }
  }

  func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: url.appendingPathComponent(folder).path
    ).sorted()
  }
}
