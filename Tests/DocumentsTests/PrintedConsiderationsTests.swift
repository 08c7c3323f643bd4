import SpineCase
import SpineScores
import Templating
import Testing
@testable import CaseView
@testable import Documents
@testable import SpinePathway

@Suite("Considerations under their reasons, and sources by number")
struct PrintedConsiderationsTests {
  private static func pathway(_ path: String) throws -> Pathway {
    let read = try Samples.source(path).reading.value
    return Pathway(read, profile: try Making.maker().profiles[read.profile])
  }

  private static func wording() throws -> Wording {
    try Making.maker().clinicians("en")
  }

  @Test("Each stands in the summary once, in short, under facts of its own.", arguments: Samples.cases)
  func underReasons(path: String) throws {
    let (pathway, wording) = (try Self.pathway(path), try Self.wording())
    let summary = try #require(try Made.of(path).first { $0.kind == .mdtSummary }).page
    let lines = summary.all("li").filter { $0.section == "considerations" }.map(\.text)
    for item in pathway.printed {
      let because = wording.because(item.facts, ofOneLesion: pathway.noms.count == 1)
      let line = try #require(lines.first { $0.hasPrefix("Because \(because): ") }, "\(item.id)")
      #expect(line.ranges(of: wording.say(item.brief)).count == 1, "\(item.id)")
      #expect(!because.isEmpty && because != "every case of this kind", "\(item.id)")
    }
    let unsaid = lines.filter { $0.hasPrefix("Cannot be said, because ") }
    #expect(unsaid.count == (pathway.open.isEmpty ? 0 : 1))
    for item in pathway.open {
      let lacks = wording.say(try #require(item.lacks))
      let reason = try #require(
        unsaid.joined().split(separator: "] · ").first { $0.contains("because \(lacks): ") },
        "\(item.id)")
      #expect(reason.contains(wording.say(item.name)), "\(item.id)")
    }
    #expect(lines.count { $0.hasPrefix("Because ") } == pathway.byReason(wording).count)
  }

  private static func sign(_ number: Int) -> Fact {
    Fact(path: "neurology.\(number)", name: .finding, value: .text("x\(number)"))
  }

  @Test("Signs of a deficit are one fact from three on, and are named before.")
  func deficit() throws {
    let wording = try Self.wording()
    let signs = (1...3).map(Self.sign)
    let span = try #require(SpinalSpan("L1"))
    let other = Fact(
      path: "lesions[0].sins", name: FactName.sins.sentence(of: span),
      value: FactValue.sinsTotal.argument([.total: .text("12")]))
    #expect(
      wording.because([signs[0], signs[1], other]) == "a finding: x1; a finding: x2; SINS of L1: 12 of 18")
    #expect(
      wording.because(signs + [other])
        == "the deficit (3 findings, see Neurology); SINS of L1: 12 of 18")
    #expect(wording.because([other], ofOneLesion: true) == "SINS 12 of 18")
  }

  @Test("What cannot be had here is said once, and of another lesion's radiotherapy the levels alone.")
  func once() throws {
    let wording = try Self.wording()
    let name = ServiceName.sentence("pet-ct")
    let service = Fact(path: "local.unavailable", name: name, value: FactValue.notAvailableHere.argument())
    let wanted = Fact(path: "investigations", name: name, value: FactValue.notThere.argument())
    #expect(wording.because([service, wanted]) == "no PET-CT here")
    #expect(wording.because([wanted]) == "PET-CT: not there")
    let recorded = Fact(
      path: "lesions[0].numbering", name: .numberingOfTheLevels, value: FactValue.recorded.argument())
    let open = Fact(
      path: "lesions[1].numbering", name: .numberingOfTheLevels, value: .absence(.notRecorded),
      absence: .notRecorded)
    #expect(wording.because([recorded, open]) == "numbering of the levels: not recorded")
    #expect(wording.because([recorded]) == "numbering of the levels: recorded")
    let noms = try Self.pathway("cases/multi-level-thyroid/case.yaml").noms.map(wording.earlierRadiotherapy)
    #expect(noms.count { $0.contains("30 Gy, 10 fractions, completed November 2024") } == 1)
    #expect(noms.allSatisfy { $0.contains("earlier radiotherapy at T4-T6: T3-T7") })
  }

  @Test("A sign that is not known is never counted among the findings.")
  func notKnown() throws {
    let signs = (1...3).map(Self.sign)
    let open = Fact(
      path: "neurology.walking", name: .walking, value: .absence(.notDone), absence: .notDone)
    #expect(
      try Self.wording().because(signs + [open])
        == "the deficit (3 findings, see Neurology); walking: not done")
  }

  @Test(
    "Every number stands for one work, every work has one number, and every work is cited.",
    arguments: Samples.cases)
  func references(path: String) throws {
    for made in try Made.of(path) where [.mdtSummary, .referralLetter].contains(made.kind) {
      let text = try #require(made.page.texts("p").first { $0.hasPrefix("Sources: ") })
      let listed = text.dropFirst("Sources: ".count).split(separator: " · ").map {
        $0.drop { $0 != "]" }.dropFirst(2)
      }
      #expect(Set(listed).count == listed.count)
      for source in listed {
        #expect(source.count > 8 && !source.contains("doi:"), "\(source)")
        #expect(
          !source.hasPrefix("the operating team") && !source.hasPrefix("England's figures"), "\(source)")
      }
      #expect(text.hasSuffix("."))
      let cited = made.page.body.matches(of: /\[([0-9]+(?:, [0-9]+)*)\]/).flatMap {
        $0.output.1.split(separator: ", ")
      }
      let uses = Dictionary(cited.map { ($0, 1) }, uniquingKeysWith: +)
      for number in 1...listed.count {
        #expect(uses["\(number)", default: 0] > 1, "[\(number)] is not cited")
      }
    }
  }
}
