// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension CreditBuilder {
  /// What the segments so far say of the credited; every relation once.
  struct Relations {
    private var held: UInt16 = 0

    mutating func insert(_ relation: CreditRelation) { held |= Relations.bit(of: relation) }

    func contains(_ relation: CreditRelation) -> Bool { held & Relations.bit(of: relation) != 0 }

    private static func bit(of relation: CreditRelation) -> UInt16 {
      switch relation {
      case .source: 1
      case .contributor: 2
      case .staff: 4
      case .translated: 8
      case .rewritten: 16
      case .republished: 32
      case .syndicated: 64
      case .published: 128
      }
    }
  }
}
