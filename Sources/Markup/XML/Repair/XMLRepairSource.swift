// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A source of XML as it is found in the world, repaired as it is read.
final class XMLRepairSource: ByteSource {
  private var repair: XMLRepair

  /// Repairs a document in UTF-8; `aside` is false where all text has to stay in the stream.
  init(_ source: any ByteSource, aside: Bool) { repair = XMLRepair(source, aside: aside) }

  deinit { repair.free() }

  /// How much of the document has been read.
  var bytesRead: Int { repair.bytesRead }

  /// The next bytes of repaired XML.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    try unsafe repair.read(into: buffer)
  }

  /// The text that the section with this number stands for; nil where there is none.
  func takeAside(_ number: Int) -> XMLRepair.Aside? { repair.takeAside(number) }

  /// What was found since the last time this was asked.
  func takeDiagnostics() -> [MarkupDiagnostic] {
    defer { repair.diagnostics = [] }
    return repair.diagnostics
  }
}
