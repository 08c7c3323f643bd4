import SpineCase
import SpinePathway
import SpineScores
import Templating

/// One fact that a case lacks, and who can supply it.
struct CaseGap: Hashable, Sendable {
  /// The name of the field, as templates write it.
  let field: String
  /// What is missing, in words, with the levels of the lesion where it belongs to one; no value of the patient.
  let fact: String
  /// Why it is not known, in words and without the reason that somebody gave.
  let absence: String
  let owner: GapOwner
  /// Whether the board cannot do without it.
  let isNeeded: Bool

  /// Every gap of a case, in the order of the fields.
  ///
  /// - Parameters:
  ///   - view: The case.
  ///   - wording: The words; reasons are left out whatever it says.
  ///   - needed: The names of the fields that a document requires.
  /// - Returns: The gaps; none where every field is known.
  static func all(of view: CaseView, _ wording: Wording, needed: Set<String> = []) -> [CaseGap] {
    let source = GapSource(
      view: view, wording: wording.withoutReasons,
      needed: needed.union(core).union(view.urgency.coreNotKnown.map(\.path))
        .union(view.isSurgical ? OccasionalFact.neededForSurgery : []))
    return source.fields + source.pain + source.lesions + source.investigations
  }

  /// Whether the discussion needs it; letters, sheets and the decision itself have their own lists.
  var concernsBoard: Bool {
    !["referral.", "handout.", "decision."].contains(where: field.hasPrefix)
  }

  /// What a board asks of every case, whatever its template requires.
  private static let core: Set = [
    "tumour.site", "performance.karnofsky", "board.question", "lesions", "lesions.escc", "lesions.pain",
    "lesions.bone", "lesions.alignment", "lesions.collapse", "lesions.posterolateral",
  ]
}

/// Where the gaps of one case are looked for.
private struct GapSource {
  let view: CaseView
  let wording: Wording
  let needed: Set<String>

  /// Fields of the case that are absent, though they apply and are asked for.
  var fields: [CaseGap] {
    CaseFields.schema.fields.compactMap { field in
      guard let owner = owner(of: field.name), GapCondition.isAskedFor(field.name, view.read),
        case .absent(let words) = field.read(view, wording),
        words != wording.words(.notRecorded) || OccasionalFact.isMissed(field.name, view)
      else { return nil }
      return gap(field.name, fact(field), words, owner)
    }
  }

  /// Kinds of pain that nobody recorded: one gap for all, since one question answers them.
  var pain: [CaseGap] {
    let unknown = view.read.pain.kinds.filter { $0.field.value == nil }
    guard let absence = unknown.first?.field.absence else { return [] }
    let names = unknown.map { wording.phrases["pain.\($0.name)"] }
    let fact = wording.phrases("painKinds", names.joined(separator: ", "))
    return [gap("pain.notKnown", fact, wording.words(absence), .ward)].compactMap { $0 }
  }

  var lesions: [CaseGap] {
    (view.read.lesions.value ?? []).flatMap { lesion in
      let levels = lesion.levels.value?.description ?? wording.phrases["lesionWord"]
      return lesion.scoredFacts.compactMap { fact -> CaseGap? in
        guard let absence = fact.absence else { return nil }
        let name = "lesions.\(fact.name)"
        return gap(
          name, "\(levels): \(wording.phrases["lesionFact.\(fact.name)"])", wording.words(absence),
          GapOwner.of(name) ?? .radiology)
      }
    }
  }

  /// Investigations that this case asks for and has not, or whose result is not known.
  var investigations: [CaseGap] {
    let missing = view.pathway.workUp.items.filter { $0.state == .missing }.compactMap { item -> CaseGap? in
      gap(
        "pathway.workUp.missing", wording.phrases["investigation.\(item.id)"], wording.words(.notRecorded),
        InvestigationKind(rawValue: item.id).map { GapOwner.of($0) } ?? .radiology,
        isNeeded: item.id == InvestigationKind.mriWholeSpine.rawValue)
    }
    let withoutResult = (view.read.investigations.value ?? []).compactMap { made -> CaseGap? in
      guard let absence = made.result.absence else { return nil }
      let name = wording.phrases["investigation.\(made.kind.rawValue)"]
      return gap(
        "investigations.result", wording.phrases("resultOf", name), wording.words(absence),
        GapOwner.of(made.kind))
    }
    return missing + withoutResult
  }

