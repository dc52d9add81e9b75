// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// What has to happen once in a process before libxml2 is used.
enum LibXML2 {
  /// Set up on first use: nothing may come from the network, whatever a schema or document asks for.
  private static let isReady: Bool = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader)
    return true
  }()

  /// Call before any other function of libxml2.
  static func prepare() { _ = isReady }

  /// The message of an error: its first line, as what follows only shows bytes again.
  static func message(of error: xmlError) -> String {
    guard let text = unsafe error.message else { return unsafe wordless(error) }
    var message = unsafe String(cString: text)[...]
    if let end = message.firstIndex(where: \.isNewline) { message = message[..<end] }
    if message.hasSuffix(" !") { message = message.dropLast(2) }
    return String(message)
  }

  /// Faults of XPath expressions come without a message.
  private static func wordless(_ error: xmlError) -> String {
    switch unsafe UInt32(bitPattern: error.code) {
    case XML_XPATH_UNDEF_PREFIX_ERROR.rawValue: "it has a prefix without a namespace"
    case XML_XPATH_UNKNOWN_FUNC_ERROR.rawValue: "it has an unknown function"
    case XML_XPATH_UNDEF_VARIABLE_ERROR.rawValue: "it has an unknown variable"
    default: "it goes wrong at character \(unsafe error.int1 + 1)"
    }
  }

  /// A libxml2 error as a value.
  static func diagnostic(of error: xmlError) -> MarkupDiagnostic {
    let severity: MarkupDiagnostic.Severity
    switch unsafe error.level {
    case XML_ERR_WARNING: severity = .warning
    case XML_ERR_FATAL: severity = .fatal
    default: severity = .error
    }
    return unsafe MarkupDiagnostic(
      severity, line: Int(error.line), column: Int(error.int2), message: message(of: error))
  }

  /// What bound a document has broken, as a message; nil for any other fault.
  static func exceededLimit(_ error: xmlError) -> String? {
    let text = unsafe message(of: error)
    switch unsafe UInt32(bitPattern: error.code) {
    case XML_ERR_ENTITY_LOOP.rawValue:
      return "entities grow too large or contain themselves"
    case XML_ERR_NO_MEMORY.rawValue:
      return "there is no memory left to read the document"
    default:
      if text.hasPrefix("Excessive depth in document") {
        return "nesting deeper than \(XMLStream.deepestNesting) levels"
      }
      if text.contains("use XML_PARSE_HUGE") || text.contains("too big Found")
        || text.contains("too long") || text.contains("Huge input lookup")
      {
        return "a single text or value is longer than 10 MB"
      }
      return nil
    }
  }
}
