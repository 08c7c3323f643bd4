/// How a tumour responds to conventional external beam radiotherapy.
///
/// It is independent of prognosis: thyroid is best in two prognostic scores and resistant.
public enum Radiosensitivity: String, Codable, Sendable, Hashable, CaseIterable {
  case verySensitive = "very-sensitive"
  case sensitive, resistant
}
