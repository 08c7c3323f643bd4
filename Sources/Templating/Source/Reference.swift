/// A name that was found: the field and where its value will be.
struct Reference {
  /// How many lists are open around the record that the slots start from.
  let depth: Int
  let slots: [Int32]
  let declaration: Declaration
  /// The same for every way of writing the same field at one place.
  let key: String
  /// The name from the outermost record down.
  let name: String
  /// The field itself and the records above it as far as they may be absent.
  let absentable: [String]
  /// The narrowest audience on the way to the field.
  let audience: Audience
}

/// The fields that can be named without a prefix, at one depth of sections.
struct Scope {
  let schema: Schema
  let depth: Int
  let slots: [Int32]
  let key: String
  let name: String

  /// The outermost scope.
  init(_ schema: Schema) {
    (self.schema, depth, slots, key, name) = (schema, 0, [], "", "")
  }

  /// The scope inside a record that is present.
  init(record reference: Reference, schema: Schema) {
    self.schema = schema
    (depth, slots, key, name) = (reference.depth, reference.slots, reference.key + ".", reference.name + ".")
  }

  /// The scope of an element of a list; `depth` counts the open lists with this one.
  init(elementOf reference: Reference, schema: Schema, depth: Int) {
    (self.schema, self.depth, slots) = (schema, depth, [])
    (key, name) = ("\(reference.key)[\(depth)].", reference.name + ".")
  }
}

/// Why a name was not found.
enum NameFault: Error {
  case unknown(String, below: String?)
  case severalFields
  case throughList(String)
}

/// The scopes that are open at a place, the outermost first.
struct Scopes {
  private(set) var scopes: [Scope]

  init(_ schema: Schema) { scopes = [Scope(schema)] }

  func adding(_ scope: Scope) -> Scopes {
    var copy = self
    copy.scopes.append(scope)
    return copy
  }

  /// Finds a name: the first part from the innermost scope outward, the rest strictly below it.
  func find(_ name: String) -> Result<Reference, NameFault> {
    let segments = name == "." ? [] : name.split(separator: ".").map(String.init)
    guard let first = segments.first else { return findOnlyField() }
    for scope in scopes.reversed() {
      // As in Mustache, the first part that is found decides: the rest is sought nowhere else.
      if scope.schema.slot(of: first) != nil { return descend(segments, from: scope) }
    }
    return .failure(.unknown(name, below: nil))
  }

  /// Whether the innermost scope is an element with one field, which `.` means.
  var hasOnlyField: Bool { scopes.count > 1 && scopes[scopes.count - 1].schema.declarations.count == 1 }

  private func findOnlyField() -> Result<Reference, NameFault> {
    guard let scope = scopes.last, scope.schema.declarations.count == 1 else {
      return .failure(.severalFields)
    }
    return descend([scope.schema.declarations[0].name], from: scope)
  }

  private func descend(_ segments: [String], from scope: Scope) -> Result<Reference, NameFault> {
    var (schema, slots, absentable) = (scope.schema as Schema?, scope.slots, [String]())
    var (audience, prefix) = (Audience.patient, "")
    var found: Declaration?
    for segment in segments {
      if case .list = found?.kind { return .failure(.throughList(prefix)) }
      guard let slot = schema?.slot(of: segment), let fields = schema else {
        return .failure(.unknown(segment, below: prefix))
      }
      let declaration = fields.declarations[slot]
      prefix += prefix.isEmpty ? segment : "." + segment
      slots.append(Int32(slot))
      audience = max(audience, declaration.audience)
      if declaration.mayBeAbsent { absentable.append(scope.key + prefix) }
      schema = declaration.kind.fields
      found = declaration
    }
    guard let found else { return .failure(.severalFields) }
    return .success(
      Reference(
        depth: scope.depth, slots: slots, declaration: found, key: scope.key + prefix,
        name: scope.name + prefix, absentable: absentable, audience: audience))
  }

  /// What a mistyped name may have meant, of the names that the audience may see.
  ///
  /// - Parameters:
  ///   - name: The part that was not found.
  ///   - prefix: The record or text in which it was sought; nil where the first part was not found.
  ///   - audience: Who may see the names.
  /// - Returns: Dotted names as a template writes them.
  func suggestions(_ name: String, below prefix: String?, for audience: Audience) -> Suggestions {
    guard let prefix else {
      let near = scopes.reversed().flatMap { $0.schema.paths(for: audience) }.nearest(to: name)
      let all = scopes.reversed().flatMap { $0.schema.names(for: audience) }
      let lists = scopes.reversed().flatMap { $0.schema.lists(with: name, for: audience) }
      return Suggestions(near: near, all: all, lists: lists)
    }
    guard case .success(let reference) = find(prefix), let fields = reference.declaration.kind.fields else {
      return Suggestions(near: [], all: [])
    }
    let near = fields.paths(for: audience).nearest(to: name)
    let names = fields.names(for: audience)
    return Suggestions(near: near.map { "\(prefix).\($0)" }, all: names.map { "\(prefix).\($0)" })
  }
}

/// Names to offer for one that was not found.
struct Suggestions: Equatable, Sendable {
  /// The names that were probably meant.
  let near: [String]
  /// All the names that would do there.
  let all: [String]
  /// The lists whose elements have a field of exactly that name.
  var lists: [String] = []
}
