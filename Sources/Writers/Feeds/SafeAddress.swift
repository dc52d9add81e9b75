// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup

/// Addresses that may be written into markup.
enum SafeAddress {
  /// The address; nil for a script, which canonical JSON from elsewhere may hold.
  static func link(_ address: String?) -> String? {
    address.flatMap { WebAddress.resolve($0, base: nil) }
  }

  /// The same for formats that allow no relative address; nil for one.
  static func absolute(_ address: String?) -> String? {
    link(address).flatMap { WebAddress.isAbsolute($0) ? $0 : nil }
  }
}
