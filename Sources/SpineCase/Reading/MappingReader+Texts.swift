import Records
import SourceText
import SpineScores

extension MappingReader {
  /// The longest one-line text, in bytes of UTF-8.
  static let longestLine = 4096

  /// The name of a person, a place, an organisation; no word means an absence, and a placeholder is refused.
  func name(_ key: String) -> String? { plain(key, .name) }

  /// A number or code that names somebody or something.
  func identifier(_ key: String) -> String? { plain(key, .identifier) }

  /// A tag or an identifier of this format, after which a comment is only a remark; it is looked up, so that it is read
  /// as it was typed.
  func code(_ key: String, _ role: TextRole = .identifier) -> String? {
    // A node made anew has no comment, so that a remark after it is not taken for lost text.
    plain(key, role, isLookedUp: true) { Node($0.content, at: $0.position) }
  }

  /// A text on which nothing clinical hangs: an address, hours, a reason.
  ///
  /// A placeholder gives a warning and is left out.
  func note(_ key: String) -> String? { plain(key, .note) }

  /// A name without which the record means nothing.
  func requiredName(_ key: String) -> String { requiredText(key, .name) }

  /// The name of somebody who judged something: a word of absence is no name.
  func judge(_ key: String) -> String { requiredText(key, .judge) }

  /// A text without which the record means nothing.
  func requiredText(_ key: String, _ role: TextRole = .statement) -> String {
    guard let node = node(key) else {
      findings.error(at: position, path(of: key), "is missing")
      return ""
    }
    return text(node, key, lines: false, role, isRequired: true) ?? ""
  }

  /// A number to dial, as it is printed.
  func telephone(_ key: String) -> String? {
    node(key).flatMap { telephone($0, key, isRequired: false) }
  }

  /// A number to dial without which the record means nothing.
  func requiredTelephone(_ key: String) -> String {
    guard let node = node(key) else {
      findings.error(at: position, path(of: key), "is missing")
      return ""
    }
    return telephone(node, key, isRequired: true) ?? ""
  }

  /// A clinical text; `lines` allows more than one line and more than 4 KiB.
  ///
  /// A placeholder gives a warning and is read as not known; what was typed is kept as the reason.
  func words(_ key: String, lines: Bool = false, _ role: TextRole = .words) -> Field<String> {
    guard keepsAllOfWord(key) else { return .notRecorded }
    if let node = node(key), let text = node.textValue, Absence.word(text) == nil,
      !role.refusesPlaceholders, let placeholder = Placeholder(text, in: role)
    {
      doubt(placeholder, path(of: key), role, at: node.position)
      return placeholder.field()
    }
    return field(key) { text($0, key, lines: lines, role) }
  }

  /// A list of texts; a placeholder among them gives a warning and is left out.
  func texts(_ key: String, _ role: TextRole = .words) -> Field<[String]> {
    guard keepsAllOfWord(key) else { return .notRecorded }
    var placeholder: Placeholder?
    let read: Field<[String]> = list(key) { node, path in
      guard let found = self.line(node, path, role) else { return nil }
      placeholder = role.refusesPlaceholders ? nil : Placeholder(found, in: role)
      guard let placeholder else { return found }
      self.doubt(placeholder, path, role, at: node.position)
      return nil
    }
    // A list of nothing but placeholders is not one that somebody checked to be empty.
    if let placeholder, read.value?.isEmpty == true { return placeholder.field() }
    return read
  }

  /// Whether no comment cuts off text after a word of absence, or after `none`, where text may follow.
  private func keepsAllOfWord(_ key: String) -> Bool {
    guard let node = node(key), let word = node.textValue, word == "none" || Absence.word(word) != nil else {
      return true
    }
    return keepsAll(node, path(of: key))
  }

