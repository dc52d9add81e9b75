// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing
import Validation
import Wirecopy

/// The standard's own test documents, where they lie beside the checkout.
@Suite(.enabled(if: SharedData.isPresent, "no ../shared/data"))
struct `The ninjs suites` {
  /// Documents of a version are valid by a schema of it, or of the next one that is there.
  @Test(arguments: [
    ("1.6", "1.6"), ("2.1", "2.2"), ("2.2", "2.2"), ("3.0", "3.1"), ("3.1", "3.1"),
  ])
  func `pass what should pass and fail what should fail`(version: String, schema: String) throws {
    let template = try #require(SharedData.url("data/schemas/ninjs-schema_\(schema).json"))
    let validator = try DocumentValidator(template: template.path)
    let folder = try #require(SharedData.url("data/ninjs/\(version)"))
    var count = 0
    for kind in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(kind)")
      for name in names where name.hasSuffix(".json") {
        let found = try validator.findings(in: .file("\(folder.path)/\(kind)/\(name)"))
        #expect(found.isEmpty == (kind == "should_pass"), "\(kind)/\(name): \(found)")
        count += 1
      }
    }
    #expect(count > 0)
  }
}
