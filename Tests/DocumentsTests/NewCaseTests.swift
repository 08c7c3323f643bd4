import SpineCase
import SpineScores
import Templating
import Testing

@Suite("The commented case that is filled in")
struct NewCaseTests {
  /// The words of one type of answer that a case file can hold.
  struct Answers: CustomTestStringConvertible {
    let testDescription: String
    let words: [String]

    init<Fact: CodedValue>(_ type: Fact.Type) {
      testDescription = "\(type)"
      words = type.allCases.map(\.rawValue)
    }

    init(_ documents: [DocumentKind]) {
      (testDescription, words) = ("documents", documents.map(\.rawValue))
    }

    static let all = [
      Answers(Sex.self),
      Answers(PrimarySite.self), Answers(TissueState.self), Answers(TumourMarker.self),
      Answers(TomitaScore.Primary.self), Answers(Radiosensitivity.self), Answers(FrankelGrade.self),
      Answers(ASIAImpairmentGrade.self), Answers(Walking.self), Answers(Gait.self),
      Answers(NeurologicalCourse.self), Answers(BladderFunction.self), Answers(BowelFunction.self),
      Answers(SaddleSensation.self), Answers(ESCCGrade.self), Answers(SINS.Pain.self),
      Answers(SINS.Bone.self),
      Answers(SINS.Alignment.self), Answers(SINS.Collapse.self), Answers(SINS.Posterolateral.self),
      Answers(InvestigationKind.self), Answers(ReviewState.self), Answers(SteroidState.self),
      Answers(SpinalPrecaution.self), Answers(LocalService.self), Answers(ToldState.self),
      Answers(QuestionKind.self), Answers(TreatmentIntent.self), Answers(Consensus.self),
      Answers(ActionState.self), Answers(DocumentKind.ofCase), Answers(EditionState.self),
      Answers(SurgeryState.self), Answers(Embolisation.self), Answers(BloodUnit.self),
      Answers(PrimaryControl.self), Answers(AskKind.self), Answers(TransferPosition.self),
      Answers(ResuscitationState.self), Answers(InterpreterUse.self), Answers(Myotome.self),
      Answers(BoardRoute.self), Answers(TrialScreening.self), Answers(FollowedExtent.self),
      Answers(NotFollowedReason.self), Answers(HistologyClass.self), Answers(LesionNature.self),
      Answers(PregnancyState.self),
    ]
  }

  @Test("It holds every answer that a case can give, by its word.", arguments: Answers.all)
  func everyAnswer(answers: Answers) {
    let words = Set(
      Skeleton.ofCase.text.split { " ,|:{}[]()\"\n".contains($0) }.map(String.init))
    #expect(answers.words.filter { !words.contains($0) } == [])
  }

  @Test("It explains every kind of absence that can be written.")
  func everyAbsence() throws {
    let skeleton = try #require(Making.templates.first { $0.name == "new/case.yaml" })
    let text = String(decoding: skeleton.bytes, as: UTF8.self)
    for absence in Absence.allCases where absence != .notRecorded {
      #expect(text.contains("#   \(absence.rawValue) "), "\(absence)")
    }
  }
}
