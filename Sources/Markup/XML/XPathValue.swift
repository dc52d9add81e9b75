// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// What an XPath 1.0 expression comes to.
public enum XPathValue: Sendable, Hashable {
  /// The text of each node of a node set, in document order.
  case strings([String])
  /// A number, such as that of `count(…)`.
  case number(Double)
  /// True or false, such as that of a comparison.
  case boolean(Bool)
  /// A string, such as that of `string(…)`.
  case string(String)
}

extension XMLDocument {
  /// An expression that takes more steps than this is given up.
  private static let mostSteps: UInt = 50_000_000

  /// Evaluates an expression from the root of the document.
  /// - Parameters:
  ///   - expression: XPath 1.0.
  ///   - namespaces: The namespace of each prefix that the expression uses.
  /// - Returns: The value, copied out of the document.
  /// - Throws: Where the expression is none, or uses a prefix or function that is not known.
  public func xpath(
    _ expression: String, namespaces: [String: String] = [:]
  ) throws(MarkupError) -> XPathValue {
    guard let context = unsafe xmlXPathNewContext(pointer) else {
      throw MarkupError("there is no memory left to evaluate '\(expression)'")
    }
    defer { unsafe xmlXPathFreeContext(context) }
    let sink = DiagnosticSink()
    unsafe context.pointee.userData = sink.pointer
    unsafe context.pointee.error = DiagnosticSink.handler
    unsafe context.pointee.opLimit = Self.mostSteps
    for (prefix, uri) in namespaces { unsafe xmlXPathRegisterNs(context, prefix, uri) }
    guard let object = unsafe xmlXPathEvalExpression(expression, context) else {
      let reason = sink.diagnostics.first?.message ?? "it cannot be evaluated"
      throw MarkupError("'\(expression)' is no XPath expression: \(reason)")
    }
    defer { unsafe xmlXPathFreeObject(object) }
    return unsafe Self.value(of: object)
  }

  private static func value(of object: xmlXPathObjectPtr) -> XPathValue {
    switch unsafe object.pointee.type {
    case XPATH_NUMBER: return .number(unsafe object.pointee.floatval)
    case XPATH_BOOLEAN: return .boolean(unsafe object.pointee.boolval != 0)
    case XPATH_NODESET:
      guard let set = unsafe object.pointee.nodesetval else { return .strings([]) }
      unsafe xmlXPathNodeSetSort(set)
      return .strings(
        (0..<Int(unsafe set.pointee.nodeNr)).map { index in
          unsafe text(xmlXPathCastNodeToString(set.pointee.nodeTab[index]))
        })
    default: return .string(unsafe text(xmlXPathCastToString(object)))
    }
  }

  private static func text(_ owned: UnsafeMutablePointer<UInt8>?) -> String {
    guard let owned = unsafe owned else { return "" }
    defer { unsafe wirecopy_xml_free(owned) }
    return unsafe String(cString: owned)
  }
}
