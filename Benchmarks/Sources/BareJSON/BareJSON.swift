// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// The yardstick of validation: Foundation's parser over every line of files of JSON Lines, and no more.
///
/// Prints how many values there were, so that nothing can be left out as unused.
@main
struct BareJSON {
  static func main() throws {
    var count = 0
    for path in CommandLine.arguments.dropFirst() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let value = try JSONSerialization.jsonObject(with: line)
        if value is [String: Any] { count += 1 }
      }
    }
    print(count)
  }
}
