import Records
import SourceText
import SpineScores

extension BoardRecord {
  init(_ reader: MappingReader) {
    (questionKind, question) = reader.record("question") { ($0.coded("kind"), $0.words("text", lines: true)) }
    referrer = reader.name("referrer")
    responsible = reader.name("responsible")
    responsibleTelephone = reader.name("responsibleTelephone")
    presenter = reader.name("presenter")
    presenterKnowsPatient = reader.flag("presenterKnowsPatient")
    discussion = reader.count("discussion", 1...99)
    options = reader.records("options", TreatmentOption.init)
    decision = reader.record("decision", Decision.init)
  }
}

extension TreatmentOption {
  init(_ reader: MappingReader) {
    option = reader.requiredName("option")
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
    guideline = reader.words("guideline")
    consensus = reader.coded("consensus")
    dissent = reader.records("dissent", Dissent.init)
    opinionsMissing = reader.texts("opinionsMissing")
    trial = reader.words("trial")
    feasibility = reader.words("feasibility", lines: true)
    patientDecision = reader.words("patientDecision", lines: true)
    done = reader.words("done", lines: true)
    (teller, tellWhen, tellLanguage, told) = reader.record("tell") { tell in
      (tell.name("who"), tell.moment("when"), tell.name("language"), tell.flag("done"))
    }
    actions = reader.records("actions", Action.init)
    review = reader.words("review")
    copies = reader.texts("copies")
  }
}

extension Condition {
  init(_ reader: MappingReader) {
    when = reader.requiredName("if")
    then = reader.requiredName("then")
  }
}

extension Dissent {
  init(_ reader: MappingReader) {
    who = reader.requiredName("who")
    what = reader.requiredName("what")
    why = reader.words("why")
  }
}

extension Action {
  init?(_ reader: MappingReader) {
    id = reader.requiredName("id")
    action = reader.requiredName("action")
    owner = reader.requiredName("owner")
    state = reader.coded("state")
    guard let due = reader.requiredDate("due") else { return nil }
    self.due = due
  }
}