  func plain(
    _ key: String, _ role: TextRole, isLookedUp: Bool = false, of seen: (Node) -> Node = { $0 }
  ) -> String? {
    guard let node = node(key).map(seen),
      let text = text(node, key, lines: false, role, isLookedUp: isLookedUp)
    else { return nil }
    guard !role.refusesPlaceholders, let placeholder = Placeholder(text, in: role) else { return text }
    doubt(placeholder, path(of: key), role, at: node.position)
    return nil
  }

  private func telephone(_ node: Node, _ key: String, isRequired: Bool) -> String? {
    guard let text = text(node, key, lines: false, .telephone, isRequired: isRequired) else { return nil }
    if TelephoneNumber(text) != nil { return text }
    fail(
      key, at: node.position,
      "is not a number to dial; write one number of 3 to 15 digits, with its extension where it has one, as "
        + "+91 20 5550 0100 or 020 5550 0100 ext 12")
    return nil
  }
}

extension MappingReader {
  /// The text of a node, if it is a text and says something.
  func text(
    _ node: Node, _ key: String, lines: Bool, _ role: TextRole = .words, isRequired: Bool = false,
    isLookedUp: Bool = false
  ) -> String? {
    guard keepsAll(node, path(of: key)) else { return nil }
    guard let text = node.textValue else {
      let hint = if case .number = node.content { "; write it in quotes" } else { "; write text" }
      fail(key, at: node.position, node.kindInWords + hint)
      return nil
    }
    if text.isEmpty {
      fail(key, at: node.position, "is empty; leave the key out, or say why it is not known")
      return nil
    }
    if !lines, text.utf8.count > Self.longestLine {
      fail(key, at: node.position, "is longer than \(Self.longestLine) bytes")
      return nil
    }
    guard says(text, path(of: key), role, at: node.position, isRequired: isRequired) else { return nil }
    return isLookedUp || role.isLookedUp ? text : marked(text)
  }

  /// The text as it is printed on a left-to-right page, where it is read for one.
  private func marked(_ text: String) -> String {
    findings.marksTexts ? DirectionIsolates.marked(text) : text
  }

  /// The text of an element of a list, if it is a text and says something.
  private func line(_ node: Node, _ path: String, _ role: TextRole) -> String? {
    guard keepsAll(node, path) else { return nil }
    guard let text = node.textValue, text.utf8.count <= Self.longestLine else {
      findings.error(
        at: node.position, path, "is not a line of text of at most \(Self.longestLine) bytes")
      return nil
    }
    return says(text, path, role, at: node.position, isRequired: true) ? marked(text) : nil
  }

  /// Whether a text shows something and is not a placeholder where none is allowed; reports it otherwise.
  private func says(
    _ text: String, _ path: String, _ role: TextRole, at position: SourcePosition, isRequired: Bool
  ) -> Bool {
    if DirectionIsolates.holdsMark(text) {
      findings.error(at: position, path, "holds a code that is no character (U+E0002 or U+E0003); delete it")
      return false
    }
    let otherwise = role.otherwise(isRequired: isRequired)
    guard text.showsSomething else {
      findings.error(
        at: position, path,
        "shows nothing, since it holds only blanks or invisible characters; \(role.wanted)\(otherwise)")
      return false
    }
    if role.refusesPlaceholders, let placeholder = Placeholder(text, in: role) {
      findings.error(
        at: position, path,
        "'\(placeholder.typed)' is a placeholder and says nothing; \(role.wanted)\(otherwise)")
      return false
    }
    doubt(text, path, role, at: position)
    return true
  }

  private func doubt(
    _ placeholder: Placeholder, _ path: String, _ role: TextRole, at position: SourcePosition
  ) {
    let read = role.takesAbsence ? "is read as \(placeholder.absence.rawValue)" : "is left out"
    let otherwise = role.otherwise(isRequired: false)
    findings.warning(
      at: position, path, "'\(placeholder.typed)' says nothing and \(read); \(role.wanted)\(otherwise)")
  }
}

extension Placeholder {
  /// The field of a clinical fact for which only this was typed; what was typed is kept as the reason.
  fileprivate func field<Value>() -> Field<Value> { .absent(absence, why: typed) }
}
