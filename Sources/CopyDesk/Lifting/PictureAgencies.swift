// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Houses that sell pictures and no text: a line that names one credits a picture.
enum PictureAgencies {
  static func isNamed(in line: String) -> Bool {
    let key = FoldedText.key(line)
    return names.contains { key.contains($0) }
  }

  private static let names = [
    "getty images", "gettyimages", "shutterstock", "istock", "alamy", "unsplash", "pixabay",
    "imago images", "picture alliance", "adobe stock", "wireimage", "depositphotos", "pexels",
    "wikimedia commons",
  ]
}
