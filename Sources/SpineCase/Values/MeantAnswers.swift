import SourceText
public import SpineScores

/// What people write for an answer of this format, from a table: closeness of spelling says nothing about what was
/// meant.
///
/// `gm%` is closer to `g/L` than to `g/dL`, and `L6` as close to `C6` as to `L5`.
enum MeantAnswers {
  /// The answers that a typed one may stand for, nearest first: from the table, else by closeness of spelling
  /// where the answers are words; only the closest step, so that an opposite one letter further away is not
  /// suggested.
  static func hints<Value: CodedValue>(
    for typed: String, _ type: Value.Type, among answers: [Value] = Array(Value.allCases)
  ) -> [String] {
    let all = answers.map(\.rawValue)
    let plain = plain(typed)
    if let exact = all.first(where: { $0.lowercased() == plain }) { return [exact] }
    let meant = Value.meant(by: plain).filter(all.contains)
    if !meant.isEmpty || !Value.isHintedBySpelling { return meant }
    let near = nearestNames(to: typed, among: all, within: 1)
    return near.isEmpty ? nearestNames(to: typed, among: all) : near
  }

  /// A typed answer in lower case, without blanks at its ends, its micro signs as `u` and its dashes as hyphens.
  static func plain(_ typed: String) -> String {
    var text = ""
    for scalar in typed.lowercased().unicodeScalars {
      switch scalar {
      case "\u{B5}", "\u{3BC}": text += "u"
      case "\u{2010}"..."\u{2015}", "\u{2212}", "_": text += "-"
      case "\u{2070}": text += "0"
      case "\u{2079}": text += "9"
      case "\u{D7}": text += "x"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.trimming { $0 == " " || $0 == "\u{A0}" }
  }

  /// A unit as it is read: with `u` for either micro sign, U+00B5 or the Greek letter.
  static func unitSpelling(_ typed: String) -> String {
    String(
      String.UnicodeScalarView(typed.unicodeScalars.map { $0 == "\u{B5}" || $0 == "\u{3BC}" ? "u" : $0 }))
  }
}

extension String {
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isDropped(first) { rest.removeFirst() }
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return String(rest)
  }
}

extension CodedValue {
  /// True by default: a misspelling is usually close to the word that was meant.
  public static var isHintedBySpelling: Bool { true }

  /// The answers of this list among those that the table of words gives for a typed one.
  public static func meant(by typed: String) -> [String] {
    let all = allCases.map(\.rawValue)
    return (MeantAnswers.words[typed] ?? []).filter(all.contains)
  }
}

extension BloodUnit {
  /// False: units with similar spellings are different units.
  public static var isHintedBySpelling: Bool { false }

  /// The unit that a laboratory's spelling means: always of the same size, never one that needs a conversion.
  public static func meant(by typed: String) -> [String] {
    let bare = typed.filter { $0 != " " && $0 != "." }
    return MeantAnswers.units.first { $0.value.contains(bare) }.map { [$0.key.rawValue] } ?? []
  }
}

extension SpinalLevel {
  /// False: neighbouring vertebrae differ by one character.
  public static var isHintedBySpelling: Bool { false }

