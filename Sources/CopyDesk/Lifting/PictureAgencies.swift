// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Houses that sell pictures and no text: a line that names one credits a picture.
enum PictureAgencies {
  static func isNamed(in line: String) -> Bool {
    FoldedText.key(line).withBytes { utf8 in
      var isWordStart = true
      for index in utf8.indices {
        if isWordStart, startsName(utf8, index) { return true }
        isWordStart = utf8[index] == 0x20
      }
      return false
    }
  }

  private static func startsName(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    names.contains { name in
      name[0] == utf8[start] && start + name.count <= utf8.count
        && utf8[start..<(start + name.count)].elementsEqual(name)
    }
  }

  private static let names: [[UInt8]] = [
    "getty images", "gettyimages", "shutterstock", "istock", "alamy", "unsplash", "pixabay",
    "imago images", "picture alliance", "adobe stock", "wireimage", "depositphotos", "pexels",
    "wikimedia commons",
  ].map { Array($0.utf8) }
}
