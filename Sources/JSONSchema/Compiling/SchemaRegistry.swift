// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The documents that schemas stand in, and the addresses and anchors of the schemas in them.
struct SchemaRegistry {
  struct Location: Hashable {
    var document: Int
    var index: Int
  }

  /// What is known of a place that holds a schema.
  struct Context {
    /// The address that references in it are relative to, without a fragment.
    var base: URIReference
    var dialect: Dialect
  }

  private(set) var documents: [(address: String, json: JSONDocument)] = []
  /// Addresses of schemas, without fragments.
  private(set) var resources: [String: Location] = [:]
  /// Anchors, by address and name.
  private(set) var anchors: [String: Location] = [:]
  /// Dynamic anchors: of each name, the address of the resource and the place.
  private(set) var dynamicAnchors: [String: [(address: String, location: Location)]] = [:]
  private(set) var contexts: [Location: Context] = [:]

  private let fetch: (String) -> [UInt8]?
  private let defaultDialect: Dialect
  private var pendingDialects: Set<String> = []

  init(defaultDialect: Dialect, fetch: @escaping (String) -> [UInt8]?) {
    self.defaultDialect = defaultDialect
    self.fetch = fetch
  }

  /// Adds a document and all the schemas in it.
  @discardableResult
  mutating func add(
    _ bytes: [UInt8], address: String, dialect: Dialect? = nil
  ) throws(SchemaFault) -> Location {
    let json: JSONDocument
    do {
      json = try JSONDocument(bytes)
    } catch {
      throw SchemaFault(
        message: error.message, address: address, line: error.line, column: error.column, path: "#")
    }
    let location = Location(document: documents.count, index: json.root)
    documents.append((address, json))
    let base = URIReference(address)
    resources[base.withoutFragment] = location
    try index(location, Context(base: base, dialect: dialect ?? defaultDialect), isRoot: true)
    return location
  }

  /// The schema of an address without fragment, read in where it is not there yet.
  mutating func resource(_ address: String) throws(SchemaFault) -> Location? {
    if let known = resources[address] { return known }
    guard let bytes = MetaSchemas.bytes(of: address) ?? fetch(address) else { return nil }
    return try add(bytes, address: address)
  }

  /// The place that a reference means; nil where there is none.
  mutating func resolve(_ target: URIReference) throws(SchemaFault) -> Location? {
    guard let root = try resource(target.withoutFragment) else { return nil }
    let fragment = target.plainFragment
    if fragment.isEmpty { return root }
    guard fragment.hasPrefix("/") else { return anchors[target.withoutFragment + "#" + fragment] }
    guard let tokens = JSONPointer.tokens(fragment), var context = contexts[root] else {
      return nil
    }
    var location = root
    for token in tokens {
      guard let next = child(token, of: location) else { return nil }
      location.index = next
      if let known = contexts[location] { context = known }
    }
    if contexts[location] == nil { try index(location, context, isRoot: false) }
    return location
  }

  private func child(_ token: String, of location: Location) -> Int? {
    let json = documents[location.document].json
    switch json.kind(location.index) {
    case .object:
      var token = token
      return token.withUTF8 { json.member($0, of: location.index) }
    case .array:
      guard let position = Int(token), token == String(position), position >= 0,
        position < json.childCount(location.index)
      else { return nil }
      return json.elements(location.index)[position]
    default: return nil
    }
  }

  // MARK: Indexing

  /// Notes the addresses and anchors of a schema and of those within it.
  private mutating func index(
    _ location: Location, _ outer: Context, isRoot: Bool
  ) throws(SchemaFault) {
    let json = documents[location.document].json
    var context = outer
    guard json.kind(location.index) == .object else {
      contexts[location] = context
      return
    }
    func text(_ name: StaticString) -> String? {
      json.member(name, of: location.index).flatMap {
        json.kind($0) == .string ? json.text($0) : nil
      }
    }
    let id = text("$id")
    if let schema = text("$schema"), isRoot || id != nil {
      context.dialect = try dialect(schema, at: location)
    }
    let isReference =
      context.dialect.draft == .draft7 && json.member("$ref", of: location.index) != nil
    if let id, !isReference {
      let reference = URIReference(id)
      let target = context.base.resolving(reference)
      if context.dialect.draft == .draft7, id.hasPrefix("#") {
        anchors[context.base.withoutFragment + "#" + target.plainFragment] = location
      } else {
        context.base = target
        context.base.fragment = nil
        resources[context.base.withoutFragment] = location
        if context.dialect.draft == .draft7, !target.plainFragment.isEmpty {
          anchors[target.withoutFragment + "#" + target.plainFragment] = location
        }
      }
    }
    contexts[location] = context
    if context.dialect.draft > .draft7 { noteAnchors(location, context, text) }
    if isReference { return try indexMaps(location, context) }
    try indexParts(location, context)
  }