  /// The level, where the text is another way of writing a vertebra.
  public static func meant(by typed: String) -> [String] {
    guard let meant = MeantLevels(typed).first, let level = meant.level else { return [] }
    return MeantLevels(typed).count == 1 ? [level.rawValue] : []
  }
}

extension FrankelGrade {
  /// False: neighbouring grades differ by one character.
  public static var isHintedBySpelling: Bool { false }
}

extension ASIAImpairmentGrade {
  /// False: neighbouring grades differ by one character.
  public static var isHintedBySpelling: Bool { false }
}

extension ESCCGrade {
  /// False: neighbouring grades differ by one character.
  public static var isHintedBySpelling: Bool { false }
}

extension Myotome {
  /// False: neighbouring roots differ by one character.
  public static var isHintedBySpelling: Bool { false }
}

extension MeantAnswers {
  /// The ways of writing a unit, in lower case without blanks and full stops.
  // swift-format-ignore
  fileprivate static let units: [BloodUnit: Set<String>] = [
    .gramsPerDecilitre: ["g%", "gm%", "gms%", "gr%", "g/dl", "gm/dl", "gms/dl", "gr/dl", "gram/dl", "grams/dl", "g/100ml", "gm/100ml", "gdl"],
    .gramsPerLitre: ["gm/l", "gms/l", "gram/l", "grams/l", "g/litre", "gm/litre", "g/liter"],
    .billionsPerLitre: [
      "10^9/l", "x10^9/l", "109/l", "x109/l", "10*9/l", "10e9/l", "billion/l", "gpt/l", "giga/l", "10^3/ul", "x10^3/ul", "103/ul",
      "x103/ul", "k/ul", "10^3/mm3", "x10^3/mm3", "10^3/cumm", "thousand/ul", "thousands/ul", "thousand/cumm", "thousand/mm3",
    ],
    .lakhPerMicrolitre: [
      "lakh", "lakhs", "lac", "lacs", "lakh/ul", "lakhs/ul", "lac/ul", "lacs/ul", "lakh/cumm", "lakhs/cumm", "lac/cumm", "lacs/cumm",
      "lakh/mm3", "lakhs/mm3", "lac/mm3", "lacs/mm3", "lakh/mcl", "lakhs/mcl", "lakhpermicrolitre",
    ],
    .milligramsPerDecilitre: ["mg%", "mgs%", "mgm%", "mgms%", "mg/100ml", "mgm/dl", "mgs/dl", "mgdl"],
    .micromolesPerLitre: ["umol", "umols/l", "micromol/l", "micromols/l", "micromole/l", "micromoles/l", "mcmol/l", "um/l", "umoll"],
    .millimolesPerLitre: ["mmol", "mmols/l", "millimol/l", "millimole/l", "millimoles/l", "mmoll"],
    .perMicrolitre: [
      "cells/ul", "/cumm", "cumm", "cells/cumm", "/mm3", "mm3", "cells/mm3", "/mcl", "cells/mcl", "percumm", "permicrolitre",
    ],
    .millimetresPerHour: ["mm", "mm/hr", "mm/hour", "mm/1hr", "mm/1h", "mm1sthr", "mm/1sthr", "mm/1sthour", "mmhr", "mm/h1"],
    .milligramsPerLitre: ["mgm/l", "mgs/l", "milligram/l", "milligrams/l", "mg/litre", "mgl"],
    .unitsPerLitre: ["iu/l", "units/l", "unit/l", "u/litre", "iu/litre", "units/litre"],
    .nanogramsPerMillilitre: ["ng/ml", "ngm/ml", "ngs/ml", "nanogram/ml", "nanograms/ml", "ngml"],
    .microgramsPerLitre: ["ug/l", "microgram/l", "micrograms/l", "ug/litre", "mcg/litre"],
  ]

