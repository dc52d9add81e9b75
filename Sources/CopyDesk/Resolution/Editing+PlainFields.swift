// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// The fields that need no more than a choice.
  mutating func decidePlainFields() {
    decideLabels()
    article.slugline = choose(.slugline, .general)
    article.genre = choose(.genre, .general) { $0.utf8.count <= 100 }
    article.version = choose(.version, .general) { Self.version($0) != nil }.flatMap(Self.version)
    article.urgency = choose(.urgency, .general) { Self.urgency($0) != nil }.flatMap(Self.urgency)
    article.status = choose(.status, .general) { Self.status($0) != nil }.flatMap(Self.status)
    article.isPaywalled =
      choose(.access, .general) { Self.isFree($0) != nil }
      .flatMap(Self.isFree).map { !$0 } ?? false
  }

  /// The texts around the headline, which pages set into one box with other things.
  private mutating func decideLabels() {
    let headline = article.headline
    func isDeck(_ text: String) -> Bool { text.utf8.count <= 600 && text != headline }
    func isKicker(_ text: String) -> Bool { text.utf8.count <= 200 && text != headline }
    guard isPage else {
      article.subheadline = choose(.subheadline, .general, accepting: isDeck)
      article.kicker = choose(.kicker, .general, accepting: isKicker)
      article.summary = choose(.summary, .summary)
      article.section = choose(.section, .general) { $0.utf8.count <= PageLabel.longestSection }
      return
    }
    let label = PageLabel(language, outlet: outlet, headline: headline)
    article.subheadline = choose(
      .subheadline, .general, reading: { isDeck($0) ? label.subheadline($0) : nil })
    article.kicker = choose(
      .kicker, .general, reading: { isKicker($0) ? label.kicker($0) : nil })
    article.summary = choose(.summary, .summary, reading: { label.summary($0) })
    article.section = choose(.section, .general, reading: { label.section($0) })
  }

  /// What a word says of access: true for all, false for those who pay; nil for other words.
  /// <https://schema.org/isAccessibleForFree>
  static func isFree(_ text: String) -> Bool? {
    switch text.lowercased().split(separator: "/").last {
    case "true", "free", "1", "yes": true
    case "false", "locked", "metered", "0", "no": false
    default: nil
    }
  }

  /// A revision number, such as "3" or "3N".
  static func version(_ text: String) -> Int? {
    let digits = text.utf8.prefix { $0.isASCIIDigit }
    return (1...9).contains(digits.count) ? Int(Substring(digits)) : nil
  }

  /// IPTC urgency, 1 to 9.
  static func urgency(_ text: String) -> Int? {
    guard let value = Int(text), (1...9).contains(value) else { return nil }
    return value
  }

  /// The publishing status, as IPTC names it ("usable", "stat:canceled") or as wires say it.
  /// <http://cv.iptc.org/newscodes/pubstatusg2/>
  static func status(_ text: String) -> PublishingStatus? {
    let name = text.lowercased().split { $0 == ":" || $0 == "/" }.last ?? ""
    switch name {
    case "usable", "ok": return .usable
    case "withheld", "embargoed", "hold", "held": return .withheld
    case "canceled", "cancelled", "kill", "killed", "withdrawn", "retracted": return .canceled
    default: return nil
    }
  }
}
