import SourceText
import SpineCase
import SpineScores
import Testing

/// The four lines that every case begins with; what a test adds begins in line 5.
let head = """
  format: spineboard/case/1
  case: C-1
  asOf: 2026-06-04T07:30+05:30
  profile: in

  """

/// Reads a case of the four lines of ``head`` and a body.
func reading(_ body: String) throws(CaseErrors) -> CaseReader.Reading {
  try CaseReader(profiles: ["england", "in"]).read(Array((head + body).utf8), file: "f.yaml")
}

/// The case that a body describes.
func read(_ body: String) throws(CaseErrors) -> ClinicalCase {
  try reading(body).value
}

/// The errors of a whole file as they print; empty where it reads.
func complaints(file text: String, named file: String = "f.yaml") -> [String] {
  do {
    _ = try CaseReader(profiles: ["england", "in"]).read(Array(text.utf8), file: file)
    return []
  } catch {
    return error.diagnostics.map(\.description)
  }
}

/// The errors of the four lines of ``head`` and a body, as they print.
func complaints(_ body: String) -> [String] {
  complaints(file: head + body)
}

/// The warnings of a body that reads, as they print.
func warnings(_ body: String) throws(CaseErrors) -> [String] {
  try reading(body).warnings.map(\.description)
}

extension CaseScores {
  /// The score of survival of a system; the test fails where a case has none.
  func of(_ system: ScoreSystem) throws -> ScoreResult {
    try #require(survival.first { $0.system == system })
  }
}
