import SpineCase
import SpinePathway
import Testing

/// What is not known is never read as "no".
@Suite("A fact that is not known")
struct AbsenceTests {
  /// Considerations that a missing fact triggers on purpose: they ask for it, or warn until it is known.
  private static let cautions: Set<String> = [
    "catheter-without-reason", "numbering", "steroid-before-tissue", "tissue-before-treatment", "biopsy-site",
    "biopsy-after-imaging", "biopsy-technique", "antibiotics-withheld", "cultures", "bloods", "pet-ct",
    "mri-whole-spine", "target-first-contact", "first-contact", "resource-mri-whole-spine",
    "resource-ct-spine",
    "resource-srs",
  ]

  @Test(
    "Replacing a known fact by an absence never turns a refusal of NOMS into a suggestion.",
    arguments: [UInt64](0..<10) + [17])
  func refusals(_ seed: UInt64) throws {
    let known = GeneratedCase(seed)
    let before = try known.pathway().noms
    for path in known.known {
      for (old, new) in zip(before, try known.without(path).pathway().noms) where old.suggests == nil {
        #expect(new.suggests == nil, "\(path) of case \(seed)")
      }
    }
  }

  @Test(
    "Replacing a known fact by an absence never makes a rule or a criterion of Patchell say more.",
    arguments: [UInt64](0..<10) + [17])
  func considerations(_ seed: UInt64) throws {
    let known = GeneratedCase(seed)
    let before = try known.pathway()
    for path in known.known {
      let after = try known.without(path).pathway()
      for (id, old) in Self.states(before) {
        guard let new = Self.states(after)[id], new != old, new != .cannotBeSaid else { continue }
        #expect(
          new == .applies && old == .doesNotApply && Self.cautions.contains(id), "\(id), \(path), \(seed)")
      }
      for (old, new) in zip(before.patchell, after.patchell) where new.state != old.state {
        #expect(new.state == .notKnown, "\(old.id.rawValue), \(path), \(seed)")
      }
    }
  }

  private static func states(_ pathway: Pathway) -> [String: Consideration.State] {
    let all = pathway.considerations.map { ($0.id, $0.state) }
    return Dictionary(all) { first, _ in first }
  }

  @Test("A rule that asks for something is not silenced by what nobody recorded.")
  func mended() throws {
    var text = CaseText()
    text.neurology = CaseText.neurology(["frankel": "D"])
    #expect(Self.states(try text.pathway())["imaging-out-of-date"] == .cannotBeSaid)
    text.tumour = nil
    #expect(Self.states(try text.pathway())["restaging"] == .cannotBeSaid)
    #expect(Self.states(try text.pathway())["ct-where-no-mri"] == .cannotBeSaid)
  }
}
