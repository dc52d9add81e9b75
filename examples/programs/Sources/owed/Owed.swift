// SPDX-License-Identifier: Apache-2.0
// Prints who is owed credit for each story:  owed FILE…

import Foundation
import Wirecopy

@main
struct Owed {
  static func main() throws {
    let converter = Converter()
    for path in CommandLine.arguments.dropFirst() {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      for article in try converter.document(from: bytes, name: path).articles {
        print(article.headline ?? article.slugline ?? path)
        for author in article.authors { print("  by \(author.name)") }
        for person in article.contributors {
          print("  \(person.role?.rawValue ?? "named"): \(person.name)")
        }
        for agency in article.agencies {
          print("  \(agency.relation.rawValue): \(agency.name)")
        }
      }
    }
  }
}
