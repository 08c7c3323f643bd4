/// Who can supply a fact that a case lacks.
public enum GapOwner: String, CaseIterable, Sendable {
  case ward, radiology, pathology, laboratory, oncology, anaesthesia, board, referrer
  case patientsTeam = "patients-team"

  /// Whether each patient has a separate one.
  ///
  /// Then no case may show even the identifier of another, and each has a sheet of its own. A department serves them all
  /// and has one sheet.
  public var isOfOnePatient: Bool {
    switch self {
    case .ward, .referrer, .patientsTeam: true
    case .radiology, .pathology, .laboratory, .oncology, .anaesthesia, .board: false
    }
  }
}
