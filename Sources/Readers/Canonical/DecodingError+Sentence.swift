// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension DecodingError {
  /// What does not fit, without a final stop: "'articles[2].urgency' is not a whole number".
  ///
  /// `name` is what the value that was read is called; it is empty for an article alone.
  func sentence(under name: String) -> String {
    switch self {
    case .keyNotFound(let key, let context): "\(place(name, context.codingPath + [key])) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(place(name, context.codingPath)) \(context.debugDescription)"
    case .dataCorrupted(let context):
      // The words of the standard library for a raw value that an enumeration does not have.
      context.debugDescription.hasPrefix("Cannot initialize")
        ? "\(place(name, context.codingPath)) has a value that is not known"
        : "\(place(name, context.codingPath)): \(context.debugDescription)"
    @unknown default: "\(place(name, [])) cannot be read"
    }
  }

  private func place(_ name: String, _ path: [any CodingKey]) -> String {
    var place = name
    for key in path {
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += place.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return place.isEmpty ? "the article" : "'\(place)'"
  }
}
