import SpineCase
import SpinePathway
import SpineScores
import Templating

/// The sources of the gaps of one case.
struct GapSource {
  let view: CaseView
  let wording: Wording
  let needed: Set<String>

  /// Fields of the case that are absent although they apply and are wanted.
  var fields: [CaseGap] {
    CaseFields.schema.fields.compactMap { field in
      guard let owner = CaseKey.owner(of: field.name), CaseKey.isAskedFor(field.name, view.read),
        case .absent(let own) = field.read(view, wording)
      else { return nil }
      let recorded = field.recordedAbsence(view)
      guard recorded != nil || CaseKey.isMissed(field.name, view) else { return nil }
      return gap(
        field.name, fact(field), recorded ?? .notRecorded,
        words: WordedFact.words(of: field, in: view, wording) ?? own, owner,
        [CaseKey.of(field.name)], since: since(field.name))
    }
  }

  /// Kinds of pain that nobody recorded: one gap for all, since one question answers them.
  var pain: [CaseGap] {
    let unknown = view.read.pain.kinds.filter { $0.field.value == nil }
    guard let absence = unknown.first?.field.absence else { return [] }
    let names = unknown.map { wording.phrases["pain.\($0.name)"] }
    let fact = wording.phrases("painKinds", names.joined(separator: ", "))
    return [gap("pain.notKnown", fact, absence, .ward, unknown.map { "pain.\($0.name)" })]
      .compactMap { $0 }
  }

  var lesions: [CaseGap] {
    (view.read.lesions.value ?? []).enumerated().flatMap { index, lesion in
      let levels = lesion.levels.value?.description ?? wording.phrases["lesionWord"]
      return lesion.facts(askedFor: view.scores.lesions[index].withheld).compactMap { fact -> CaseGap? in
        guard let absence = fact.absence else { return nil }
        let name = "lesions.\(fact.name)"
        return gap(
          name, "\(levels): \(wording.phrases["lesionFact.\(fact.name)"])", absence,
          CaseKey.owner(of: name) ?? .radiology, [CaseKey.ofLesion(index, fact.name)])
      }
    }
  }

  /// Investigations that this case needs and lacks, or whose result is not known.
  var investigations: [CaseGap] {
    let missing = view.pathway.workUp.items.filter { $0.state == .missing }.compactMap { item -> CaseGap? in
      gap(
        "pathway.workUp.missing", wording.phrases["investigation.\(item.id)"], .notRecorded,
        InvestigationKind(rawValue: item.id).map { GapOwner.of($0) } ?? .radiology,
        ["investigations (kind: \(item.id))"],
        // Its time limits are the tightest: within 24 hours with neurological signs, else a week (NICE QS56).
        isNeeded: item.id == InvestigationKind.mriWholeSpine.rawValue)
    }
    let withoutResult = (view.read.investigations.value ?? []).enumerated().compactMap {
      index, made -> CaseGap? in
      guard let absence = made.result.absence else { return nil }
      let name = wording.phrases["investigation.\(made.kind.rawValue)"]
      return gap(
        "\(CaseKey.investigations).result", wording.phrases("resultOf", name), absence,
        GapOwner.of(made.kind), ["\(CaseKey.investigations)[\(index)].result"], since: made.on.value)
    }
    return missing + withoutResult
  }

  /// Facts that scores and rules read and that nothing above requests, each once.
  ///
  /// For a trigger, 'not applicable' counts as not known and is requested as such.
  func read(by open: [OpenQuestion], butNot asked: [CaseGap]) -> [CaseGap] {
    let known = asked.flatMap(\.keys)
    var seen: Set<String> = []
    return open.flatMap(\.facts).filter { !$0.isSupplied(by: known) }.compactMap { fact in
      let field = CaseKey.field(of: fact.key)
      guard let owner = CaseKey.owner(of: field), CaseKey.isAskedFor(field, view.read),
        canBeSupplied(fact.key, field), seen.insert(fact.key).inserted
      else { return nil }
      let own = absence(of: fact, field)
      let absence = own == .notApplicable ? .unknown : own
      // Figures that a laboratory gave in words are wanted by such a score alone: the board can do without them.
      let isWantedElsewhere = open.contains { !$0.isSecondary && $0.waits(for: [fact.key]) }
      return gap(
        field, name(of: fact, field), absence, owner, [fact.key],
        isNeeded: needed.contains(field) && isWantedElsewhere)
    }
  }

