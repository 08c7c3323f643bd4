import Foundation
import SourceText
import Testing

@testable import SpineCase

@Suite(
  "Inputs that lost text or gave wrong advice",
  .enabled(if: FaultInput.areThere, "../shared/cases/faults is not there"))
struct FaultsReadingTests {
  @Test(
    "Text behind a # is refused wherever it is lost.",
    arguments: [
      ("yaml-01", ["29:26", "36:17", "37:18", "39:32", "40:35"]), ("yaml-02", ["28:17"]),
      ("yaml-03", ["30:16"]), ("yaml-04", ["29:24"]),
    ])
  func lostText(name: String, places: [String]) throws {
    let found = try FaultInput.complaints(name)
    #expect(found.map { $0.split(separator: ": ")[0] } == places.map { "\(name).yaml:\($0)" }, "\(found)")
    #expect(found.allSatisfy { $0.contains("put the whole text in quotes") })
  }

  @Test(
    "A mistake in YAML is named on its own line.",
    arguments: [
      ("advice-01", "26:3", "the colon after the key is missing"),
      ("advice-02", "26:7", "no space follows this colon"),
      ("advice-03", "26:7", "this is not an ordinary colon"),
      ("advice-04", "26:1", "this is not an ordinary space"),
      ("advice-05", "26:1", "this line begins further left"),
    ])
  func advice(name: String, place: String, words: String) throws {
    let found = try FaultInput.complaints(name)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("\(name).yaml:\(place): \(words)") }, "\(found)")
  }

  @Test("A hint proposes the unit that was meant; both micro signs are read.")
  func units() throws {
    #expect(
      try FaultInput.complaints("hint-01") == [
        "hint-01.yaml:28:35: bloods.haemoglobin.unit: this is not an answer. Did you mean g/dL? "
          + "Use g/dL or g/L"
      ])
    #expect(try FaultInput.complaints("hint-02") == [])
  }

  @Test(
    "A year, a month or an age is taken, and ages are what follows from it.",
    arguments: [
      ("age-01", 61...62), ("age-02", 61...62), ("age-03", 62...62),
    ])
  func ages(name: String, ages: ClosedRange<Int>) throws {
    let reading = try CaseReader(profiles: ["england", "in"]).read(
      FaultInput.bytes(name), file: "\(name).yaml")
    #expect(reading.value.ages.value == ages)
  }

  @Test("An age that stands in a reason only is asked for as a fact.")
  func ageInWords() throws {
    let reading = try CaseReader(profiles: ["england", "in"]).read(
      FaultInput.bytes("age-04"), file: "age-04.yaml")
    #expect(
      reading.warnings.contains {
        $0.path == "patient.born" && $0.message.contains("age: {years: 62, on: 2026-02-28}")
      })
  }
}

/// An input on which the program was once wrong.
enum FaultInput {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../shared/cases/faults")
    .standardizedFileURL

  static let areThere = FileManager.default.fileExists(atPath: folder.path())

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(name).yaml")))
  }

  /// The errors that reading it prints.
  static func complaints(_ name: String) throws -> [String] {
    do {
      _ = try CaseReader(profiles: ["england", "in"]).read(bytes(name), file: "\(name).yaml")
      return []
    } catch let errors as CaseErrors {
      return errors.diagnostics.map(\.description)
    }
  }
}
