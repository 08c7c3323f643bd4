import CaseView
import Records
public import SpineCase
import SpinePathway

/// What `spineboard explain` prints: the reasoning over a case, as a tree to read or as one line of JSON.
public struct Explanation: Sendable {
  private let pathway: Pathway
  private let wording: Wording

  fileprivate init(_ pathway: Pathway, _ wording: Wording) {
    (self.pathway, self.wording) = (pathway, wording)
  }

  /// The reasoning as lines of text.
  public var lines: [String] { ExplainTree(pathway: pathway, wording: wording).lines }

  /// The reasoning as one line of JSON, format `spineboard/explain/1`.
  public var json: String { JSONText(ExplainDocument(pathway, wording).value).text }
}

extension DocumentMaker {
  /// The reasoning over a case in the words of the templates.
  ///
  /// - Throws: ``DocumentErrors`` with whatever is wrong with these words.
  public func explanation(of read: ClinicalCase) throws(DocumentErrors) -> Explanation {
    Explanation(Pathway(read, profile: profiles[read.profile]), try clinicians("en"))
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
      case .text(let text): .string(text)
      case .list(let values): .array(values.map { JSONText($0) })
      case .members(let members): .object(members.map { ($0.name, JSONText($0.value)) })
      }
  }
}
