import SpineCase
import SpineScores
import Testing

@Suite("Closed answers")
struct CodedValuesTests {
  /// Each closed list with the answers that the design names, in its order.
  static let lists: [([String], String)] = [
    (words(TissueState.self), "confirmed pending not-taken"),
    (words(TumourMarker.self), "her2-positive egfr-mutated alk-rearranged hormone-naive hormone-refractory"),
    (words(Walking.self), "unaided aided unable"),
    (words(Gait.self), "normal unsteady unable"),
    (words(NeurologicalCourse.self), "stable progressive improving"),
    (words(BladderFunction.self), "normal retention incontinence catheter"),
    (words(BowelFunction.self), "normal constipation incontinence"),
    (words(SaddleSensation.self), "normal reduced absent"),
    (words(ToldState.self), "yes no not-asked"),
    (words(ESCCGrade.self), "0 1a 1b 1c 2 3"),
    (words(SINS.Pain.self), "mechanical non-mechanical none"),
    (words(SINS.Bone.self), "lytic mixed blastic"),
    (words(SINS.Alignment.self), "subluxation de-novo-deformity normal"),
    (words(SINS.Collapse.self), "over-50 under-50 none-over-50-involved none"),
    (words(SINS.Posterolateral.self), "bilateral unilateral none"),
    (words(Radiosensitivity.self), "very-sensitive sensitive resistant"),
    (
      words(InvestigationKind.self),
      "mri-whole-spine ct-spine ct-myelography ct-chest-abdomen-pelvis bone-scan pet-ct radiographs biopsy cultures "
        + "mycobacteria blood-count esr-crp calcium phosphate alkaline-phosphatase renal clotting psa "
        + "protein-electrophoresis"
    ),
    (words(DiscussionRoute.self), "discussed by-protocol late-urgent deferred ratified"),
  ]

  private static func words<Value: CodedValue>(_ type: Value.Type) -> [String] {
    type.allCases.map(\.rawValue)
  }

  @Test("The answers are those of the design.", arguments: lists)
  func answers(list: [String], design: String) {
    #expect(Set(list) == Set(design.split(separator: " ").map(String.init)))
    #expect(list.count == Set(list).count)
  }

  @Test("Every investigation can also be a service that is not available here.")
  func services() {
    let services = Set(Self.words(LocalService.self))
    #expect(services.isSuperset(of: Self.words(InvestigationKind.self)))
    #expect(
      services.subtracting(Self.words(InvestigationKind.self))
        == ["srs", "radiotherapy", "spine-surgery", "pathology", "intensive-care", "palliative-care"])
  }

  @Test("No answer of a scored item is a word of absence.")
  func absences() {
    let answers = Set(Self.lists.flatMap(\.0))
    #expect(answers.isDisjoint(with: Absence.allCases.map(\.rawValue)))
  }
}
