import SpineScores
import Testing

@testable import SpineCase

@Suite("What people mean by an answer that is none")
struct MeantAnswersTests {
  @Test(
    "A unit is proposed only as another way of writing the same unit.",
    arguments: [
      ("gm%", ["g/dL"]), ("g%", ["g/dL"]), ("gm/dl", ["g/dL"]), ("g/dl", ["g/dL"]), ("G/DL", ["g/dL"]),
      ("gms %", ["g/dL"]),
      ("g/l", ["g/L"]), ("gm/L", ["g/L"]), ("mg%", ["mg/dL"]), ("mg/dl", ["mg/dL"]),
      ("lakhs/µL", ["lakh/uL"]),
      ("lakhs/μL", ["lakh/uL"]), ("lac/cumm", ["lakh/uL"]), ("x10⁹/L", ["10^9/L"]), ("10^3/µL", ["10^9/L"]),
      ("µMol/L", ["umol/L"]), ("micromol/L", ["umol/L"]), ("mmol/l", ["mmol/L"]), ("mEq/L", []),
      ("/cumm", ["/uL"]), ("IU/L", ["U/L"]), ("mm/hr", ["mm/h"]), ("µg/L", ["mcg/L"]), ("m/L", []),
      ("ug/dL", []), ("g/kL", []), ("ng/dL", []), ("mol/L", []), ("nmol/L", []),
    ])
  func units(typed: String, meant: [String]) {
    #expect(MeantAnswers.hints(for: typed, BloodUnit.self) == meant)
  }

  @Test("Both micro signs are read.", arguments: ["umol/L", "\u{B5}mol/L", "\u{3BC}mol/L"])
  func micro(unit: String) throws {
    let bloods = try read("bloods:\n  creatinine: {value: 124, unit: \(unit)}\n").bloods
    #expect(bloods[.creatinine].value?.unit == .micromolesPerLitre)
  }

  @Test(
    "A level is proposed only where the same vertebrae are written otherwise.",
    arguments: [
      ("Th7", "T7"), ("D7", "T7"), ("t8", "T8"), ("l1", "L1"), ("L5/S1", "L5-S1"), ("T8–T10", "T8-T10"),
      ("T8—T10", "T8-T10"),
      ("T8 vertebra", "T8"), ("D11-12", "T11-T12"), ("L4-5", "L4-L5"), ("T8 to T10", "T8-T10"),
      ("Dorsal 8", "T8"),
      ("dorsal vertebra 8", "T8"), ("T 8", "T8"), ("D10 - L1", "T10-L1"), ("T08", "T8"),
    ])
  func levels(typed: String, meant: String) {
    let found = complaints("lesions:\n  - levels: \(typed)\n")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("did you mean \(meant)? ") }, "\(found)")
  }

  @Test(
    "Of a vertebra that does not exist no other is proposed.",
    arguments: ["L6", "T13", "C8", "S6", "D13", "l6", "T0", "L5-L6"], ["levels", "sensory"])
  func noSuchLevel(typed: String, key: String) {
    guard key == "levels" || !typed.contains("-") else { return }
    let found = complaints(
      key == "levels" ? "lesions:\n  - levels: \(typed)\n" : "neurology: {sensoryLevel: \(typed)}\n")
    #expect(found.count == 1)
    #expect(
      found.allSatisfy { $0.contains("There is no vertebra ") && $0.contains("transitional") }, "\(found)")
    #expect(found.allSatisfy { !$0.lowercased().contains("did you mean") }, "\(found)")
  }

  @Test("No unit and no region of the spine is ever proposed for another.")
  func neverAcross() {
    let regions = ["C", "T", "L", "S"]
    for region in regions {
      for number in 0...19 {
        for hint in MeantAnswers.hints(for: "\(region)\(number)", SpinalLevel.self) {
          #expect(hint == "\(region)\(number)")
        }
      }
    }
    let units = BloodUnit.allCases.map(\.rawValue)
    for unit in units {
      for index in unit.indices {
        var typed = unit
        typed.remove(at: index)
        guard !units.contains(typed) else { continue }
        let hints = MeantAnswers.hints(for: typed, BloodUnit.self)
        #expect(hints.isEmpty || hints == [unit], "\(typed)")
      }
    }
  }

  @Test("Words and abbreviations of the ward lead to the answer.")
  func words() {
    #expect(MeantAnswers.hints(for: "1B", ESCCGrade.self) == ["1b"])
    #expect(MeantAnswers.hints(for: "d", FrankelGrade.self) == ["D"])
    #expect(MeantAnswers.hints(for: "1d", ESCCGrade.self) == [])
    #expect(MeantAnswers.hints(for: "F", Sex.self) == ["female"])
    #expect(MeantAnswers.hints(for: "M", Sex.self) == ["male"])
    #expect(MeantAnswers.hints(for: "fmale", Sex.self) == ["female", "male"])
    for (typed, meant) in [
      ("RCC", "kidney"), ("CUP", "unidentified"), ("NSCLC", "lung-non-small-cell"),
      ("SCLC", "lung-small-cell"),
      ("HCC", "liver"), ("brest", "breast"), ("Prostate", "prostate"), ("esophagus", "oesophagus"),
    ] {
      #expect(MeantAnswers.hints(for: typed, PrimarySite.self) == [meant], "\(typed)")
    }
    #expect(MeantAnswers.hints(for: "sclerotic", SINS.Bone.self) == ["blastic"])
    #expect(MeantAnswers.hints(for: "subluxated", SINS.Alignment.self) == ["subluxation"])
    #expect(MeantAnswers.hints(for: "uder-50", SINS.Collapse.self) == ["under-50"])
    #expect(MeantAnswers.hints(for: "partial", FollowedExtent.self) == ["partly"])
  }
}
