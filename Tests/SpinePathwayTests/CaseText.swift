import SpineCase
import SpinePathway

/// A small case file in sections, so that a test states only what it is about.
struct CaseText {
  var asOf = "2026-06-04T07:30+05:30"
  var patient: String? = "{born: 1964-03-12, sex: female}"
  var performance: String?
  var tumour: String? = "{primary: {site: breast, tissue: confirmed}, primaryInSpine: false}"
  var neurology: String? = CaseText.normalNeurology
  var pain: String? = CaseText.noPain
  var lesions: String? = "[\(CaseText.lesion())]"
  var investigations: String?
  var fitness: String? = "{toleratesSurgery: true, expectedSurvivalMonths: {atLeast: 12, judgedBy: Dr A}}"
  var treatment: String?
  var local: String?

  /// An examination without any finding.
  static let normalNeurology = neurology([:])

  /// A pain section without any pain.
  static let noPain =
    "{mechanical: false, biologic: false, radicular: false, nocturnal: false, straining: false, "
    + "progressive: false, severe: false, tenderness: false}"

  /// A normal examination with some answers replaced; an empty one leaves the key out.
  static func neurology(_ changes: [String: String]) -> String {
    let normal = [
      "frankel": "E", "walking": "unaided", "gait": "normal",
      "power": "{rightArm: 5, leftArm: 5, rightLeg: 5, leftLeg: 5}", "sensoryLevel": "none",
      "bladder": "normal", "bowel": "normal", "saddleSensation": "normal", "myelopathy": "false",
      "radiculopathy": "false",
    ]
    let answers = normal.merging(changes) { $1 }.filter { !$0.value.isEmpty }
    return "{" + answers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
      + "}"
  }

  /// The six SINS answers by band: 1, 9 and 15 points at a semirigid level.
  static let stable = "{pain: none, bone: blastic, alignment: normal, collapse: none, posterolateral: none}"
  static let indeterminate =
    "{pain: mechanical, bone: lytic, alignment: normal, collapse: under-50, posterolateral: unilateral}"
  static let unstable =
    "{pain: mechanical, bone: lytic, alignment: subluxation, collapse: over-50, posterolateral: bilateral}"

  /// One lesion, at T8 with ESCC 0, stable and never irradiated unless said otherwise.
  static func lesion(
    _ levels: String = "T8", escc: String = "\"0\"", sins: String = CaseText.stable, prior: String = "none",
    more: String = ""
  ) -> String {
    let prior = prior.isEmpty ? "" : ", priorRadiotherapy: \(prior)"
    return "{levels: \(levels), escc: \(escc), sins: \(sins)\(prior)\(more)}"
  }

  /// The file as text.
  var text: String {
    let sections: [(String, String?)] = [
      ("patient", patient), ("performance", performance), ("tumour", tumour), ("neurology", neurology),
      ("pain", pain), ("lesions", lesions), ("investigations", investigations), ("fitness", fitness),
      ("treatment", treatment), ("local", local),
    ]
    let head = "format: spineboard/case/1\ncase: TEST-1\nasOf: \(asOf)\nprofile: in\n"
    return sections.reduce(head) { text, section in
      section.1.map { text + "\(section.0): \($0)\n" } ?? text
    }
  }

  /// The case as the reader reads it.
  func read() throws -> ClinicalCase {
    try CaseReader(profiles: ["in"]).read(Array(text.utf8), file: "case.yaml").value
  }

  /// The pathway of the case.
  func pathway(profile: Profile? = nil, raised: RaisedUrgency? = nil) throws -> Pathway {
    let read = try read()
    return Pathway(read, scores: CaseScores(read), profile: profile, raised: raised)
  }

  /// The NOMS assessment of the only lesion, or of the first one.
  func noms() throws -> NOMSAssessment {
    guard let first = try pathway().noms.first else { throw NoLesion() }
    return first
  }

  struct NoLesion: Error {}
}
