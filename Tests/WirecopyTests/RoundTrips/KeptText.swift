// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension String {
  /// Without the characters that XML 1.0 forbids.
  var allowedInXML: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: view.append(scalar)
      default: break
      }
    }
    return String(view)
  }

  var nonempty: String? { isEmpty ? nil : self }
}

extension RichText {
  /// The marks as sets of code points: what overlaps or touches is one, of two links the first wins.
  func settled(_ href: (String) -> String?) -> RichText {
    let length = text.unicodeScalars.count
    let sound = marks.compactMap { mark -> Mark? in
      let end = min(mark.end, length)
      return mark.start < end
        ? Mark(type: mark.type, start: mark.start, end: end, href: mark.href) : nil
    }
    var settled: [Mark] = []
    for kind in Mark.Kind.allCases where kind != .link {
      var covered = [Bool](repeating: false, count: length)
      for mark in sound where mark.type == kind {
        for index in mark.start..<mark.end { covered[index] = true }
      }
      settled += RichText.runs(covered.map { $0 ? "" : nil }).map {
        Mark(type: kind, start: $0.range.lowerBound, end: $0.range.upperBound)
      }
    }
    let order = { (left: Mark, right: Mark) in
      (left.start, -left.end) < (right.start, -right.end)
    }
    var owner = [String?](repeating: nil, count: length)
    for mark in sound.sorted(by: order) where mark.type == .link {
      guard let address = mark.href, !address.isEmpty else { continue }
      for index in mark.start..<mark.end where owner[index] == nil { owner[index] = address }
    }
    settled += RichText.runs(owner.map { $0.flatMap(href) }).map {
      Mark(
        type: .link, start: $0.range.lowerBound, end: $0.range.upperBound, href: $0.value)
    }
    return RichText(
      text,
      marks: settled.sorted {
        ($0.start, -$0.end, $0.type.rawValue) < ($1.start, -$1.end, $1.type.rawValue)
      })
  }

  /// The runs of one value.
  private static func runs(_ values: [String?]) -> [(range: Range<Int>, value: String)] {
    var runs: [(range: Range<Int>, value: String)] = []
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      if let last = runs.last, last.range.upperBound == index, last.value == value {
        runs[runs.count - 1].range = last.range.lowerBound..<(index + 1)
      } else {
        runs.append((index..<(index + 1), value))
      }
    }
    return runs
  }
}
