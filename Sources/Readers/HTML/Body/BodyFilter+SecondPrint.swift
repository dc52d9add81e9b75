// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// A text that a page holds twice, once for each size of screen.
extension BodyFilter {
  /// Paragraphs that follow each other as they did before; fewer are a refrain.
  private static let leastRepeated = 3

  /// Prints of one paragraph with no other between them.
  private static let leastCopies = 3

  /// Takes out the second print from its first paragraph to its last.
  mutating func dropSecondPrint() {
    guard runningParagraphs >= 2 * Self.leastRepeated else { return }
    let running = blocks.indices.filter { isKept[$0] && isRunning($0) }
    var places: [Int: Int] = [:]
    // The paragraphs at hand that repeat others, as places in `running`.
    var first = 0
    var count = 0
    var original = 0
    // The prints of one paragraph that follow each other.
    var prints: [Int] = []
    for (place, index) in running.enumerated() {
      let text = line(index)?.text ?? ""
      let earlier = places[Self.sign(text)].flatMap {
        line(running[$0])?.text == text ? $0 : nil
      }
      if prints.last.flatMap({ line($0)?.text }) != text {
        dropCopies(prints)
        prints = []
      }
      prints.append(index)
      if let earlier, count > 0, earlier == original + 1 {
        count += 1
        original = earlier
        continue
      }
      drop(running, first, count)
      (first, count, original) = earlier.map { (place, 1, $0) } ?? (place, 0, 0)
      if earlier == nil { places[Self.sign(text)] = place }
    }
    drop(running, first, count)
    dropCopies(prints)
  }

  /// Takes out the words under a picture that a gallery shows small, large and by itself.
  private mutating func dropCopies(_ prints: [Int]) {
    guard prints.count >= Self.leastCopies else { return }
    for index in prints { isKept[index] = false }
  }

  private mutating func drop(_ running: [Int], _ first: Int, _ count: Int) {
    guard count >= Self.leastRepeated else { return }
    for index in running[first]...running[first + count - 1] { isKept[index] = false }
  }

  /// What tells texts from each other at a glance: their length, and some letters from the middle.
  private static func sign(_ text: String) -> Int {
    text.withBytes { utf8 in
      let middle = utf8.count / 2
      return utf8[middle..<min(utf8.count, middle + 6)].reduce(utf8.count) { $0 << 8 | Int($1) }
    }
  }
}
