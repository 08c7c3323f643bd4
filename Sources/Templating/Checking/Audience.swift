/// Whom a field or a document is for, from the widest readership to the narrowest.
///
/// The audience of a field is the widest reader who may see it: a field for `patient` may appear in every
/// document, one for `board` only in the board's.
public enum Audience: Int, Comparable, Sendable, CaseIterable {
  /// The patient and the family.
  case patient
  /// A doctor or nurse who treats the patient.
  case clinician
  /// The tumour board, with dissent and the other patients of the day.
  case board

  /// The word that front matter and messages use.
  public var word: String {
    switch self {
    case .patient: "patient"
    case .clinician: "clinician"
    case .board: "board"
    }
  }

  /// The audience of that word; nil for any other word.
  public init?(word: String) {
    guard let match = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = match
  }

  /// Whether one readership is wider than another.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
