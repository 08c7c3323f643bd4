/// What is wrong with one control of a form.
public struct FormProblem: Hashable, Sendable {
  /// The path of its key, with the number of each row: `lesions[0].escc`; empty where no single control is meant.
  public let path: String
  /// What is wrong and what to write instead; quotes nothing that describes a patient.
  public let message: String

  /// Creates a problem.
  public init(path: String, message: String) { (self.path, self.message) = (path, message) }

  static let both = "has an answer and is marked as not known. Keep one of the two"
  static let twice = "has an answer and other words. Keep one of the two"
  static let noneAndRows = "says none, though entries are filled in below. Keep one of the two"
}
