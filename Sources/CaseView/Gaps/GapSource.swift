import SpineCase
import SpinePathway
import SpineScores
import Templating

/// Where the gaps of one case are looked for.
struct GapSource {
  let view: CaseView
  let wording: Wording
  let needed: Set<String>

  /// Fields of the case that are absent, though they apply and are asked for.
  var fields: [CaseGap] {
    CaseFields.schema.fields.compactMap { field in
      guard let owner = CaseKey.owner(of: field.name), CaseKey.isAskedFor(field.name, view.read),
        case .absent(let words) = field.read(view, wording),
        words != wording.words(.notRecorded) || CaseKey.isMissed(field.name, view)
      else { return nil }
      let absence = WordedFact.words(for: words, of: field.name, in: view, wording)
      return gap(
        field.name, fact(field), absence, owner, [CaseKey.of(field.name)], since: since(field.name))
    }
  }

  /// Kinds of pain that nobody recorded: one gap for all, since one question answers them.
  var pain: [CaseGap] {
    let unknown = view.read.pain.kinds.filter { $0.field.value == nil }
    guard let absence = unknown.first?.field.absence else { return [] }
    let names = unknown.map { wording.phrases["pain.\($0.name)"] }
    let fact = wording.phrases("painKinds", names.joined(separator: ", "))
    return [gap("pain.notKnown", fact, wording.words(absence), .ward, unknown.map { "pain.\($0.name)" })]
      .compactMap { $0 }
  }

  var lesions: [CaseGap] {
    (view.read.lesions.value ?? []).enumerated().flatMap { index, lesion in
      let levels = lesion.levels.value?.description ?? wording.phrases["lesionWord"]
      return lesion.facts(askedFor: view.scores.lesions[index].withheld).compactMap { fact -> CaseGap? in
        guard let absence = fact.absence else { return nil }
        let name = "lesions.\(fact.name)"
        return gap(
          name, "\(levels): \(wording.phrases["lesionFact.\(fact.name)"])", wording.words(absence),
          CaseKey.owner(of: name) ?? .radiology, [CaseKey.ofLesion(index, fact.name)])
      }
    }
  }

  /// Investigations that this case asks for and has not, or whose result is not known.
  var investigations: [CaseGap] {
    let missing = view.pathway.workUp.items.filter { $0.state == .missing }.compactMap { item -> CaseGap? in
      gap(
        "pathway.workUp.missing", wording.phrases["investigation.\(item.id)"], wording.words(.notRecorded),
        InvestigationKind(rawValue: item.id).map { GapOwner.of($0) } ?? .radiology,
        ["investigations (kind: \(item.id))"],
        isNeeded: item.id == InvestigationKind.mriWholeSpine.rawValue)
    }
    let withoutResult = (view.read.investigations.value ?? []).enumerated().compactMap {
      index, made -> CaseGap? in
      guard let absence = made.result.absence else { return nil }
      let name = wording.phrases["investigation.\(made.kind.rawValue)"]
      return gap(
        "investigations.result", wording.phrases("resultOf", name), wording.words(absence),
        GapOwner.of(made.kind), ["investigations[\(index)].result"], since: made.on.value)
    }
    return missing + withoutResult
  }

  /// Facts that scores and rules read and that nothing above asks for, each once.
  ///
  /// On a trigger what does not apply counts as not known, and is asked for as such.
  func read(by open: [OpenQuestion], butNot asked: [CaseGap]) -> [CaseGap] {
    let known = asked.flatMap(\.keys)
    var seen: Set<String> = []
    return open.flatMap(\.facts).filter { !$0.isSupplied(by: known) }.compactMap { fact in
      let field = CaseKey.field(of: fact.key)
      guard let owner = CaseKey.owner(of: field), CaseKey.isAskedFor(field, view.read),
        canBeSupplied(fact.key, field), seen.insert(fact.key).inserted
      else { return nil }
      let absence = fact.absence == .notApplicable ? .unknown : fact.absence
      return gap(field, name(of: fact, field), wording.words(absence), owner, [fact.key])
    }
  }

  /// What a fact is called: as the field that shows it, else by a phrase, else as the score or rule calls it.
  private func name(of fact: OpenQuestion.MissingFact, _ field: String) -> String {
    if let shown = CaseFields.schema.fields.first(where: { $0.name == field }) { return shown.meaning }
    let key = "gaps.fact." + (field.split(separator: ".").last ?? "")
    return wording.phrases.has(key) ? wording.phrases[key] : fact.name
  }

  /// Whether writing something under the key would settle it.
  ///
  /// Text that is recorded stays text, which no rule reads.
  private func canBeSupplied(_ key: String, _ field: String) -> Bool {
    if key.hasPrefix("lesions") { return canBeSupplied(ofLesion: key) }
    if Self.openThoughRecorded.contains(field) { return true }
    guard let recorded = CaseFields.schema.fields.first(where: { $0.name == field }) else { return true }
    return recorded.read(view, wording).isAbsent
  }

  /// Of a lesion everything else is asked for above, where it is absent; a grade that is disputed is recorded.
  private func canBeSupplied(ofLesion key: String) -> Bool {
    (view.read.lesions.value ?? []).enumerated().contains { index, lesion in
      let isWorst = key == CaseKey.ofLesion(index, "worstLevel") && lesion.worstLevel.value == nil
      return isWorst || key == CaseKey.ofLesion(index, "levels") && lesion.levels.value == nil
    }
  }

  /// Fields that print words although a rule waits for more: tissue that is pending, a class that no source gives.
  private static let openThoughRecorded: Set = [
    "tumour.tissue", "tumour.radiosensitivity", "tumour.tomitaGrowth",
  ]

  /// When a specimen was taken whose result is missing.
  private func since(_ field: String) -> CalendarDate? {
    field == "pathology.result" ? view.read.pathology.takenOn.value : nil
  }

  /// What a field means; of a contact also whose.
  private func fact(_ field: ViewField<CaseView>) -> String {
    guard let contact = GapOwner.contacts.first(where: { field.name.hasPrefix("\($0).") }) else {
      return field.meaning
    }
    return "\(wording.phrases["contact.\(contact)"]): \(field.meaning)"
  }

  /// What does not apply is no gap.
  private func gap(
    _ field: String, _ fact: String, _ absence: String, _ owner: GapOwner, _ keys: [String],
    isNeeded: Bool? = nil, since: CalendarDate? = nil
  ) -> CaseGap? {
    guard absence != wording.words(.notApplicable) else { return nil }
    return CaseGap(
      field: field, fact: fact, absence: absence, owner: owner, isNeeded: isNeeded ?? needed.contains(field),
      keys: keys, since: since)
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
  /// The same without the answers of the SINS where it is not given at all: nobody is asked for them.
  func facts(askedFor withheld: Withheld?) -> [(name: String, absence: Absence?, why: String?)] {
    let unasked = ["pain", "bone", "alignment", "collapse", "posterolateral"]
    return scoredFacts.filter { withheld != .operated || !unasked.contains($0.name) }
  }

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
