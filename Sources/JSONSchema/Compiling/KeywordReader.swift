// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads the keywords of one schema object into checks.
struct KeywordReader {
  typealias Location = SchemaRegistry.Location

  let json: JSONDocument
  let location: Location
  let dialect: Dialect
  var checks: [Check] = []
  var needsMarks = false
  private let members: [String: Int]

  init(json: JSONDocument, location: Location, dialect: Dialect) {
    self.json = json
    self.location = location
    self.dialect = dialect
    var members: [String: Int] = [:]
    for member in json.members(location.index) { members[json.text(member.name)] = member.value }
    self.members = members
  }

  /// Cheap checks first; what looks at the marks of others comes last.
  mutating func read(into compiler: inout SchemaCompiler) throws(SchemaFault) {
    if dialect.draft == .draft7, members["$ref"] != nil {
      return try readReferences(&compiler)
    }
    if dialect.hasValidation { try readValidation(&compiler) }
    try readFormat(&compiler)
    try readReferences(&compiler)
    if dialect.hasApplicators {
      try readMembers(&compiler)
      try readItems(&compiler)
      try readCombinations(&compiler)
      try readDependencies(&compiler)
    }
    if dialect.hasUnevaluated { readUnevaluated(&compiler) }
  }

  // MARK: What keywords share

  mutating func add(_ keyword: String, _ test: Check.Test) {
    checks.append(
      Check(
        keyword: keyword, document: location.document,
        index: members[keyword] ?? location.index, test: test))
  }

  func place(_ index: Int) -> Location { Location(document: location.document, index: index) }

  func value(_ keyword: String, _ kind: JSONDocument.Kind) -> Int? {
    members[keyword].flatMap { json.kind($0) == kind ? $0 : nil }
  }

  func text(_ keyword: String) -> String? { value(keyword, .string).map { json.text($0) } }

  func number(_ keyword: String) -> ExactNumber? {
    value(keyword, .number).map { json.withText($0) { ExactNumber(spelling: $0) } }
  }

  func count(_ keyword: String) -> Int? {
    number(keyword).flatMap { $0.isInteger ? $0.small ?? Int.max : nil }
  }

  /// The schema that a keyword holds.
  func schema(_ keyword: String, _ compiler: inout SchemaCompiler) -> Int? {
    members[keyword].flatMap { schemaNumber($0, &compiler) }
  }

  func schemaNumber(_ index: Int, _ compiler: inout SchemaCompiler) -> Int? {
    switch json.kind(index) {
    case .object, .boolean: compiler.number(of: place(index))
    default: nil
    }
  }

  func schemas(_ keyword: String, _ compiler: inout SchemaCompiler) -> [Int]? {
    guard let list = value(keyword, .array) else { return nil }
    var found: [Int] = []
    for element in json.elements(list) {
      if let schema = schemaNumber(element, &compiler) { found.append(schema) }
    }
    return found
  }

  func nameNumbers(_ list: Int, _ compiler: inout SchemaCompiler) -> [Int32] {
    var found: [Int32] = []
    for element in json.elements(list) where json.kind(element) == .string {
      found.append(compiler.program.names.number(adding: json.textBytes(element)))
    }
    return found
  }
}