  private mutating func noteAnchors(
    _ location: Location, _ context: Context, _ text: (StaticString) -> String?
  ) {
    let address = context.base.withoutFragment
    if let anchor = text("$anchor") { anchors[address + "#" + anchor] = location }
    if let anchor = text("$dynamicAnchor") {
      anchors[address + "#" + anchor] = location
      dynamicAnchors[anchor, default: []].append((address, location))
    }
    let json = documents[location.document].json
    if let flag = json.member("$recursiveAnchor", of: location.index), json.kind(flag) == .boolean,
      json.truth(flag)
    {
      dynamicAnchors["", default: []].append((address, location))
    }
  }

  private mutating func indexParts(_ location: Location, _ context: Context) throws(SchemaFault) {
    let json = documents[location.document].json
    for member in json.members(location.index) {
      let name = json.text(member.name)
      if Dialect.mapKeywords.contains(name), json.kind(member.value) == .object {
        try indexMap(member.value, location, context)
      } else if Dialect.listKeywords.contains(name), json.kind(member.value) == .array {
        for element in json.elements(member.value) {
          try index(
            Location(document: location.document, index: element), context, isRoot: false)
        }
      } else if Dialect.schemaKeywords.contains(name) {
        try index(
          Location(document: location.document, index: member.value), context, isRoot: false)
      }
    }
  }

  /// Beside `$ref` draft 7 reads nothing, but definitions stand there all the same.
  private mutating func indexMaps(_ location: Location, _ context: Context) throws(SchemaFault) {
    let json = documents[location.document].json
    if let definitions = json.member("definitions", of: location.index) {
      try indexMap(definitions, location, context)
    }
  }

  private mutating func indexMap(
    _ map: Int, _ location: Location, _ context: Context
  ) throws(SchemaFault) {
    let json = documents[location.document].json
    for entry in json.members(map) {
      try index(Location(document: location.document, index: entry.value), context, isRoot: false)
    }
  }

  // MARK: Dialects

  /// The dialect of a `$schema`, from its meta-schema where it is none of the published ones.
  private mutating func dialect(
    _ schema: String, at location: Location
  ) throws(SchemaFault) -> Dialect {
    let address = URIReference(schema).withoutFragment
    if let known = Dialect(address: address) { return known }
    guard pendingDialects.insert(address).inserted, let meta = try resource(address) else {
      throw fault(
        "'\(schema)' is no '$schema' known here; use draft 2020-12 or 7, or put it into the folder",
        at: location)
    }
    pendingDialects.remove(address)
    var dialect = contexts[meta]?.dialect ?? defaultDialect
    let json = documents[meta.document].json
    guard let list = json.member("$vocabulary", of: meta.index) else { return dialect }
    dialect.hasValidation = false
    dialect.hasApplicators = false
    dialect.hasUnevaluated = false
    for entry in json.members(list) {
      let name = json.text(entry.name)
      switch name.split(separator: "/").last ?? "" {
      case _ where !name.hasPrefix("https://json-schema.org/draft/"):
        if json.kind(entry.value) == .boolean, json.truth(entry.value) {
          throw fault(
            "the '$schema' requires the vocabulary '\(name)', which is not known here", at: location
          )
        }
      case "validation": dialect.hasValidation = true
      case "applicator":
        dialect.hasApplicators = true
        if dialect.draft == .draft2019 { dialect.hasUnevaluated = true }
      case "unevaluated": dialect.hasUnevaluated = true
      case "format-assertion": dialect.assertsFormat = true
      default: break
      }
    }
    return dialect
  }

  /// A fault at a place of a schema.
  func fault(_ message: String, at location: Location) -> SchemaFault {
    let document = documents[location.document]
    let place = document.json.place(document.json.offset(location.index))
    return SchemaFault(
      message: message, address: document.address, line: place.line, column: place.column,
      path: "#" + document.json.pointer(to: location.index))
  }
}
