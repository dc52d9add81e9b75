// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension XMLRepair {
  /// What stands before the root element: all is dropped but the document's own entities.
  mutating func produceProlog() throws {
    if try passProlog() { try produceMarkup() }
  }

  /// True where the root element begins or other markup is next; false behind a document type.
  mutating func passProlog() throws -> Bool {
    while try has(1) {
      let next = byte(0)
      if next == UInt8(ascii: "<") {
        if try stands("<!doctype") {
          try produceDocumentType()
          return false
        }
        if try isMarkup(), byte(1) != UInt8(ascii: "/"), byte(2) != UInt8(ascii: "[") {
          return true
        }
      }
      if !next.isBlank {
        if next != 0xEF || byte(1) != 0xBB { reportProlog() }
      }
      drop(1)
    }
    return false
  }

  private mutating func reportProlog() {
    let message = "text before the first element is left out"
    if diagnostics.last?.message != message { report(message) }
  }

  /// Takes over the internal subset, and with it the entities that stand in the document; the names
  /// of external files are left out.
  private mutating func produceDocumentType() throws {
    var text: [UInt8] = []
    var scanner = DocumentTypeScanner()
    while try has(1) {
      let next = byte(0)
      text.append(next)
      drop(1)
      if scanner.isEnd(after: next) { break }
      guard text.count <= Self.mostText else {
        throw MarkupError(
          "a document type longer than \(Self.mostText >> 20) MB", line: position.line,
          column: position.column)
      }
    }
    let type = DocumentType(text)
    for name in type.refused {
      report("the entity '\(name)' stands outside the document and is not loaded")
    }
    entities = type.entities
    if let subset = type.subset, !type.entities.isEmpty {
      emit("<!DOCTYPE ")
      output.append(contentsOf: type.root)
      emit(" [")
      // Its line feeds have been passed on already.
      output.append(contentsOf: subset.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
      emit("]>")
    }
  }
}
