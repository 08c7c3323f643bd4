import SpineCase
import SpinePathway
import Templating

extension CaseFields {
  /// How a case came to the board, what became of the recommendation, and supportive care.
  static let outcome: [ViewField<CaseView>] = meeting + basis + followed + supportive

  private static let meeting: [ViewField<CaseView>] = [
    ViewField("board.preparedBy", .text, .clinician, "Who wrote the summary") {
      $1.text($0.read.board.preparedBy)
    },
    ViewField("board.meeting.id", .text, .clinician, "Identifier of the board's meeting") {
      $1.text($0.read.board.meeting.id)
    },
    ViewField("board.meeting.on", .date, .clinician, "Date of the board's meeting") {
      $1.moment($0.read.board.meeting.on)
    },
    ViewField("board.route", .text, .clinician, "Full discussion or by protocol", example: "by protocol") {
      $1.coded($0.read.board.route, "boardRoute")
    },
    ViewField("board.protocol", .text, .clinician, "Standard of care that it follows", example: "SP-3") {
      $1.text($0.read.board.protocolName)
    },
    ViewField("board.earlierDiscussions", .text, .clinician, "Earlier discussions") { view, w in
      w.line(view.read.board.earlierDiscussions.map { $0.map { w.discussion($0) } })
    },
    ViewField("board.referrerTelephone", .text, .clinician, "Referring clinician's telephone") {
      $1.text($0.read.board.referrerTelephone)
    },
    ViewField("board.responsibleEmail", .text, .clinician, "Responsible clinician's e-mail") {
      $1.text($0.read.board.responsibleEmail)
    },
    ViewField("board.noTreatmentConsidered", .text, .clinician, "No treatment of the tumour considered") {
      $1.yesNo($0.read.board.noTreatmentConsidered)
    },
    ViewField("board.scoreDisagreement", .text, .clinician, "Disagreement with a score, or its limits") {
      $1.text($0.read.board.scoreDisagreement)
    },
  ]

  private static let basis: [ViewField<CaseView>] = [
    ViewField("decision.guidelineExists", .text, .clinician, "A guideline exists for this", example: "yes") {
      $1.yesNo($0.read.board.decision.guidelineExists)
    },
    ViewField("decision.trialScreening", .text, .clinician, "Screening for a trial", example: "not eligible")
    {
      $1.coded($0.read.board.decision.trialScreening, "trial")
    },
    ViewField("decision.trialOfferedBy", .text, .clinician, "Who offers the trial") {
      $1.text($0.read.board.decision.trialOfferedBy)
    },
  ]

  private static let followed: [ViewField<CaseView>] = [
    ViewField("decision.toldOn", .date, .clinician, "When the patient was told of the outcome") {
      $1.date($0.read.board.decision.toldOn)
    },
    ViewField("decision.staysResponsible", .text, .clinician, "Who stays responsible") {
      $1.text($0.read.board.decision.staysResponsible)
    },
    ViewField("decision.followed.extent", .text, .clinician, "Recommendation followed", example: "in part") {
      $1.coded($0.read.board.decision.followed.extent, "followed")
    },
    ViewField("decision.followed.reason", .text, .clinician, "Why it was not followed") {
      $1.coded($0.read.board.decision.followed.reason, "notFollowed")
    },
    ViewField("decision.followed.on", .date, .clinician, "When that was known") {
      $1.date($0.read.board.decision.followed.on)
    },
    ViewField("decision.copyToPatient", .text, .clinician, "Copy of the outcome to the patient") {
      view, w in
      PatientCopy(read: view.read, paper: .outcomeLetter).words(view.urgency.class, w.phrases).map(Value.text)
        ?? w.yesNo(view.read.board.decision.copyToPatient)
    },
  ]

  private static let supportive: [ViewField<CaseView>] = [
    ViewField("supportive.palliativeCare", .text, .clinician, "Palliative care") {
      $1.text($0.read.supportive.palliativeCare)
    },
    ViewField("supportive.rehabilitation", .text, .clinician, "Rehabilitation") {
      $1.text($0.read.supportive.rehabilitation)
    },
    ViewField("supportive.bladderAndBowel", .text, .clinician, "Care of bladder and bowel") {
      $1.text($0.read.supportive.bladderAndBowel)
    },
    ViewField("supportive.psychosocial", .text, .clinician, "Psychosocial help") {
      $1.text($0.read.supportive.psychosocial)
    },
    ViewField("supportive.fertility", .text, .clinician, "Fertility") {
      $1.text($0.read.supportive.fertility)
    },
  ]
}

extension Wording {
  /// An earlier discussion: when, where, and what was recommended.
  fileprivate func discussion(_ earlier: EarlierDiscussion) -> String {
    let recommendation: String =
      switch earlier.recommendation {
      case .known(let text): text
      case .absent(let absence, let why): words(absence, why: why)
      }
    let day = [words(earlier.on), earlier.meeting].compactMap { $0 }.joined(separator: ", ")
    return "\(day): \(recommendation)"
  }
}
