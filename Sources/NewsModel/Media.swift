// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A picture, film, sound or file that goes with the story.
public struct Media: Sendable, Hashable, Codable, FieldWritable {
  /// What it is.
  public var type: MediaType
  /// Where it lies, absolute where the source allows.
  public var url: String?
  /// Its MIME type, such as "image/jpeg".
  public var mimeType: String?
  /// Width in pixels.
  public var width: Int?
  /// Height in pixels.
  public var height: Int?
  /// Size in bytes.
  public var length: Int?
  /// Running time in seconds.
  public var duration: Double?
  /// The caption, plain text.
  public var caption: String?
  /// The photo credit as printed, such as "Jane Doe/AFP"; never a credit for the text.
  public var credit: String?
  /// The text for those who cannot see it.
  public var alt: String?

  /// A media item.
  public init(
    type: MediaType, url: String? = nil, mimeType: String? = nil, width: Int? = nil,
    height: Int? = nil, length: Int? = nil, duration: Double? = nil, caption: String? = nil,
    credit: String? = nil, alt: String? = nil
  ) {
    self.type = type
    self.url = url
    self.mimeType = mimeType
    self.width = width
    self.height = height
    self.length = length
    self.duration = duration
    self.caption = caption
    self.credit = credit
    self.alt = alt
  }

  /// Takes from another mention of the same thing what this one does not know.
  package mutating func fill(from other: Media) {
    mimeType = mimeType ?? other.mimeType
    width = width ?? other.width
    height = height ?? other.height
    length = length ?? other.length
    duration = duration ?? other.duration
    caption = caption ?? other.caption
    credit = credit ?? other.credit
    alt = alt ?? other.alt
  }

  /// The address of a picture file, without what asks for a size of it; nil where it names no file.
  package var pathOfPicture: Substring? {
    guard let url else { return nil }
    let length = url.withBytes { $0.firstIndex(of: UInt8(ascii: "?")) ?? $0.count }
    let path = url[..<url.utf8.index(url.startIndex, offsetBy: length)]
    guard let dot = path.utf8.suffix(5).lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = path.utf8[dot...].dropFirst()
    return Media.pictures.contains { ending.elementsEqual($0.utf8) } ? path : nil
  }
  private static let pictures = ["jpg", "jpeg", "png", "webp", "gif", "avif"]

  /// Reads a media item of the canonical JSON; throws where `type` is absent.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.required("type")
    url = try fields.value("url")
    mimeType = try fields.value("mimeType")
    width = try fields.value("width")
    height = try fields.value("height")
    length = try fields.value("length")
    duration = try fields.value("duration")
    caption = try fields.value("caption")
    credit = try fields.value("credit")
    alt = try fields.value("alt")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("type", type)
    sink.field("url", url)
    sink.field("mimeType", mimeType)
    sink.field("width", width)
    sink.field("height", height)
    sink.field("length", length)
    sink.field("duration", duration)
    sink.field("caption", caption)
    sink.field("credit", credit)
    sink.field("alt", alt)
  }
}

/// The kinds of media.
public enum MediaType: String, Sendable, Hashable, Codable, CaseIterable {
  /// A still picture.
  case image
  /// A film.
  case video
  /// A sound recording.
  case audio
  /// Any other file, such as a PDF.
  case document
}
