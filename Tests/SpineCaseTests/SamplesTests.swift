import Foundation
import SourceText
import SpineCase
import SpineScores
import Testing

/// The samples of the repository, found from the location of this file.
enum Samples {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  static let profiles = ["england", "in"]

  static let cases = files("cases", names: ["case.yaml", "case.json"])
  static let meetings = files("meetings", names: ["meeting.yaml"])

  /// The path of every sample file of one kind, below `Samples/`, sorted.
  private static func files(_ kind: String, names: [String]) -> [String] {
    let folders =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: kind).path)) ?? []
    return folders.sorted().flatMap { folder in
      names.map { "\(kind)/\(folder)/\($0)" }.filter { exists(root.appending(path: $0)) }
    }
  }

  static func exists(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.standardized.path) }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  static func read(_ path: String) throws -> CaseReader.Reading {
    try CaseReader(profiles: profiles).read(bytes(path), file: path)
  }
}

@Suite("The samples")
struct SamplesTests {
  @Test("There are at least nine cases and two meetings.")
  func thereAreEnough() {
    #expect(Samples.cases.count >= 9)
    #expect(Samples.meetings.count >= 2)
  }

  @Test("Every sample case reads without an error and without a warning.", arguments: Samples.cases)
  func caseReads(path: String) throws {
    do {
      let reading = try Samples.read(path)
      // The hostile sample has words where a code is expected, to show that they print as typed; some describe
      // fewer lesions than vertebrae are involved, and say so.
      let meant = ["neurology.catheterReason", "tumour.vertebrae"]
      #expect(reading.warnings.filter { !meant.contains($0.path ?? "") }.map(\.description) == [])
    } catch let errors as CaseErrors {
      Issue.record("\(errors.diagnostics.map(\.description).joined(separator: "\n"))")
    }
  }

  @Test("Every sample meeting reads, and the cases that it lists are there.", arguments: Samples.meetings)
  func meetingReads(path: String) throws {
    do {
      let meeting = try MeetingReader().read(Samples.bytes(path), file: path)
      for listed in meeting.cases {
        let file = Samples.root.appending(path: path).deletingLastPathComponent().appending(path: listed.file)
        #expect(Samples.exists(file), "\(listed.file)")
      }
    } catch let errors as CaseErrors {
      Issue.record("\(errors.diagnostics.map(\.description).joined(separator: "\n"))")
    }
  }

  @Test(
    "Of the man in Figure 1, what the article says is coded as it says it, and every other line is marked.")
  func figure1() throws {
    let path = "cases/figure-1-renal-l1/case.yaml"
    let read = try Samples.read(path).value
    #expect(read.patient.born.value?.years(on: read.asOf.date) == 72...72)
    #expect(read.patient.sex == .known(.male))
    #expect(read.tumour.site == .known(.kidney))
    #expect(read.lesions.value?.map(\.scoredLevel) == [.l1])
    #expect(read.neurology.power.rightLeg == .known(5))
    #expect(read.neurology.power.leftLeg == .known(0))
    #expect(read.neurology.sensoryLevel == .known(.noLevel))
    #expect(read.neurology.bladder.value.map { $0 != .normal } == true)
    let lines = try String(decoding: Samples.bytes(path), as: UTF8.self).split(separator: "\n").map {
      $0.drop { " -".contains($0) }
    }
    let fromArticle = zip(lines, lines.dropFirst()).filter { $0.0 == "# from the article" }.map(\.1)
    #expect(
      fromArticle == [
        "sex: male", "site: kidney", "histology: renal cell carcinoma", "status: advanced", "rightLeg: 5",
        "leftLeg: 0", "sensoryLevel: none", "levels: L1", "kind: radiographs",
        "result: Pathological fracture of L1.", "kind: ct-spine",
      ])
  }

  @Test("The JSON sample has what the outside checks look for.")
  func json() throws {
    let read = try Samples.read("cases/json-doe/case.json").value
    #expect(read.patient.name?.contains("DOE") == true)
    #expect(read.patient.identifiers.map(\.value).contains("SYN-000123"))
    #expect(read.board.question.value != nil)
    #expect(read.tumour.histology.value != nil)
    #expect(read.referral.ask.value != nil)
    #expect(read.investigations.value?.first?.result.value != nil)
    #expect(read.handout.found.value != nil)
  }

  @Test("No telephone number of a sample can belong to anybody.", arguments: Samples.cases)
  func telephones(path: String) throws {
    let read = try Samples.read(path).value
    let contacts = [
      read.referral.to, read.referral.from, read.referral.callBack, read.handout.call,
      read.handout.outOfHours,
    ]
    let numbers =
      contacts.map(\.telephone) + [
        read.patient.telephone, read.patient.nextOfKin?.telephone, read.board.responsibleTelephone,
      ]
    for number in numbers.compactMap({ $0 }) {
      #expect(["+91 00000 ", "01632 960", "07700 900"].contains { number.hasPrefix($0) }, "\(number)")
    }
  }

  @Test(
    "The steps of a plan stand only in the sheet of a patient who has been told the plan.",
    arguments: Samples.cases)
  func planIsTold(path: String) throws {
    let read = try Samples.read(path).value
    if read.told.plan.state.is(.yes) != true { #expect(read.handout.plan == .notRecorded) }
    if read.told.diagnosis.state.is(.yes) != true { #expect(read.handout.found == .notRecorded) }
  }

  @Test(
    "What a sheet says to a patient is said in short sentences.",
    arguments: Samples.cases.filter { !$0.contains("hostile") })
  func sentences(path: String) throws {
    let handout = try Samples.read(path).value.handout
    let texts = [handout.found, handout.moving, handout.medicines, handout.help].compactMap(\.value)
    for sentence in (texts + (handout.plan.value ?? []).map(\.step)).flatMap({ $0.split(separator: ".") }) {
      #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
    }
  }
}
