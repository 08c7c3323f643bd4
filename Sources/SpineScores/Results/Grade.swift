/// A published scale of one choice: a grade is a label, and grades are never summed.
public protocol Grade: RawRepresentable, CaseIterable, Codable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {
  /// The scale.
  static var system: ScoreSystem { get }
  /// The wording of the grade.
  var label: String { get }
}
