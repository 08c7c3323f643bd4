import Records
public import SpineCase
import SpinePathway

/// What `spineboard explain` prints: the reasoning over a case, as a tree to read or as one line of JSON.
public enum Explanation {
  /// The reasoning as lines of text.
  public static func lines(of read: ClinicalCase, profile: Profile?) -> [String] {
    Pathway(read, profile: profile).tree
  }

  /// The reasoning as one line of JSON, format `spineboard/explain/1`.
  public static func json(of read: ClinicalCase, profile: Profile?) -> String {
    JSONText(ExplainDocument(Pathway(read, profile: profile)).value).text
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
