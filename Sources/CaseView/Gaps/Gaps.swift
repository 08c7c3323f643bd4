package import SpineCase
import SpineScores
package import Templating

/// Collects what is not known in a case, grouped by why, so that each document can list it once.
package struct Gaps {
  /// In a letter's addresses only what the receiver cannot do without counts as missing.
  private static let wantedOfAddresses = Set(
    ClinicalCase.names(
      \.referral.to.organisation, \.referral.from.name, \.referral.from.registration,
      \.referral.from.telephone))

  /// Fields whose place in a document always prints, with the words of the absence: a list would repeat it.
  private static let inPlace: [DocumentForm.Speaker: Set<String>] = {
    let safety = FactGroup.alwaysPrinted(in: "safety").union(ClinicalCase.names(\.tumour.primaryInSpine))
    let decided = ClinicalCase.names(
      \.board.decision.recommendation, \.board.decision.fallback, \.board.decision.rationale,
      \.board.decision.patientDecision, \.board.decision.done)
    return [
      .board: safety.union(decided),
      .referral: safety.union(FactGroup.alwaysPrinted(in: "waiting")).union(
        ClinicalCase.names(\.referral.wantedBy, \.referral.boardHeld)),
    ]
  }()

  private var groups: [(absence: String, subjects: [GapSubject])] = []

  /// The gaps of a case that a reader may see.
  package static func of(
    _ view: CaseView, _ wording: Wording, in kind: DocumentKind, for audience: Audience
  ) -> [GapView] {
    var gaps = Gaps()
    let inPlace = kind.form.speaker.flatMap { Self.inPlace[$0] } ?? []
    for fact in GapFact.all where fact.field.audience <= audience && !inPlace.contains(fact.field.name) {
      guard isReported(fact.field.name, fact.key, in: kind, view),
        case .absent(let own) = fact.field.read(view, wording),
        fact.field.recordedAbsence(view) != nil || CaseKey.isMissed(fact.key, in: kind, view)
      else { continue }
      let words = WordedFact.words(of: fact.field, in: view, wording)
      gaps.add(words ?? own, fact.subject(wording), fact.name(wording))
    }
    for (lesion, scores) in zip(view.read.lesions.value ?? [], view.scores.lesions) {
      gaps.add(lesion, scores.withheld, wording)
    }
    return gaps.groups.map { GapView(absence: $0.absence, facts: $0.subjects.map(\.words)) }
  }

  /// Whether a document of this kind reports the field where it is absent.
  package static func isReported(_ name: String, in kind: DocumentKind, _ view: CaseView) -> Bool {
    isReported(name, CaseKey.declared(name), in: kind, view)
  }

  private static func isReported(
    _ name: String, _ key: DeclaredKey?, in kind: DocumentKind, _ view: CaseView
  ) -> Bool {
    let speaker = kind.form.speaker
    if speaker == .referral, wantedOfAddresses.contains(name) { return true }
    switch key?.facts.listed {
    case .everywhere?: return true
    case .summary?: return speaker == .board
    case .decidedSummary?: return speaker == .board && Occasion.decided.holds(in: view.read)
    case .letter?: return speaker == .referral
    case .inPlace?, nil: return false
    }
  }

  private mutating func add(_ absence: String, _ subject: String?, _ fact: String) {
    if !groups.contains(where: { $0.absence == absence }) { groups.append((absence, [])) }
    for index in groups.indices where groups[index].absence == absence {
      groups[index].subjects.add(fact, to: subject)
    }
  }

  private mutating func add(_ lesion: Lesion, _ withheld: Withheld?, _ wording: Wording) {
    let levels = lesion.levels.value?.description ?? wording.phrases["lesionWord"]
    for case (let name, let absence?, let why) in lesion.facts(askedFor: withheld) {
      add(wording.words(absence, why: why), levels, wording.phrases["lesionFact.\(name)"])
    }
  }
}

/// Facts of one subject that are not known for the same reason, so that the subject is named once.
private struct GapSubject {
  /// What the facts are about; nil where each of them says so itself.
  let name: String?
  var facts: [String]

  /// `Tumour: grade, stage`.
  var words: String { (name.map { "\($0): " } ?? "") + facts.joined(separator: ", ") }
}

extension [GapSubject] {
  /// Adds a fact to its subject, once.
  fileprivate mutating func add(_ fact: String, to subject: String?) {
    guard let index = firstIndex(where: { $0.name == subject && subject != nil }) else {
      append(GapSubject(name: subject, facts: [fact]))
      return
    }
    if !self[index].facts.contains(fact) { self[index].facts.append(fact) }
  }
}

/// A fact that a list of what is not known may name, with what is the same in every case: looked up once, for there are
/// some hundred in each document.
private final class GapFact: Sendable {
  let field: ViewField<CaseView>
  /// The key that it prints; nil for what is worked out.
  let key: DeclaredKey?
  private let subjectKeys: [String]
  private let nameKey: String

  static let all = CaseFields.facts.map(GapFact.init)

  init(_ field: ViewField<CaseView>) {
    self.field = field
    key = CaseKey.declared(field.name)
    let names = field.name.split(separator: ".").dropLast()
    subjectKeys = [2, 1].map { "gapSubject." + names.prefix($0).joined(separator: ".") }
    nameKey = "gap.\(field.name)"
  }

  /// What it is about: the phrase for the first two parts of its name where there is one, otherwise for the first part.
  func subject(_ wording: Wording) -> String? {
    subjectKeys.first(where: wording.phrases.has).map { wording.phrases[$0] }
  }

  /// Its name under its subject; its full meaning where there is no shorter phrase.
  func name(_ wording: Wording) -> String {
    wording.phrases.has(nameKey) ? wording.phrases[nameKey] : field.meaning
  }
}

extension FactGroup {
  /// The fields of a group that print whatever they hold: rows of one fact that are never left out.
  fileprivate static func alwaysPrinted(in group: String) -> Set<String> {
    let rows = all.first { $0.name == group }?.rows ?? []
    return Set(rows.filter { $0.isAlways && $0.fields.count == 1 }.flatMap(\.fields))
  }
}
