// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension KeywordReader {
  /// `type`, `enum`, bounds. <https://json-schema.org/draft/2020-12/json-schema-validation#section-6>
  mutating func readValidation(_ compiler: inout SchemaCompiler) throws(SchemaFault) {
    readTypes()
    if let value = value("const") { add("const", .values([value])) }
    if let list = value("enum", .array) { add("enum", .values(json.elements(list))) }
    if let bound = number("minimum") { add("minimum", .minimum(bound, isExclusive: false)) }
    if let bound = number("exclusiveMinimum") {
      add("exclusiveMinimum", .minimum(bound, isExclusive: true))
    }
    if let bound = number("maximum") { add("maximum", .maximum(bound, isExclusive: false)) }
    if let bound = number("exclusiveMaximum") {
      add("exclusiveMaximum", .maximum(bound, isExclusive: true))
    }
    if let divisor = number("multipleOf"), !divisor.digits.isEmpty {
      add("multipleOf", .multipleOf(divisor))
    }
    if let least = count("minLength") { add("minLength", .length(least: least, most: .max)) }
    if let most = count("maxLength") { add("maxLength", .length(least: 0, most: most)) }
    if let text = text("pattern"), let index = value("pattern") {
      add("pattern", .pattern(try compiler.patternNumber(text, at: place(index))))
    }
    if let least = count("minItems") { add("minItems", .itemCount(least: least, most: .max)) }
    if let most = count("maxItems") { add("maxItems", .itemCount(least: 0, most: most)) }
    if let flag = value("uniqueItems", .boolean), json.truth(flag) { add("uniqueItems", .unique) }
    if let least = count("minProperties") {
      add("minProperties", .memberCount(least: least, most: .max))
    }
    if let most = count("maxProperties") {
      add("maxProperties", .memberCount(least: 0, most: most))
    }
    if let list = value("required", .array) {
      add("required", .required(nameNumbers(list, &compiler)))
    }
    if dialect.draft > .draft7, let map = value("dependentRequired", .object) {
      readDependentRequired(map, "dependentRequired", &compiler)
    }
  }

  private func value(_ keyword: String) -> Int? {
    for kind in [.null, .boolean, .number, .string, .array, .object] as [JSONDocument.Kind] {
      if let found = value(keyword, kind) { return found }
    }
    return nil
  }

  private mutating func readTypes() {
    guard let index = value("type") else { return }
    var types: Check.Types = []
    for element in json.kind(index) == .array ? json.elements(index) : [index]
    where json.kind(element) == .string {
      switch json.text(element) {
      case "null": types.insert(.null)
      case "boolean": types.insert(.boolean)
      case "number": types.insert(.number)
      case "integer": types.insert(.integer)
      case "string": types.insert(.string)
      case "array": types.insert(.array)
      case "object": types.insert(.object)
      default: break
      }
    }
    add("type", .types(types))
  }

  private mutating func readDependentRequired(
    _ map: Int, _ keyword: String, _ compiler: inout SchemaCompiler
  ) {
    var rules: [(name: Int32, needed: [Int32])] = []
    for member in json.members(map) where json.kind(member.value) == .array {
      let name = compiler.program.names.number(adding: json.textBytes(member.name))
      rules.append((name, nameNumbers(member.value, &compiler)))
    }
    if !rules.isEmpty { add(keyword, .dependentRequired(rules)) }
  }

  mutating func readFormat(_ compiler: inout SchemaCompiler) throws(SchemaFault) {
    if compiler.options.formatIsAsserted || dialect.assertsFormat, let name = text("format"),
      let format = Format(rawValue: name)
    {
      add("format", .format(format))
    }
    guard compiler.options.contentIsAsserted else { return }
    let encoding = text("contentEncoding")
    let mediaType = text("contentMediaType")
    if encoding != nil || mediaType != nil {
      let inner = mediaType == nil ? nil : schema("contentSchema", &compiler)
      add(
        encoding == nil ? "contentMediaType" : "contentEncoding",
        .content(encoding: encoding, mediaType: mediaType, schema: inner))
    }
  }

  mutating func readReferences(_ compiler: inout SchemaCompiler) throws(SchemaFault) {
    if let reference = text("$ref"), let index = value("$ref") {
      let target = try compiler.target(of: reference, in: location, at: index)
      add("$ref", .reference(compiler.number(of: target.location)))
    }
    if dialect.draft == .draft2020, let reference = text("$dynamicRef"),
      let index = value("$dynamicRef")
    {
      let target = try compiler.target(of: reference, in: location, at: index)
      let name = target.address.plainFragment
      try addDynamic("$dynamicRef", target.location, name, &compiler)
    }
    if dialect.draft == .draft2019, let reference = text("$recursiveRef"),
      let index = value("$recursiveRef")
    {
      let target = try compiler.target(of: reference, in: location, at: index)
      try addDynamic("$recursiveRef", target.location, "", &compiler)
    }
  }

  /// A reference is dynamic only where what it means at first has a dynamic anchor of the name.
  private mutating func addDynamic(
    _ keyword: String, _ target: Location, _ name: String, _ compiler: inout SchemaCompiler
  ) throws(SchemaFault) {
    let number = compiler.number(of: target)
    let isDynamic =
      compiler.registry.dynamicAnchors[name]?.contains { $0.location == target } ?? false
    add(
      keyword,
      isDynamic
        ? .dynamicReference(number, anchor: compiler.anchorNumber(name)) : .reference(number))
  }

  mutating func readMembers(_ compiler: inout SchemaCompiler) throws(SchemaFault) {
    if let names = schema("propertyNames", &compiler) { add("propertyNames", .names(names)) }
    var known: [(name: Int32, schema: Int)] = []
    var patterns: [(pattern: Int, schema: Int)] = []
    if let map = value("properties", .object) {
      for member in json.members(map) {
        guard let schema = schemaNumber(member.value, &compiler) else { continue }
        known.append(
          (compiler.program.names.number(adding: json.textBytes(member.name)), schema))
      }
    }
    if let map = value("patternProperties", .object) {
      for member in json.members(map) {
        guard let schema = schemaNumber(member.value, &compiler) else { continue }
        let pattern = try compiler.patternNumber(json.text(member.name), at: place(member.value))
        patterns.append((pattern, schema))
      }
    }
    let additional = schema("additionalProperties", &compiler)
    if known.isEmpty, patterns.isEmpty, additional == nil { return }
    var schemas: [Int32] = []
    for entry in known {
      while schemas.count <= Int(entry.name) { schemas.append(-1) }
      schemas[Int(entry.name)] = Int32(entry.schema)
    }
    add(
      additional == nil
        ? (known.isEmpty ? "patternProperties" : "properties") : "additionalProperties",
      .members(Check.Members(schemas: schemas, patterns: patterns, additional: additional)))
  }

  mutating func readItems(_ compiler: inout SchemaCompiler) throws(SchemaFault) {
    let isNew = dialect.draft == .draft2020
    let first = schemas(isNew ? "prefixItems" : "items", &compiler)
    let rest =
      isNew || first == nil
      ? schema("items", &compiler) : schema("additionalItems", &compiler)
    if first != nil || rest != nil {
      let restKeyword = isNew || first == nil ? "items" : "additionalItems"
      let firstKeyword = isNew ? "prefixItems" : "items"
      add(rest == nil ? firstKeyword : restKeyword, .items(first: first ?? [], rest: rest))
    }
    guard let inner = schema("contains", &compiler) else { return }
    let counts = dialect.draft > .draft7 && dialect.hasValidation
    add(
      "contains",
      .contains(
        inner, least: counts ? count("minContains") ?? 1 : 1,
        most: counts ? count("maxContains") ?? .max : .max, marks: isNew))
  }

  mutating func readCombinations(_ compiler: inout SchemaCompiler) throws(SchemaFault) {
    if let inner = schemas("allOf", &compiler) { add("allOf", .all(inner)) }
    if let inner = schemas("anyOf", &compiler) { add("anyOf", .any(inner)) }
    if let inner = schemas("oneOf", &compiler) { add("oneOf", .one(inner)) }
    if let inner = schema("not", &compiler) { add("not", .not(inner)) }
    if let condition = schema("if", &compiler) {
      let then = schema("then", &compiler)
      let otherwise = schema("else", &compiler)
      add("if", .condition(condition, then: then, otherwise: otherwise))
    }
  }

  /// `dependentSchemas`, and the older `dependencies`, which later drafts still allow.
  mutating func readDependencies(_ compiler: inout SchemaCompiler) throws(SchemaFault) {
    if let map = value("dependencies", .object) {
      readDependentRequired(map, "dependencies", &compiler)
    }
    let keywords =
      dialect.draft > .draft7 ? ["dependentSchemas", "dependencies"] : ["dependencies"]
    for keyword in keywords {
      guard let map = value(keyword, .object) else { continue }
      var rules: [(name: Int32, schema: Int)] = []
      for member in json.members(map) {
        guard let schema = schemaNumber(member.value, &compiler) else { continue }
        rules.append((compiler.program.names.number(adding: json.textBytes(member.name)), schema))
      }
      if !rules.isEmpty { add(keyword, .dependentSchemas(rules)) }
    }
  }

  mutating func readUnevaluated(_ compiler: inout SchemaCompiler) {
    if let inner = schema("unevaluatedItems", &compiler) {
      add("unevaluatedItems", .unevaluatedItems(inner))
      needsMarks = true
    }
    if let inner = schema("unevaluatedProperties", &compiler) {
      add("unevaluatedProperties", .unevaluatedMembers(inner))
      needsMarks = true
    }
  }
}
