import SpineScores

/// What a text key holds: it decides what a placeholder means there, and what a message asks for.
enum TextRole {
  /// The name of a person, a place, an organisation, a medicine; a role.
  case name
  /// The name of somebody who judged something.
  case judge
  /// A number or code that names somebody or something.
  case identifier
  /// An identifier or file name by which the program itself finds something.
  case reference
  /// A number to dial.
  case telephone
  /// The name of somebody or something, which may be absent.
  case knownName
  /// A number or code, which may be absent.
  case knownIdentifier
  /// What is asked of the reader of a letter.
  case ask
  /// A text without which its record means nothing.
  case statement
  /// A clinical text, which may be absent.
  case words
  /// Any other text: an address, an e-mail address, hours, a reason.
  case note

  /// Whether a placeholder is an error here; elsewhere it gives a warning and is read as not known.
  var refusesPlaceholders: Bool {
    switch self {
    case .name, .judge, .identifier, .reference, .telephone, .knownName, .knownIdentifier, .ask, .statement:
      true
    case .words, .note: false
    }
  }

  /// Whether `none` says nothing here: in a clinical text it is an answer.
  var refusesNone: Bool {
    switch self {
    case .name, .judge, .identifier, .reference, .telephone, .knownName, .knownIdentifier, .ask: true
    case .statement, .words, .note: false
    }
  }

  /// Whether a word of absence is an absence here rather than a placeholder.
  var takesAbsence: Bool {
    switch self {
    case .words, .ask, .knownName, .knownIdentifier: true
    case .name, .judge, .identifier, .reference, .telephone, .statement, .note: false
    }
  }

  /// Whether a short word with a capital may be somebody's name here, as Na and Nil are.
  var takesNames: Bool {
    switch self {
    case .name, .judge, .knownName, .words, .note, .statement: true
    case .identifier, .reference, .knownIdentifier, .telephone, .ask: false
    }
  }

  /// Whether it is compared with other texts, so that nothing may be added to it.
  var isLookedUp: Bool { self == .reference }

  /// What to write instead.
  var wanted: String {
    switch self {
    case .name, .knownName: "write the name or role"
    case .judge: "write who judged it"
    case .identifier, .reference, .knownIdentifier: "write the number or code"
    case .telephone: "write the number to dial"
    case .ask: "write what you ask of the reader"
    case .statement, .words, .note: "write the text"
    }
  }

  /// What to write where there is nothing to say.
  func otherwise(isRequired: Bool) -> String {
    if takesAbsence {
      return ", say why there is none (\(Wording.list(Absence.words))), or leave the key out"
    }
    return isRequired ? "" : ", or leave the key out"
  }
}
