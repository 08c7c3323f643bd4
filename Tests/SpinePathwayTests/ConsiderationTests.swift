import SpineCase
import SpinePathway
import Testing

@Suite("Considerations")
struct ConsiderationTests {
  /// One case that triggers a rule, with the state that results.
  struct Branch: Sendable, CustomTestStringConvertible {
    let id: String
    let text: CaseText
    let state: Consideration.State

    init(_ id: String, _ text: CaseText, _ state: Consideration.State) {
      (self.id, self.text, self.state) = (id, text, state)
    }

    var testDescription: String { "\(id) \(state.rawValue)" }
  }

  static func with(_ change: (inout CaseText) -> Void) -> CaseText {
    var text = CaseText()
    change(&text)
    return text
  }

  static func site(_ site: String, _ rest: String = "tissue: confirmed") -> CaseText {
    with { $0.tumour = "{primary: {site: \(site), \(rest)}, primaryInSpine: false}" }
  }

  static func escc(_ grade: String, site: String = "breast") -> CaseText {
    var text = Self.site(site)
    text.lesions = "[\(CaseText.lesion(escc: grade))]"
    return text
  }

  static func neurology(_ changes: [String: String]) -> CaseText {
    with { $0.neurology = CaseText.neurology(changes) }
  }

  static func survival(_ bound: String) -> CaseText {
    with { $0.fitness = "{expectedSurvivalMonths: \(bound)}" }
  }

  static func pain(_ pain: String) -> CaseText {
    with { $0.pain = CaseText.noPain.replacing("\(pain): false", with: "\(pain): true") }
  }

  static func state(_ id: String, _ text: CaseText) throws -> Consideration.State? {
    try text.pathway().considerations.first { $0.id == id }?.state
  }

  static let actions: [Branch] = [
    .init("stability-actions", CaseText(), .applies), .init("examine-saddle", CaseText(), .doesNotApply),
    .init("examine-saddle", neurology(["bowel": "constipation"]), .applies),
    .init("examine-saddle", neurology(["bowel": ""]), .cannotBeSaid),
    .init("catheter-without-reason", neurology(["bladder": "catheter"]), .applies),
    .init(
      "catheter-without-reason", neurology(["bladder": "catheter", "catheterReason": "operation"]), .applies),
    .init(
      "catheter-without-reason", neurology(["bladder": "catheter", "catheterReason": "retention"]),
      .doesNotApply),
    .init("catheter-without-reason", neurology(["bladder": ""]), .cannotBeSaid),
    .init("onset-clock", neurology(["frankel": "D", "deficitOnset": "2026-06-02"]), .applies),
    .init("onset-clock", neurology(["frankel": "D"]), .cannotBeSaid),
    .init("onset-clock", CaseText(), .doesNotApply),
    .init("steroid-recorded", neurology(["frankel": "D"]), .applies),
    .init("steroid-recorded", CaseText(), .doesNotApply),
    .init("steroid-before-tissue", site("unknown", "tissue: not-taken"), .applies),
    .init("steroid-before-tissue", site("lymphoma", "tissue: pending"), .applies),
    .init("steroid-before-tissue", site("unidentified", "histology: unknown"), .applies),
    .init("steroid-before-tissue", site("myeloma"), .doesNotApply),
    .init("steroid-before-tissue", site("breast", "tissue: not-taken"), .doesNotApply),
    .init("first-contact", CaseText(), .cannotBeSaid), .init("numbering", CaseText(), .applies),
  ]

