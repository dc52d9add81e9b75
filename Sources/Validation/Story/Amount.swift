// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// How many there may be, as a journalist says it: "3 to 14", "at least 3", "at most 40", "none".
struct Amount: Sendable, Hashable {
  /// The fewest; nil where there may be any number.
  var least: Int?
  /// The most; nil where there may be any number.
  var most: Int?

  /// An amount between two bounds.
  init(least: Int? = nil, most: Int? = nil) {
    self.least = least
    self.most = most
  }

  /// Reads the words of a template; nil where they are no amount.
  init?(_ words: String) {
    let parts = words.split(separator: " ").map { $0.lowercased() }
    let numbers = parts.map { Int($0) }
    switch (parts.count, parts.first) {
    case (1, "none"): self.init(least: 0, most: 0)
    case (1, _):
      guard let exact = numbers[0] else { return nil }
      self.init(least: exact, most: exact)
    case (2, "exactly"):
      guard let exact = numbers[1] else { return nil }
      self.init(least: exact, most: exact)
    case (3, "at"):
      guard let bound = numbers[2] else { return nil }
      switch parts[1] {
      case "least": self.init(least: bound)
      case "most": self.init(most: bound)
      default: return nil
      }
    case (3, _):
      guard parts[1] == "to", let least = numbers[0], let most = numbers[2], least <= most else {
        return nil
      }
      self.init(least: least, most: most)
    default: return nil
    }
  }

  func contains(_ number: Int) -> Bool { contains(Double(number)) }

  func contains(_ number: Double) -> Bool {
    (least.map { number >= Double($0) } ?? true) && (most.map { number <= Double($0) } ?? true)
  }

  /// The amount in words: "3 to 14", "at most 40".
  var words: String {
    switch (least, most) {
    case (0?, 0?): "none"
    case (let least?, let most?): least == most ? "exactly \(least)" : "\(least) to \(most)"
    case (let least?, nil): "at least \(least)"
    case (nil, let most?): "at most \(most)"
    case (nil, nil): "any number"
    }
  }

  /// What a fault advises.
  static let help = "write an amount such as '3 to 14', 'at least 3', 'at most 40' or 'none'"
}
