// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A source in any encoding as UTF-8, without a byte-order mark.
public final class TranscodingSource: ByteSource {
  /// What the bytes are in.
  public private(set) var encoding: EncodingGuess
  private let source: any ByteSource
  private var decoder: PieceDecoder
  /// What was overruled of the labels, in words; known from the start, but where all is ASCII for long.
  public private(set) var labelWarnings: [String] = []
  private var decoded: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The label the front of the document was accepted under while all of it was ASCII, which any
  /// label fits: asked again when the first other byte comes.
  private var pendingLabel: String?
  private static let pieceLength = 1 << 16
  /// With less room than this, the source is read in pieces of their own.
  private static let leastRoom = 1 << 12

  /// Reads `source` in an encoding that is known.
  public init(_ source: any ByteSource, encoding: EncodingGuess) {
    self.source = source
    self.encoding = encoding
    decoder = PieceDecoder(encoding)
  }

  /// Looks at the front of `source` and decides.
  public init(_ source: any ByteSource, family: MarkupFamily, given: String? = nil) throws {
    let peeked = try PeekedSource(source, peek: TextDecoder.prefixLength)
    self.source = peeked
    (encoding, labelWarnings) = TextDecoder.sniff(peeked.prefix, family: family, given: given)
    decoder = PieceDecoder(encoding)
    if BytePattern(peeked.prefix).isASCII { pendingLabel = encoding.name }
  }

  /// What was overruled or could not be decoded, in words; complete when all has been read.
  public var warnings: [String] { labelWarnings + decoder.warnings }

  /// The next bytes in UTF-8.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while position == decoded.count {
      if isAtEnd { return 0 }
      if buffer.count >= Self.leastRoom {
        if let count = try unsafe readInPlace(buffer) { return count }
      } else {
        try decodeNext()
      }
    }
    let count = min(buffer.count, decoded.count - position)
    unsafe decoded.withUnsafeBytes { all in
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
    }
    position += count
    return count
  }

  private func decodeNext() throws {
    let piece = try unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceLength) { buffer, count in
      count = try unsafe source.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    take(piece)
  }

  /// Reads UTF-8 straight to where it is wanted; nil where what was read is to be decoded first.
  private func readInPlace(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int? {
    let carried = decoder.carried.count
    unsafe buffer.copyBytes(from: decoder.carried)
    let room = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[carried...])
    let count = try unsafe source.read(into: room)
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: buffer[..<(carried + count)])
    let whole: Int? = unsafe bytes.withMemoryRebound(to: UInt8.self) { bytes in
      // While the label is open, a byte that is not ASCII must be looked at.
      guard count > 0 else { return nil }
      if pendingLabel != nil, unsafe !Self.isASCII(bytes) { return nil }
      return unsafe decoder.accept(bytes)
    }
    if whole == nil { unsafe take(Array(room[..<count])) }
    return whole
  }

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe UTF8Text.asciiEnd(in: bytes, from: 0, least: 0) == bytes.count
  }

  private func take(_ piece: [UInt8]) {
    isAtEnd = piece.isEmpty
    decoded = []
    position = 0
    reconsider(piece)
    decoder.decode(piece, isLast: isAtEnd, to: &decoded)
  }

  private func reconsider(_ piece: [UInt8]) {
    guard let label = pendingLabel, piece.contains(where: { $0 >= 0x80 }) else { return }
    pendingLabel = nil
    // Where nothing was said, "utf-8" is only what ASCII is called.
    let given = encoding.origin == .validUTF8 ? nil : label
    let (guess, found) = TextDecoder.sniff(piece, family: .text, given: given)
    guard guess.name != encoding.name else { return }
    encoding = guess
    labelWarnings += found
    decoder = PieceDecoder(guess)
  }
}