  static let radiotherapy: [Branch] = [
    .init("radiosensitivity", CaseText(), .applies),
    .init("radiosensitivity", site("bladder"), .cannotBeSaid),
    .init("radiosensitivity", site("unknown"), .cannotBeSaid),
    .init("ideal-for-conventional", pain("biologic"), .applies),
    .init("ideal-for-conventional", CaseText(), .doesNotApply),
    .init("ideal-for-conventional", with { $0.pain = nil }, .cannotBeSaid),
    .init("stereotactic-for-resistant", site("kidney"), .applies),
    .init("stereotactic-for-resistant", escc("\"1c\"", site: "kidney"), .doesNotApply),
    .init("stereotactic-for-resistant", escc("unknown", site: "kidney"), .cannotBeSaid),
    .init("separation-surgery", escc("\"3\"", site: "kidney"), .applies),
    .init("separation-surgery", escc("\"3\""), .doesNotApply),
    .init("separation-surgery", escc("\"1c\"", site: "kidney"), .cannotBeSaid),
    .init("short-course", survival("{lessThan: 3, judgedBy: Dr A}"), .applies),
    .init("short-course", survival("{atLeast: 3, judgedBy: Dr A}"), .cannotBeSaid),
    .init("short-course", survival("{atLeast: 6, judgedBy: Dr A}"), .doesNotApply),
    .init("short-course", with { $0.fitness = nil }, .cannotBeSaid),
    .init("longer-course", with { $0.performance = "{karnofsky: 70}" }, .doesNotApply),
    .init("longer-course", with { $0.performance = "{karnofsky: 80}" }, .cannotBeSaid),
    .init("earlier-radiotherapy", CaseText(), .doesNotApply),
    .init("earlier-radiotherapy", with { $0.lesions = "[\(CaseText.lesion(prior: ""))]" }, .cannotBeSaid),
    .init(
      "earlier-radiotherapy", with { $0.lesions = "[\(CaseText.lesion(prior: "[{levels: T9}]"))]" }, .applies),
    .init("cord-tolerance", CaseText(), .applies), .init("mechanical-pain", pain("mechanical"), .applies),
    .init("mechanical-pain", CaseText(), .doesNotApply),
    .init("mechanical-pain", with { $0.pain = nil }, .cannotBeSaid),
    .init("radiotherapy-after-operation", escc("\"2\""), .applies),
    .init("radiotherapy-after-operation", CaseText(), .doesNotApply),
    .init("radiotherapy-after-operation", with { $0.lesions = nil }, .cannotBeSaid),
  ]

  static let surgery: [Branch] = [
    .init(
      "instability", with { $0.lesions = "[\(CaseText.lesion(sins: CaseText.indeterminate))]" }, .applies),
    .init("instability", CaseText(), .doesNotApply),
    .init(
      "instability",
      with {
        $0.lesions =
          "[\(CaseText.lesion(sins: CaseText.indeterminate))]\nsurgery: {state: done, levels: T7-T9, instrumented: true}"
      }, .cannotBeSaid),
    .init("instability", with { $0.lesions = "[\(CaseText.lesion(sins: "not-done"))]" }, .cannotBeSaid),
    .init("high-grade-compression", escc("\"2\""), .applies),
    .init("high-grade-compression", escc("\"1c\""), .cannotBeSaid),
    .init("high-grade-compression", CaseText(), .doesNotApply),
    .init("fitness-and-survival", CaseText(), .applies),
    .init("laminectomy-alone", escc("\"3\""), .applies),
    .init("laminectomy-alone", escc("unknown"), .cannotBeSaid),
    .init("augmentation", pain("mechanical"), .applies), .init("augmentation", CaseText(), .doesNotApply),
    .init("cement-near-the-canal", escc("\"1b\""), .applies),
    .init("cement-near-the-canal", escc("\"1a\""), .doesNotApply),
    .init("cement-near-the-canal", escc("unknown"), .cannotBeSaid),
    .init("rest-and-bracing", pain("mechanical"), .applies),
    .init("embolisation", escc("\"3\"", site: "thyroid"), .applies),
    .init("embolisation", escc("\"3\"", site: "liver"), .applies),
    .init("embolisation", escc("\"3\""), .doesNotApply),
    .init("embolisation", escc("unknown", site: "kidney"), .cannotBeSaid),
    .init("anticoagulated", with { $0.treatment = "{anticoagulants: [{name: x}]}" }, .applies),
    .init("anticoagulated", with { $0.treatment = "{anticoagulants: none}" }, .doesNotApply),
    .init("anticoagulated", CaseText(), .cannotBeSaid),
    .init("infection", with { $0.treatment = "{infection: true}" }, .applies),
    .init("infection", with { $0.treatment = "{infection: false}" }, .doesNotApply),
    .init("infection", CaseText(), .cannotBeSaid),
    .init("implant", with { $0.treatment = "{implant: true}" }, .applies),
    .init("implant", with { $0.treatment = "{implant: false}" }, .doesNotApply),
    .init("implant", with { $0.treatment = "{alerts: [pacemaker]}" }, .cannotBeSaid),
    .init("infection-and-implant", with { $0.treatment = "{alerts: none}" }, .doesNotApply),
    .init("infection-and-implant", with { $0.treatment = "{alerts: [pacemaker]}" }, .cannotBeSaid),
  ]

