import SpineCase
import SpinePathway
import SpineScores
import Templating
import Testing
@testable import CaseView
@testable import Documents

@Suite("Considerations under their reasons, and sources by number")
struct PrintedConsiderationsTests {
  private static func pathway(_ path: String) throws -> Pathway {
    let read = try Samples.source(path).reading.value
    return Pathway(read, profile: try Making.maker().profiles[read.profile])
  }

  private static func wording() throws -> Wording {
    let bytes = try #require(Making.templates.first { $0.name == "en/words.yaml" }).bytes
    return Wording(phrases: try Phrases(language: "en", bytes: bytes, file: "words.yaml"))
  }

  @Test("Each stands in the summary once, in short, under facts of its own.", arguments: Samples.cases)
  func underReasons(path: String) throws {
    let (pathway, wording) = (try Self.pathway(path), try Self.wording())
    let summary = try #require(try Made.of(path).first { $0.kind == .mdtSummary }).page
    let lines = summary.all("li").filter { $0.section == "considerations" }.map(\.text)
    for item in pathway.printed {
      let because = wording.because(item.facts, ofOneLesion: pathway.noms.count == 1)
      let line = try #require(lines.first { $0.hasPrefix("Because \(because): ") }, "\(item.id)")
      #expect(line.ranges(of: item.brief).count == 1, "\(item.id)")
      #expect(!because.isEmpty && because != "every case of this kind", "\(item.id)")
    }
    let unsaid = lines.filter { $0.hasPrefix("Cannot be said, because ") }
    #expect(unsaid.count == (pathway.open.isEmpty ? 0 : 1))
    for item in pathway.open {
      let lacks = try #require(item.lacks)
      let reason = try #require(
        unsaid.joined().split(separator: "] · ").first { $0.contains("because \(lacks): ") },
        "\(item.id)")
      #expect(reason.contains(item.topic), "\(item.id)")
    }
    #expect(lines.count { $0.hasPrefix("Because ") } == pathway.byReason(wording).count)
  }

  @Test("Signs of a deficit are one fact from three on, and are named before.")
  func deficit() throws {
    let wording = try Self.wording()
    let signs = (1...3).map { Fact(path: "neurology.\($0)", name: "sign \($0)", value: "x") }
    let other = Fact(path: "lesions[0].sins", name: "SINS of L1", value: "12 of 18, higher is less stable")
    #expect(wording.because([signs[0], signs[1], other]) == "sign 1: x; sign 2: x; SINS of L1: 12 of 18")
    #expect(
      wording.because(signs + [other])
        == "the deficit (3 findings, see Neurology); SINS of L1: 12 of 18")
    #expect(wording.because([other], ofOneLesion: true) == "SINS 12 of 18")
  }

  @Test("What cannot be had here is said once, and of another lesion's radiotherapy the levels alone.")
  func once() throws {
    let wording = try Self.wording()
    let service = Fact(path: "local.unavailable", name: "PET-CT", value: "not available here")
    let wanted = Fact(path: "investigations", name: "PET-CT", value: "not there")
    #expect(wording.because([service, wanted]) == "no PET-CT here")
    #expect(wording.because([wanted]) == "PET-CT: not there")
    let recorded = Fact(path: "lesions[0].numbering", name: "numbering", value: "recorded")
    let open = Fact(
      path: "lesions[1].numbering", name: "numbering", value: "not recorded", absence: .notRecorded)
    #expect(wording.because([recorded, open]) == "numbering: not recorded")
    #expect(wording.because([recorded]) == "numbering: recorded")
    let noms = try Self.pathway("cases/multi-level-thyroid/case.yaml").noms.map(wording.earlierRadiotherapy)
    #expect(noms.count { $0.contains("30 Gy, 10 fractions, completed November 2024") } == 1)
    #expect(noms.allSatisfy { $0.contains("earlier radiotherapy at T4-T6: T3-T7") })
  }

  @Test("A sign that is not known is never counted among the findings.")
  func notKnown() throws {
    let signs = (1...3).map { Fact(path: "neurology.\($0)", name: "sign \($0)", value: "x") }
    let open = Fact(path: "neurology.walking", name: "walking", value: "not done", absence: .notDone)
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
