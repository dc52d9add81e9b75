// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Wirecopy

@Suite struct `The table of formats` {
  @Test func `names and aliases are lower case and nobody's twice`() {
    let names = Format.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
    #expect(Format.all.allSatisfy { !$0.fileExtension.hasPrefix(".") && !$0.title.isEmpty })
  }

  @Test func `a name is found in any case`() throws {
    #expect(Format.named("JSON")?.name == "json")
    #expect(Format.named("md")?.name == "markdown")
    #expect(Format.named("docx") == nil)
    #expect(try Format.readable("text").name == "text")
  }

  @Test func `a mistyped name gets the nearest one`() {
    func message(_ name: String) -> String {
      do {
        return try Format.writable(name).name
      } catch {
        return error.description
      }
    }
    #expect(message("jsno") == "there is no format 'jsno'; did you mean 'json'?")
    #expect(message("markdwon") == "there is no format 'markdwon'; did you mean 'markdown'?")
    #expect(message("docx").hasPrefix("there is no format 'docx'; it is one of json, jsonl, "))
    #expect(message("text").hasPrefix("text cannot be written; what can is json, jsonl, "))
  }
}
