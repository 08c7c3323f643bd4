import SpineScores

/// One key that holds a fact, seen from a record around it.
package struct SchemaField<Record: Sendable>: Sendable {
  /// The keys that lead to it in the file, for instance `tumour.primary.site`.
  package let path: String
  /// The name under which templates print it, for instance `tumour.site`; nil where they do not.
  package let name: String?
  /// Whether the name is one from the top already.
  fileprivate let isNamedFromTop: Bool
  /// Whether it is there wherever its record is.
  package let isAlwaysKnown: Bool
  /// What is said of it.
  package let facts: KeyFacts
  /// The form of its value.
  package let shape: Shape
  /// Whether the scale gives the words of its answers, rather than the phrases of a language.
  fileprivate let isTitled: Bool
  /// What a template may do with it.
  package let kind: PrintKind
}

extension SchemaField {
  /// The group of phrases that words its answers.
  package var words: String { facts.words ?? path.split(separator: ".").last.map(String.init) ?? path }

  /// The phrases that word its answers where each prints by itself; none where the scale gives its words.
  package var phrases: [String] {
    guard !isTitled else { return [] }
    switch shape {
    case .coded(let answers), .list(.coded(let answers)): return answers.map { "\(words).\($0)" }
    default: return []
    }
  }

  /// The fields of a key: those of its record where it holds one, else itself.
  static func fields<Value>(
    of name: String, _ form: Form<Value>, _ facts: KeyFacts
  ) -> [SchemaField] {
    guard form.fields.isEmpty else {
      return form.fields.map { $0.lifted().inside(name, facts) }
    }
    return [
      SchemaField(
        path: name, name: facts.view.name(of: name), isNamedFromTop: facts.view.isFromTop,
        isAlwaysKnown: form.isRequired, facts: facts, shape: form.shape,
        isTitled: form.isTitled, kind: form.kind)
    ]
  }

  /// The field seen from a record that holds this one.
  func lifted<Outer>() -> SchemaField<Outer> {
    SchemaField<Outer>(
      path: path, name: name, isNamedFromTop: isNamedFromTop, isAlwaysKnown: isAlwaysKnown, facts: facts,
      shape: shape, isTitled: isTitled, kind: kind)
  }

  /// The field below a key that holds its record.
  func inside(_ key: String, _ outer: KeyFacts) -> SchemaField {
    let own = facts.inside(outer)
    return SchemaField(
      path: "\(key).\(path)", name: name(inside: key, outer),
      isNamedFromTop: isNamedFromTop || outer.view.isFromTop,
      isAlwaysKnown: isAlwaysKnown, facts: own, shape: shape,
      isTitled: isTitled, kind: kind)
  }

  private func name(inside key: String, _ outer: KeyFacts) -> String? {
    guard let name else { return nil }
    if isNamedFromTop { return name }
    switch outer.view {
    case .none: return nil
    case .record: return name
    case .key: return name.isEmpty ? key : "\(key).\(name)"
    case .named(let other), .top(let other): return name.isEmpty ? other : "\(other).\(name)"
    }
  }
}

extension ViewName {
  fileprivate var isFromTop: Bool { if case .top = self { true } else { false } }

  /// The name of a key in its record; empty where it stands for the record.
  fileprivate func name(of key: String) -> String? {
    switch self {
    case .key: key
    case .named(let name), .top(let name): name
    case .record: ""
    case .none: nil
    }
  }
}
