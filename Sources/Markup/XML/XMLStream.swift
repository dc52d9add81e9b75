// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads an XML document from front to back without keeping it.
///
/// Faults are repaired where that can be done and reported as diagnostics. Nothing is loaded from
/// elsewhere: no external entity, no DTD, no network. What the document's own entities add is bounded.
public enum XMLStream {
  /// libxml2's own bound on nesting.
  static let deepestNesting = 256

  /// Reads a document and hands its events to `handler`.
  ///
  /// - Parameters:
  ///   - source: The document in UTF-8; what it says of its encoding is ignored.
  ///   - handler: Takes the events, on this thread, before this function returns.
  ///   - options: Bounds.
  /// - Throws: What the source or the handler throws; `MarkupError` for a document without any
  ///   element, one nested too deep, a single text that is too long, or entities that grow too large.
  public static func parse(
    _ source: any ByteSource, handler: any XMLStreamHandler,
    options: XMLStreamOptions = XMLStreamOptions()
  ) throws {
    var events = XMLEvents(source: source, handler: handler, options: options)
    defer { events.free() }
    try unsafe withUnsafeMutablePointer(to: &events) { try unsafe XMLEvents.run($0) }
  }
}