  /// What other words and abbreviations mean, in lower case; of several meanings, the list in question has one.
  // swift-format-ignore
  fileprivate static let words: [String: [String]] = [
    "f": ["female"], "w": ["female"], "woman": ["female"], "m": ["male"], "man": ["male"],
    "rcc": ["kidney"], "renal": ["kidney"], "renal cell": ["kidney"], "hcc": ["liver"], "hepatocellular": ["liver"],
    "nsclc": ["lung-non-small-cell"], "non-small-cell": ["lung-non-small-cell"], "sclc": ["lung-small-cell"],
    "small-cell": ["lung-small-cell"], "bronchus": ["lung"], "cup": ["unidentified"], "unknown primary": ["unidentified"],
    "mup": ["unidentified"], "primary unknown": ["unidentified"], "mm": ["myeloma"], "multiple myeloma": ["myeloma"],
    "nhl": ["lymphoma"], "hodgkin": ["lymphoma"], "esophagus": ["oesophagus"], "gastric": ["stomach"], "colorectal": ["colon", "rectum"],
    "crc": ["colon", "rectum"], "bowel": ["colon", "rectum"], "endometrium": ["uterus"], "womb": ["uterus"], "cervical": ["cervix"],
    "urothelial": ["bladder"], "atc": ["thyroid-anaplastic"], "ptc": ["thyroid"], "ftc": ["thyroid"], "hnscc": ["head-and-neck"],
    "ca breast": ["breast"], "ca prostate": ["prostate"], "ca lung": ["lung"], "neuroendocrine": ["carcinoid"], "gct": ["germ-cell"],
    "sclerotic": ["blastic"], "osteoblastic": ["blastic"], "sclerosis": ["blastic"], "osteolytic": ["lytic"], "osteoclastic": ["lytic"],
    "subluxated": ["subluxation"], "subluxed": ["subluxation"], "translation": ["subluxation"], "listhesis": ["subluxation"],
    "kyphosis": ["de-novo-deformity"], "scoliosis": ["de-novo-deformity"], "deformity": ["de-novo-deformity"],
    "both": ["bilateral"], "both sides": ["bilateral"], "one side": ["unilateral"], "left": ["unilateral"], "right": ["unilateral"],
    ">50": ["over-50"], ">50%": ["over-50"], "> 50 %": ["over-50"], "<50": ["under-50"], "<50%": ["under-50"], "< 50 %": ["under-50"],
    "no": ["none"], "nil": ["none"], "partial": ["partly", "part-time"], "complete": ["full"], "no collapse": ["none"],
    "biopsied": ["confirmed"], "proven": ["confirmed"], "awaited": ["pending"], "not done": ["not-taken"],
    "independent": ["unaided"], "with help": ["aided"], "with support": ["aided"], "stick": ["aided"], "walker": ["aided"],
    "bedridden": ["unable"], "cannot": ["unable"], "worsening": ["progressive"], "worse": ["progressive"], "deteriorating": ["progressive"],
    "better": ["improving"], "unchanged": ["stable"], "incontinent": ["incontinence"], "retaining": ["retention"], "foley": ["catheter"],
    "catheterised": ["catheter"], "catheterized": ["catheter"], "constipated": ["constipation"], "numb": ["reduced", "absent"],
    "mri": ["mri-whole-spine"], "mri spine": ["mri-whole-spine"], "cect": ["ct-chest-abdomen-pelvis"], "pet": ["pet-ct"],
    "petct": ["pet-ct"], "x-ray": ["radiographs"], "xray": ["radiographs"], "fnac": ["biopsy"], "cbc": ["blood-count"], "fbc": ["blood-count"],
    "esr": ["esr-crp"], "crp": ["esr-crp"], "alp": ["alkaline-phosphatase"], "rft": ["renal"], "kft": ["renal"], "inr": ["clotting"],
    "spep": ["protein-electrophoresis"], "srs/sbrt": ["srs"], "sbrt": ["srs"], "icu": ["intensive-care"], "palliative": ["palliative-care"],
    "logroll": ["log-roll"], "her2": ["her2-positive"], "egfr": ["egfr-mutated"], "alk": ["alk-rearranged"],
  ]
}

/// One or more levels as people write them, the upper one first.
struct MeantLevels {
  /// What one end was written as.
  struct End: Hashable {
    /// The vertebra; nil where the region has no such number.
    let level: SpinalLevel?
    /// The region and number as they were understood, for instance `L6`.
    let name: String
  }

  private(set) var ends: [End] = []

  /// The ends: none where the text is no level or span in any known way of writing.
  init(_ typed: String) {
    let parts = Self.parts(of: MeantAnswers.plain(typed))
    guard (1...2).contains(parts.count) else { return }
    var region: Character?
    for part in parts {
      let letters = part.prefix { !$0.isNumber }.filter { $0 != " " && $0 != "." }
      let digits = part.drop { !$0.isNumber }
      guard let number = Int(digits), digits.count <= 2, digits.allSatisfy(\.isASCII) else {
        ends = []
        return
      }
      if !letters.isEmpty { region = Self.regions.first { $0.value.contains(letters) }?.key }
      guard let region else {
        ends = []
        return
      }
      let name = "\(region)\(number)"
      ends.append(End(level: SpinalLevel(rawValue: name), name: name))
    }
  }

  /// How many ends there are: 0, 1 or 2.
  var count: Int { ends.count }
  /// The upper end.
  var first: End? { ends.first }

  /// The span as a case writes it; nil where an end does not exist or the lower one comes first.
  var span: SpinalSpan? {
    guard let top = ends.first?.level, let bottom = ends.last?.level else { return nil }
    return SpinalSpan(top: top, bottom: bottom)
  }

  /// A level that nobody has, such as `L6`; nil where every end exists.
  var missing: String? { ends.first { $0.level == nil }?.name }

  private static func parts(of text: String) -> [Substring] {
    var text = text.replacing(" to ", with: "-").replacing("/", with: "-")
    for word in ["vertebral body", "vertebrae", "vertebra", "level", "body"] {
      text = text.replacing(word, with: "")
    }
    return text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      let head = part.drop { $0 == " " }
      return head.prefix(head.count - head.reversed().prefix { $0 == " " }.count)
    }
  }

  // swift-format-ignore
  private static let regions: [Character: Set<String>] = [
    // D is dorsal, another name of the thoracic spine.
    "C": ["c", "cx", "cv", "cervical"], "T": ["t", "th", "d", "dx", "dv", "tv", "dorsal", "thoracic"],
    "L": ["l", "lx", "lv", "lumbar"], "S": ["s", "sv", "sacral"],
  ]
}
