// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The media of an item: kinds, sizes and running times as feeds spell them.
enum FeedMedia {
  /// The kind of a file, by what the feed calls it, its MIME type, or the end of its address.
  static func type(medium: String?, mimeType: String?, url: String?) -> MediaType {
    switch medium?.lowercased() {
    case "image": return .image
    case "video": return .video
    case "audio": return .audio
    case "document", "executable": return .document
    default: break
    }
    if let mimeType = mimeType?.lowercased() {
      for (family, type) in families where mimeType.utf8.starts(with: family.utf8) { return type }
      if let type = type(ofApplication: mimeType) { return type }
    }
    return url.flatMap(type(ofAddress:)) ?? (mimeType == nil && medium == nil ? .image : .document)
  }

  /// How MIME types begin, bare or before a slash.
  private static let families: [(String, MediaType)] = [
    ("image", .image), ("video", .video), ("audio", .audio),
  ]

  /// Films and sounds whose MIME types say neither; nil for all other types.
  private static func type(ofApplication mimeType: String) -> MediaType? {
    guard mimeType.hasPrefix("application/") else { return nil }
    return switch mimeType.prefix(while: { $0 != ";" }) {
    case "application/x-shockwave-flash", "application/x-mpegurl", "application/vnd.apple.mpegurl",
      "application/dash+xml", "application/mp4":
      .video
    case "application/ogg": .audio
    default: nil
    }
  }

  /// Whether a picture is that of somebody's account rather than one of the story, as blogs give that of the
  /// author among their media: "…/avatar/3f2a?s=96".
  static func isAvatar(_ address: String) -> Bool {
    guard address.holds("avatar") else { return false }
    let folders = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropLast()
    return folders.contains("avatar") || folders.contains("avatars")
  }

  /// The kind of a file by the letters after the last point of its path.
  private static func type(ofAddress address: String) -> MediaType? {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let point = path.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = String(
      decoding: path[path.index(after: point)...].map(\.asciiLowercased), as: UTF8.self)
    switch ending {
    case "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff": return .image
    case "mp4", "m4v", "mov", "webm", "mpg", "mpeg", "avi", "flv", "wmv", "ogv", "mkv", "3gp",
      "swf":
      return .video
    case "mp3", "m4a", "ogg", "oga", "opus", "wav", "aac", "flac", "wma", "aif", "aiff":
      return .audio
    case "pdf", "doc", "docx", "zip", "torrent", "epub", "xls", "xlsx", "ppt", "txt", "xml", "json":
      return .document
    default: return nil
    }
  }

  /// A count of bytes or pixels: digits, perhaps parted by commas or followed by "px"; nil for
  /// none.
  static func count(_ text: String?) -> Int? {
    guard let text else { return nil }
    var value = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard value < 1 << 53 else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      case 0x20, 0x0A, 0x09, UInt8(ascii: ","): continue
      case UInt8(ascii: "p") where value > 0: return value
      default: return nil
      }
    }
    return value > 0 ? value : nil
  }

  /// Seconds from "3600", "3600.5", "59:07" or "1:02:03"; nil for anything else.
  static func duration(_ text: String?) -> Double? {
    guard let text else { return nil }
    let parts = text.foldingWhiteSpace().split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return nil }
    var seconds = 0.0
    for part in parts {
      guard let value = Double(part), value >= 0, value.isFinite else { return nil }
      seconds = seconds * 60 + value
    }
    return seconds > 0 ? seconds : nil
  }

  /// The media of an item without repetitions: what is said twice of one file is put together, and so is a
  /// picture in several sizes, "tower.jpg?w=140" and "tower.jpg?w=700".
  static func merged(_ media: [Media]) -> [Media] {
    if media.count == 1, media[0].url != nil { return media }
    var kept: [Media] = []
    var keys: [Substring] = []
    // A table is worth it for galleries alone.
    let isLong = media.count > 8
    var places: [String: Int] = [:]
    for item in media {
      guard let url = item.url else { continue }
      // What asks for no size is its own key.
      let isSized = url.withBytes { $0.contains(UInt8(ascii: "?")) }
      let key = isSized ? item.pathOfPicture ?? url[...] : url[...]
      guard let index = isLong ? places[String(key)] : keys.firstIndex(of: key) else {
        if isLong { places[String(key)] = kept.count }
        keys.append(key)
        kept.append(item)
        continue
      }
      kept[index].join(item)
    }
    return kept
  }
}

extension Media {
  /// Takes in what else is said of a file, or the same picture in another size; the larger one is kept.
  fileprivate mutating func join(_ media: Media) {
    var other = media
    if other.url != url {
      if other.isLarger(than: self) { swap(&self, &other) }
      (other.width, other.height, other.length) = (nil, nil, nil)
    }
    fill(from: other)
  }

  /// By the width that is given, else by an address that asks for no size.
  private func isLarger(than other: Media) -> Bool {
    if let width, let otherWidth = other.width { return width > otherWidth }
    return !(url?.contains("?") ?? false) && other.url?.contains("?") ?? false
  }
}