  /// Why a fact is not known: of several behind one item, such as blood results, each has its own reason.
  private func absence(of fact: OpenQuestion.MissingFact, _ field: String) -> Absence {
    guard fact.sharesItem, let shown = CaseFields.schema.fields.first(where: { $0.name == field }),
      shown.read(view, wording).isAbsent
    else { return fact.absence }
    return shown.recordedAbsence(view) ?? .notRecorded
  }

  /// The name of a fact: that of the field that shows it, otherwise a phrase, otherwise the
  /// name that the score or rule uses.
  private func name(of fact: OpenQuestion.MissingFact, _ field: String) -> String {
    if let shown = CaseFields.schema.fields.first(where: { $0.name == field }) { return shown.meaning }
    let key = "gaps.fact." + (field.split(separator: ".").last ?? "")
    return wording.phrases.has(key) ? wording.phrases[key] : fact.name
  }

  /// Whether writing something under the key would settle it.
  ///
  /// Recorded text stays text, which no rule reads.
  private func canBeSupplied(_ key: String, _ field: String) -> Bool {
    if key.hasPrefix("lesions") { return canBeSupplied(ofLesion: key) }
    if Self.openThoughRecorded.contains(field) { return true }
    guard let recorded = CaseFields.schema.fields.first(where: { $0.name == field }) else { return true }
    return recorded.read(view, wording).isAbsent
  }

  /// Everything else about a lesion is requested above where it is absent; a disputed grade is recorded already.
  private func canBeSupplied(ofLesion key: String) -> Bool {
    (view.read.lesions.value ?? []).enumerated().contains { index, lesion in
      let isWorst = key == CaseKey.ofLesion(index, "worstLevel") && lesion.worstLevel.value == nil
      return isWorst || key == CaseKey.ofLesion(index, "levels") && lesion.levels.value == nil
    }
  }

  /// Fields that print words although a rule waits for more: tissue that is pending, a class that no source gives.
  private static let openThoughRecorded = Set(
    ClinicalCase.names(\.tumour.tissue, \.tumour.radiosensitivity) + [
      .path(\.tumour.tomitaGrowth), .path(\.tumour.katagiriGrowth),
    ])

  /// When a specimen was taken whose result is missing.
  private func since(_ field: String) -> CalendarDate? {
    field == ClinicalCase.key(\.pathology.result)?.name ? view.read.pathology.takenOn.value : nil
  }

  /// What a field means; for a contact, also whose it is.
  private func fact(_ field: ViewField<CaseView>) -> String {
    guard let contact = GapOwner.contacts.first(where: { field.name.hasPrefix("\($0).") }) else {
      return field.meaning
    }
    return "\(wording.phrases["contact.\(contact)"]): \(field.meaning)"
  }

  /// What does not apply is no gap.
  private func gap(
    _ field: String, _ fact: String, _ absence: Absence, words: String? = nil, _ owner: GapOwner,
    _ keys: [String], isNeeded: Bool? = nil, since: CalendarDate? = nil
  ) -> CaseGap? {
    guard absence != .notApplicable else { return nil }
    return CaseGap(
      field: field, fact: fact, absence: words ?? wording.words(absence), owner: owner,
      isNeeded: isNeeded ?? needed.contains(field),
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
  /// The same without the SINS answers where no SINS is given at all: nobody is asked for them.
  func facts(askedFor withheld: Withheld?) -> [(name: String, absence: Absence?, why: String?)] {
    let unasked = ["pain", "bone", "alignment", "collapse", "posterolateral"]
    // An operated level has no SINS: the score was made for untreated lesions (scales.md 17.6).
    return scoredFacts.filter { withheld != .operated || !unasked.contains($0.name) }
  }

  /// What is scored or asked about a lesion, under the names of its phrases: why it is
  /// not known, nil where it is known.
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
