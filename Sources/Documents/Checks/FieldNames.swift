import Templating

/// Tells words that name a field as this or another program would: `patient.name`, `patient_name`, `patientName`.
struct FieldNames {
  /// The dotted names by their letters alone.
  private let names: [String: String]

  init(_ schema: Schema) {
    let dotted = schema.paths(for: .board).filter { $0.contains(".") }
    names = Dictionary(
      dotted.map { (Self.letters(of: $0[...]), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The field that a word names; nil for a word of prose.
  func field(like word: String) -> String? {
    guard Self.isJoined(word) else { return nil }
    if let name = names[Self.letters(of: word[...])] { return name }
    // What other languages write before a name: `data.patient.name`.
    guard let end = word.firstIndex(where: { !$0.isLetter }) else { return nil }
    let rest = word[end...].drop { !$0.isLetter }
    return Self.isJoined(String(rest)) ? names[Self.letters(of: rest)] : nil
  }

  private static func letters(of word: Substring) -> String { word.filter(\.isLetter).lowercased() }

  /// Whether a word has a mark or a capital inside.
  private static func isJoined(_ word: String) -> Bool {
    let hasMark = word.dropFirst().contains { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "\u{27}" }
    let hasHump = zip(word, word.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
    return hasMark || hasHump
  }

  /// Whether single underscores join letters: `name_of_patient`.
  static func isSnake(_ word: String) -> Bool {
    let parts = word.split(separator: "_", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { $0.allSatisfy(\.isLetter) && $0.count > 1 }
  }
}
