// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// Looks for inputs that take time in the square of their length: a piece of a seed, repeated.
///
/// A mutator makes such inputs too seldom, since they must be long to be slow.
struct GrowthSearch {
  /// An input of `small` bytes that takes longer than this is tried at `large`.
  private static let suspicion = 0.15
  private static let small = 1 << 16
  private static let large = 1 << 18
  /// Four times the bytes may take this many times as long, with some noise; sixteen times were the
  /// square.
  private static let allowedRatio = 9.0

  private let reader: FuzzedReader
  private let seeds: [[UInt8]]
  private let finds: URL
  private var generator = SystemRandomNumberGenerator()

  /// A search with the seeds of a folder.
  init(reader: FuzzedReader, seeds: String, finds: String) throws {
    self.reader = reader
    self.finds = URL(fileURLWithPath: finds, isDirectory: true)
    let folder = URL(fileURLWithPath: seeds, isDirectory: true)
    self.seeds = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).map { [UInt8](try Data(contentsOf: $0)) }.filter { !$0.isEmpty }
  }

  /// Searches for so long; false where something was found and kept.
  mutating func run(seconds length: Double) throws -> Bool {
    let end = ContinuousClock.now + .seconds(length)
    // Kept before it is tried, so that an input that never ends is kept as well.
    let current = finds.appendingPathComponent("growth-current")
    var tries = 0
    var found = 0
    while ContinuousClock.now < end, let seed = seeds.randomElement(using: &generator) {
      let shape = Shape(seed, &generator)
      let bytes = shape.bytes(count: Self.small)
      try Data(bytes).write(to: current)
      tries += 1
      guard seconds(of: bytes) > Self.suspicion else { continue }
      let bytes4 = shape.bytes(count: Self.large)
      try Data(bytes4).write(to: current)
      let ratio = seconds(of: bytes4) / seconds(of: bytes)
      guard ratio > Self.allowedRatio else { continue }
      found += 1
      let name = "growth-\(reader.rawValue)-\(found)-\(UInt32.random(in: 0...UInt32.max))"
      try Data(bytes).write(to: finds.appendingPathComponent(name))
      let piece = String(decoding: shape.piece.prefix(120), as: UTF8.self)
      print(
        "fuzz: \(name): 4 times the bytes take \(ratio) times as long: \(piece.debugDescription)")
    }
    try FileManager.default.removeItem(at: current)
    print("fuzz: \(reader.rawValue): \(tries) repeated pieces, \(found) that grow too fast")
    return found == 0
  }

  /// The processor's time, of which other programs take no part.
  private func seconds(of bytes: [UInt8]) -> Double {
    let start = clock()
    reader.run(bytes)
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// A document with a piece of it repeated in its place.
  private struct Shape {
    let head: ArraySlice<UInt8>
    let piece: ArraySlice<UInt8>
    let tail: ArraySlice<UInt8>

    init(_ seed: [UInt8], _ generator: inout SystemRandomNumberGenerator) {
      let seed = seed[..<min(seed.count, GrowthSearch.small / 4)]
      let start = Int.random(in: 0..<seed.count, using: &generator)
      let longest = [2, 6, 30, 300].randomElement(using: &generator) ?? 1
      let end = min(seed.count, start + Int.random(in: 1...longest, using: &generator))
      head = seed[..<start]
      piece = seed[start..<end]
      tail = Bool.random(using: &generator) ? seed[end...] : []
    }

    func bytes(count: Int) -> [UInt8] {
      var bytes = Array(head)
      bytes.reserveCapacity(count + piece.count + tail.count)
      while bytes.count < count { bytes += piece }
      return bytes + tail
    }
  }
}
