// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Tells the pictures that belong to a page's furniture from those of its story.
enum Ornament {
  /// Pictures no larger than this on both sides are ornaments.
  private static let size = 48
  /// So are those whose one side is known and no larger than this: signs beside a line.
  private static let thinness = 32
  /// What only counts readers is no larger than this on either side.
  private static let pixel = 2

  /// Whether a picture of these dimensions, as far as they are known, can be no more than an ornament or
  /// a counting pixel. Thin ones whose sides are both known may show a line of something.
  static func isSize(width: Int?, height: Int?) -> Bool {
    guard let width, let height else { return (width ?? height).map { $0 <= thinness } ?? false }
    return max(width, height) <= size || min(width, height) <= pixel
  }

  /// Whether a picture is known to be larger than signs are.
  static func isLarge(width: Int?, height: Int?) -> Bool { max(width ?? 0, height ?? 0) > signSize }
  private static let signSize = 128

  /// Whether dimensions only keep room of a picture's shape until its style is known, and are none of its own.
  static func isRatio(_ width: Int?, _ height: Int?) -> Bool {
    switch (width, height) {
    case (16, 9), (9, 16), (4, 3), (3, 4), (3, 2), (2, 3), (21, 9), (16, 10): true
    default: false
    }
  }

  /// Whether the file's name is that of a sign: `icon_print.svg`, `twitter.png`. Photographs, which are kept
  /// as JPEG, are named after what they show: `style-icon.jpg`.
  static func isName(ofFileAt address: String) -> Bool {
    guard let name = address.withBytes(drawnName) else { return false }
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first, let last = words.last, words.count <= 4 else { return false }
    return words.count == 1 && signs.contains(String(first))
      || ["icon", "icons", "ico"].contains { $0 == first || $0 == last }
  }

  /// The name of the file at an address, without what it ends with, where that is what drawings are kept as.
  private static func drawnName(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    let end = utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? utf8.count
    var dot = end
    repeat { dot -= 1 } while dot > 0 && end - dot <= 5 && utf8[dot] != UInt8(ascii: ".")
    guard dot > 0, utf8[dot] == UInt8(ascii: "."),
      drawn.contains(where: { $0.elementsEqual(utf8[(dot + 1)..<end]) { $0 == $1 | 0x20 } })
    else { return nil }
    let start = utf8[..<dot].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return String(decoding: utf8[start..<dot], as: UTF8.self)
  }

  /// What drawings are kept as.
  private static let drawn = ["svg", "png", "gif", "webp", "ico"].map { Array($0.utf8) }

  /// What is drawn on buttons.
  private static let signs: Set<String> = [
    "facebook", "fb", "twitter", "whatsapp", "telegram", "instagram", "linkedin", "pinterest",
    "reddit", "xing", "tumblr", "youtube", "tiktok", "threads", "bluesky", "mastodon", "flipboard",
    "pocket", "viber", "weibo", "wechat", "vk", "email", "mail", "print", "printer", "share", "rss",
    "feed", "copy", "bookmark", "search", "play", "close", "avatar", "arrow", "bullet", "divider",
    "px", "pixel", "spacer", "blank", "clear", "dot", "shim", "transparent", "trans",
  ]
}
