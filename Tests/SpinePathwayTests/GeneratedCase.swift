import SpineCase
import SpinePathway

/// A case drawn at random from coded answers, one fact of which can be replaced by an absence.
struct GeneratedCase {
  /// Answers by the path of their key; a number in a path is a place in a list.
  var facts: [String: String]

  /// The answers that each key is drawn from; an empty one leaves it out, `unknown` is an absence.
  static let pools: [(String, [String])] = [
    ("tumour.primary.site", ["breast", "kidney", "lymphoma", "bladder", "unknown"]),
    ("tumour.primary.tissue", ["confirmed", "pending", "not-taken", "unknown"]),
    ("tumour.primaryInSpine", ["false", "unknown"]), ("tumour.vertebrae", ["1", "3", "unknown"]),
    ("tumour.extraspinalBoneFoci", ["0", "2", "unknown"]),
    ("tumour.organMetastases.present", ["true", "false", "unknown"]),
    ("neurology.frankel", ["E", "E", "E", "D", "C", "unknown"]),
    ("neurology.walking", ["unaided", "unaided", "unaided", "aided", "unable"]),
    ("neurology.gait", ["normal", "normal", "normal", "unsteady"]),
    ("neurology.power.rightArm", ["5", "5", "5", "4"]), ("neurology.power.leftArm", ["5"]),
    ("neurology.power.rightLeg", ["5", "5", "5", "3"]), ("neurology.power.leftLeg", ["5", "5", "4"]),
    ("neurology.sensoryLevel", ["none", "none", "none", "T10"]),
    ("neurology.bladder", ["normal", "normal", "normal", "retention", "catheter"]),
    ("neurology.bowel", ["normal", "normal", "constipation"]),
    ("neurology.saddleSensation", ["normal", "normal", "reduced"]),
    ("neurology.myelopathy", ["false", "false", "false", "true"]),
    ("neurology.radiculopathy", ["false", "true", "unknown"]),
    ("pain.mechanical", ["true", "false", "unknown"]), ("pain.biologic", ["true", "false"]),
    ("pain.radicular", ["false"]), ("pain.nocturnal", ["false"]), ("pain.straining", ["false"]),
    ("pain.progressive", ["false", "true"]), ("pain.severe", ["false"]),
    ("fitness.toleratesSurgery", ["true", "false", "unknown"]),
    ("treatment.infection", ["true", "false", "unknown"]), ("treatment.implant", ["true", "false"]),
    ("treatment.comorbidity", ["none", "unknown"]), ("performance.karnofsky", ["20", "60", "90"]),
    ("local.unavailable", ["none", "[{service: mri-whole-spine}]", "[{service: srs}, {service: ct-spine}]"]),
  ]

  /// The answers of each of two lesions.
  static let lesion: [(String, [String])] = [
    ("levels", ["T8", "T9", "L1", "L4", "S2"]),
    ("escc", ["\"0\"", "\"1b\"", "\"1c\"", "\"2\"", "\"3\"", "unknown"]),
    ("sins.pain", ["none", "mechanical"]), ("sins.bone", ["blastic", "lytic"]),
    ("sins.alignment", ["normal", "subluxation"]), ("sins.collapse", ["none", "over-50"]),
    ("sins.posterolateral", ["none", "bilateral"]),
    ("priorRadiotherapy", ["none", "none", "none", "[{levels: T8}]"]),
    ("compressedRoots", ["none", "[{root: L5, side: right}]"]), ("caudaCompressed", ["false", "true"]),
  ]

  /// The case of a number: the same number gives the same case.
  init(_ seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func draw(_ pool: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return pool[Int(state >> 33) % pool.count]
    }
    facts = [:]
    for (path, pool) in Self.pools { facts[path] = draw(pool) }
    for place in 0..<(1 + Int(seed % 2)) {
      for (key, pool) in Self.lesion { facts["lesions.\(place).\(key)"] = draw(pool) }
    }
  }

  /// The same with one fact not known.
  func without(_ path: String) -> GeneratedCase {
    var changed = self
    changed.facts[path] = "unknown"
    return changed
  }

  /// The paths of the facts that are known.
  var known: [String] { facts.filter { $0.value != "unknown" }.keys.sorted() }

  func pathway() throws -> Pathway {
    let head = "format: spineboard/case/1\ncase: G-1\nasOf: 2026-06-04T07:30+05:30\nprofile: in\n"
    let born = "patient: {born: 1964-03-12, sex: female}\n"
    let text = head + born + Node(facts.map { ($0.key.split(separator: ".").map(String.init), $0.value) }).top
    let read = try CaseReader(profiles: ["in"]).read(Array(text.utf8), file: "case.yaml").value
    return Pathway(read, scores: CaseScores(read), profile: nil)
  }

  /// A record, a list or an answer, as YAML in one line.
  private indirect enum Node {
    case answer(String)
    case record([(String, Node)])

    init(_ facts: [([String], String)]) {
      if facts.count == 1, facts[0].0.isEmpty {
        self = .answer(facts[0].1)
        return
      }
      let groups = Dictionary(grouping: facts) { $0.0.first ?? "" }
      self = .record(
        groups.sorted { $0.key < $1.key }.map { key, facts in
          (key, Node(facts.map { (Array($0.0.dropFirst()), $0.1) }))
        })
    }

    var text: String {
      switch self {
      case .answer(let answer): return answer
      case .record(let members):
        let isList = members.allSatisfy { Int($0.0) != nil }
        let words = members.map { isList ? $0.1.text : "\($0.0): \($0.1.text)" }.joined(separator: ", ")
        return isList ? "[\(words)]" : "{\(words)}"
      }
    }

    var top: String {
      guard case .record(let members) = self else { return text }
      return members.map { "\($0.0): \($0.1.text)\n" }.joined()
    }
  }
}
