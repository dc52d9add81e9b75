// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The blocks of a story while lines are taken out of them.
///
/// The blocks stay where they are, as each holds many references and most are never touched: what is kept
/// of them is a list of numbers, and what is cut off one stands beside it.
struct OpenBody {
  private let found: [DraftBlock]
  /// Which of the blocks are in the body still, in order.
  private var kept: [Int32]
  /// What is left of the blocks that lost a part of their text.
  private var cut: [(block: Int32, text: RichText)] = []

  init(_ blocks: [DraftBlock]) {
    found = blocks
    kept = Array(0..<Int32(blocks.count))
  }

  /// The number of blocks.
  var count: Int { kept.count }

  /// The text of a paragraph or heading.
  struct Line {
    var text: RichText
    /// True for running text, which alone carries datelines and closing credits.
    var isRunning: Bool
  }

  /// The text of a block; nil for blocks that are no line of text.
  func line(_ place: Int) -> Line? {
    let block = kept[place]
    var line: Line
    switch found[Int(block)].block {
    case .paragraph(let text): line = Line(text: text, isRunning: true)
    case .heading(_, let text): line = Line(text: text, isRunning: false)
    default: return nil
    }
    for part in cut where part.block == block { line.text = part.text }
    return line
  }

  /// What the markup of a block hints at.
  func hint(_ place: Int) -> DraftBlock.Hint? { found[Int(kept[place])].hint }

  /// Takes a block out.
  mutating func remove(_ place: Int) { kept.remove(at: place) }

  /// Replaces the text of a paragraph or heading.
  mutating func setLine(_ place: Int, _ text: RichText) {
    let block = kept[place]
    cut.removeAll { $0.block == block }
    cut.append((block, text))
  }

  /// What is left.
  var blocks: [Block] {
    var left: [Block] = []
    left.reserveCapacity(kept.count)
    for index in kept {
      if let text = cut.first(where: { $0.block == index })?.text {
        if case .heading(let level, _) = found[Int(index)].block {
          left.append(.heading(level: level, text))
        } else {
          left.append(.paragraph(text))
        }
      } else {
        left.append(found[Int(index)].block)
      }
    }
    return left
  }
}
