/// What the tumour board is asked and what it recommends.
public struct BoardRecord: Hashable, Sendable {
  public var questionKind: Field<QuestionKind>
  public var question: Field<String>
  public var referrer: String?
  public var responsible: String?
  public var responsibleTelephone: String?
  public var presenter: String?
  public var presenterKnowsPatient: Field<Bool>
  public var discussion: Field<Int>
  public var options: Field<[TreatmentOption]>
  public var decision: Decision
}

/// A treatment that was considered, doing nothing against the tumour among them.
public struct TreatmentOption: Hashable, Sendable {
  public var option: String
  public var forIt: Field<String>
  public var againstIt: Field<String>
}

/// What the board recommends, what the patient decides and what was done: three things.
public struct Decision: Hashable, Sendable {
  public var recommendation: Field<String>
  public var fallback: Field<String>
  public var conditions: Field<[Condition]>
  public var intent: Field<TreatmentIntent>
  public var rationale: Field<String>
  public var guideline: Field<String>
  public var consensus: Field<Consensus>
  public var dissent: Field<[Dissent]>
  public var opinionsMissing: Field<[String]>
  public var trial: Field<String>
  public var feasibility: Field<String>
  public var patientDecision: Field<String>
  public var done: Field<String>
  public var teller: String?
  public var tellWhen: Field<Moment>
  public var tellLanguage: String?
  public var told: Field<Bool>
  public var actions: Field<[Action]>
  public var review: Field<String>
  public var copies: Field<[String]>
}

/// An agreed if-then.
public struct Condition: Hashable, Sendable {
  public var when: String
  public var then: String
}

/// A view that differs from the recommendation, with its reason.
public struct Dissent: Hashable, Sendable {
  public var who: String
  public var what: String
  public var why: Field<String>
}

/// One thing to be done, by a named person, by a date.
public struct Action: Hashable, Sendable {
  public var id: String
  public var action: String
  public var owner: String
  public var due: CalendarDate
  public var state: Field<ActionState>
}
