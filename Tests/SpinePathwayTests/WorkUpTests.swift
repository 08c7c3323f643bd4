import SpineCase
import SpinePathway
import Testing

@Suite("The work-up")
struct WorkUpTests {
  static func workUp(_ change: (inout CaseText) -> Void) throws -> WorkUp {
    var text = CaseText()
    change(&text)
    return try text.pathway().workUp
  }

  @Test(
    "A site that is known is one branch, one that is not known or was not found the other.",
    arguments: [
      ("breast", WorkUp.Branch.knownMalignancy), ("unidentified", .unknownOrigin),
      ("unknown", .unknownOrigin),
    ])
  func branch(_ site: String, _ branch: WorkUp.Branch) throws {
    #expect(try Self.workUp { $0.tumour = "{primary: {site: \(site)}}" }.branch == branch)
  }

  @Test("Nothing recorded is everything missing.")
  func nothing() throws {
    let expected = [
      "mri-whole-spine", "ct-spine", "ct-chest-abdomen-pelvis", "bone-scan-or-pet-ct", "radiographs",
      "biopsy",
      "cultures", "mycobacteria", "blood-count", "esr-crp", "calcium", "phosphate", "alkaline-phosphatase",
      "renal",
      "clotting",
    ]
    #expect(try Self.workUp { _ in }.missing == expected)
    #expect(try Self.workUp { $0.investigations = "none" }.missing == expected)
  }

  @Test("PSA for men and where the sex is not known, electrophoresis for an unknown origin and myeloma.")
  func situation() throws {
    let unknown = "{primary: {site: unidentified}}"
    #expect(try Self.workUp { $0.tumour = unknown }.missing.suffix(1) == ["protein-electrophoresis"])
    let man = try Self.workUp {
      $0.tumour = unknown
      $0.patient = "{sex: male}"
    }
    #expect(man.missing.suffix(2) == ["psa", "protein-electrophoresis"])
    let notSaid = try Self.workUp {
      $0.tumour = unknown
      $0.patient = nil
    }
    #expect(notSaid.missing.contains("psa"))
    #expect(try Self.workUp { $0.tumour = "{primary: {site: prostate}}" }.missing.contains("psa"))
    let myeloma = try Self.workUp { $0.tumour = "{primary: {site: myeloma}}" }
    #expect(myeloma.missing.contains("protein-electrophoresis"))
    #expect(myeloma.missing.contains("pet-ct") && !myeloma.missing.contains("bone-scan-or-pet-ct"))
  }

  @Test("PET-CT answers both staging questions; a bone scan one of them, and none in myeloma.")
  func staging() throws {
    let pet = try Self.workUp { $0.investigations = "[{kind: pet-ct, on: 2026-06-01}]" }
    #expect(pet.done == ["ct-chest-abdomen-pelvis", "bone-scan-or-pet-ct"])
    #expect(try Self.workUp { $0.investigations = "[{kind: bone-scan}]" }.done == ["bone-scan-or-pet-ct"])
    let myeloma = try Self.workUp {
      $0.tumour = "{primary: {site: myeloma}}"
      $0.investigations = "[{kind: bone-scan}]"
    }
    #expect(myeloma.missing.contains("pet-ct"))
  }

  @Test("Unavailable is not missing; where MRI cannot be had, CT myelography is asked for.")
  func unavailable() throws {
    let local = "{unavailable: [{service: mri-whole-spine}, {service: pet-ct}]}"
    let workUp = try Self.workUp { $0.local = local }
    #expect(workUp.unavailable == ["mri-whole-spine"])
    #expect(workUp.missing.contains("ct-myelography") && workUp.missing.contains("bone-scan-or-pet-ct"))
    let both = try Self.workUp { $0.local = "{unavailable: [{service: bone-scan}, {service: pet-ct}]}" }
    #expect(both.unavailable == ["bone-scan-or-pet-ct"])
  }

  @Test(
    "What was not made, or is only planned, is missing.",
    arguments: [
      "[{kind: mri-whole-spine, on: not-done}]", "[{kind: mri-whole-spine, on: 2026-06-05}]",
      "[{kind: mri-whole-spine, result: declined}]",
    ])
  func notMade(_ investigations: String) throws {
    #expect(try Self.workUp { $0.investigations = investigations }.missing.contains("mri-whole-spine"))
  }

  @Test(
    "Imaging before the deficit is out of date; on the same day it cannot be said.",
    arguments: [
      ("2026-06-01", true, ["mri-whole-spine"]), ("2026-06-02", nil, []), ("2026-06-03", false, []),
      ("2026-06", nil, []),
    ] as [(String, Bool?, [String])])
  func outOfDate(_ on: String, _ older: Bool?, _ ids: [String]) throws {
    let workUp = try Self.workUp {
      $0.neurology = CaseText.neurology(["frankel": "D", "deficitOnset": "2026-06-02T18:00+05:30"])
      $0.investigations = "[{kind: mri-whole-spine, on: \(on)}]"
    }
    #expect(workUp.items.first?.isOlderThanDeficit == older)
    #expect(workUp.outOfDate == ids)
    #expect(workUp.beforeTreatment.contains("mri-whole-spine") == (older == true))
  }

  @Test(
    "Established disease of a proven cancer asks for no further biopsy; anything less does.",
    arguments: [
      ("{primary: {site: breast, tissue: confirmed}, extraspinalBoneFoci: 1}", false),
      ("{primary: {site: breast, tissue: confirmed}, organMetastases: {present: true}}", false),
      ("{primary: {site: breast, tissue: confirmed}, extraspinalBoneFoci: 0}", true),
      ("{primary: {site: breast, tissue: not-taken}, extraspinalBoneFoci: 1}", true),
      ("{primary: {site: breast}, extraspinalBoneFoci: 1}", true),
      ("{primary: {site: unidentified, tissue: confirmed}, extraspinalBoneFoci: 1}", false),
      ("{primary: {site: unknown, tissue: pending}}", false), ("{primary: {site: unknown}}", true),
    ])
  func biopsy(_ tumour: String, _ isMissing: Bool) throws {
    #expect(try Self.workUp { $0.tumour = tumour }.missing.contains("biopsy") == isMissing)
  }

  @Test(
    "In an emergency, imaging of the spine, bloods and clotting come first; staging and tissue never hold it up."
  )
  func lists() throws {
    var text = CaseText()
    text.neurology = CaseText.neurology(["bladder": "retention"])
    let pathway = try text.pathway()
    #expect(pathway.needsBothLists)
    let first = [
      "mri-whole-spine", "ct-spine", "blood-count", "esr-crp", "calcium", "phosphate", "alkaline-phosphatase",
      "renal", "clotting",
    ]
    #expect(pathway.workUp.beforeTreatment == first)
    let later = [
      "ct-chest-abdomen-pelvis", "bone-scan-or-pet-ct", "radiographs", "biopsy", "cultures", "mycobacteria",
    ]
    #expect(pathway.workUp.inParallel == later)
    #expect(try !CaseText().pathway().needsBothLists)
  }
}
