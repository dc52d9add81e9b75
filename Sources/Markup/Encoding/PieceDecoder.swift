// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Decodes bytes that come in pieces, which may cut characters in two.
struct PieceDecoder {
  private enum Way {
    case utf8
    case windows1252
    case iconv(Iconv)
  }

  private let way: Way
  private let name: String
  private var pending: [UInt8] = []
  private var replaced = 0
  private var isAtStart = true

  /// A decoder for an encoding; one that cannot be read is taken for windows-1252.
  init(_ guess: EncodingGuess) {
    let known = KnownEncoding(label: guess.name) ?? .windows1252
    name = known.name
    if known == .utf8 {
      way = .utf8
    } else if let iconvName = known.iconvName, let iconv = Iconv(from: iconvName, unit: known.unit)
    {
      way = .iconv(iconv)
    } else {
      way = .windows1252
    }
  }

  /// What could not be decoded, in words; complete after the last piece.
  var warnings: [String] {
    var count = replaced
    if case .iconv(let iconv) = way { count += iconv.replaced }
    guard count > 0 else { return [] }
    let what = count == 1 ? "1 character" : "\(count) characters"
    return ["\(what) could not be decoded from \(name)"]
  }

  /// Appends a piece as UTF-8; after `isLast` nothing may follow.
  mutating func decode(_ piece: [UInt8], isLast: Bool, to output: inout [UInt8]) {
    let start = output.count
    switch way {
    case .utf8: decodeUTF8(piece, isLast: isLast, to: &output)
    case .windows1252: Windows1252.decode(piece, to: &output)
    case .iconv(let iconv):
      pending.append(contentsOf: piece)
      iconv.convert(&pending, isLast: isLast, to: &output)
    }
    guard isAtStart, output.count > start else { return }
    isAtStart = false
    if output[start...].starts(with: [0xEF, 0xBB, 0xBF]) {
      output.removeSubrange(start..<start + 3)
    }
  }

  /// The first bytes of a character that the last piece cut in two.
  var carried: [UInt8] { pending }

  /// Takes a piece where it lies, behind the bytes carried over to it, and says how many of them are
  /// whole characters; nil where they are not to be used as they are, and none was taken.
  mutating func accept(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard case .utf8 = way, !isAtStart else { return nil }
    let end = unsafe bytes.count - Self.unfinishedLength(of: bytes)
    let whole = unsafe UnsafeBufferPointer(rebasing: bytes[..<end])
    guard end > 0, unsafe UTF8Text.validPrefix(of: whole) == end else { return nil }
    pending = unsafe Array(bytes[end...])
    return end
  }

  private mutating func decodeUTF8(_ piece: [UInt8], isLast: Bool, to output: inout [UInt8]) {
    var bytes = piece
    if !pending.isEmpty {
      bytes = pending + piece
      pending = []
    }
    if !isLast {
      let cut = unsafe bytes.withUnsafeBufferPointer { unsafe Self.unfinishedLength(of: $0) }
      if cut > 0 {
        pending = Array(bytes.suffix(cut))
        bytes.removeLast(cut)
      }
    }
    let repaired = unsafe bytes.withUnsafeBufferPointer { unsafe UTF8Text.repaired($0) }
    replaced += repaired?.count ?? 0
    if output.isEmpty {
      output = repaired?.bytes ?? bytes
    } else {
      output.append(contentsOf: repaired?.bytes ?? bytes)
    }
  }

  /// How many bytes at the end begin a character that may go on in the next piece: 0 to 3.
  private static func unfinishedLength(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = unsafe bytes[bytes.count - length]
      if byte < 0x80 { return 0 }
      if byte >= 0xC0 {
        let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        return length < wanted ? length : 0
      }
    }
    return 0
  }
}
