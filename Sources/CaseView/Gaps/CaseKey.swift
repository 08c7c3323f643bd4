package import SpineCase
import SpinePathway

/// What the schema says of the key behind a field of the view.
package enum CaseKey {
  /// The key that a field prints, or that a field which is worked out stands for; nil where there is none.
  static func declared(_ field: String) -> DeclaredKey? {
    DeclaredKey.named(field) ?? standsFor[field] ?? DeclaredKey.at(field)
  }

  /// The path of the key from which a field is read, for instance `tumour.primary.site` for `tumour.site`.
  package static func of(_ field: String) -> String { declared(field)?.path ?? field }

  /// The path of a fact of one lesion, by its number in the file, from 0.
  static func ofLesion(_ index: Int, _ fact: String) -> String {
    let list = "lesions"
    let path = DeclaredKey.named("\(list).\(fact)")?.path.dropFirst(list.count) ?? ".\(fact)"
    return "\(list)[\(index)]\(path)"
  }

  /// The field that is read from a key, the numbers of list elements left out; the key itself where no name differs.
  static func field(of key: String) -> String { DeclaredKey.at(key)?.name ?? DeclaredKey.plain(key) }

  /// Who supplies a field; nil for what is worked out and for what nobody is asked for by a list.
  package static func owner(of field: String) -> GapOwner? {
    guard !workedOut.contains(field), case .of(let owner)? = declared(field)?.facts.asked else { return nil }
    return owner
  }

  /// Whether anybody is asked for a field of this case.
  static func isAskedFor(_ field: String, _ read: ClinicalCase) -> Bool {
    declared(field)?.facts.onlyWhen.allSatisfy { $0.holds(in: read) } ?? true
  }

  /// Whether somebody is asked for a field of this case that nobody recorded, by a document of this kind or, for nil, by
  /// any.
  package static func isMissed(_ field: String, in kind: DocumentKind? = nil, _ view: CaseView) -> Bool {
    isMissed(declared(field), in: kind, view)
  }

  /// The same of a key that was looked up before; nil for what is worked out.
  static func isMissed(_ key: DeclaredKey?, in kind: DocumentKind?, _ view: CaseView) -> Bool {
    guard let missed = key?.facts.missed else { return true }
    return missed.occasion.holds(in: view.read, view.judgement)
      && kind.map(missed.documents.contains) ?? true
  }

  /// The list of investigations.
  static let investigations = String.path(\.investigations)

  /// Fields of their own that tell a key in other words; nobody is asked for them beside it.
  private static let workedOut = Set(
    ["patient.age", "neurology.datedCourse"]
      + [ClinicalCase.key(\.patient.identifiers)?.name].compactMap { $0 })

  private static let standsFor: [String: DeclaredKey] = {
    let pairs: [(String, CaseProperty)] = [
      ("patient.age", \.patient.born), ("patient.identifier", \.patient.identifiers),
      ("neurology.datedCourse", \.neurology.timeline), ("pain.notKnown", \.pain.mechanical),
    ]
    return Dictionary(
      uniqueKeysWithValues: pairs.compactMap { field, property in
        ClinicalCase.path(of: property).flatMap { DeclaredKey.at($0) }.map { (field, $0) }
      })
  }()
}

extension MissingDocuments {
  /// Whether a document of this kind misses such a fact.
  fileprivate func contains(_ kind: DocumentKind) -> Bool {
    switch self {
    case .clinicians: kind.form.speaker != nil
    case .letter: kind.form.speaker == .referral
    case .summary: kind.form.speaker == .board
    case .none: false
    }
  }
}

extension CaseView {
  /// Whether an operation is considered or booked; where nobody said, whether the rules put the question.
  package var isSurgical: Bool {
    switch read.surgery.state.value {
    case .considered, .booked: true
    case .notConsidered, .done: false
    case nil: pathway.operationInQuestion == true
    }
  }

  /// What the rules say that decides whether a fact matters.
  fileprivate var judgement: CaseJudgement {
    CaseJudgement(isSurgical: isSurgical, isEmergency: urgency.class == .emergency)
  }
}
