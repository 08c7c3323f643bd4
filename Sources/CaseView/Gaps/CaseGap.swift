package import SpineCase
import SpinePathway

/// One fact that a case lacks, and who can supply it.
package struct CaseGap: Hashable, Sendable {
  /// The name of the field, as templates write it.
  package let field: String
  /// What is missing, in words, with the levels of the lesion where it belongs to one; no value of the patient.
  package let fact: String
  /// Why it is not known, in words and without the reason that somebody gave.
  package let absence: String
  package let owner: GapOwner
  /// Whether the board cannot do without it.
  package let isNeeded: Bool
  /// The keys of the case file under which it belongs.
  package let keys: [String]
  /// The date since which it has been awaited: that of the investigation or specimen whose result is missing.
  package var since: CalendarDate?
  /// The scores and rules that wait for it.
  package var waiting: [OpenQuestion] = []

  /// Every gap of a case, in the order of the fields.
  ///
  /// - Parameters:
  ///   - view: The case.
  ///   - wording: The words; reasons are left out whatever it says.
  ///   - needed: The names of the fields that a document requires.
  /// - Returns: The gaps; none where every field is known.
  package static func all(of view: CaseView, _ wording: Wording, needed: Set<String> = []) -> [CaseGap] {
    let source = GapSource(
      // A reason is free text about one patient; lists of gaps go to departments and cover several.
      view: view, wording: wording.withoutReasons,
      needed: needed.union(core).union(view.urgency.coreNotKnown.map(\.path))
        .union(view.isSurgical ? neededForSurgery : []))
    let open = OpenQuestion.all(of: view, wording)
    let asked = source.fields + source.pain + source.lesions + source.investigations
    return (asked + source.read(by: open, butNot: asked)).map { gap in
      var gap = gap
      gap.waiting = open.filter { $0.waits(for: gap.keys) }
      return gap
    }
  }

  /// Whether an answer to it alone can change the band of a score with confirmed points, or the urgency.
  package var isDeciding: Bool { waiting.contains { $0.isDeciding && !$0.isSecondary } }

  /// Whether an agenda names it rather than counting it; a pregnancy is never named on a list of several patients.
  var belongsOnAgenda: Bool {
    // Boards see no more of a patient than the case needs (checklists.md 1.1, data minimisation on the list).
    guard field != ClinicalCase.key(\.patient.pregnancy)?.name else { return false }
    return isNeeded || waiting.contains { !$0.isSecondary }
      || ["pathway.workUp.", "investigations."].contains(where: field.hasPrefix)
  }

  /// Whether the discussion needs it; letters, sheets and the decision itself have their own lists.
  package var concernsBoard: Bool {
    !["referral.", "handout.", "decision."].contains(where: field.hasPrefix)
  }

  /// What the board cannot do without where an operation is in question: when one is safe.
  private static let neededForSurgery: [String] = [
    \ClinicalCase.bloods[.haemoglobin], \ClinicalCase.bloods[.platelets], \ClinicalCase.bloods[.inr],
    \ClinicalCase.treatment.antiangiogenics,
  ].compactMap { ClinicalCase.key($0)?.name }

  /// What a board asks of every case, whatever its template requires.
  private static let core = Set(
    ClinicalCase.names(\.tumour.site, \.performance.karnofsky, \.board.question)
      + ["lesions", "lesions.escc", "lesions.pain", "lesions.bone", "lesions.alignment", "lesions.collapse"]
      + ["lesions.posterolateral"])
}

/// The gaps that one owner can close.
package struct OwnerGaps: Hashable, Sendable {
  package let owner: GapOwner
  let gaps: [CaseGap]

  /// What is missing, in words: what the board needs, what a score or rule waits for, and investigations; the rest
  /// is counted, since the owner's sheet lists it and an agenda has one page per case.
  package func words(_ phrases: Phrases) -> String {
    var named: [String] = []
    for gap in gaps where gap.belongsOnAgenda && !named.contains(gap.fact) { named.append(gap.fact) }
    let rest = gaps.count { !$0.belongsOnAgenda }
    return (named + (rest == 0 ? [] : [phrases("gaps.onSheet", String(rest))])).joined(separator: "; ")
  }

  /// The gaps by owner, in the order of the owners; an owner with nothing to supply is left out.
  package static func of(_ gaps: [CaseGap]) -> [OwnerGaps] {
    GapOwner.allCases.compactMap { owner in
      let own = gaps.filter { $0.owner == owner }
      return own.isEmpty ? nil : OwnerGaps(owner: owner, gaps: own)
    }
  }
}