  static let systemic: [Branch] = [
    .init("systemic-first", site("lymphoma"), .applies), .init("systemic-first", site("germ-cell"), .applies),
    .init("systemic-first", site("lung-small-cell"), .applies),
    .init("systemic-first", site("kidney"), .doesNotApply),
    .init("systemic-first", site("prostate", "markers: [hormone-naive]"), .applies),
    .init("systemic-first", site("prostate", "markers: [hormone-refractory]"), .doesNotApply),
    .init("systemic-first", site("breast", "markers: unknown"), .cannotBeSaid),
    .init("systemic-first", site("breast", "markers: [her2-positive]"), .applies),
    .init("systemic-first", site("lung-non-small-cell", "markers: [egfr-mutated]"), .applies),
    .init("systemic-first", site("lung-non-small-cell", "markers: [alk-rearranged]"), .applies),
    .init("systemic-first", site("breast", "markers: none"), .doesNotApply),
    .init("performance-lowered-by-the-cord", neurology(["frankel": "C"]), .applies),
    .init("performance-lowered-by-the-cord", CaseText(), .doesNotApply),
    .init("asymptomatic", with { $0.lesions = "[\(CaseText.lesion(more: ", incidental: true"))]" }, .applies),
    .init("asymptomatic", with { $0.pain = "{biologic: true}" }, .doesNotApply),
    .init("palliative-care", CaseText(), .applies),
  ]

  static let workUp: [Branch] = [
    .init("mri-whole-spine", CaseText(), .applies),
    .init(
      "mri-whole-spine", with { $0.investigations = "[{kind: mri-whole-spine, on: 2026-06-03}]" },
      .doesNotApply
    ),
    .init("ct-where-no-mri", with { $0.local = "{unavailable: [{service: mri-whole-spine}]}" }, .applies),
    .init("restaging", CaseText(), .applies), .init("restaging", site("unidentified"), .doesNotApply),
    .init("bone-scan-in-myeloma", site("myeloma"), .applies),
    .init("bone-scan-in-myeloma", CaseText(), .doesNotApply),
    .init("bone-scan-in-myeloma", site("unknown"), .cannotBeSaid), .init("biopsy-site", CaseText(), .applies),
    .init("biopsy-site", with { $0.investigations = "[{kind: biopsy}]" }, .doesNotApply),
    .init("antibiotics-withheld", CaseText(), .applies), .init("cultures", CaseText(), .applies),
    .init(
      "biopsy-may-not-be-needed",
      with { $0.tumour = "{primary: {site: breast, tissue: confirmed}, extraspinalBoneFoci: 2}" }, .applies
    ),
    .init("biopsy-may-not-be-needed", CaseText(), .cannotBeSaid),
    .init("biopsy-may-not-be-needed", site("unidentified"), .doesNotApply),
    .init("tissue-before-treatment", site("unknown", "tissue: not-taken"), .applies),
    .init("tissue-before-treatment", CaseText(), .doesNotApply),
    .init("primary-in-spine", CaseText(), .doesNotApply),
    .init("primary-in-spine", with { $0.tumour = "{primary: {site: sarcoma}}" }, .cannotBeSaid),
    .init("primary-in-spine", with { $0.tumour = "{primaryInSpine: true}" }, .applies),
    .init("resources-not-known", CaseText(), .cannotBeSaid),
  ]

  @Test("Each rule applies, does not apply, or cannot be said.", arguments: branches)
  func rule(_ branch: Branch) throws {
    #expect(try Self.state(branch.id, branch.text) == branch.state)
  }

  static let branches: [Branch] = actions + radiotherapy + surgery + systemic + workUp

  /// The pathway of every branch, read once.
  static let everyPathway: Result<[Pathway], any Error> = Result {
    try branches.map { try $0.text.pathway() }
  }

