import SpinePathway
import Testing

/// Decisions on the work-up: the branch, what is missing, what is not available, and what must delay nothing.
@Suite("Decisions on the work-up")
struct WorkUpDecisionTests {
  private static func with(_ change: (inout CaseText) -> Void) -> CaseText {
    var text = CaseText()
    change(&text)
    return text
  }

  private static func site(_ site: String) -> CaseText { with { $0.tumour = "{primary: {site: \(site)}}" } }

  // swift-format-ignore
  static let branches: [(text: CaseText, branch: String)] = [
    (site("breast"), "known-malignancy"), (site("other"), "known-malignancy"),
    (site("unidentified"), "unknown-origin"), (site("unknown"), "unknown-origin"),
    (with { $0.tumour = nil }, "unknown-origin"),
  ]

  @Test("The branch is the known primary, or none that is known or was found.", arguments: branches.indices)
  func branch(_ index: Int) throws {
    #expect(try Explained(Self.branches[index].text).branch == Self.branches[index].branch)
  }

  // swift-format-ignore
  /// A case, a list of its work-up, what it holds and what it does not.
  static let lists: [(text: CaseText, list: String, holds: [String], not: [String])] = [
    (CaseText(), "missing", ["mri-whole-spine", "ct-spine", "clotting", "biopsy", "cultures", "mycobacteria"], ["ct-myelography"]),
    (with { $0.investigations = "[{kind: mri-whole-spine, on: 2026-06-03}]" }, "done", ["mri-whole-spine"], []),
    (with { $0.investigations = "[{kind: mri-whole-spine, on: 2026-06-03}]" }, "missing", [], ["mri-whole-spine"]),
    (with { $0.investigations = "[{kind: mri-whole-spine, on: 2026-07-03}]" }, "missing", ["mri-whole-spine"], []),
    (with { $0.local = "{unavailable: [{service: mri-whole-spine}]}" }, "unavailable", ["mri-whole-spine"], ["ct-myelography"]),
    (with { $0.local = "{unavailable: [{service: mri-whole-spine}]}" }, "missing", ["ct-myelography"], ["mri-whole-spine"]),
    (with { $0.local = "{unavailable: [{service: pet-ct}]}" }, "missing", ["bone-scan-or-pet-ct"], []),
    (with { $0.local = "{unavailable: [{service: pet-ct}, {service: bone-scan}]}" }, "unavailable", ["bone-scan-or-pet-ct"], []),
    (with { $0.investigations = "[{kind: bone-scan}]" }, "done", ["bone-scan-or-pet-ct"], []),
    (site("myeloma"), "missing", ["protein-electrophoresis", "pet-ct"], ["bone-scan-or-pet-ct", "psa"]),
    (site("prostate"), "missing", ["psa"], ["protein-electrophoresis"]),
    (site("unidentified"), "missing", ["protein-electrophoresis"], ["psa"]),
    (with {
      $0.tumour = "{primary: {site: unidentified}}"
      $0.patient = "{sex: male}"
    }, "missing", ["psa", "protein-electrophoresis"], []),
    (with { $0.tumour = "{primary: {site: breast, tissue: confirmed}, extraspinalBoneFoci: 2}" }, "missing", [],
     ["biopsy", "cultures"]),
    (with { $0.neurology = CaseText.neurology(["walking": "unable"]) }, "beforeTreatment",
     ["mri-whole-spine", "ct-spine", "blood-count", "clotting"], ["biopsy", "bone-scan-or-pet-ct"]),
    (with { $0.neurology = CaseText.neurology(["walking": "unable"]) }, "inParallel",
     ["biopsy", "bone-scan-or-pet-ct", "ct-chest-abdomen-pelvis"], ["mri-whole-spine", "clotting"]),
    (with { $0.neurology = CaseText.neurology(["saddleSensation": ""]) }, "beforeTreatment", ["mri-whole-spine"], []),
    (CaseText(), "beforeTreatment", [], ["mri-whole-spine"]),
    (with {
      $0.neurology = CaseText.neurology(["walking": "unable", "deficitOnset": "2026-06-03T18:00+05:30"])
      $0.investigations = "[{kind: mri-whole-spine, on: 2026-06-01}]"
    }, "outOfDate", ["mri-whole-spine"], []),
    (with {
      $0.neurology = CaseText.neurology(["walking": "unable", "deficitOnset": "2026-06-03T18:00+05:30"])
      $0.investigations = "[{kind: mri-whole-spine, on: 2026-06-01}]"
    }, "beforeTreatment", ["mri-whole-spine"], []),
    (with {
      $0.neurology = CaseText.neurology(["walking": "unable", "deficitOnset": "2026-06-03T18:00+05:30"])
      $0.investigations = "[{kind: mri-whole-spine, on: 2026-06-04}]"
    }, "outOfDate", [], ["mri-whole-spine"]),
  ]

  @Test("Each list holds what the facts leave in it, and no more.", arguments: lists.indices)
  func list(_ index: Int) throws {
    let row = Self.lists[index]
    let list = try Explained(row.text).workUp(row.list)
    #expect(row.holds.allSatisfy(list.contains), "\(index): \(list)")
    #expect(!row.not.contains(where: list.contains), "\(index): \(list)")
  }
}
