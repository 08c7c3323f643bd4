/// What makes the content of a foreign tag a placeholder.
extension ForeignTag {
  static func isName(_ text: String) -> Bool {
    let name = text.drop { "#^?/>!&".contains($0) }
    return Name.isPath(String(name)) && name.first.map { $0.isLetter && $0.isASCII } == true
  }

  static func isDotted(_ text: String) -> Bool { isName(text) && text.contains(".") }

  /// `patient_name`: words joined by underscores.
  static func isSnake(_ text: String) -> Bool {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    return parts.count > 1 && isName(text) && parts.allSatisfy { !$0.isEmpty }
  }

  /// What stands behind `$`; `$` before three capitals is a sum in a currency.
  static func isVariableName(_ text: String) -> Bool {
    isName(text) && text.count > 1 && !(text.count == 3 && text.allSatisfy(\.isUppercase))
  }

  /// What stands in braces, but for two words or more that ask for nothing.
  static func isOfBraces(_ text: String) -> Bool {
    let isProse = text.contains(" ") && text.allSatisfy { $0.isLowercase || $0 == " " }
    return !text.isEmpty && !text.hasPrefix(".") && !text.hasPrefix(":")
      && (!isProse || isBlank(text) || isStatement(text) || text.hasPrefix("merge "))
  }

  /// A word of text: the content of marks that no prose has.
  static func isText(_ text: String) -> Bool { text.contains { $0.isLetter } }

  /// What `__` stands around where it is a placeholder: `__NAME__`, `__patient_name__`, and not `__Name__`.
  static func isStrongName(_ text: String) -> Bool {
    isSnake(text) || isOneBlank(text) && (text == text.uppercased() || text == text.lowercased())
  }

  static func isOfQuotes(_ text: String) -> Bool { isDotted(text) || isMergeField(text) || isBlank(text) }

  /// What stands in parentheses where it is no remark: `(if urgent)`, `(patient_name)`, `(insert dose)`.
  static func isOfParentheses(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    guard let first = words.first else { return false }
    if isSnake(text) { return true }
    if ["insert", "enter"].contains(first) {
      return isBlank(text) && words.count < 5 && words.dropFirst().contains(where: blanks.contains)
    }
    if first == "your" { return isBlank(text) && words.last == "here" }
    if words.count == 1 { return isContinuation(text) && text != "end" && text != "when" }
    let isLoop = first == "foreach" || first == "for" && words.contains("in") && words.count == 4
    return isLoop || ["if", "unless"].contains(first) && isCondition(words.dropFirst())
  }

  /// Whether the words behind `if` ask for a field: `not urgent`, `x == y`; `needed` and `you can` are prose.
  private static func isCondition(_ words: ArraySlice<Substring>) -> Bool {
    let terms = words.first == "not" ? words.dropFirst() : words
    if terms.contains(where: { ["==", "!=", "&&", "||", "<", ">"].contains($0) }) { return true }
    guard terms.count == 1, let term = terms.first else { return false }
    return term.contains(".") || term.contains("_") || conditions.contains(term)
  }

  /// What templates of this field ask for, in one word.
  private static let conditions: Set<Substring> = [
    "urgent", "urgency", "emergency", "final", "draft", "signed", "complete", "incomplete", "established",
    "lesions", "patient", "x", "true", "false",
  ]

  /// `c:if test="urgent"`, `/c:if`: an element of a language that has names with colons; `tel:112` is an address.
  static func isElement(_ text: String) -> Bool {
    let name = text.drop { $0 == "/" }
    let prefix = name.prefix { $0.isLetter && $0.isASCII }
    guard !prefix.isEmpty, name.dropFirst(prefix.count).first == ":" else { return false }
    return prefix.count == 1 || text.hasPrefix("/") || text.contains(" ")
  }

  /// Commands that other languages write behind `@` at the start of a line.
  static let directives: Set<Substring> = [
    "using", "model", "include", "section", "extends", "yield", "php", "switch", "csrf",
  ]

  static let openers: Set<Substring> = [
    "if", "for", "unless", "each", "foreach", "case", "with", "while",
  ]

  /// `if x`, `for x in y`, `else`, `/if`: what begins, parts or ends a section in other languages.
  static func isStatement(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first else { return false }
    if first.hasPrefix("/") { return openers.contains(first.dropFirst()) && words.count == 1 }
    return openers.contains(first) && words.count > 1
      || words.count == 1 && isContinuation(text) && text != "end"
  }

  static func isContinuation(_ text: String) -> Bool {
    let word = text.prefix { $0.isLetter }
    return ["else", "elif", "elsif", "elseif", "when", "end"].contains(word)
      || word.hasPrefix("end") && openers.contains(word.dropFirst(3))
  }

  /// A word with a capital or `_` inside, as the fields of a mail merge are named: `PatientName`.
  static func isMergeField(_ text: String) -> Bool {
    isName(text) && (text.contains("_") || text.dropFirst().contains { $0.isUppercase })
      && text.contains { $0.isLowercase }
  }

  /// One word that a form leaves to be filled in.
  static func isOneBlank(_ text: String) -> Bool { blanks.contains(Substring(text.lowercased())) }

  /// Words that a form leaves to be filled in: `[patient name]`, `[DATE]`, `[insert dose here]`.
  static func isBlank(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    let isText = text.allSatisfy { $0.isLetter || " '\u{2019}-/".contains($0) }
    return isText && (1...6).contains(words.count) && words.contains { blanks.contains($0) }
  }

  static let blanks: Set<Substring> = [
    "insert", "enter", "name", "surname", "date", "address", "hospital", "doctor", "consultant", "patient",
    "number",
    "phone", "telephone", "signature", "dose", "diagnosis", "here", "dob", "age", "time", "ward", "level",
    "नाम", "नाव", "तारीख", "दिनांक", "पता", "पत्ता", "उम्र", "वय",
  ]

  static func advice(for content: String, opened mark: [UInt8]) -> Advice {
    if mark == Array("{#".utf8) { return .comment }
    if mark == Array("__".utf8) { return .strong(content) }
    if mark == Array("(".utf8) && !isDotted(content) { return .parentheses }
    let words = content.split(separator: " ")
    switch words.first ?? "" {
    case let word where openers.contains(word): return .section
    case let word where word.hasPrefix("/") || isContinuation(String(word)): return .section
    case "include", "import", "extends", "render": return .partial
    case "MERGEFIELD" where words.count > 1: return .value(String(words[1]))
    default: return isName(content) ? .value(content) : .general
    }
  }
}

extension ForeignTag.Advice {
  /// The sentence.
  var words: String {
    switch self {
    case .value(let name):
      "Write '{{\(name)}}'; to print a brace or bracket itself, write a backslash before it"
    case .section:
      "Write '{{#x}}...{{/x}}', '{{^x}}...{{/x}}' for no, and '{{?x}}...{{/x}}' where it is not known"
    case .comment: "Write '{{! a note }}'"
    case .partial: "Write '{{>name}}' for the file 'partials/name'"
    case .general: "Tags are written '{{name}}'; to print the mark itself, write a backslash before it"
    case .strong(let name):
      "Write '{{\(name)}}' for a value, or '**\(name)**' to print the word in bold"
    case .parentheses:
      "Write '{{name}}' for a value and '{{#x}}...{{/x}}' for a section; to print the bracket itself, write a backslash "
        + "before it"
    case .heading(let marks):
      "Write a space after '\(marks)' to make it a heading, or '\\' before it to print it"
    }
  }
}