  @Test("A rule on an unknown says so, names the fact, and never gives the negative.")
  func unknown() throws {
    for pathway in try Self.everyPathway.get() {
      for item in pathway.considerations where item.state == .cannotBeSaid {
        #expect(item.statement.english.lowercased().contains("cannot be said: "))
        #expect(item.facts.contains { $0.absence != nil } || !item.wouldChange.isEmpty, "\(item.id)")
      }
    }
  }

  @Test("No sentence says that a patient is not for surgery, orders, or speaks of dying.")
  func forbidden() throws {
    let forbidden = [
      "not for surgery", "unfit for surgery", "inoperable", "not a surgical candidate", "no surgery",
      "moribund",
      "terminal", "you must", "must be given", "contraindicated for",
    ]
    for pathway in try Self.everyPathway.get() {
      for line in pathway.tree {
        for words in forbidden { #expect(!line.lowercased().contains(words), "\(line)") }
      }
    }
  }

  @Test("Identifiers are unique in a case, in kebab-case, and each carries a rule and a source.")
  func identifiers() throws {
    for pathway in try Self.everyPathway.get() {
      let all = pathway.considerations
      #expect(Set(all.map(\.id)).count == all.count)
      for item in all {
        #expect(item.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
        #expect(!item.rule.english.isEmpty && !item.source.isEmpty && !item.statement.english.isEmpty)
      }
    }
  }

  @Test("In short it is never longer than in full, and leaves no sentence open.")
  func brief() throws {
    for item in try Self.everyPathway.get().flatMap(\.considerations) {
      #expect(item.brief.english.count <= item.statement.english.count, "\(item.id)")
      #expect(
        item.brief.english.hasSuffix(".") || item.brief.english.hasSuffix("?") || item.brief.english.isEmpty
          || item.id.hasPrefix("noms-"), "\(item.id)")
      #expect((item.lacks != nil) == (item.state == .cannotBeSaid), "\(item.id)")
    }
  }

  @Test("Each source is one work: a rule names it once, and it stands in the list of sources.")
  func sources() throws {
    for item in try Self.everyPathway.get().flatMap(\.considerations) {
      #expect(!item.sources.isEmpty && Set(item.sources).count == item.sources.count, "\(item.id)")
      #expect(item.source == item.sources.joined(separator: "; "))
    }
  }

  @Test("Free text of a case never reaches a statement, a fact or the tree.")
  func freeText() throws {
    var text = Self.neurology(["catheterReason": "ZZZ", "bladder": "catheter"])
    text.patient = "{name: ZZZ, born: 1964-03-12, sex: female}"
    text.treatment =
      "{alerts: [ZZZ], comorbidity: [ZZZ], anticoagulants: [{name: ZZZ}], steroid: {dose: ZZZ}}"
    text.fitness = "{expectedSurvivalMonths: {atLeast: 3, judgedBy: ZZZ}}"
    text.tumour = "{primary: {site: breast, histology: ZZZ, tissue: confirmed, status: ZZZ}}"
    text.investigations = "[{kind: biopsy, result: ZZZ, where: ZZZ}]"
    text.local = "{unavailable: [{service: srs, why: ZZZ}]}"
    #expect(try !text.pathway().tree.joined().contains("ZZZ"))
  }

  @Test("Time targets and the first contact come from the profile with their sources.")
  func profile() throws {
    let sourced = "{value: the team, source: a source}"
    let number = "{value: \"112\", source: a source}"
    let file = """
      format: spineboard/profile/1
      profile: x
      country: X
      emergencyNumber: \(number)
      ambulanceNumber: \(number)
      firstContact: \(sourced)
      targets: [{id: mri-emergency, text: MRI soon, source: its source}]
      """
    let profile = try ProfileReader().read(Array(file.utf8), file: "x.yaml")
    let emergency = try Self.escc("\"3\"").pathway(profile: profile)
    #expect(emergency.actions.first { $0.id == "first-contact" }?.state == .applies)
    #expect(emergency.actions.first { $0.id == "target-mri-emergency" }?.source == "its source")
    let routine = try CaseText().pathway(profile: profile)
    #expect(routine.actions.first { $0.id == "first-contact" }?.state == .doesNotApply)
    #expect(routine.actions.allSatisfy { !$0.id.hasPrefix("target-") })
  }
}
