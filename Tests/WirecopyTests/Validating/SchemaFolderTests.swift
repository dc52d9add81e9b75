// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Validation
import Wirecopy

@Suite struct `Schemas that refer to others` {
  /// What is said of `"Ferry"` by a schema that refers to one that wants a number.
  private func rules(_ schema: String, _ files: [String: String]) throws -> [String?] {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text.utf8, to: name) }
    let template = try folder.write(schema.utf8, to: "schemas/story.json")
    let document = try folder.write("\"Ferry\"".utf8, to: "ferry.json")
    return try DocumentValidator(template: template).findings(in: .file(document)).map(\.rule)
  }

  private let number = "{\"type\": \"number\"}"

  @Test func `find them by path`() throws {
    #expect(
      try rules("{\"$ref\": \"parts/body.json\"}", ["schemas/parts/body.json": number]) == ["type"])
  }

  @Test func `find them by path from their own address`() throws {
    let schema = """
      {"$id": "https://harwick.example/v1/story.json", "$ref": "parts/body.json"}
      """
    #expect(try rules(schema, ["schemas/parts/body.json": number]) == ["type"])
  }

  @Test func `find them by address, whatever the file is called`() throws {
    let address = "https://harwick.example/v1/body.json"
    let body = "{\"$id\": \"\(address)#\", \"type\": \"number\"}"
    #expect(try rules("{\"$ref\": \"\(address)#\"}", ["schemas/anything.json": body]) == ["type"])
  }

  @Test func `do not take another version for the one they name`() throws {
    let schema = "{\"$id\": \"https://harwick.example/v1/story.json\", \"$ref\": \"body.json\"}"
    let other = "{\"$id\": \"https://harwick.example/v2/body.json\", \"type\": \"number\"}"
    #expect(throws: TemplateFaults.self) { try rules(schema, ["schemas/body.json": other]) }
  }

  @Test(arguments: [
    "../secret.json", "/etc/hostname", "parts/../../secret.json", "file:///etc/hostname",
    "https://harwick.example/v1/body.json", "no\\u0000thing.json",
  ])
  func `never leave their folder`(reference: String) throws {
    let error = #expect(throws: TemplateFaults.self) {
      try rules("{\n  \"$ref\": \"\(reference)\"\n}", ["secret.json": number])
    }
    let message = try #require(error).message(file: "story.json")
    #expect(message.hasPrefix("story.json:2:11: error: '"), "\(message)")
    #expect(
      message.hasSuffix(
        "' is not among the local schemas; put it there, for nothing is read from the network"),
      "\(message)")
  }
}
