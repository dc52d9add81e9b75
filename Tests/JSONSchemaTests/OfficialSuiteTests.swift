// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import JSONSchema
import TestSupport
import Testing

/// The official suite of json-schema.org, where it lies beside the checkout.
@Suite struct `The official JSON Schema suite` {
  private struct Tally {
    var passed = 0
    var faults: [String] = []
  }

  /// Runs the files of a folder of a draft.
  private func run(_ folder: String, options: CompiledSchema.Options) throws -> Tally {
    let root = try #require(SharedData.url("data/jsonschema"))
    let remotes = root.appendingPathComponent("remotes").path
    let tests = root.appendingPathComponent("tests/\(folder)")
    var tally = Tally()
    for file in try FileManager.default.contentsOfDirectory(atPath: tests.path).sorted()
    where file.hasSuffix(".json") {
      let bytes = try Data(contentsOf: tests.appendingPathComponent(file))
      let groups = try #require(try JSONSerialization.jsonObject(with: bytes) as? [[String: Any]])
      // Foundation rounds long numbers, so that the texts are taken from the bytes themselves.
      let texts = try SuiteTexts(Array(bytes))
      for (place, group) in groups.enumerated() {
        let name = "\(file): \(group["description"] ?? "")"
        let schema: CompiledSchema
        do {
          schema = try CompiledSchema(texts.schemas[place], options: options) { address in
            guard address.hasPrefix("http://localhost:1234/") else { return nil }
            let path = remotes + "/" + address.dropFirst("http://localhost:1234/".count)
            return FileManager.default.contents(atPath: path).map(Array.init)
          }
        } catch {
          tally.faults.append("\(name): \(error)")
          continue
        }
        for (number, test) in (group["tests"] as? [[String: Any]] ?? []).enumerated() {
          let isValid = try schema.violations(in: texts.values[place][number]).isEmpty
          if isValid == test["valid"] as? Bool {
            tally.passed += 1
          } else {
            tally.faults.append("\(name): \(test["description"] ?? "")")
          }
        }
      }
    }
    return tally
  }

  private func options(_ draft: String) -> CompiledSchema.Options {
    var options = CompiledSchema.Options()
    options.assumesDraft7 = draft == "draft7"
    return options
  }

  @Test(
    .enabled(if: SharedData.isPresent, "no ../shared/data"), arguments: ["draft2020-12", "draft7"])
  func `passes all required tests`(draft: String) throws {
    let tally = try run(draft, options: options(draft))
    #expect(tally.faults == [])
    #expect(tally.passed > 500)
  }

  @Test(
    .enabled(if: SharedData.isPresent, "no ../shared/data"), arguments: ["draft2020-12", "draft7"])
  func `passes the optional tests`(draft: String) throws {
    var options = options(draft)
    options.contentIsAsserted = draft == "draft7"
    let tally = try run("\(draft)/optional", options: options)
    #expect(tally.faults == [])
  }

  @Test(
    .enabled(if: SharedData.isPresent, "no ../shared/data"), arguments: ["draft2020-12", "draft7"])
  func `passes nine of ten tests of formats`(draft: String) throws {
    var options = options(draft)
    options.formatIsAsserted = true
    let tally = try run("\(draft)/optional/format", options: options)
    let count = tally.passed + tally.faults.count
    #expect(
      tally.passed * 100 >= count * 97, "\(tally.passed) of \(count): \(tally.faults)")
  }
}