  /// What a field means; of a contact also whose.
  private func fact(_ field: ViewField<CaseView>) -> String {
    guard let contact = GapOwner.contacts.first(where: { field.name.hasPrefix("\($0).") }) else {
      return field.meaning
    }
    return "\(wording.phrases["contact.\(contact)"]): \(field.meaning)"
  }

  private func owner(of field: String) -> GapOwner? {
    GapOwner.notAsked.contains(where: field.hasPrefix) ? nil : GapOwner.of(field)
  }

  /// What does not apply is no gap.
  private func gap(
    _ field: String, _ fact: String, _ absence: String, _ owner: GapOwner, isNeeded: Bool? = nil
  ) -> CaseGap? {
    guard absence != wording.words(.notApplicable) else { return nil }
    return CaseGap(
      field: field, fact: fact, absence: absence, owner: owner, isNeeded: isNeeded ?? needed.contains(field))
  }
}

/// Which fields are asked for only where another fact makes them matter.
enum GapCondition {
  /// Whether anybody is asked for a field of this case.
  static func isAskedFor(_ field: String, _ read: ClinicalCase) -> Bool {
    table.allSatisfy { !field.hasPrefix($0.prefix) || $0.holds(read) }
  }

  private static let table: [(prefix: String, holds: @Sendable (ClinicalCase) -> Bool)] = [
    ("neurology.catheterReason", { $0.neurology.bladder.is(.catheter) == true }),
    ("neurology.lastWalked", { $0.neurology.walking.is(.unable) == true }),
    ("neurology.paraplegiaOnset", { $0.neurology.walking.is(.unable) == true }),
    ("neurology.deficitOnset", { $0.neurology.frankel.is(.e) != true }),
    ("treatment.steroid.drug", { isGiven($0) }), ("treatment.steroid.dose", { isGiven($0) }),
    ("treatment.steroid.started", { isGiven($0) }), ("treatment.steroid.gastroprotection", { isGiven($0) }),
    ("treatment.steroid.glucose", { isGiven($0) }), ("treatment.steroid.taper", { isGiven($0) }),
    ("treatment.precautions.since", { isProtected($0) }),
    ("treatment.precautions.reviewedBy", { isProtected($0) }),
    ("decision.", { $0.board.decision.recommendation.value != nil }),
    ("handout.", { $0.told.diagnosis.state.is(.yes) == true }),
    ("handout.plan", { $0.told.plan.state.is(.yes) == true }),
  ]

  private static func isGiven(_ read: ClinicalCase) -> Bool {
    read.treatment.steroid.state.is(.given) == true
  }

  private static func isProtected(_ read: ClinicalCase) -> Bool {
    read.treatment.precautions.kind.value.map { $0 != .noPrecaution } ?? false
  }
}

/// The gaps that one owner can close.
struct OwnerGaps: Hashable, Sendable {
  let owner: GapOwner
  let gaps: [CaseGap]

  /// The gaps by owner, in the order of the owners; an owner who lacks nothing is left out.
  static func of(_ gaps: [CaseGap]) -> [OwnerGaps] {
    GapOwner.allCases.compactMap { owner in
      let own = gaps.filter { $0.owner == owner }
      return own.isEmpty ? nil : OwnerGaps(owner: owner, gaps: own)
    }
  }
}

extension Pain {
  /// The kinds of pain with the names of their phrases.
  var kinds: [(name: String, field: Field<Bool>)] {
    [
      ("mechanical", mechanical), ("biologic", biologic), ("radicular", radicular), ("nocturnal", nocturnal),
      ("straining", straining), ("progressive", progressive), ("severe", severe), ("tenderness", tenderness),
    ]
  }
}

extension Lesion {
  /// What is scored or asked of a lesion, under the names of its phrases: why it is not known, nil where it is.
  var scoredFacts: [(name: String, absence: Absence?, why: String?)] {
    [
      ("escc", escc.absence, escc.why), ("pain", pain.absence, pain.why), ("bone", bone.absence, bone.why),
      ("alignment", alignment.absence, alignment.why), ("collapse", collapse.absence, collapse.why),
      ("posterolateral", posterolateral.absence, posterolateral.why),
      ("priorRadiotherapy", priorRadiotherapy.absence, priorRadiotherapy.why),
      ("collapsePercent", collapsePercent.absence, collapsePercent.why),
      ("paraspinal", paraspinal.absence, paraspinal.why), ("numbering", numbering.absence, numbering.why),
    ]
  }
}
