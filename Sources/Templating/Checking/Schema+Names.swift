import SourceText

extension Schema {
  /// The names of its own fields that an audience may see, in the schema's order.
  public func names(for audience: Audience) -> [String] {
    declarations.filter { $0.audience <= audience }.map(\.name)
  }

  /// The lists, by dotted names, whose elements have a field that an audience may see.
  func lists(with field: String, for audience: Audience) -> [String] {
    paths(for: audience).filter { path in
      guard case .list(let schema) = declaration(of: path)?.kind else { return false }
      return schema.declaration(of: field).map { $0.audience <= audience } ?? false
    }
  }

  /// Every dotted name that an audience may see, through records and not into lists, in the schema's order.
  public func paths(for audience: Audience) -> [String] {
    declarations.filter { $0.audience <= audience }.flatMap { declaration in
      guard case .record(let schema) = declaration.kind else { return [declaration.name] }
      return [declaration.name] + schema.paths(for: audience).map { declaration.name + "." + $0 }
    }
  }
}

extension [String] {
  /// The names nearest to a mistyped one: by the whole name, else by its last part.
  func nearest(to typed: String) -> [String] {
    // Two slips in a name of four letters make it another name.
    let whole = nearestNames(to: typed, among: Set(self), within: typed.count < 5 ? 1 : 2)
    if !whole.isEmpty { return whole }
    let last = Self.lastPart(of: typed)
    let exact = filter { Self.lastPart(of: $0) == last }
    if !exact.isEmpty { return Array(exact.prefix(3)) }
    let parts = nearestNames(
      to: last, among: Set(map(Self.lastPart)), within: last.count < 5 ? 1 : 2, limit: 1)
    return Array(filter { parts.contains(Self.lastPart(of: $0)) }.prefix(3))
  }

  private static func lastPart(of name: String) -> String {
    name.split(separator: ".").last.map(String.init) ?? name
  }
}
