// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Takes the events of an XML document as it is read.
///
/// An error thrown by a handler stops the parse and comes out of `XMLStream.parse`.
public protocol XMLStreamHandler: AnyObject {
  /// Called first of all: the locator tells where the parser is, as long as it runs.
  func begin(_ locator: XMLLocator)
  /// Asked once for each name an element has, before its first event: the number stands for the
  /// name from then on. Two spellings of a prefix for one namespace are two names.
  func identify(_ name: XMLName) -> Int
  /// An element begins.
  func startElement(_ name: Int, attributes: borrowing XMLAttributes) throws
  /// An element ends. Elements still open where a document breaks off have no such event.
  func endElement(_ name: Int) throws
  /// Text, entities resolved; one run of text may come in several pieces.
  func characters(_ utf8: UnsafeBufferPointer<UInt8>, isCDATA: Bool) throws
  /// Something was wrong and was repaired, or the document breaks off here.
  func diagnostic(_ diagnostic: MarkupDiagnostic)
}

extension XMLStreamHandler {
  /// Without effect for handlers that need no positions.
  public func begin(_ locator: XMLLocator) {}
}
