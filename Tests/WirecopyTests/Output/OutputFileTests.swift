// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Testing

@testable import Wirecopy

@Suite struct `Writing files whole or not at all` {
  @Test func `nothing is seen before the end`() throws {
    let folder = try TemporaryFolder()
    try folder.write("earlier".utf8, to: "out.json")
    let file = try OutputFile(path: folder.file("out.json"))
    try file.write(Array("later".utf8))
    #expect(try folder.read("out.json") == "earlier")
    // Where the file system knows files without names, there is nothing beside it either.
    #expect(
      try folder.names.allSatisfy { $0 == "out.json" || $0.hasPrefix(".out.json.tmp-") })
    try file.commit()
    #expect(try folder.read("out.json") == "later")
    #expect(try folder.names == ["out.json"])
  }

  @Test func `nothing stays behind where the end never comes`() throws {
    let folder = try TemporaryFolder()
    do {
      let file = try OutputFile(path: folder.file("out.json"))
      try file.write([UInt8](repeating: 0x20, count: 200_000))
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func `permissions and links stay`() throws {
    let folder = try TemporaryFolder()
    let real = try folder.write("earlier".utf8, to: "real.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.json"), withDestinationPath: "real.json")
    let file = try OutputFile(path: folder.file("link.json"))
    try file.write(Array("later".utf8))
    try file.commit()
    #expect(try folder.read("real.json") == "later")
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.json"))
        == "real.json")
  }

  @Test func `a pipe, a folder and a missing folder`() throws {
    let folder = try TemporaryFolder()
    let sink = try OutputFile(path: "/dev/null")
    try sink.write(Array("gone".utf8))
    try sink.commit()
    let onFolder = #expect(throws: OutputError.self) { _ = try OutputFile(path: folder.path) }
    #expect(
      onFolder?.description
        == "\(folder.path): error: this is a folder; give a file, or a path ending in '/'")
    let path = folder.file("missing/out.json")
    let inMissing = #expect(throws: OutputError.self) { _ = try OutputFile(path: path) }
    #expect(inMissing?.description == "\(path): error: there is no such folder; make it first")
  }

  @Test func `a full disk is named`() throws {
    let file = try OutputFile(path: "/dev/full")
    let error = #expect(throws: OutputError.self) {
      try file.write([UInt8](repeating: 0x20, count: 200_000))
    }
    #expect(
      error?.description == "/dev/full: error: writing stopped: No space left on device")
  }
}
