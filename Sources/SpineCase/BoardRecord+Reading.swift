import Records
import SourceText
import SpineScores

extension BoardRecord {
  init(_ reader: MappingReader) {
    (questionKind, question) = reader.record("question") { ($0.coded("kind"), $0.words("text", lines: true)) }
    preparedBy = reader.name("preparedBy")
    meeting = reader.record("meeting", BoardMeeting.init)
    route = reader.coded("route")
    protocolName = reader.words("protocol", .knownIdentifier)
    earlierDiscussions = reader.records("earlierDiscussions", EarlierDiscussion.init)
    referrer = reader.name("referrer")
    referrerTelephone = reader.telephone("referrerTelephone")
    responsibleEmail = reader.note("responsibleEmail")
    responsible = reader.name("responsible")
    responsibleTelephone = reader.telephone("responsibleTelephone")
    presenter = reader.name("presenter")
    presenterKnowsPatient = reader.flag("presenterKnowsPatient")
    discussion = reader.count("discussion", 1...99)
    options = reader.records("options", TreatmentOption.init)
    noTreatmentConsidered = reader.flag("noTreatmentConsidered")
    scoreDisagreement = reader.words("scoreDisagreement", lines: true)
    decision = reader.record("decision", Decision.init)
  }
}

extension TreatmentOption {
  init(_ reader: MappingReader) {
    option = reader.requiredText("option")
    forIt = reader.words("for")
    againstIt = reader.words("against")
  }
}

extension Decision {
  init(_ reader: MappingReader) {
    recommendation = reader.words("recommendation", lines: true)
    fallback = reader.words("fallback", lines: true)
    conditions = reader.records("conditions", Condition.init)
    intent = reader.coded("intent")
    rationale = reader.words("rationale", lines: true)
    guidelineExists = reader.flag("guidelineExists")
    guideline = reader.words("guideline")
    consensus = reader.coded("consensus")
    dissent = reader.records("dissent", Dissent.init)
    opinionsMissing = reader.texts("opinionsMissing")
    trialScreening = reader.coded("trialScreening")
    trialOfferedBy = reader.words("trialOfferedBy", .knownName)
    trial = reader.words("trial")
    feasibility = reader.words("feasibility", lines: true)
    patientDecision = reader.words("patientDecision", lines: true)
    done = reader.words("done", lines: true)
    (teller, tellWhen, tellLanguage, told, toldOn) = reader.record("tell") { tell in
      (
        tell.name("who"), tell.moment("when", .event), tell.note("language"), tell.flag("done"),
        tell.date("doneOn")
      )
    }
    staysResponsible = reader.words("staysResponsible", .knownName)
    followed = reader.record("followed", Followed.init)
    copyToPatient = reader.flag("copyToPatient")
    actions = reader.records("actions", Action.init)
    review = reader.words("review")
    copies = reader.texts("copies")
  }
}

extension Condition {
  init(_ reader: MappingReader) {
    when = reader.requiredText("if")
    then = reader.requiredText("then")
  }
}

extension Dissent {
  init(_ reader: MappingReader) {
    who = reader.requiredName("who")
    what = reader.requiredText("what")
    why = reader.words("why")
  }
}

extension Action {
  init?(_ reader: MappingReader) {
    id = reader.requiredText("id", .identifier)
    action = reader.requiredText("action")
    owner = reader.requiredName("owner")
    state = reader.coded("state")
    guard let due = reader.requiredDate("due", .event) else { return nil }
    self.due = due
  }
}
