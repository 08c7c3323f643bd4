import Foundation
import Records
import SpineCase
import Testing

@Suite("Other programs read what we read and write")
struct OtherReadersTests {
  private static let hasPyYAML = OtherReader.isThere("yaml")
  private static let hasValidator = OtherReader.isThere("jsonschema")

  private static let cases = Samples.cases.filter { $0.hasSuffix(".yaml") } + ["changes/demo-0007/later.yaml"]

  @Test(
    "PyYAML reads every sample case as we do.",
    .enabled(if: hasPyYAML, "python3 with PyYAML (python3-yaml) is not installed"))
  func samples() throws {
    let files = try Self.cases.map { String(decoding: try Samples.bytes($0), as: UTF8.self) }
    for (path, json) in zip(Self.cases, try OtherReader.json(of: files)) {
      #expect(try Self.read(json) == Samples.read(path).value, "\(path)")
    }
  }

  @Test(
    "PyYAML reads every sample meeting as we do.",
    .enabled(if: hasPyYAML, "python3 with PyYAML (python3-yaml) is not installed"))
  func meetings() throws {
    let files = try Samples.meetings.map { String(decoding: try Samples.bytes($0), as: UTF8.self) }
    for (path, json) in zip(Samples.meetings, try OtherReader.json(of: files)) {
      let read = try MeetingReader().read(Array(json.utf8), file: "m.json")
      #expect(try read == MeetingReader().read(Samples.bytes(path), file: path), "\(path)")
    }
  }

  @Test(
    "PyYAML reads what we write as we do, hostile texts included.",
    .enabled(if: hasPyYAML, "python3 with PyYAML (python3-yaml) is not installed"))
  func written() throws {
    let read = try Samples.cases.map { try Samples.read($0).value } + Self.generated
    for (value, json) in zip(read, try OtherReader.json(of: read.map(\.node.yaml))) {
      #expect(try Self.read(json) == value)
    }
  }

  @Test(
    "The JSON Schema is one, and every sample and generated case keeps to it.",
    .enabled(if: hasValidator, "python3 with jsonschema (python3-jsonschema) is not installed"))
  func schema() throws {
    let read = try Samples.cases.map { try Samples.read($0).value } + Self.generated
    let errors = try OtherReader.errors(of: read.map(\.node.json), by: JSONSchema.ofCase.node.json)
    #expect(errors.flatMap(\.self) == [])
    let meetings = try Samples.meetings.map {
      try MeetingReader().read(Samples.bytes($0), file: $0).node.json
    }
    #expect(
      try OtherReader.errors(of: meetings, by: JSONSchema.ofMeeting.node.json).flatMap(\.self) == [])
  }

  @Test(
    "The JSON Schema refuses a key that there is not, an answer that there is not, and a missing key.",
    .enabled(if: hasValidator, "python3 with jsonschema (python3-jsonschema) is not installed"),
    arguments: [
      #"{"format": "spineboard/case/1", "case": "A", "asOf": "2026-06-04", "profile": "in", "pains": {}}"#,
      #"{"format": "spineboard/case/1", "case": "A", "asOf": "2026-06-04", "profile": "in", "neurology": {"gait": "odd"}}"#,
      #"{"format": "spineboard/case/1", "case": "A", "profile": "in"}"#,
      #"{"format": "spineboard/case/1", "case": "A", "asOf": "soon", "profile": "in"}"#,
    ])
  func refused(file: String) throws {
    let errors = try OtherReader.errors(of: [file], by: JSONSchema.ofCase.node.json)
    #expect(errors.flatMap(\.self).count == 1)
  }

  private static let generated: [ClinicalCase] = (0..<300).compactMap { number in
    var file = GeneratedFile(UInt64(20_000 + number))
    return SchemaRoundTripTests.possible(file.record(ClinicalCase.schema.members))
  }

  private static func read(_ json: String) throws -> ClinicalCase {
    try SchemaRoundTripTests.read(json, "c.json")
  }
}
