// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Compiles a schema and all that it refers to.
struct SchemaCompiler {
  typealias Location = SchemaRegistry.Location

  var registry: SchemaRegistry
  var program = SchemaProgram()
  let options: CompiledSchema.Options
  private var numbers: [Location: Int] = [:]
  private var pending: [Location] = []
  private var resourceNumbers: [String: Int] = [:]
  private var anchorNumbers: [String: Int] = [:]
  private var patternNumbers: [String: Int] = [:]

  init(registry: SchemaRegistry, options: CompiledSchema.Options) {
    self.registry = registry
    self.options = options
  }

  /// Compiles from a schema on; it gets the number 0.
  mutating func compile(_ root: Location) throws(SchemaFault) -> SchemaProgram {
    _ = number(of: root)
    repeat {
      while let location = pending.popLast() { try compileSchema(location) }
      noteDynamicAnchors()
    } while !pending.isEmpty
    program.documents = registry.documents
    return program
  }

  /// The number of the schema at a place, which is compiled sooner or later.
  mutating func number(of location: Location) -> Int {
    if let known = numbers[location] { return known }
    let number = program.schemas.count
    let address = registry.contexts[location]?.base.withoutFragment ?? ""
    program.schemas.append(SchemaProgram.Schema(resource: resourceNumber(address)))
    numbers[location] = number
    pending.append(location)
    return number
  }

  mutating func anchorNumber(_ name: String) -> Int {
    if let known = anchorNumbers[name] { return known }
    anchorNumbers[name] = anchorNumbers.count
    return anchorNumbers.count - 1
  }

  mutating func patternNumber(_ text: String, at location: Location) throws(SchemaFault) -> Int {
    if let known = patternNumbers[text] { return known }
    do {
      program.patterns.append(try PatternProgram(text))
    } catch {
      throw registry.fault("the pattern '\(text)' cannot be used: \(error.message)", at: location)
    }
    program.patternTexts.append(text)
    patternNumbers[text] = program.patterns.count - 1
    return program.patterns.count - 1
  }

  /// The schema that a reference in another one means.
  mutating func target(
    of reference: String, in location: Location, at value: Int
  ) throws(SchemaFault) -> (location: Location, address: URIReference) {
    let base = registry.contexts[location]?.base ?? URIReference("")
    let address = base.resolving(URIReference(reference))
    let place = Location(document: location.document, index: value)
    guard try registry.resource(address.withoutFragment) != nil else {
      throw registry.fault(
        "'\(address.withoutFragment)' is not among the local schemas; "
          + "put it there, for nothing is read from the network", at: place)
    }
    guard let found = try registry.resolve(address) else {
      throw registry.fault(
        "there is no '#\(address.plainFragment)' in "
          + (address.withoutFragment.isEmpty ? "this schema" : "'\(address.withoutFragment)'")
          + "; check the reference", at: place)
    }
    return (found, address)
  }

  private mutating func compileSchema(_ location: Location) throws(SchemaFault) {
    guard let number = numbers[location], let context = registry.contexts[location] else { return }
    let json = registry.documents[location.document].json
    switch json.kind(location.index) {
    case .boolean:
      if !json.truth(location.index) {
        program.schemas[number].checks = [
          Check(
            keyword: "false", document: location.document, index: location.index, test: .never)
        ]
      }
    case .object:
      var reader = KeywordReader(json: json, location: location, dialect: context.dialect)
      try reader.read(into: &self)
      program.schemas[number].checks = reader.checks
      program.schemas[number].needsMarks = reader.needsMarks
    default:
      throw registry.fault("a schema is an object, true or false", at: location)
    }
  }

  private mutating func noteDynamicAnchors() {
    for (name, anchor) in anchorNumbers {
      for entry in registry.dynamicAnchors[name] ?? [] {
        let key = SchemaProgram.DynamicAnchor(
          resource: resourceNumber(entry.address), anchor: anchor)
        program.dynamicAnchors[key] = self.number(of: entry.location)
      }
    }
  }

  private mutating func resourceNumber(_ address: String) -> Int {
    if let known = resourceNumbers[address] { return known }
    resourceNumbers[address] = resourceNumbers.count
    return resourceNumbers.count - 1
  }
}
