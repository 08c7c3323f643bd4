import Foundation
import SpineScores
import Testing

/// One worked example from the file of published examples: what a paper or a
/// calculator was given and what it states.
private struct Example: Decodable {
  let id: String
  let system: String
  let inputs: [String: String?]
  let total: Int?

  private enum CodingKeys: String, CodingKey {
    case id, system, inputs
    case total = "stated_total"
  }

  private struct Input: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      text = value.decodeNil() ? nil : try (try? value.decode(String.self)) ?? String(value.decode(Int.self))
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    system = try container.decode(String.self, forKey: .system)
    inputs = try container.decode([String: Input].self, forKey: .inputs).mapValues(\.text)
    total = try? container.decode(Int.self, forKey: .total)
  }

  static let file = URL(filePath: #filePath).appending(path: "../../../../shared/vectors/published.json")
    .standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: file.path)

  static func all(of systems: String...) throws -> [Example] {
    try JSONDecoder().decode([Example].self, from: Data(contentsOf: file)).filter {
      systems.contains($0.system)
    }
  }
}

/// The examples in a file next to the checkout; where a source's own arithmetic is wrong, the ruling is named.
@Suite("The file of published examples", .enabled(if: Example.isThere, "../shared/vectors is not there"))
struct PublishedFileTests {
  /// Where a source is known to be wrong, the total that applies here instead.
  private static let rulings = [
    "sins-nsnotes-inconsistent": 0,  // the page scores pain 3, 2, 1; a pain-free lesion is 0
    "tomita-jcmt2019-inconsistent": 10,  // its table prints rapid growth as 3; it is 4
    "sins-loc-bug-L2L4": 2,  // it loses L2-L4 from the mobile spine
  ]

  // swift-format-ignore
  private static let keys: [String: [String]] = [
    "SINS": ["location", "pain", "bone_lesion", "alignment", "collapse", "posterolateral"],
    "Tokuhashi-2005": ["general_condition", "extraspinal_bone_foci", "vertebral_body_metastases",
                       "major_organ_metastases", "primary_site", "palsy"],
    "Tokuhashi-1990": ["general_condition", "extraspinal_bone_foci", "vertebral_body_metastases",
                       "major_organ_metastases", "primary_site", "palsy"],
    "Tomita-2001": ["primary_tumor", "visceral_metastases", "bone_metastases"],
  ]

  /// The wording without anything in brackets, in one spelling.
  private func plain(_ text: String) -> String {
    let words = text.lowercased().replacing("-free", with: " free").replacing("tumor", with: "tumour")
      .replacing(" esophagus", with: " oesophagus")
    return String(words.prefix { $0 != "(" }).trimmingCharacters(in: .whitespaces)
  }

  /// The number of the row that an input names; nil where it names none.
  private func row(_ input: String?, in labels: [String]) throws -> Int? {
    guard let input else { return nil }
    let (wanted, labels) = (plain(input), labels.map(plain))
    let found: Int? = labels.firstIndex(of: wanted) ?? labels.firstIndex { $0.hasPrefix(wanted) }
    let row: Int = try #require(found, "\(input)")
    return row
  }

  private func check<S: Score>(_ system: String, groups: [String], _ score: ([Int?]) -> S) throws {
    let examples = try Example.all(of: system)
    #expect(!examples.isEmpty)
    for example in examples {
      let inputs = try #require(Self.keys[system]).map { example.inputs[$0] ?? nil }
      let rows = try zip(S.items, inputs).map { item, input in
        try row(input, in: item.id == "primary" && !groups.isEmpty ? groups : item.rows.map(\.row.label))
      }
      let result = score(rows).result
      #expect(result.total == Self.rulings[example.id] ?? example.total, "\(example.id)")
      if example.total == nil { #expect(result.totals.count > 1, "\(example.id)") }
    }
  }

  @Test(
    "Every example of a score gives the total stated, or the ruling that is named; incomplete ones give a range."
  )
  func scores() throws {
    try check("SINS", groups: [], SINSTests.score)
    try check("Tomita-2001", groups: [], TomitaScoreTests.score)
    try check(
      "Tokuhashi-2005", groups: RevisedTokuhashiScore.PrimaryGroup.allCases.map(\.row.label),
      RevisedTokuhashiScoreTests.score)
    try check(
      "Tokuhashi-1990", groups: OriginalTokuhashiScore.PrimaryGroup.allCases.map(\.row.label),
      OriginalTokuhashiScoreTests.score)
  }

  @Test("Every example of a level or a site gives the points stated, or the ruling that is named.")
  func places() throws {
    for example in try Example.all(of: "SINS.location") {
      let text = try #require(example.inputs["level"] ?? nil)
      let level = try #require(SpinalLevel(rawValue: String(text.prefix { $0 != "," })))
      #expect(level.region.row.points == Self.rulings[example.id] ?? example.total, "\(example.id)")
    }
    for example in try Example.all(of: "Tokuhashi-1990.primary_site") {
      let site = try #require((example.inputs["primary_site"] ?? nil).flatMap(PrimarySite.init(rawValue:)))
      #expect(site.originalTokuhashi.row.points == example.total, "\(example.id)")
    }
  }

  @Test("Every example of a translation between ECOG and Karnofsky stands in its table.")
  func translations() throws {
    for example in try Example.all(of: "ECOG->KPS (conventional bins)") {
      let ecog = try #require((example.inputs["ecog"] ?? nil).flatMap(ECOGPerformanceStatus.init(rawValue:)))
      let statuses = PerformanceConversion.conventional.karnofsky(for: ecog).map(\.percent)
      #expect(statuses.map(Optional.some).contains(example.total), "\(example.id)")
    }
    let tables = [
      ("KPS->ECOG (Ma 2010)", PerformanceConversion.ma2010), ("KPS->ECOG (Prasad 2018)", .prasad2018),
    ]
    for (system, table) in tables {
      for example in try Example.all(of: system) {
        let status = try #require(
          (example.inputs["kps"] ?? nil).flatMap(KarnofskyPerformanceStatus.init(rawValue:)))
        #expect(table.ecog(for: status)?.rawValue == example.total.map(String.init), "\(example.id)")
      }
    }
  }
}
