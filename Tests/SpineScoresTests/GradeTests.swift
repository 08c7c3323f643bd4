import SpineScores
import Testing

@Suite("Grades")
struct GradeTests {
  static let ecogWords: [(grade: String, label: String)] = [
    ("0", "Fully active, able to carry on all pre-disease performance without restriction"),
    (
      "1",
      "Restricted in physically strenuous activity but ambulatory and able to carry "
        + "out work of a light or sedentary nature, e.g., light house work, office work"
    ),
    (
      "2",
      "Ambulatory and capable of all selfcare but unable to carry out any work "
        + "activities; up and about more than 50% of waking hours"
    ),
    (
      "3",
      "Capable of only limited selfcare; confined to bed or chair more than 50% of "
        + "waking hours"
    ),
    ("4", "Completely disabled; cannot carry on any selfcare; totally confined to bed or chair"),
  ]

  static let karnofskyWords: [(grade: String, label: String)] = [
    ("10", "Moribund; fatal processes progressing rapidly"),
    ("20", "Very sick; hospital admission necessary; active supportive treatment necessary"),
    ("30", "Severely disabled; hospital admission is indicated although death not imminent"),
    ("40", "Disabled; requires special care and assistance"),
    ("50", "Requires considerable assistance and frequent medical care"),
    ("60", "Requires occasional assistance, but is able to care for most personal needs"),
    ("70", "Cares for self; unable to carry on normal activity or to do active work"),
    ("80", "Normal activity with effort; some signs or symptoms"),
    ("90", "Able to carry on normal activity; minor signs or symptoms of disease"),
    ("100", "Normal; no complaints; no evidence of disease"),
  ]

  static let frankelWords: [(grade: String, label: String)] = [
    (
      "A",
      "Complete: lesion found to be complete both motor and sensory below the "
        + "segmental level marked"
    ),
    (
      "B",
      "Sensory only: some sensation present below the level of the lesion but the "
        + "motor paralysis is complete below that level"
    ),
    (
      "C",
      "Motor useless: some motor power present below the lesion but of no practical "
        + "use to the patient"
    ),
    (
      "D",
      "Motor useful: useful motor power below the level; patients could move the lower "
        + "limbs and many could walk, with or without aids"
    ),
    (
      "E",
      "Recovery: free of neurological symptoms, i.e. no weakness, no sensory loss, no "
        + "sphincter disturbance; abnormal reflexes may be present"
    ),
  ]

  static let esccWords: [(grade: String, label: String)] = [
    ("0", "Bone disease alone"),
    ("1a", "Epidural impingement without deformation of the thecal sac"),
    ("1b", "Deformation of the thecal sac without spinal cord abutment"),
    ("1c", "Deformation of the thecal sac with spinal cord abutment, but without cord compression"),
    ("2", "Spinal cord compression, but with CSF visible around the cord"),
    ("3", "Spinal cord compression, no CSF visible around the cord"),
  ]

  private func label<G: Grade>(_ grade: G.Type, _ word: String) -> String? {
    G(rawValue: word)?.label
  }

  @Test("Each ECOG grade has the wording of Oken 1982.", arguments: ecogWords)
  func ecog(_ row: (grade: String, label: String)) {
    #expect(label(ECOGPerformanceStatus.self, row.grade) == row.label)
  }

  @Test("Each Karnofsky status has the published wording.", arguments: karnofskyWords)
  func karnofsky(_ row: (grade: String, label: String)) {
    #expect(label(KarnofskyPerformanceStatus.self, row.grade) == row.label)
  }

  @Test("Each Frankel grade has the wording of Frankel 1969.", arguments: frankelWords)
  func frankel(_ row: (grade: String, label: String)) {
    #expect(label(FrankelGrade.self, row.grade) == row.label)
  }

  @Test("D1-D3 have the wording of D.", arguments: [FrankelGrade.d1, .d2, .d3])
  func subgrades(_ grade: FrankelGrade) {
    #expect(grade.label == FrankelGrade.d.label)
  }

  @Test("Each ESCC grade has the wording of Bilsky 2010.", arguments: esccWords)
  func escc(_ row: (grade: String, label: String)) {
    #expect(label(ESCCGrade.self, row.grade) == row.label)
  }

  @Test("The tables above are complete.")
  func complete() {
    #expect(Self.ecogWords.map(\.grade) == ECOGPerformanceStatus.allCases.map(\.rawValue))
    #expect(Self.karnofskyWords.map(\.grade) == KarnofskyPerformanceStatus.allCases.map(\.rawValue))
    #expect(Self.frankelWords.map(\.grade) == ["A", "B", "C", "D", "E"])
    #expect(Self.esccWords.map(\.grade) == ESCCGrade.allCases.map(\.rawValue))
  }

  @Test("Each grade belongs to its system.")
  func systems() {
    #expect(ECOGPerformanceStatus.system == .ecog)
    #expect(KarnofskyPerformanceStatus.system == .karnofsky)
    #expect(FrankelGrade.system == .frankel)
    #expect(ASIAImpairmentGrade.system == .asia)
    #expect(ESCCGrade.system == .escc)
  }
}
