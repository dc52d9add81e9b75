// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import Testing

@testable import Wirecopy

@Suite struct `Finding the inputs` {
  private func makeFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt", "sub/d.txt", "sub/deep/c.txt", ".hidden.txt", "sub/.git/x"] {
      try folder.write("text".utf8, to: name)
    }
    return folder
  }

  @Test func `a folder is searched to the bottom, sorted, hidden files left out`() throws {
    let folder = try makeFolder()
    let files = InputList.expand([folder.path]).map(\.name)
    #expect(
      files
        == ["a.txt", "b.txt", "sub/d.txt", "sub/deep/c.txt"].map { "\(folder.path)/\($0)" })
    #expect(InputList.expand([folder.path + "/"]).map(\.name) == files)
  }

  @Test func `links inside a folder lead in no circles`() throws {
    let folder = try makeFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("sub/up"), withDestinationPath: "..")
    #expect(InputList.expand([folder.path]).count == 4)
  }

  @Test func `patterns are expanded, names with such letters are names first`() throws {
    let folder = try makeFolder()
    #expect(InputList.expand(["\(folder.path)/?.txt"]).count == 2)
    try folder.write("text".utf8, to: "what?.txt")
    #expect(
      InputList.expand([folder.file("what?.txt")]) == [.file(folder.file("what?.txt"))])
    let fault = ReadError(.unreadable, "no file matches the pattern", advice: "check the pattern")
    #expect(
      InputList.expand([folder.file("*.xml")]) == [.fault(folder.file("*.xml"), fault)])
  }

  @Test func `a list keeps its paths as they stand`() throws {
    let folder = try makeFolder()
    let path = folder.file("a.txt")
    let list = try folder.write("\(path)\r\n\n./\u{e9}t\u{e9}.txt\n-".utf8, to: "list")
    #expect(
      try InputList.paths(listedIn: list)
        == [.file(path), .file("./\u{e9}t\u{e9}.txt"), .standardInput])
  }
}
