// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Finds what differs between an expected document and one that is there.
struct GoldenComparison {
  private(set) var findings: [Finding] = []
  /// The texts with placeholders of the expected document.
  let texts: [String: GoldenText]
  /// Comparisons of parts that may still be made to find out which belong together.
  var effortLeft = 2_000_000

  /// A comparison with a document that has these texts with placeholders.
  init(texts: [String: GoldenText]) { self.texts = texts }

  /// After so many differences nobody reads on.
  private static let mostFindings = 200

  /// Compares a part with what is expected in its place.
  mutating func compare(_ expected: GoldenNode, _ found: GoldenNode) {
    guard findings.count < Self.mostFindings, !isAnything(expected) else { return }
    switch (expected.content, found.content) {
    case (.scalar(let kind, let text), .scalar(let foundKind, let foundText)):
      compareScalars(kind, text, foundKind, foundText, found)
    case (.object(let members), .object(let foundMembers)):
      compare(members, foundMembers, in: found) { "'\($0)'" }
    case (.list(let items), .list(let foundItems)):
      compare(items, foundItems, in: found)
    case (
      .element(let name, let attributes, let children),
      .element(let foundName, let foundAttributes, let foundChildren)
    ) where name == foundName:
      compare(attributes, foundAttributes, in: found) { "attribute '\(GoldenNode.local($0))'" }
      compare(children, foundChildren, in: found)
    case (.block(let kind, let text), .block(let foundKind, let foundText)) where kind == foundKind:
      compareTexts(text, foundText, found)
    default: add(found, "there is \(found.shown) where \(words(expected)) is expected")
    }
  }

  // MARK: Scalars

  private mutating func compareScalars(
    _ kind: GoldenNode.Scalar, _ text: String, _ foundKind: GoldenNode.Scalar, _ foundText: String,
    _ found: GoldenNode
  ) {
    if areEqual(kind, text, foundKind, foundText) { return }
    // A text that looks like a number is none where JSON has numbers.
    let isTyped =
      kind == .text && [.number, .integer, .boolean].contains(golden(text)?.whole)
    if kind == foundKind, kind == .text || kind == .untyped, !isTyped {
      compareTexts(text, foundText, found)
    } else {
      let expected = GoldenNode(content: .scalar(kind, text), path: "")
      add(found, "there is \(found.shown) where \(words(expected)) is expected")
    }
  }

  private mutating func compareTexts(_ text: String, _ foundText: String, _ found: GoldenNode) {
    guard !matches(text, foundText) else { return }
    if let placeholder = golden(text) {
      add(
        found,
        "there is '\(TextMeasures.shown(foundText))' where \(placeholder.words) is expected")
      return
    }
    let (short, foundShort) = Self.firstDifference(text, foundText)
    add(found, "there is '\(foundShort)' where '\(short)' is expected")
  }

  /// Two texts from shortly before the place where they begin to differ.
  static func firstDifference(_ one: String, _ other: String) -> (String, String) {
    let common = zip(one, other).prefix { $0 == $1 }.count
    func excerpt(_ text: String) -> String {
      let start = max(0, common - 20)
      let rest = text.dropFirst(common > 40 ? start : 0)
      return (common > 40 ? "…" : "") + TextMeasures.shown(String(rest))
    }
    return (excerpt(one), excerpt(other))
  }

  // MARK: Members

  private mutating func compare(
    _ expected: [GoldenNode.Member], _ found: [GoldenNode.Member], in node: GoldenNode,
    called: (String) -> String
  ) {
    let isOpen = expected.contains { $0.name == GoldenText.more }
    for member in expected where member.name != GoldenText.more {
      if let there = found.first(where: { $0.name == member.name }) {
        compare(member.node, there.node)
      } else if !isOptional(member.node) {
        add(
          node, "there is no \(called(member.name)), where \(words(member.node)) is expected")
      }
    }
    guard !isOpen else { return }
    for member in found where !expected.contains(where: { $0.name == member.name }) {
      add(
        member.node, "\(called(member.name)) is not expected",
        advice: "take it out, or add it to the expected output")
    }
  }

  // MARK: What matches what

  /// "{{any}}", whatever it is.
  func isAnything(_ node: GoldenNode) -> Bool {
    switch node.content {
    case .scalar(_, let text), .block(_, let text): golden(text)?.whole == .any
    case .element, .object, .list: false
    }
  }

  func isMore(_ node: GoldenNode) -> Bool {
    switch node.content {
    case .scalar(_, let text), .block(_, let text): text == GoldenText.more
    case .element, .object, .list: false
    }
  }

  /// Whether a part may be missing.
  func isOptional(_ node: GoldenNode) -> Bool {
    guard !isMore(node) else { return true }
    switch node.content {
    case .scalar(_, let text), .block(_, let text): return golden(text)?.isOptional ?? false
    case .element(_, _, let children): return children.count == 1 && isOptional(children[0])
    case .object, .list: return false
    }
  }

  /// A text with placeholders; nil for plain text.
  func golden(_ text: String) -> GoldenText? { text.contains("{{") ? texts[text] : nil }

  func matches(_ text: String, _ foundText: String) -> Bool {
    if text == foundText { return true }
    return golden(text)?.matches(foundText) ?? false
  }

  func areEqual(
    _ kind: GoldenNode.Scalar, _ text: String, _ foundKind: GoldenNode.Scalar, _ foundText: String
  ) -> Bool {
    if kind == .text, let placeholder = golden(text)?.whole {
      switch placeholder {
      case .any: return true
      case .number, .integer: return foundKind == .number && matches(text, foundText)
      case .boolean: return foundKind == .boolean
      case .text, .word, .date, .uri, .language, .email: break
      }
    }
    guard kind == foundKind else { return false }
    if kind == .number, let one = Double(text), let other = Double(foundText) {
      return one == other
    }
    return matches(text, foundText)
  }

  /// What a message says is expected.
  func words(_ node: GoldenNode) -> String {
    guard case .scalar(let kind, let text) = node.content, kind == .text || kind == .untyped,
      let placeholder = golden(text)
    else { return node.shown }
    return placeholder.words
  }

  mutating func add(_ node: GoldenNode, _ message: String, advice: String? = nil) {
    guard findings.count < Self.mostFindings else { return }
    findings.append(
      Finding(
        .error, message, advice: advice, line: node.line > 0 ? node.line : nil,
        column: node.column > 0 ? node.column : nil, path: node.path.isEmpty ? nil : node.path,
        rule: "expected"))
  }
}
