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

  /// The message of an error, without the line break that ends it.
  static func message(of error: xmlError) -> String {
    guard let text = unsafe error.message else { return "unknown fault" }
    var message = unsafe String(cString: text)
    while message.last?.isNewline == true { message.removeLast() }
    return message
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
}
