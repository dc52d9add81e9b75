// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// Where nodes of a tree stand: as paths for people, and as numbers in document order.
enum NodeTrail {
  /// The path from the root, such as "/newsItem/itemMeta/pubStatus[2]" or "/story/@lang".
  ///
  /// Names are local: the namespace of a path is that of the documents of the schema. The number is left
  /// out where a name is the only one of its parent's.
  static func path(of node: UnsafeMutablePointer<xmlNode>) -> String? {
    var steps: [String] = []
    var current: UnsafeMutablePointer<xmlNode>? = unsafe node
    while let node = unsafe current {
      switch unsafe node.pointee.type {
      case XML_ELEMENT_NODE: unsafe steps.append(step(node))
      case XML_ATTRIBUTE_NODE: unsafe steps.append("@" + name(node))
      case XML_DOCUMENT_NODE: unsafe current = nil
      default: break
      }
      unsafe current = unsafe current == nil ? nil : node.pointee.parent
    }
    return steps.isEmpty ? nil : "/" + steps.reversed().joined(separator: "/")
  }

  /// The numbers of elements in document order, the root being 0.
  static func numbers(
    of wanted: Set<UnsafeMutablePointer<xmlNode>>, in document: xmlDocPtr
  ) -> [UnsafeMutablePointer<xmlNode>: Int] {
    var found: [UnsafeMutablePointer<xmlNode>: Int] = unsafe [:]
    var count = 0
    var current = unsafe xmlDocGetRootElement(document)
    let root = unsafe current
    while let node = unsafe current, unsafe found.count < wanted.count {
      var child: UnsafeMutablePointer<xmlNode>?
      if unsafe node.pointee.type == XML_ELEMENT_NODE {
        if unsafe wanted.contains(node) { unsafe found[node] = count }
        count += 1
        // What is behind a reference to an entity is not in the document's own text.
        unsafe child = node.pointee.children
      }
      unsafe current = unsafe child ?? following(node, within: root)
    }
    return unsafe found
  }

  /// The next node that lies in neither this one nor before it.
  private static func following(
    _ node: UnsafeMutablePointer<xmlNode>, within root: UnsafeMutablePointer<xmlNode>?
  ) -> UnsafeMutablePointer<xmlNode>? {
    var current: UnsafeMutablePointer<xmlNode>? = unsafe node
    while let node = unsafe current, unsafe node != root {
      if let next = unsafe node.pointee.next { return unsafe next }
      unsafe current = node.pointee.parent
    }
    return nil
  }

  private static func step(_ node: UnsafeMutablePointer<xmlNode>) -> String {
    let name = unsafe name(node)
    var position = 1
    var before = unsafe node.pointee.prev
    while let sibling = unsafe before {
      if unsafe isNamesake(sibling, node) { position += 1 }
      unsafe before = sibling.pointee.prev
    }
    if position > 1 { return "\(name)[\(position)]" }
    var after = unsafe node.pointee.next
    while let sibling = unsafe after {
      if unsafe isNamesake(sibling, node) { return "\(name)[1]" }
      unsafe after = sibling.pointee.next
    }
    return name
  }

  private static func isNamesake(
    _ sibling: UnsafeMutablePointer<xmlNode>, _ node: UnsafeMutablePointer<xmlNode>
  ) -> Bool {
    unsafe sibling.pointee.type == XML_ELEMENT_NODE
      && xmlStrEqual(sibling.pointee.name, node.pointee.name) == 1
  }

  private static func name(_ node: UnsafeMutablePointer<xmlNode>) -> String {
    unsafe node.pointee.name.map { unsafe String(cString: $0) } ?? ""
  }
}
