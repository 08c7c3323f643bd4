import Records
import SpineScores

extension Form {
  /// A clinical text in words; `lines` allows more than one line.
  static func words(
    lines: Bool = false, _ role: TextRole = .words, _ kind: PrintKind = .text
  ) -> Form where Value == Field<String> {
    let form: Form = .fact(
      .text, kind, read: { $0.words($1, lines: lines, role) }, write: { .text($0) }, value: { .text($0) })
    let members = form.members
    var written = Form(form.shape, kind, mayBeAbsent: true, read: form.read) { name, field in
      Placeholder.written(field, role).map { [Member(key: name, value: Node($0))] } ?? members(name, field)
    } value: {
      form.value($0)
    }
    written.hasLines = lines
    return written
  }

  /// A clinical text of more than one line, printed as one.
  static func paragraph(_ role: TextRole = .words) -> Form where Value == Field<String> {
    .words(lines: true, role, .paragraph)
  }

  /// A list of texts.
  static func texts(_ role: TextRole = .words) -> Form where Value == Field<[String]> {
    let form: Form = .fact(
      .list(.text), read: { $0.texts($1, role) }, write: { .written($0) { .text($0) } },
      value: { .list($0.map { .text($0) }) })
    let members = form.members
    return Form(form.shape, .text, mayBeAbsent: true, read: form.read) { name, field in
      Placeholder.written(field, role).map { content in
        [Member(key: name, value: Node(.sequence([Node(content)])))]
      } ?? members(name, field)
    } value: {
      form.value($0)
    }
  }

  /// The name of a person, a place, an organisation.
  static func name() -> Form where Value == String? { .plain(.name).sample("Dr Name") }

  /// A number or code that names somebody or something.
  static func identifier() -> Form where Value == String? { .plain(.identifier).sample("A-000017") }

  /// A text on which nothing clinical hangs.
  static func note(_ kind: PrintKind = .text) -> Form where Value == String? { .plain(.note, kind) }

  /// A number to dial.
  static func telephone(_ kind: PrintKind = .telephone) -> Form where Value == String? {
    .optionalText(kind) { $0.telephone($1) }.sample("\"+91 00000 00001\"")
  }

  /// A tag or an identifier of this format.
  static func code(_ role: TextRole = .identifier) -> Form where Value == String? {
    .optionalText { $0.code($1, role) }
  }

  private static func plain(_ role: TextRole, _ kind: PrintKind = .text) -> Form where Value == String? {
    .optionalText(kind) { $0.plain($1, role) }
  }

  static func optionalText(
    _ kind: PrintKind = .text, read: @escaping @Sendable (MappingReader, String) -> String?
  ) -> Form where Value == String? {
    Form(.text, kind, read: { .some(read($0, $1)) }, write: { $0.map { .text($0) } }) {
      $0.map { .text($0) } ?? .absent(.notRecorded, why: nil)
    }
  }

  /// A text without which the record means nothing.
  static func requiredText(_ role: TextRole = .statement) -> Form where Value == String {
    Form(.text, read: { $0.requiredText($1, role) }, write: { .text($0) }) { .text($0) }.required
  }

  /// A name without which the record means nothing.
  static func requiredName() -> Form where Value == String { Form.requiredText(.name).sample("Dr Name") }

  /// The name of somebody who judged something.
  static func judge() -> Form where Value == String { Form.requiredText(.judge).sample("Dr Name") }
}

extension Placeholder {
  /// The placeholder that a field was read from, as it was typed; nil for any other field.
  fileprivate static func written<Value>(_ field: Field<Value>, _ role: TextRole) -> Node.Content? {
    guard case .absent(let absence, let why?) = field, !role.refusesPlaceholders,
      let placeholder = Placeholder(why, in: role), placeholder.absence == absence
    else { return nil }
    return .text(why)
  }
}

extension Node.Content {
  /// A list as the file writes it: `none` where it is empty.
  static func written<Element>(_ elements: [Element], _ write: (Element) -> Node.Content) -> Node.Content {
    elements.isEmpty ? .text("none") : .sequence(elements.map { Node(write($0)) })
  }
}
