import CaseView
import Records
public import SpineCase
import SpinePathway

/// What `spineboard explain` prints: the reasoning over a case, as a tree to read or as one line of JSON.
public struct Explanation: Sendable {
  private let pathway: Pathway
  private let survival: SurvivalExplanation
  private let wording: Wording

  fileprivate init(_ pathway: Pathway, _ scores: CaseScores, _ wording: Wording) {
    (self.pathway, self.wording) = (pathway, wording)
    survival = SurvivalExplanation(scores: scores)
  }

  /// The reasoning as lines of text, then the scores of survival, on which none of it rests.
  public var lines: [String] {
    ExplainTree(pathway: pathway, wording: wording).lines + survival.lines(wording)
  }

  /// The reasoning as one line of JSON, format `spineboard/explain/1`.
  public var json: String {
    let document = ExplainDocument(pathway, wording).value
    return JSONText(document.adding("survival", survival.value)).text
  }
}

extension DocumentMaker {
  /// The reasoning over a case in the words of the templates.
  ///
  /// - Throws: ``DocumentErrors`` with whatever is wrong with these words.
  public func explanation(of read: ClinicalCase) throws(DocumentErrors) -> Explanation {
    let scores = CaseScores(read)
    return Explanation(
      Pathway(read, scores, profile: profiles[read.profile]), scores, try clinicians("en"))
  }
}

extension Pathway {
  /// The reasoning over a case, with the urgency that a clinician raised.
  init(_ read: ClinicalCase, profile: Profile?) {
    self.init(read, CaseScores(read), profile: profile)
  }

  /// The same over scores that are there already.
  init(_ read: ClinicalCase, _ scores: CaseScores, profile: Profile?) {
    let raised = read.urgency.flatMap { judgement in
      Urgency.Class(rawValue: judgement.raisedTo.rawValue).map {
        RaisedUrgency(to: $0, by: judgement.by, why: judgement.why)
      }
    }
    self.init(read, scores: scores, profile: profile, raised: raised)
  }
}

extension JSONText {
  fileprivate init(_ value: ExplainValue) {
    self =
      switch value {
      case .null: .null
      case .flag(let holds): .bool(holds)
      case .whole(let number): .number(number)
      case .text(let text): .string(text)
      case .list(let values): .array(values.map { JSONText($0) })
      case .members(let members): .object(members.map { ($0.name, JSONText($0.value)) })
      }
  }
}
